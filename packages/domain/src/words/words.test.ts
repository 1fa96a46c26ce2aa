import { describe, expect, test } from "vitest"
import { LANGUAGES, type Language, type Words } from "../shared/language.ts"
import { MONTH_NAMES } from "../shared/month-names.ts"
import { TIME_WORDS } from "./dates.ts"
import * as everything from "./index.ts"
import { placesOf, pluralGaps, say, type Values } from "./message.ts"

/** Every text the package offers: any exported value that is Words, or a table of Words however deep. */
const TEXTS = [...collect("", { ...everything, TIME_WORDS })]

function* collect(path: string, value: unknown): Generator<readonly [string, Words]> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return
  if (isWords(value)) yield [path, value]
  else if (value !== MONTH_NAMES) {
    for (const [key, inside] of Object.entries(value)) yield* collect(path === "" ? key : `${path}.${key}`, inside)
  }
}

function isWords(value: object): value is Words {
  return (
    LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === "string") && !isCode(value)
  )
}

/** TAG, DIRECTION and DEFAULT_DIGITS are tables by language, not texts. */
function isCode(value: object): boolean {
  return value === everything.TAG || value === everything.DIRECTION || value === everything.DEFAULT_DIGITS
}

/** The letters each language is written with; marks of vowels, hamza and the joiners belong to all. */
const ALPHABET: Record<Language, RegExp> = {
  en: /^[\p{Script=Latin}]$/u,
  ar: /^[ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ\u064b-\u0652]$/u,
  prs: /^[ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءأآؤئ\u064b-\u0652\u0654]$/u,
  ps: /^[ابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیيېۍئءآؤأ\u064b-\u0652]$/u,
}

const BANNED: Record<Language, RegExp> = {
  en: /\b(side|enemy|terrorist|militant|martyr|fictitious|real list|regime|prisoner|detainee|captive|hostage|commit|reveal|batch)s?\b/i,
  ar: /شهيد|شهداء|قتيل|قتلى|إرهاب|وهمي|عدو|أعداء|أسير|أسرى|سجين|سجناء|رهينة|رهائن|ميليشيا/u,
  prs: /شهید|تروریست|دشمن|جعلی|اسیر|زندانی|گروگان/u,
  ps: /شهید|ترهګر|دښمن|جعلي|بندي|بندیان|اسیر|یرغمل/u,
}

/** Values for every place of a text: numbers where it counts, a label elsewhere. */
function sampleFor(text: string, n: number): Values {
  return Object.fromEntries([...placesOf(text)].map(([name, kind]) => [name, kind === "plural" ? n : "label"]))
}

describe("every text in four languages", () => {
  test("there are texts to check", () => expect(TEXTS.length).toBeGreaterThan(200))

  test.each(TEXTS)("%s", (path, words) => {
    for (const language of LANGUAGES) {
      const text = words[language]
      expect(text.trim(), language).not.toBe("")
      expect(text, "in composed form").toBe(text.normalize("NFC"))
      expect(pluralGaps(text, language), language).toEqual([])
      for (const n of [0, 1, 2, 3, 11, 100, 103, 5000]) {
        expect(say(words, language, sampleFor(text, n))).not.toMatch(/[{}#]/)
      }
      checkAlphabet(language, text)
      if (path !== "") expect(proseOf(text), language).not.toMatch(BANNED[language])
    }
  })

  test.each(TEXTS)("%s has the same places in each language", (_path, words) => {
    const filled = LANGUAGES.map((language) => [
      language,
      [...placesOf(words[language])]
        .filter(([, kind]) => kind !== "select")
        .map(([name]) => name)
        .sort(),
    ])
    for (const [language, places] of filled) expect(places, String(language)).toEqual(filled[0]![1])
  })
})

/** Names of file formats and programs are the same in every language. */
const FORMATS = /\b(xlsx?|csv|PDF|UTF-8|LiveKit)\b/g

/** A text without the syntax of its places, whose keywords are ASCII in every language. */
function proseOf(text: string): string {
  return text
    .replace(FORMATS, " ")
    .replace(/\{[a-zA-Z]+\}/g, " ")
    .replace(/\{[a-zA-Z]+, (plural|select),/g, " ")
    .replace(/[a-z]+ \{/g, (m) =>
      /^(zero|one|two|few|many|other|female|genitive|met|breached|accepts|denies|truce|go|open) \{$/.test(m) ? " " : m,
    )
}

function checkAlphabet(language: Language, text: string): void {
  for (const letter of proseOf(text)) {
    if (/[\p{L}\p{M}]/u.test(letter)) {
      expect(
        ALPHABET[language].test(letter),
        `${letter} U+${letter.codePointAt(0)!.toString(16)} in ${language}: ${text}`,
      ).toBe(true)
    }
  }
}

test("the alphabets tell each other apart", () => {
  for (const [language, foreign] of [
    ["ar", "یکگپچژټ"],
    ["prs", "يكةىټډړږښځڅڼېۍګ"],
    ["ps", "كگةىے"],
    ["en", "ابي"],
  ] as const) {
    for (const letter of foreign) expect(ALPHABET[language].test(letter), `${letter} in ${language}`).toBe(false)
  }
})

describe("month names", () => {
  test.each(["gregorian", "solar-hijri", "hijri"] as const)(
    "%s is written in each language's own alphabet",
    (calendar) => {
      for (const language of LANGUAGES) {
        expect(new Set(MONTH_NAMES[calendar][language]).size).toBe(12)
        for (const name of MONTH_NAMES[calendar][language]) checkAlphabet(language, name)
      }
    },
  )
})

test("what a comparison of the parties' own naming lacks is asked by its name, and without places", () => {
  const words = everything.questionWords("rank {n}")
  expect(LANGUAGES.map((language) => say(words, language, {}))).toEqual([
    "ما المعروف عن «rank n»؟",
    "دربارهٔ «rank n» چه معلوم است؟",
    "د «rank n» په اړه څه معلوم دي؟",
    "What is known of “rank n”?",
  ])
  expect(everything.questionWords("grandfather")).toBe(everything.QUESTION_WORDS.grandfather)
})
