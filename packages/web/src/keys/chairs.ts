import { type DelegationId, type MemberId, memberKeyName, witnessKeyName } from "@wasit/domain"
import { formatVerifierKey, parseVerifierKey, type Signer, type VerifierKey, verifierKey } from "@wasit/record"
import { generateX25519Identity, identityToRecipient } from "age-encryption"
import { type Chair, signAs } from "./chair-store.ts"
import { wrap } from "./vault.ts"

export {
  type Chair,
  chairsOf,
  cosignAs,
  findChair,
  identityOf,
  keepChair,
  leaveChair,
  signAs,
} from "./chair-store.ts"

/** Fixed secrets of an invented person: only rehearsals have them. */
export type ChairSecrets = {
  readonly origin: string
  readonly member: MemberId
  readonly delegation: DelegationId
  /** 32-byte seeds, hexadecimal. */
  readonly seed: string
  readonly witnessSeed: string | null
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string
}

/** A chair as the author of leaves. */
export function signerOf(chair: Chair): Signer {
  return {
    key: parseVerifierKey(chair.key),
    sign: (message) => signAs(chair, message as Uint8Array<ArrayBuffer>),
  }
}

/** Makes the keys of a new member in this browser. The private ones never leave it: they cannot be exported. */
export async function makeChair(
  process: string,
  origin: string,
  member: MemberId,
  delegation: DelegationId,
  isWitness: boolean,
): Promise<Chair> {
  const signing = await newKey()
  const witnessing = isWitness ? await newKey() : null
  return chairOf({ process, origin, member, delegation }, signing, witnessing, await generateX25519Identity())
}

/** Takes the place of an invented person of a rehearsal. */
export async function takeChair(process: string, secrets: ChairSecrets): Promise<Chair> {
  const { origin, member, delegation } = secrets
  const signing = await keyFromSeed(secrets.seed)
  const witnessing = secrets.witnessSeed === null ? null : await keyFromSeed(secrets.witnessSeed)
  return chairOf({ process, origin, member, delegation }, signing, witnessing, secrets.identity)
}

async function chairOf(
  seat: Pick<Chair, "process" | "origin" | "member" | "delegation">,
  signing: CryptoKeyPair,
  witnessing: CryptoKeyPair | null,
  identity: string,
): Promise<Chair> {
  const { origin, member, delegation } = seat
  return {
    ...seat,
    key: formatVerifierKey(await publicPart(signing, memberKeyName(origin, member), 1)),
    witnessKey:
      witnessing === null
        ? null
        : formatVerifierKey(await publicPart(witnessing, witnessKeyName(origin, delegation, member), 4)),
    recipient: await identityToRecipient(identity),
    signing: signing.privateKey,
    witnessing: witnessing?.privateKey ?? null,
    identity: await wrap(new TextEncoder().encode(identity)),
  }
}

async function newKey(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"])) as CryptoKeyPair
}

/** PKCS #8 of an Ed25519 seed (RFC 8410): a fixed prefix and the 32 bytes. */
const PKCS8 = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20]

async function keyFromSeed(seed: string): Promise<CryptoKeyPair> {
  const bytes = Uint8Array.from(seed.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const pkcs8 = Uint8Array.from([...PKCS8, ...bytes])
  // The public half of an imported private key can only be had from its exportable form, which is dropped at once.
  const open = await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", true, ["sign"])
  const { x = "" } = await crypto.subtle.exportKey("jwk", open)
  const publicKey = await crypto.subtle.importKey("jwk", { kty: "OKP", crv: "Ed25519", x }, "Ed25519", true, ["verify"])
  const privateKey = await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", false, ["sign"])
  return { privateKey, publicKey }
}

async function publicPart(pair: CryptoKeyPair, name: string, type: 1 | 4): Promise<VerifierKey> {
  return verifierKey(name, type, new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)))
}
