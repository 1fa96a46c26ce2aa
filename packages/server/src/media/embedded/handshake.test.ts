import { beforeEach, expect, test } from "vitest"
import { Handshake, type HandshakeState } from "./handshake.ts"

const from = ["127.0.0.1", 4000] as const
/** A ClientHello with a cookie of a length, and a number to know it by. */
function greeting(n: number, cookie: number): Buffer {
  const datagram = Buffer.alloc(100)
  datagram[0] = 22
  datagram[12] = n
  datagram[13] = 1
  datagram[60] = cookie
  return datagram
}
const other = (n: number): Buffer => Buffer.from([22, 254, 253, 0, 0, 0, 0, 0, 0, 0, 0, 0, n, 11])

/** The second part of a ClientHello: what stands in it may look like a cookie or like none. */
function rest(n: number, byte: number): Buffer {
  const datagram = Buffer.alloc(100, byte)
  datagram.set([22, 254, 253, 0, 0, 0, 0, 0, 0, 0, 0, 0, n, 1, 0, 5, 154, 0, 0, 0, 4, 151])
  return datagram
}

let state: HandshakeState
let passed: number[]
let handshake: Handshake

beforeEach(() => {
  state = "new"
  passed = []
  handshake = new Handshake(
    () => state,
    (datagram) => void passed.push(datagram[12] ?? -1),
  )
})

test("a greeting that comes too early is kept until it is awaited", () => {
  handshake.take(greeting(1, 0), from)
  expect(passed).toEqual([])
  state = "connecting"
  handshake.begin()
  handshake.begin()
  expect(passed).toEqual([1])
})

test("of several early ones the last is kept; one that comes meanwhile takes its place", () => {
  handshake.take(greeting(1, 0), from)
  handshake.take(greeting(2, 0), from)
  state = "connecting"
  handshake.take(greeting(3, 0), from)
  handshake.begin()
  expect(passed).toEqual([3])
})

test("a repeated first greeting does not disturb a handshake under way", () => {
  state = "connecting"
  for (const datagram of [greeting(1, 0), greeting(2, 0), greeting(3, 20), greeting(4, 0), greeting(5, 20), other(6)])
    handshake.take(datagram, from)
  expect(passed).toEqual([1, 2, 3, 5, 6])
})

test("nobody's greeting begins anew what stands", () => {
  state = "connected"
  for (const datagram of [greeting(1, 0), greeting(2, 20), other(3)]) handshake.take(datagram, from)
  expect(passed).toEqual([3])
})

test("media and checks pass at any time", () => {
  const media = Buffer.alloc(20, 9)
  media[0] = 0x80
  handshake.take(media, from)
  expect(passed).toEqual([9])
})

test("a greeting in two parts is kept whole, and a part goes where the first of it went", () => {
  for (const datagram of [greeting(1, 0), rest(2, 7), greeting(3, 0), rest(4, 7)]) handshake.take(datagram, from)
  state = "connecting"
  handshake.begin()
  expect(passed).toEqual([3, 4])
  // What a second part holds at the place of the cookie neither begins nor ends anything.
  for (const datagram of [greeting(5, 0), rest(6, 7), greeting(7, 20), rest(8, 0), greeting(9, 0), rest(10, 7)])
    handshake.take(datagram, from)
  expect(passed).toEqual([3, 4, 5, 6, 7, 8])
})

test("the second part that comes while the first is kept does not take its place", () => {
  handshake.take(greeting(1, 0), from)
  state = "connecting"
  handshake.take(rest(2, 7), from)
  handshake.begin()
  expect(passed).toEqual([1, 2])
})
