import { expect, test } from "vitest"
import { cleanText, draftOf, wordingOf } from "./wording-draft.ts"

test("a text loses unseen marks, tabs and blank ends, and is composed", () => {
  expect(cleanText(" a\u200fb\tc\u202e ")).toBe("ab c")
  expect(cleanText("e\u0301")).toBe("\u00e9")
})

test("a language left empty was not written", () => {
  expect(wordingOf({ en: " The lists ", ar: "  " })).toEqual({ en: "The lists" })
  expect(wordingOf({ en: "", ps: "\u200e" })).toBeNull()
})

test("a draft of a wording gives it back", () => {
  expect(wordingOf(draftOf({ ar: "القوائم", en: "Lists" }))).toEqual({ ar: "القوائم", en: "Lists" })
})
