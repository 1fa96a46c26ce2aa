import { beforeEach, expect, test, vi } from "vitest"
import { Handshake, type HandshakeState } from "./handshake.ts"
import { datagramOf } from "./handshake-message.ts"

const from = ["127.0.0.1", 4000] as const
const PROOF = 99

/** A ClientHello with a byte to know it by. */
function greeting(known: number): Buffer {
  const body = Buffer.alloc(80)
  body[1] = known
  return datagramOf({ type: 1, number: 0, body })
}

/** A device's answer: its certificate (11), its part of the keys (16), its proof (15). */
const answer = (known: number, type: number, number: number): Buffer =>
  datagramOf({ type, number, body: Buffer.from([type === 15 ? PROOF : 0, known, 0, 0]) })

/** What is said under the agreed keys: the end of the handshake. */
const end = (known: number): Buffer =>
  Buffer.from([22, 254, 253, 0, 1, 0, 0, 0, 0, 0, 0, 0, 15, ...Array(13).fill(0), known, 0])

/** Two parts of what one datagram holds. */
function halves(datagram: Buffer): readonly [Buffer, Buffer] {
  const length = datagram.length - 25
  const part = (begin: number, stop: number): Buffer => {
    const header = Buffer.from(datagram.subarray(0, 25))
    header.writeUInt16BE(12 + stop - begin, 11)
    header.writeUIntBE(begin, 19, 3)
    header.writeUIntBE(stop - begin, 22, 3)
    return Buffer.concat([header, datagram.subarray(25 + begin, 25 + stop)])
  }
  return [part(0, 40), part(40, length)]
}

let state: HandshakeState
/** What the library was given, by its byte. */
let passed: number[]
let repeats: number
let handshake: Handshake
const take = (...datagrams: readonly Buffer[]): void => {
  for (const datagram of datagrams) handshake.take(datagram, from)
}

beforeEach(() => {
  state = "connecting"
  passed = []
  repeats = 0
  handshake = new Handshake({
    state: () => state,
    pass: (datagram) => void passed.push(datagram[26] ?? -1),
    greet: ({ body }) => void passed.push(body[1] ?? -1),
    sayAgain: () => {
      repeats += 1
    },
    isProof: (proof) => proof[0] === PROOF,
  })
})

test("a greeting that comes too early is kept until it is awaited", () => {
  state = "new"
  take(greeting(1))
  expect(passed).toEqual([])
  state = "connecting"
  handshake.begin()
  handshake.begin()
  expect(passed).toEqual([1])
})

test("of several early ones the last is kept; one that comes meanwhile takes its place", () => {
  state = "new"
  take(greeting(1), greeting(2))
  state = "connecting"
  take(greeting(3))
  handshake.begin()
  expect(passed).toEqual([3])
})

test("what is answered to a greeting, and at the end, is said again unless the device was heard to have it", () => {
  vi.useFakeTimers()
  take(greeting(1))
  vi.advanceTimersByTime(500)
  expect(repeats).toBe(2)
  take(answer(2, 11, 1))
  vi.advanceTimersByTime(1_000)
  expect(repeats).toBe(2)
  take(answer(3, 16, 2), answer(4, 15, 3), end(5))
  state = "connected"
  vi.advanceTimersByTime(1_000)
  expect(passed).toEqual([1, 2, 3, 4, 5, 5, 5, 5])
  vi.useRealTimers()
})

test("a repeated greeting is answered as before, and does not disturb a handshake under way", () => {
  take(greeting(1), greeting(2))
  expect([passed, repeats]).toEqual([[1], 1])
  take(answer(3, 11, 1), greeting(4))
  expect([passed, repeats]).toEqual([[1, 3], 1])
})

test("nobody's greeting begins anew what stands", () => {
  state = "connected"
  take(greeting(1), answer(2, 11, 1), end(3))
  expect(passed).toEqual([3])
})

test("media and checks pass at any time", () => {
  take(Buffer.alloc(40, 0x80))
  expect(passed).toEqual([0x80])
})

test("a warning, and whatever else is no handshake, stays outside", () => {
  for (state of ["connecting", "connected"] as const)
    take(Buffer.from([21, 254, 253, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0]), Buffer.alloc(40, 23), Buffer.alloc(14, 20))
  expect(passed).toEqual([])
})

test("a greeting in parts is passed when it is whole, whichever of its parts came, how often and in which order", () => {
  const [first, second] = halves(greeting(1))
  take(second, second, second)
  expect(passed).toEqual([])
  take(first, first)
  expect(passed).toEqual([1])
  take(second)
  expect([passed, repeats]).toEqual([[1], 1])
})

test("parts of another greeting do not get into one", () => {
  const [left] = halves(greeting(1))
  const longer = Buffer.alloc(90)
  longer[1] = 2
  const [first, second] = halves(datagramOf({ type: 1, number: 0, body: longer }))
  take(left, second, first)
  expect(passed).toEqual([2])
})

test("an answer is passed message by message, in its order and once", () => {
  take(greeting(1), end(5), answer(4, 15, 3), answer(3, 16, 2), answer(3, 16, 2))
  expect(passed).toEqual([1])
  take(answer(2, 11, 1))
  expect(passed).toEqual([1, 2, 3, 4, 5])
  take(answer(2, 11, 1), answer(3, 16, 2), answer(4, 15, 3), end(6))
  expect(passed).toEqual([1, 2, 3, 4, 5, 6])
})

test("an answer in one datagram is passed in order too", () => {
  take(greeting(1), Buffer.concat([answer(2, 11, 1), answer(3, 16, 2), answer(4, 15, 3), end(5)]))
  expect(passed).toEqual([1, 2, 3, 4, 5])
})

test("without a proof nothing ends; a true one may still come", () => {
  const forged = datagramOf({ type: 15, number: 3, body: Buffer.from([0, 7, 0, 0]) })
  take(greeting(1), answer(2, 11, 1), answer(3, 16, 2), forged, end(5))
  expect(passed).toEqual([1, 2, 3])
  take(answer(4, 15, 3))
  expect(passed).toEqual([1, 2, 3, 4, 5])
})

test("an answer before any greeting, and messages too long, stay outside", () => {
  take(answer(3, 11, 1), datagramOf({ type: 1, number: 0, body: Buffer.alloc(9_000) }))
  expect(passed).toEqual([])
})
