import { expect, test } from "vitest"
import type { Bytes } from "./bytes.ts"
import { MediaCipher, type SlotLabel } from "./cipher.ts"
import type { KeyScope } from "./media-keys.ts"

const scopeOf = (epoch: number, place: KeyScope["place"] = "plenary"): KeyScope => ({
  process: "proc_a",
  session: "session_a",
  place,
  epoch,
})
const secretOf = (n: number) => new Uint8Array(32).fill(n) as Bytes
const frame = (n: number) => new Uint8Array(40).fill(n) as Bytes
const ANNA: SlotLabel = { sender: "p1", kind: "microphone", place: "plenary" }

/** Anna sends and Bilal listens; both hold her key of epoch 1. */
function pair(): { anna: MediaCipher; bilal: MediaCipher } {
  const [anna, bilal] = [new MediaCipher(), new MediaCipher()]
  anna.addOwn(scopeOf(1), "p1", secretOf(1))
  anna.encryptUnder("microphone", scopeOf(1))
  bilal.addOther(scopeOf(1), "p1", secretOf(1))
  bilal.label("audio 0", ANNA)
  return { anna, bilal }
}

const sound = async (from: MediaCipher, n = 5) => (await from.seal("microphone", frame(n), false))!

test("a listener with the key hears what was said, and counts it", async () => {
  const { anna, bilal } = pair()
  expect(await bilal.open("audio 0", await sound(anna), false)).toEqual(frame(5))
  expect(anna.countsOf("microphone")).toEqual({ passed: 1, dropped: 0, droppedInARow: 0, passedAsLabelled: 1 })
  expect(bilal.countsOf("audio 0")).toEqual({ passed: 1, dropped: 0, droppedInARow: 0, passedAsLabelled: 1 })
})

test("without a key nothing leaves: not before one was given, not for another stream, not after it is over", async () => {
  const { anna } = pair()
  expect(await new MediaCipher().seal("microphone", frame(1), false)).toBeNull()
  expect(await anna.seal("camera", frame(1), true)).toBeNull()
  anna.dropBefore("plenary", 2)
  expect(await anna.seal("microphone", frame(1), false)).toBeNull()
  anna.encryptUnder("microphone", null)
  expect(await anna.seal("microphone", frame(1), false)).toBeNull()
  expect(anna.countsOf("microphone").dropped).toBe(2)
})

test("a frame in clear is never played", async () => {
  const { bilal } = pair()
  expect(await bilal.open("audio 0", frame(0x10), false)).toBeNull()
})

test("a frame is played once, in whatever slot it comes again", async () => {
  const { anna, bilal } = pair()
  bilal.label("audio 1", ANNA)
  const said = await sound(anna)
  expect(await bilal.open("audio 0", said, false)).not.toBeNull()
  expect(await bilal.open("audio 0", said, false)).toBeNull()
  expect(await bilal.open("audio 1", said, false)).toBeNull()
})

test("two copies at the same moment: one is played", async () => {
  const { anna, bilal } = pair()
  const said = await sound(anna)
  const played = await Promise.all([bilal.open("audio 0", said, false), bilal.open("audio 0", said, false)])
  expect(played.filter((each) => each !== null)).toHaveLength(1)
})

test("TK4 under another's name, or as another stream, nothing is opened", async () => {
  const { anna, bilal } = pair()
  bilal.addOther(scopeOf(1), "p3", secretOf(3))
  for (const label of [
    { ...ANNA, sender: "p3" },
    { ...ANNA, kind: "camera" },
    { ...ANNA, place: "caucus_a" },
    null,
  ] as const) {
    bilal.label("audio 0", label)
    expect(await bilal.open("audio 0", await sound(anna), false)).toBeNull()
  }
})

test("TK4 the key of an epoch that is over opens nothing, though the relay goes on forwarding", async () => {
  const { anna, bilal } = pair()
  anna.addOwn(scopeOf(2), "p1", secretOf(2))
  const before = await sound(anna)
  anna.encryptUnder("microphone", scopeOf(2))
  expect(await bilal.open("audio 0", await sound(anna), false)).toBeNull()
  bilal.dropBefore("plenary", 2)
  expect(await bilal.open("audio 0", before, false)).toBeNull()
  bilal.addOther(scopeOf(2), "p1", secretOf(2))
  expect(await bilal.open("audio 0", await sound(anna), false)).toEqual(frame(5))
})

test("while both epochs hold, frames of both are opened", async () => {
  const { anna, bilal } = pair()
  const before = await sound(anna, 7)
  anna.addOwn(scopeOf(2), "p1", secretOf(2))
  anna.encryptUnder("microphone", scopeOf(2))
  bilal.addOther(scopeOf(2), "p1", secretOf(2))
  expect(await bilal.open("audio 0", await sound(anna), false)).toEqual(frame(5))
  expect(await bilal.open("audio 0", before, false)).toEqual(frame(7))
})

test("a secret is not replaced, not even after it is over, and a scope taken up again counts on", async () => {
  const { anna, bilal } = pair()
  const first = await sound(anna)
  anna.addOwn(scopeOf(1), "p1", secretOf(9))
  anna.addOwn(scopeOf(5, "announcement"), "p1", secretOf(5))
  anna.encryptUnder("microphone", scopeOf(5, "announcement"))
  anna.encryptUnder("microphone", scopeOf(1))
  const second = await sound(anna)
  expect([first, second].map((each) => each.at(-3))).toEqual([0, 1])
  expect(await bilal.open("audio 0", second, false)).toEqual(frame(5))
  anna.dropBefore("plenary", 2)
  anna.addOwn(scopeOf(1), "p1", secretOf(1))
  anna.encryptUnder("microphone", scopeOf(1))
  expect(await anna.seal("microphone", frame(1), false)).toBeNull()
})

test("failures in a row are counted until one frame opens", async () => {
  const { anna, bilal } = pair()
  for (let n = 0; n < 10; n++) await bilal.open("audio 0", frame(1), false)
  expect(bilal.countsOf("audio 0")).toMatchObject({ passed: 0, dropped: 10, droppedInARow: 10 })
  await bilal.open("audio 0", await sound(anna), false)
  expect(bilal.countsOf("audio 0")).toMatchObject({ passed: 1, dropped: 10, droppedInARow: 0 })
  bilal.label("audio 0", ANNA)
  expect(bilal.countsOf("audio 0")).toMatchObject({ passed: 1, passedAsLabelled: 0 })
})

test("TK8 a picture begins with a key frame: after another label, and after one that could not be opened", async () => {
  const { anna, bilal } = pair()
  anna.encryptUnder("camera", scopeOf(1))
  const send = async (isKey: boolean) => (await anna.seal("camera", frame(5), isKey))!
  bilal.label("video 0", { ...ANNA, kind: "camera" })
  expect(await bilal.open("video 0", await send(false), false)).toBeNull()
  expect(bilal.awaitsKeyFrame("video 0")).toBe(true)
  expect(await bilal.open("video 0", await send(true), true)).toEqual(frame(5))
  bilal.label("video 0", { ...ANNA, kind: "camera" })
  expect(await bilal.open("video 0", await send(false), false)).toEqual(frame(5))
  const altered = await send(false)
  altered[10]! ^= 1
  expect(await bilal.open("video 0", altered, false)).toBeNull()
  expect(await bilal.open("video 0", await send(false), false)).toBeNull()
  expect(await bilal.open("video 0", await send(true), true)).toEqual(frame(5))
  expect(bilal.awaitsKeyFrame("video 0")).toBe(false)
})
