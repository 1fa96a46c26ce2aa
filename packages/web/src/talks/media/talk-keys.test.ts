import type { ClientMessage, ParticipantId, Roster } from "@wasit/domain/room"
import { formatVerifierKey, verifierKey } from "@wasit/record"
import { beforeEach, expect, test } from "vitest"
import { webVerifier } from "../../record/ed25519.ts"
import type { CipherOrder } from "./e2ee-orders.ts"
import { type DeviceSigner, makeTalkPair, sealKeyOf } from "./room-keys.ts"
import { TalkKeys } from "./talk-keys.ts"

const TALK = { process: "proc_a", session: "session_a" } as const
type Row = Roster["members"][number]
type Device = {
  readonly row: Row
  readonly keys: TalkKeys
  readonly orders: CipherOrder[]
  readonly sent: ClientMessage[]
  contradictions: number
}

/** Keys as the record has them; a member can be missing from it. */
let inRecord: Map<string, string>
let now: number
let anna: Device
let bilal: Device
let carla: Device

beforeEach(async () => {
  inRecord = new Map()
  now = 0
  ;[anna, bilal, carla] = (await Promise.all([1, 2, 3].map(device))) as [Device, Device, Device]
})

test("two in a place have each other's secret, the same words, and say so", async () => {
  await show(roster(5, anna, bilal), anna, bilal)
  expect(secretsOf(anna)).toEqual({ own: ["plenary 5"], others: ["p2 plenary 5"] })
  expect(secretsOf(bilal)).toEqual({ own: ["plenary 5"], others: ["p1 plenary 5"] })
  expect(anna.keys.view?.words).toEqual(bilal.keys.view?.words)
  expect(anna.keys.view?.hearers.map(({ isProven, hasSentKey }) => [isProven, hasSentKey])).toEqual([
    [true, true],
    [true, true],
  ])
  for (const each of [anna, bilal]) expect(each.sent).toContainEqual({ type: "has-keys", place: "plenary", epoch: 5 })
})

test("TK17 who is not in the record gets no box, is told of, and gets one when the record has caught up", async () => {
  const key = inRecord.get(carla.row.member)!
  inRecord.delete(carla.row.member)
  await show(roster(5, anna, carla), anna, carla)
  expect(anna.sent.filter((each) => each.type === "envelope")).toEqual([])
  expect(anna.keys.view?.hearers[1]).toMatchObject({ participant: "p3", isProven: false, hasSentKey: false })
  inRecord.set(carla.row.member, key)
  anna.keys.recheck()
  await pass(anna, carla)
  expect(anna.keys.view?.hearers[1]?.isProven).toBe(true)
  expect(anna.sent.filter((each) => each.type === "envelope")).toHaveLength(1)
})

test.each([
  ["without oneself", (): Roster => roster(5, bilal)],
  [
    "with another key of one's own",
    (): Roster => ({ ...roster(5, anna), members: [{ ...anna.row, sealKey: bilal.row.sealKey }] }),
  ],
  ["with somebody twice", (): Roster => roster(5, anna, bilal, bilal)],
  ["of the lobby", (): Roster => ({ ...roster(5, anna), place: "lobby" })],
])("a roster %s is a contradiction, and no key is made for it", async (_, make) => {
  anna.keys.roster(make())
  await anna.keys.settled()
  expect(anna.contradictions).toBe(1)
  expect(anna.orders.some((each) => each.type === "own")).toBe(false)
})

test("an envelope made for another membership is a contradiction, and its secret is not used", async () => {
  bilal.keys.stand("plenary", [], false)
  bilal.keys.roster(roster(5, anna, bilal, carla))
  await bilal.keys.settled()
  anna.keys.stand("plenary", [], false)
  anna.keys.roster(roster(5, anna, bilal))
  await anna.keys.settled()
  await pass(bilal, anna)
  expect(anna.contradictions).toBe(1)
  expect(secretsOf(anna).others).toEqual([])
})

test("somebody goes: the old keys are over at once, and the newest are used", async () => {
  await show(roster(5, anna, bilal, carla), anna, bilal, carla)
  await show(roster(6, anna, bilal), anna, bilal)
  expect(anna.orders).toContainEqual({ type: "drop-before", place: "plenary", epoch: 6 })
  expect(encryptsUnder(anna)).toEqual(["plenary 6"])
})

test("somebody comes: the old keys are used for a second, though the server says nothing", async () => {
  await show(roster(5, anna, bilal), anna, bilal)
  await show(roster(6, anna, bilal, carla), anna, bilal, carla)
  expect(encryptsUnder(anna)).toEqual(["plenary 5"])
  now = 1_000
  anna.keys.tick()
  await anna.keys.settled()
  expect(encryptsUnder(anna)).toEqual(["plenary 6"])
})

test("a move: nothing is encrypted until the new place has keys, and an old roster of the first place is not taken again", async () => {
  await show(roster(5, anna, bilal), anna, bilal)
  anna.keys.stand("caucus_a", [], false)
  await anna.keys.settled()
  expect(encryptsUnder(anna)).toEqual([null])
  await show({ ...roster(7, anna, carla), place: "caucus_a" }, anna, carla)
  expect(encryptsUnder(anna)).toEqual(["caucus_a 7"])
  await show(roster(5, anna, bilal), anna, bilal)
  expect(encryptsUnder(anna)).toEqual([null])
})

test("the lobby holds no keys", async () => {
  await show(roster(5, anna, bilal), anna, bilal)
  anna.keys.stand("lobby", [], false)
  await anna.keys.settled()
  expect(anna.keys.view).toBeNull()
  expect(encryptsUnder(anna)).toEqual([null])
})

test("a voice goes to all places only from the device whose user asked for it", async () => {
  await show(roster(5, anna, bilal), anna, bilal)
  const everybody: Roster = { ...roster(6, anna, bilal), place: "announcement" }
  for (const each of [anna, bilal]) {
    each.keys.stand("plenary", ["p1"], each === anna)
    each.keys.roster(everybody)
    await each.keys.settled()
  }
  await pass(anna, bilal)
  expect(lastScope(anna, "microphone")).toBe("announcement 6")
  expect(lastScope(anna, "camera")).toBe("plenary 5")
  expect(lastScope(bilal, "microphone")).toBe("plenary 5")
  expect(bilal.sent.some((each) => each.type === "envelope" && each.envelope.place === "announcement")).toBe(false)
  expect(secretsOf(bilal).others).toContain("p1 announcement 6")
})

test("a key that did not come is asked for, and is sealed again to whoever is proven", async () => {
  await show(roster(5, anna, bilal), anna, bilal)
  const before = anna.sent.filter((each) => each.type === "envelope").length
  anna.keys.want("p2", "plenary", 5)
  anna.keys.want("p9", "plenary", 5)
  anna.keys.want("p2", "plenary", 4)
  await anna.keys.settled()
  expect(anna.sent.filter((each) => each.type === "envelope").length - before).toBe(1)
  now = 2_000
  carla.keys.stand("plenary", [], false)
  carla.keys.roster(roster(6, anna, carla))
  await carla.keys.settled()
  now = 4_000
  carla.keys.tick()
  await carla.keys.settled()
  expect(carla.sent).toContainEqual({ type: "want-key", sender: "p1", place: "plenary", epoch: 6 })
})

function roster(epoch: number, ...devices: readonly Device[]): Roster {
  return { place: "plenary", epoch, members: devices.map((each) => each.row) }
}

/** The server tells all the same roster, and passes on what they seal. */
async function show(shown: Roster, ...devices: readonly Device[]): Promise<void> {
  for (const each of devices) {
    each.keys.stand(shown.place === "announcement" ? "plenary" : shown.place, [], false)
    each.keys.roster(shown)
    await each.keys.settled()
  }
  for (const from of devices) for (const to of devices) if (from !== to) await pass(from, to)
}

async function pass(from: Device, to: Device): Promise<void> {
  await from.keys.settled()
  for (const message of from.sent) if (message.type === "envelope") to.keys.envelope(message.envelope)
  await to.keys.settled()
}

const scopeOf = (scope: { readonly place: string; readonly epoch: number } | null) =>
  scope === null ? null : `${scope.place} ${scope.epoch}`

function secretsOf({ orders }: Device) {
  return {
    own: orders.flatMap((each) => (each.type === "own" ? [scopeOf(each.scope)] : [])),
    others: orders.flatMap((each) => (each.type === "other" ? [`${each.sender} ${scopeOf(each.scope)}`] : [])),
  }
}

function lastScope({ orders }: Device, kind: string): string | null | undefined {
  const last = orders.findLast((each) => each.type === "encrypt" && each.kind === kind)
  return last?.type === "encrypt" ? scopeOf(last.scope) : undefined
}

const encryptsUnder = (each: Device) => [
  ...new Set(["microphone", "camera", "screen"].map((kind) => lastScope(each, kind))),
]

async function device(n: number): Promise<Device> {
  const signing = (await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"])) as CryptoKeyPair
  const publicKey = new Uint8Array(await crypto.subtle.exportKey("raw", signing.publicKey))
  const member = `party_gov/member-${n}` as const
  const participant: ParticipantId = `p${n}`
  inRecord.set(member, formatVerifierKey(verifierKey(`talks.example/${member}`, 1, publicKey)))
  const sign: DeviceSigner = async (message) =>
    new Uint8Array(await crypto.subtle.sign("Ed25519", signing.privateKey, message))
  const pair = await makeTalkPair()
  const sealKey = await sealKeyOf(pair, TALK, member, sign)
  const orders: CipherOrder[] = []
  const sent: ClientMessage[] = []
  const keys = new TalkKeys({
    device: { ...TALK, participant, pair, pub: sealKey.pub, sign },
    check: { keyOf: (each) => inRecord.get(each) ?? null, verify: webVerifier },
    order: (order) => orders.push(order),
    send: (message) => sent.push(message),
    onChange: () => undefined,
    onContradiction: () => {
      made.contradictions++
    },
    now: () => now,
  })
  const made: Device = { row: { participant, member, sealKey }, keys, orders, sent, contradictions: 0 }
  return made
}
