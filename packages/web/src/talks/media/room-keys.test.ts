import type { KeyEnvelope, Roster } from "@wasit/domain/room"
import { formatVerifierKey, toHex, verifierKey } from "@wasit/record"
import { expect, test } from "vitest"
import { webVerifier } from "../../record/ed25519.ts"
import type { Bytes } from "./bytes.ts"
import type { KeyScope } from "./media-keys.ts"
import {
  type DeviceSigner,
  isProven,
  makeEnvelope,
  makeTalkPair,
  openEnvelope,
  rosterDigest,
  rosterWords,
  sealKeyOf,
} from "./room-keys.ts"

type Member = Roster["members"][number]
type Device = { readonly pair: CryptoKeyPair; readonly sign: DeviceSigner; readonly key: string; readonly row: Member }

const TALK = { process: "proc_a", session: "session_a" }
const SCOPE: KeyScope = { ...TALK, place: "plenary", epoch: 3 }
const SECRET = new Uint8Array(32).fill(7) as Bytes

const [ANNA, BILAL, CARLA] = await Promise.all([1, 2, 3].map(device))
const KEYS = new Map([ANNA, BILAL, CARLA].map((each) => [each!.row.member as string, each!.key]))
const CHECK = { keyOf: (member: string) => KEYS.get(member) ?? null, verify: webVerifier }
const ROSTER = rosterOf(ANNA!, BILAL!, CARLA!)
const DIGEST = await rosterDigest(ROSTER, TALK)

test("TK17 a talk key is proven by the member's key in the record, for this talk and member alone", async () => {
  const { row } = ANNA!
  expect(await isProven(row, TALK, CHECK.keyOf, CHECK.verify)).toBe(true)
  expect(await isProven(row, { ...TALK, session: "session_b" }, CHECK.keyOf, CHECK.verify)).toBe(false)
  expect(await isProven({ ...row, member: BILAL!.row.member }, TALK, CHECK.keyOf, CHECK.verify)).toBe(false)
  expect(await isProven({ ...row, sealKey: BILAL!.row.sealKey }, TALK, CHECK.keyOf, CHECK.verify)).toBe(false)
  expect(await isProven(row, TALK, () => null, CHECK.verify)).toBe(false)
})

test("an envelope gives the secret to each of those it was sealed to", async () => {
  const envelope = await envelopeOf(ANNA!)
  for (const own of [BILAL!, CARLA!]) expect(await opened(envelope, own)).toEqual(SECRET)
  expect(JSON.stringify(envelope)).not.toContain(toHex(SECRET))
})

test("an envelope signed by another, or altered, is not opened", async () => {
  const envelope = await envelopeOf(ANNA!)
  const signedByBilal = await makeEnvelope(SCOPE, DIGEST, "p1", ROSTER.members.slice(1), SECRET, BILAL!.sign)
  expect(await opened(signedByBilal, CARLA!)).toEqual({ fault: "not-signed" })
  const [first, second] = envelope.boxes
  const swapped = {
    ...envelope,
    boxes: [
      { ...first!, to: "p3" as const },
      { ...second!, to: "p2" as const },
    ],
  }
  expect(await opened(swapped, CARLA!)).toEqual({ fault: "not-signed" })
})

test("an envelope for another epoch, place, talk or sender is not current", async () => {
  const envelope = await envelopeOf(ANNA!)
  expect(await opened({ ...envelope, epoch: 2 }, BILAL!)).toEqual({ fault: "not-current" })
  expect(await opened({ ...envelope, place: "caucus_a" }, BILAL!)).toEqual({ fault: "not-current" })
  expect(await opened({ ...envelope, sender: "p3" }, BILAL!)).toEqual({ fault: "not-current" })
})

test("an envelope made for another membership is refused as a contradiction", async () => {
  const digest = await rosterDigest(rosterOf(ANNA!, BILAL!), TALK)
  const envelope = await makeEnvelope(SCOPE, digest, "p1", [BILAL!.row], SECRET, ANNA!.sign)
  expect(await opened(envelope, BILAL!)).toEqual({ fault: "roster-differs" })
})

test("who is given no box gets nothing", async () => {
  const envelope = await makeEnvelope(SCOPE, DIGEST, "p1", [BILAL!.row], SECRET, ANNA!.sign)
  expect(await opened(envelope, CARLA!)).toEqual({ fault: "not-for-us" })
})

test("the digest and the six words do not depend on the order of the roster, and do on every key in it", async () => {
  const turned = { ...ROSTER, members: [...ROSTER.members].reverse() }
  expect(toHex(await rosterDigest(turned, TALK))).toBe(toHex(DIGEST))
  const [anna, ...others] = ROSTER.members
  const other = { ...ROSTER, members: [{ ...anna!, sealKey: (await device(1)).row.sealKey }, ...others] }
  const words = await rosterWords(DIGEST)
  expect(words.latin).toHaveLength(6)
  expect((await rosterWords(await rosterDigest(other, TALK))).digits).not.toBe(words.digits)
  expect((await rosterWords(await rosterDigest({ ...ROSTER, epoch: 4 }, TALK))).digits).not.toBe(words.digits)
})

function rosterOf(...devices: readonly Device[]): Roster {
  return { place: "plenary", epoch: 3, members: devices.map((each) => each.row) }
}

function envelopeOf(sender: Device): Promise<KeyEnvelope> {
  const to = ROSTER.members.filter((each) => each.participant !== sender.row.participant)
  return makeEnvelope(SCOPE, DIGEST, sender.row.participant, to, SECRET, sender.sign)
}

function opened(envelope: KeyEnvelope, own: Device) {
  const { participant } = own.row
  return openEnvelope(envelope, SCOPE, DIGEST, ANNA!.row, { participant, pair: own.pair }, CHECK)
}

async function device(n: number): Promise<Device> {
  const signing = (await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"])) as CryptoKeyPair
  const publicKey = new Uint8Array(await crypto.subtle.exportKey("raw", signing.publicKey))
  const member = `party_gov/member-${n}` as const
  const sign: DeviceSigner = async (message) =>
    new Uint8Array(await crypto.subtle.sign("Ed25519", signing.privateKey, message))
  const pair = await makeTalkPair()
  const sealKey = await sealKeyOf(pair, TALK, member, sign)
  const key = formatVerifierKey(verifierKey(`talks.example/${member}`, 1, publicKey))
  return { pair, sign, key, row: { participant: `p${n}`, member, sealKey } }
}
