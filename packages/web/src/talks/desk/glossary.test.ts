import { LANGUAGES } from "@wasit/domain/words"
import { expect, test } from "vitest"
import { findInGlossary, glossary, glossaryColumns } from "./glossary.ts"

const GLOSSARY = glossary()
const found = (query: string) => findInGlossary(GLOSSARY, query).map(({ id }) => id)

test("it holds the nouns, the roles and the codes of answers, in four languages each", () => {
  expect(GLOSSARY.length).toBeGreaterThan(120)
  expect(new Set(GLOSSARY.map(({ group }) => group))).toEqual(
    new Set(["nouns", "roles", "outcomes", "replies", "release"]),
  )
  for (const { words } of GLOSSARY) {
    for (const language of LANGUAGES) expect(words[language].trim()).not.toBe("")
    expect(Object.values(words).join("")).not.toMatch(/[{}]/)
  }
})

test("a word is found from any of the four languages", () => {
  expect(found("claimed list")[0]).toBe("nouns/claimed-list")
  expect(found("قائمة الأسماء المطلوبة")[0]).toBe("nouns/claimed-list")
  expect(found("فهرست نام‌های مطالبه‌شده")[0]).toBe("nouns/claimed-list")
  expect(found("د غوښتل شویو نومونو نوملړ")[0]).toBe("nouns/claimed-list")
})

test("the keyboard of a neighbour finds it too: other yehs and kafs, no hamza, no vowel signs", () => {
  expect(found("المیسر")).toContain("roles/FACILITATOR")
  expect(found("اتفاق")).toContain("nouns/agreement")
  expect(found("REGISTER of persons")).toContain("nouns/register")
})

test("what begins with the word stands before what only holds it", () => {
  const ids = found("list")
  expect(ids[0]).toBe("nouns/list")
  expect(ids.indexOf("nouns/claimed-list")).toBeGreaterThan(ids.indexOf("roles/LIST_OFFICER"))
})

test("nothing asked shows all; something unknown shows none", () => {
  expect(found("  ")).toHaveLength(GLOSSARY.length)
  expect(found("helicopter")).toEqual([])
})

test("both genders of a state are given, and dots for what is filled in", () => {
  const words = (id: string) => GLOSSARY.find((each) => each.id === id)?.words
  expect(words("release/FIT")?.ar).toBe("لائق صحياً للسفر / لائقة صحياً للسفر")
  expect(words("outcomes/DUPLICATE_OF")?.en).toBe("Duplicate of no. …")
})

test("her own two languages stand first", () => {
  expect(glossaryColumns(["ps", "en"], LANGUAGES)).toEqual(["ps", "en", "ar", "prs"])
  expect(glossaryColumns(["fr", "ar"], LANGUAGES)).toEqual(["ar", "prs", "ps", "en"])
})
