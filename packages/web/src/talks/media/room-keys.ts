import type { KeyEnvelope, ParticipantId, Roster, SealKey } from "@wasit/domain/room"
import {
  canonicalBytes,
  fromBase64,
  parseVerifierKey,
  type ReadOut,
  readOut,
  toBase64,
  toHex,
  toUtf8,
  type Verifier,
} from "@wasit/record"
import { type Bytes, concat } from "./bytes.ts"
import { open, publicBytes, seal } from "./hpke.ts"
import type { KeyScope } from "./media-keys.ts"

/** Signs with the member's device key, which stands in the record and cannot be exported. */
export type DeviceSigner = (message: Bytes) => Promise<Uint8Array>
/** The verifier key of a member in the record; null where it has none, or is no longer admitted. */
export type KeyOfMember = (member: string) => string | null
type Talk = Pick<KeyScope, "process" | "session">
type RosterMember = Roster["members"][number]

/** Makes this device's pair for one talk. The private half cannot be exported and is gone with the page. */
export async function makeTalkPair(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey("X25519", false, ["deriveBits"])) as CryptoKeyPair
}

/** The public half, signed by the member's key. */
export async function sealKeyOf(pair: CryptoKeyPair, talk: Talk, member: string, sign: DeviceSigner): Promise<SealKey> {
  const pub = toBase64(await publicBytes(pair.publicKey))
  return { pub, signature: toBase64(await sign(sealKeyStatement(talk, member, pub))) }
}

/** Is this talk key signed by the key that the record has for the member? */
export async function isProven(
  { member, sealKey }: Pick<RosterMember, "member" | "sealKey">,
  talk: Talk,
  keyOf: KeyOfMember,
  verify: Verifier,
): Promise<boolean> {
  if (fromBase64(sealKey.pub)?.length !== 32) return false
  return verified(sealKeyStatement(talk, member, sealKey.pub), sealKey.signature, keyOf(member), verify)
}

/** `SHA-256` of who holds keys here: each person's talk key stands in it. The order in which the server lists them does not. */
export async function rosterDigest(roster: Roster, { process, session }: Talk): Promise<Bytes> {
  const members = roster.members
    .map(({ participant, member, sealKey }) => ({ participant, member, pub: sealKey.pub }))
    .sort((one, other) => (one.participant < other.participant ? -1 : 1))
  const { place, epoch } = roster
  return sha256(canonicalBytes({ kind: "wasit/roster/v1", process, session, place, epoch, members }))
}

/** Six words of the digest: the same on two screens means the same people with the same keys. */
export async function rosterWords(digest: Bytes): Promise<ReadOut> {
  return readOut(await sha256(concat(toUtf8("wasit/talk/v1\0"), digest)), [])
}

/** Seals this sender's secret to each of `to`, and signs what was sealed. */
export async function makeEnvelope(
  scope: KeyScope,
  digest: Bytes,
  sender: ParticipantId,
  to: readonly RosterMember[],
  secret: Bytes,
  sign: DeviceSigner,
): Promise<KeyEnvelope> {
  const boxes = await Promise.all(
    to.map(async ({ participant, sealKey }) => {
      const key = fromBase64(sealKey.pub) as Bytes
      const box = await seal(key, boxContext(scope, sender, participant), digest, secret)
      return { to: participant, enc: toBase64(box.enc), ct: toBase64(box.ct) }
    }),
  )
  const { session, place, epoch } = scope
  const unsigned = { kind: "wasit/roomkey/v1", session, place, epoch, roster: toHex(digest), sender, boxes } as const
  const signature = toBase64(await sign(envelopeStatement(unsigned, scope.process)))
  return { ...unsigned, session: session as KeyEnvelope["session"], signature }
}

/** Why an envelope is not used. `roster-differs`: the server shows others another membership than it shows us. */
export type EnvelopeRefusal = { readonly fault: "not-current" | "not-signed" | "roster-differs" | "not-for-us" }

/** The sender's secret out of its envelope. Signature, epoch and roster are checked before anything is opened. */
export async function openEnvelope(
  envelope: KeyEnvelope,
  scope: KeyScope,
  digest: Bytes,
  from: RosterMember,
  own: { readonly participant: ParticipantId; readonly pair: CryptoKeyPair },
  check: { readonly keyOf: KeyOfMember; readonly verify: Verifier },
): Promise<Bytes | EnvelopeRefusal> {
  const isOurs =
    envelope.session === scope.session && envelope.place === scope.place && envelope.sender === from.participant
  if (!isOurs || envelope.epoch !== scope.epoch) return { fault: "not-current" }
  const { signature, ...unsigned } = envelope
  const statement = envelopeStatement(unsigned, scope.process)
  if (!(await verified(statement, signature, check.keyOf(from.member), check.verify))) return { fault: "not-signed" }
  if (envelope.roster !== toHex(digest)) return { fault: "roster-differs" }
  const box = envelope.boxes.find((each) => each.to === own.participant)
  const [enc, ct] = [fromBase64(box?.enc ?? ""), fromBase64(box?.ct ?? "")]
  if (box === undefined || enc === null || ct === null) return { fault: "not-for-us" }
  const context = boxContext(scope, from.participant, own.participant)
  const secret = await open(own.pair, context, digest, { enc: enc as Bytes, ct: ct as Bytes })
  return secret?.length === 32 ? secret : { fault: "not-for-us" }
}

function boxContext({ process, session, place, epoch }: KeyScope, sender: string, recipient: string): Bytes {
  return canonicalBytes(["wasit/roomkey/v1", process, session, place, epoch, sender, recipient]) as Bytes
}

function sealKeyStatement({ process, session }: Talk, member: string, pub: string): Bytes {
  return canonicalBytes({ kind: "wasit/sealkey/v1", process, session, member, pub }) as Bytes
}

/** All of the envelope but the signature, and the process, which the envelope itself need not repeat. */
function envelopeStatement(unsigned: object, process: string): Bytes {
  return canonicalBytes({ ...unsigned, process } as never) as Bytes
}

async function verified(statement: Bytes, signature: string, key: string | null, verify: Verifier): Promise<boolean> {
  const signed = fromBase64(signature)
  if (key === null || signed?.length !== 64) return false
  return verify(parseVerifierKey(key).publicKey, statement, signed)
}

async function sha256(bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Bytes))
}
