import fc from "fast-check"
import { expect, test } from "vitest"
import { fromBase64, fromDecimal, fromHex, fromUtf8, readTar, toBase64, toHex, toUtf8, writeTar } from "./index.ts"

const bytes = fc.uint8Array({ maxLength: 200 })

test("RE1 bytes survive base64 and hexadecimal, as the platform writes them", () => {
  fc.assert(
    fc.property(bytes, (value) => {
      expect(toBase64(value)).toBe(Buffer.from(value).toString("base64"))
      expect(fromBase64(toBase64(value))).toEqual(value)
      expect(fromHex(toHex(value))).toEqual(value)
    }),
  )
})

test("RE1 whatever base64 or decimal is read has exactly one spelling", () => {
  const text = fc.string({ unit: fc.constantFrom("A", "Q", "R", "=", "+", "-", "/", " ", "9"), maxLength: 9 })
  fc.assert(fc.property(text, (value) => [null, value].includes(((read) => read && toBase64(read))(fromBase64(value)))))
  for (const bad of ["", "00", "01", "-1", "+1", "1.0", "1e3", " 1", "9007199254740992", "٣"])
    expect(fromDecimal(bad)).toBe(null)
  expect(fromDecimal("9007199254740991")).toBe(2 ** 53 - 1)
})

test("RE2 UTF-8 agrees with a fatal decoder that keeps the byte order mark", () => {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
  const decode = (value: Uint8Array) => {
    try {
      return decoder.decode(value)
    } catch {
      return null
    }
  }
  const units = fc.constantFrom(
    0x00,
    0x41,
    0x80,
    0xbf,
    0xbb,
    0xc0,
    0xc2,
    0xe0,
    0xa0,
    0xed,
    0xef,
    0xf0,
    0x90,
    0xf4,
    0xf5,
  )
  const awkward = fc.array(units, { maxLength: 6 }).map((list) => Uint8Array.from(list))
  fc.assert(
    fc.property(fc.oneof(bytes, awkward), (value) => fromUtf8(value) === decode(value)),
    { numRuns: 20_000 },
  )
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      expect(fromUtf8(toUtf8(value))).toBe(value)
    }),
  )
  expect(() => toUtf8("a\ud800")).toThrow("lone surrogate")
})

test("RE41 a tar reads back as written, and links, doubles, strange paths and trailing bytes are refused", () => {
  const files = new Map([
    ["bodies/aa", Uint8Array.of(1)],
    ["checkpoint", new Uint8Array(600).fill(7)],
    ["empty", new Uint8Array(0)],
  ])
  const tar = writeTar(files)
  expect(readTar(tar)).toEqual(files)
  expect(writeTar(new Map([...files].reverse()))).toEqual(tar)
  const codeOf = (value: Uint8Array) => ((read) => ("code" in read ? read.code : "ok"))(readTar(value))
  expect(codeOf(Uint8Array.from([...tar, 0]))).toBe("tar-end")
  expect(codeOf(tar.subarray(0, -512))).toBe("tar-end")
  expect(codeOf(tar.subarray(0, 1000))).toBe("tar-truncated")
  expect(codeOf(Uint8Array.from([...tar.subarray(0, 1024), ...tar]))).toBe("tar-order")
  const link = tar.slice()
  link[156] = 50
  expect(codeOf(link)).toBe("tar-header")
  const up = tar.slice()
  up.set(toUtf8("../../a/a"), 0)
  expect(codeOf(up)).toBe("tar-path")
  expect(() => writeTar(new Map([["../x", Uint8Array.of()]]))).toThrow()
})
