import { LANGUAGES, type Language, placesOf, say, type Words } from "@wasit/domain/words"
import { expect, test } from "vitest"
import type { Texts } from "./define-texts.ts"

/** Every catalogue there is: `texts.ts`, `x-texts.ts` and the sections. */
const FILES = import.meta.glob<Readonly<Record<string, unknown>>>(
  ["../**/texts.ts", "../**/*-texts.ts", "../app/sections.ts"],
  {
    eager: true,
  },
)

/** The plural forms a text must give in each language (CLDR). */
const FORMS: Readonly<Record<Language, readonly string[]>> = {
  ar: ["zero", "one", "two", "few", "many", "other"],
  prs: ["one", "other"],
  ps: ["one", "other"],
  en: ["one", "other"],
}

const catalogues = Object.entries(FILES).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, value]) => (isTexts(value) ? [{ file, name, texts: value }] : [])),
)

test("there are catalogues to look at", () => {
  expect(catalogues.length).toBeGreaterThan(4)
})

test.each(catalogues)("$file $name has the same places in every language, and every plural form", ({ texts }) => {
  for (const [key, words] of Object.entries(texts)) {
    const english = [...placesOf(words.en).keys()].sort()
    for (const language of LANGUAGES) {
      const text = words[language]
      expect(text.trim(), `${key} ${language}`).not.toBe("")
      expect([...placesOf(text).keys()].sort(), `${key} ${language}`).toEqual(english)
      const plurals = text.match(/, plural,/g)?.length ?? 0
      for (const form of FORMS[language]) {
        const given = text.match(new RegExp(`(?<![a-z])${form}\\s*\\{`, "g"))?.length ?? 0
        expect(given, `${key} ${language} ${form}`).toBeGreaterThanOrEqual(plurals)
      }
      expect(() => sayAll(words, language), `${key} ${language}`).not.toThrow()
    }
  }
})

test.each(catalogues)("$file $name has no Arabic letter in English, and Arabic is not English", ({ texts }) => {
  for (const [key, { en, ar }] of Object.entries(texts)) {
    expect(en, key).not.toMatch(/\p{Script=Arabic}/u)
    if (/[A-Za-z]{2}/.test(en.replace(/\{[^}]*\}/g, ""))) expect(ar, key).not.toBe(en)
  }
})

/** The digits that a text of a language is written in; a number that stands beside it comes in the same. */
const DIGITS = { ar: /[0-9۰-۹]/, prs: /[0-9٠-٩]/, ps: /[0-9٠-٩]/ } as const
/** Names of formats, whose digits belong to them. */
const FORMAT_NAMES = /UTF-8|windows-\d+/gi

test.each(catalogues)("$file $name writes its own numbers in the digits of each language", ({ texts }) => {
  for (const [key, words] of Object.entries(texts)) {
    for (const language of ["ar", "prs", "ps"] as const) {
      const said = words[language].replace(FORMAT_NAMES, "").replace(/=\d+ *\{/g, "{")
      expect(said, `${key} ${language}`).not.toMatch(DIGITS[language])
    }
  }
})

function sayAll(words: Words, language: Language): void {
  for (const n of [0, 1, 2, 3, 11, 100, 103]) {
    const values = [...placesOf(words[language])].map(([place, kind]) => [place, kind === "plural" ? n : "x"])
    say(words, language, Object.fromEntries(values))
  }
}

function isTexts(value: unknown): value is Texts {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false
  const all: unknown[] = Object.values(value)
  return all.length > 0 && all.every((one) => typeof one === "object" && one !== null && "en" in one && "prs" in one)
}
