import { describe, expect, it } from "vitest"
import { random } from "../example/random.ts"
import type { Level } from "../plan/types.ts"
import { DATE } from "./date.ts"
import { EXCHANGED, EXCHANGED_LEVELS } from "./exchanged.ts"
import { type AnyKind, kindOf } from "./kinds.ts"
import { AGE, NUMBER } from "./number.ts"
import { TEXT } from "./text.ts"
import { jaroWinkler, slipsBetween } from "./text-likeness.ts"
import { TOKEN } from "./token.ts"

const level = (kind: AnyKind, levels: readonly Level[], one: string, other: string): string => {
  const [a, b] = [kind.read([one]), kind.read([other])]
  if (a === null || b === null) return "missing"
  const [there, back] = [kind.compare(a, b, { levels }), kind.compare(b, a, { levels })]
  expect(there).toBe(back)
  return levels[there]!.name
}
const WORDS: readonly Level[] = [
  { name: "same", atLeast: 1000 },
  { name: "slip", atLeast: 920 },
  { name: "near", atLeast: 750 },
  { name: "differ" },
]

const DAYS: readonly Level[] = [
  { name: "same", exact: true },
  { name: "slip", atLeast: 900 },
  { name: "two", atLeast: 800 },
  { name: "year", within: 366 },
  { name: "differ" },
]

describe("measures", () => {
  it.each([
    ["martha", "marhta", 961],
    ["dixon", "dicksonx", 813],
    ["dwayne", "duane", 840],
    ["jellyfish", "smellyfish", 896],
    ["abc", "xyz", 0],
    ["abc", "abc", 1000],
  ])("MT110 Jaro and Winkler: %s, %s", (a, b, likeness) => {
    expect(jaroWinkler(a, b)).toBe(likeness)
    expect(jaroWinkler(b, a)).toBe(likeness)
  })

  it.each([
    ["kitten", "sitting", 3],
    ["saturday", "sunday", 3],
    ["ca", "abc", 3],
    ["abcd", "abdc", 1],
    ["", "abc", 3],
    ["کریم", "رکیم", 1],
    ["a".repeat(40), `${"a".repeat(39)}b`, 1],
  ])("MT110 slips: %s, %s", (a, b, slips) => {
    expect(slipsBetween(a, b, 9)).toBe(slips)
    expect(slipsBetween(a, b, slips - 1)).toBe(slips)
  })

  it("MT110 counts slips by bits as by the table", () => {
    const next = random(3)
    const text = (): string => Array.from({ length: next.int(12) }, () => next.pick(["a", "b", "c"])).join("")
    for (let at = 0; at < 3000; at++) {
      const [a, b] = [text(), text()]
      // A sign beyond the bits' table sends the same texts the long way.
      const long = slipsBetween(`\u{10400}${a}`, `\u{10400}${b}`, 20)
      expect([a, b, slipsBetween(a, b, 20)]).toEqual([a, b, long])
    }
  })
})

describe("kinds", () => {
  it("MT110 a word is compared by letters, and by sound where a side is in the Arabic script", () => {
    expect(level(TOKEN, WORDS, "Mira", "MIRA ")).toBe("same")
    expect(level(TOKEN, WORDS, "dorton", "dortan")).toBe("slip")
    expect(level(TOKEN, WORDS, "dorton", "quhen")).toBe("differ")
    expect(level(TOKEN, WORDS, "کریم", "كريم")).toBe("same")
    expect(["slip", "near"]).toContain(level(TOKEN, WORDS, "کریم", "Karim"))
    expect(level(TOKEN, WORDS, "کریم", "Zalmay")).toBe("differ")
    expect(level(TOKEN, WORDS, " ", "Karim")).toBe("missing")
    // Several words are as like as each is to its own.
    expect(level(TOKEN, WORDS, "نور کریم", "Nur Karim")).toBe("slip")
    expect(level(TOKEN, WORDS, "نور کریم", "Nur Zalmay")).toBe("differ")
  })

  it("MT110 a text is compared with its words in any order, joined or parted", () => {
    expect(level(TEXT, WORDS, "kador street", "street kador")).toBe("slip")
    expect(level(TEXT, WORDS, "kadorstreet", "kador street")).toBe("slip")
    expect(level(TEXT, WORDS, "kador street", "kador streat")).toBe("near")
    expect(level(TEXT, WORDS, "kador street", "melin place")).toBe("differ")
  })

  it("MT262 different words and texts are never wholly alike, however long", () => {
    const long = "a".repeat(1500)
    for (const kind of [TOKEN, TEXT]) expect(level(kind, WORDS, `${long}b`, `${long}c`)).toBe("slip")
  })

  it("MT110 a day is read as it is written; slips of digits are seen", () => {
    expect(level(DATE, DAYS, "19450321", "1945-03-21")).toBe("same")
    expect(level(DATE, DAYS, "21/03/1945", "۱۹۴۵-۰۳-۲۱")).toBe("same")
    expect(level(DATE, DAYS, "1945-03-21", "1945-03-27")).toBe("slip")
    expect(level(DATE, DAYS, "1945-03-05", "1945-05-03")).toBe("slip")
    expect(level(DATE, DAYS, "19451321", "19451221")).toBe("slip")
    expect(level(DATE, DAYS, "1945-03-21", "1945-04-27")).toBe("two")
    expect(level(DATE, DAYS, "1945", "1945-11-30")).toBe("year")
    expect(level(DATE, DAYS, "1945-03-21", "1972-10-08")).toBe("differ")
    expect(level(DATE, DAYS, "unknown", "1972-10-08")).toBe("missing")
  })

  it.each([
    ["194503218", "1945-03-21", "slip"],
    ["1945321", "1945-03-21", "slip"],
    ["1945-03-211", "1945-03-21", "slip"],
    ["945-03-21", "21.3.1945", "slip"],
    ["21/03/19455", "1945-03-21", "slip"],
    ["194503218", "1945-03-27", "two"],
    ["1945321", "1945321", "same"],
    ["1945321", "194503218", "two"],
    ["194503218", "1972-10-08", "differ"],
    ["194503", "1945-03-21", "missing"],
    ["1945032100", "1945-03-21", "missing"],
  ])("MT271 a day in which a digit was left out or put in is a slip of that day: %s, %s", (one, other, found) => {
    const levels: readonly Level[] = [
      { name: "same", exact: true },
      { name: "slip", atLeast: 900 },
      { name: "two", atLeast: 800 },
      { name: "differ" },
    ]
    expect(level(DATE, levels, one, other)).toBe(found)
    expect(level(DATE, levels, other, one)).toBe(found)
  })

  it("MT543 a month is all its days, and is compared as it is written too", () => {
    expect(level(DATE, DAYS, "1945-03", "1945-03")).toBe("same")
    expect(level(DATE, DAYS, "1945-03", "1945-04")).toBe("slip")
    expect(level(DATE, DAYS, "1945-03", "1944-10")).toBe("year")
    expect(level(DATE, DAYS, "1945-03", "1945-10-21")).toBe("year")
    expect(level(DATE, DAYS, "1945-03", "1972-10")).toBe("differ")
    expect(level(DATE, DAYS, "1945-13", "1945-13")).toBe("missing")
  })

  it("MT110 numbers and ages lie within a distance", () => {
    const levels: readonly Level[] = [{ name: "same", within: 0 }, { name: "near", within: 2 }, { name: "differ" }]
    expect(level(NUMBER, levels, "1,200", "۱۲۰۱")).toBe("near")
    expect(level(AGE, levels, "34", "34.0")).toBe("same")
    expect(level(AGE, levels, "34", "340")).toBe("missing")
  })

  it("MT110 every kind that a plan may name is there", () => {
    for (const id of ["token", "text", "date", "age", "number", "identifier", "category"])
      expect(kindOf(id)).not.toBeNull()
  })
})

it.each([
  ["lexie", "rankine", "rankine", "lexie", "exchanged"],
  ["marcus", "bhalla", "bhalla", "macrus", "exchanged"],
  ["کریم", "وردک", "وردک", "کریم", "exchanged"],
  ["lexie", "rankine", "lexie", "rankine", "not exchanged"],
  ["thomas", "thomas", "thomas", "clarke", "not exchanged"],
  ["chloe", "thomas", "thomas", "reid", "not exchanged"],
  ["chloe", "thomas", "thomas", "", "missing"],
])("MT162 %s %s and %s %s: %s", (given, surname, otherGiven, otherSurname, wanted) => {
  const [a, b] = [EXCHANGED.read([given, surname]), EXCHANGED.read([otherGiven, otherSurname])]
  const levelOf = (one: typeof a, other: typeof a): string =>
    one === null || other === null ? "missing" : EXCHANGED_LEVELS[EXCHANGED.compare(one, other, { levels: [] })]!
  expect([levelOf(a, b), levelOf(b, a)]).toEqual([wanted, wanted])
})

it("MT526 who is called by one or the other of two names is found by either", () => {
  const word = (one: string, other: string): string => level(TOKEN, WORDS, one, other)
  for (const [one, other] of [
    ["Zarmak dit Lafleur", "Zarmak"],
    ["Zarmak dit Lafleur", "Lafleur"],
    ["Zarmak dit Lafleur", "Lafleur dit Zarmak"],
    ["Zurmati vel Toryal", "Zurmati alias Spin"],
    ["Zarmak dite Lafleur", "Laffleur"],
  ] as const)
    expect([one, other, word(one, other)]).toEqual([one, other, "slip"])
  expect(word("Zarmak dit Lafleur", "zarmak dit lafleur")).toBe("same")
  expect(word("Zarmak dit Lafleur", "Toryal")).toBe("differ")
  expect(word("Ditmar", "Mar")).toBe("differ")
})
