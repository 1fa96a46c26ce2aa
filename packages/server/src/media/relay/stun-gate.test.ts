import { expect, test } from "vitest"
import { check } from "./stun-check.test-support.ts"
import { nominates, StunGate } from "./stun-gate.ts"

const here = "127.0.0.1 4000"
const elsewhere = "127.0.0.1 4001"
const media = Buffer.from([0x80, 111, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1])

test("a check made with the password is let through, and then what comes from the same place", () => {
  const gate = new StunGate(() => ({ name: "abcd", password: "secret" }))
  expect(gate.lets(media, here)).toBe(false)
  expect(gate.lets(check("abcd:efgh", "secret"), here)).toBe(true)
  expect(gate.lets(media, here)).toBe(true)
  expect(gate.lets(media, elsewhere)).toBe(false)
  expect(gate.turnedAway).toBe(2)
})

test.each([
  ["another password", check("abcd:efgh", "guessed")],
  ["another name", check("wxyz:efgh", "secret")],
  ["no name", check("", "secret")],
  ["a check cut short", check("abcd:efgh", "secret").subarray(0, 40)],
  ["a check with a changed byte", changed(check("abcd:efgh", "secret"))],
  ["nothing", Buffer.alloc(0)],
  ["a datagram that is too large", Buffer.alloc(9000)],
])("%s is turned away, and its place stays unknown", (_, datagram) => {
  const gate = new StunGate(() => ({ name: "abcd", password: "secret" }))
  expect(gate.lets(datagram, here)).toBe(false)
  expect(gate.lets(media, here)).toBe(false)
})

test("the ninth place makes the first one unknown", () => {
  const gate = new StunGate(() => ({ name: "abcd", password: "secret" }))
  for (let n = 0; n < 9; n++) gate.lets(check("abcd:efgh", "secret", n), `place ${n}`)
  expect(gate.lets(media, "place 0")).toBe(false)
  expect(gate.lets(media, "place 8")).toBe(true)
})

test("a check that is sent once more from elsewhere is turned away; another from there is not", () => {
  const gate = new StunGate(() => ({ name: "abcd", password: "secret" }))
  expect(gate.lets(check("abcd:efgh", "secret", 1), here)).toBe(true)
  expect(gate.lets(check("abcd:efgh", "secret", 1), elsewhere)).toBe(false)
  expect(gate.lets(media, elsewhere)).toBe(false)
  expect(gate.lets(check("abcd:efgh", "secret", 1), here)).toBe(true)
  expect(gate.lets(check("abcd:efgh", "secret", 2), elsewhere)).toBe(true)
})

test("a check says whether its device is to be reached where it came from, before its integrity and not behind", () => {
  const useCandidate = Buffer.from([0, 0x25, 0, 0])
  const plain = check("abcd:efgh", "secret")
  expect(nominates(check("abcd:efgh", "secret", 0, true))).toBe(true)
  expect(nominates(plain)).toBe(false)
  expect(nominates(Buffer.concat([plain, useCandidate]))).toBe(false)
  expect(nominates(Buffer.concat([media, Buffer.alloc(20), useCandidate]))).toBe(false)
})

function changed(datagram: Buffer): Buffer {
  const copy = Buffer.from(datagram)
  copy[9] = (copy[9] ?? 0) ^ 1
  return copy
}
