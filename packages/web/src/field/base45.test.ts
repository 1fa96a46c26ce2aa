import fc from "fast-check"
import { expect, test } from "vitest"
import { fromBase45, toBase45 } from "./base45.ts"

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each([
  ["AB", "BB8"],
  ["Hello!!", "%69 VD92EX0"],
  ["base-45", "UJCLQE7W581"],
  ["ietf!", "QED8WEX0"],
])("RFC 9285: %s is written %s, and read back", (text, code) => {
  expect(toBase45(bytes(text))).toBe(code)
  expect(fromBase45(code)).toEqual(bytes(text))
})

test("what no bytes could have given is refused", () => {
  expect(fromBase45("GGW")).toBeNull()
  expect(fromBase45("::")).toBeNull()
  expect(fromBase45("A")).toBeNull()
  expect(fromBase45("bb8")).toBeNull()
  expect(fromBase45("BB\u00a0")).toBeNull()
  expect(fromBase45("FGW")).toEqual(Uint8Array.of(255, 255))
})

test("every sequence of bytes comes back as it was", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (some) => {
      expect(fromBase45(toBase45(some))).toEqual(some)
    }),
  )
})
