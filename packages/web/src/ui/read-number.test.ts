import { expect, test } from "vitest"
import { readNumber } from "./read-number.ts"

test.each([
  ["5000", 5000],
  ["5,000", 5000],
  ["٥٠٠٠", 5000],
  ["٥٬٠٠٠", 5000],
  ["۵۰۰۰", 5000],
  ["۵٬۰۰۰", 5000],
  [" 12 ", 12],
  ["−3", -3],
  ["1 000 000", 1_000_000],
])("%s is read as %d", (text, n) => {
  expect(readNumber(text)).toEqual({ kind: "number", n })
})

test.each(["1.5", "12 years", "5,00", "۵۰0x", "99999999999999999999"])("%s is no whole number", (text) => {
  expect(readNumber(text)).toEqual({ kind: "wrong" })
})

test("nothing written is no number and no error", () => {
  expect(readNumber("  ")).toEqual({ kind: "empty" })
})
