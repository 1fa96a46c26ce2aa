import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { DEFAULT_PLAN, explainPair } from "../index.ts"
import { yearsOfAge } from "../training/age-cells.ts"
import { compareNames } from "./compare-names.ts"
import { readName } from "./tokens.ts"
import { isKnown } from "./unit.ts"
import * as words from "./words.ts"

const TABLES = [words.TITLES, words.HONORIFICS, words.RANKS, words.OFFICES, words.FATHER_MARKERS, words.KUNYA_MARKERS]
const MORE_TABLES = [words.NOISE, words.ARTICLES, words.COURTESIES, words.SERVANTS, words.NAME_HALVES]
const NAMES = [
  "Rafi",
  "Zmarak",
  "Gul",
  "Sorkhabi",
  "رفیع",
  "گل",
  "زمرک",
  "سرخابی",
  "عبد",
  "الله",
  "البو",
  "M",
  "Sh.",
  "Abdoulaï",
  "Abdullah",
  "Ch.",
]
/** Words that mean something to whoever reads names, and names, with what a clerk puts between them. */
const told = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...NAMES),
        ...[...TABLES, ...MORE_TABLES].map((table) => fc.constantFrom(...table).map((word) => word)),
      ),
      fc.constantFrom(
        " ",
        " ",
        ", ",
        "، ",
        "-",
        ". ",
        " (",
        ") ",
        " / ",
        ": ",
        " «",
        "» ",
        "'",
        "??",
        "+",
        "*",
        "[",
        "\\",
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.flat().join(""))

describe("cells that no honest list holds", () => {
  it.each(["\t", " ", "a", "áv", "Aa ", "و", "ال", "عبد ", "a ", "a@", "l sœur of h", "(", "x, "])(
    "MT548 a cell of many %j takes no longer than a name",
    (sign) => {
      readName("Zmarak")
      const start = process.cpuUsage()
      compareNames(`Zmarak ${sign.repeat(20_000)}\n`, "Zmarak Toryal")
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000)
    },
  )
  it("MT548 words beyond the thirtieth are left alone, and none of them stands for one of the first", () => {
    const words = Array.from(
      { length: 40 },
      (_, at) => `w${"abcdefghij"[Math.floor(at / 10)]}r${"abcdefghij"[at % 10]}k`,
    )
    const { explanation } = compareNames(words.join(" "), words[0]!)
    expect(explanation.filter(({ how }) => how === "alone")).toHaveLength(29)
    expect(compareNames(words.join(" "), words.join(" ")).relation).toBe("identical")
  })
  it.each([["Malik, Khan"], ["Khan, "], ["شیخ، ملا"], [", Malik"]])(
    "MT817 nothing but titles about a comma: %s",
    (text) => {
      expect(() => compareNames(text, "Zmarak Toryal")).not.toThrow()
    },
  )
  it("MT817 words that tables know are read in whatever order and with whatever signs they come", () => {
    fc.assert(
      fc.property(told, told, (a, b) => {
        for (const text of [a, a.toUpperCase()]) expect(compareNames(text, b).score).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 1500, seed: 20201130 },
    )
  })
  it("MT817 rows of such words are compared and explained, whatever stands in their cells", () => {
    const row = fc.record(
      { name: told, aliases: told, father: told, grandfather: told, mother: told, husband: told },
      { requiredKeys: ["name"] },
    )
    fc.assert(
      fc.property(row, row, (one, other) => {
        const { bars } = explainPair({ id: "a", values: one }, { id: "b", values: other }, DEFAULT_PLAN)
        expect(bars.length).toBeGreaterThan(0)
      }),
      { numRuns: 500, seed: 20201130 },
    )
  })
  it.each(["Ch. Ahmed", "Ahmed A."])("MT817 an initial beside a bare Abdullah ends in no exception: %s", (name) => {
    const rows = [{ name: "Abdoulaï Diallo" }, { name }].map((values, at) => ({ id: `${at}`, values }))
    expect(explainPair(rows[0]!, rows[1]!, DEFAULT_PLAN).band).toBe("unlikely")
  })
  it("MT549 words that programs have for something of their own are no names and no units of age", () => {
    expect(["constructor", "toString", "__proto__", "valueOf"].filter(isKnown)).toEqual([])
    expect(["9 constructor", "9 valueOf"].map(yearsOfAge)).toEqual([null, null])
    expect(yearsOfAge("13 mths")).toBe(1)
  })
})
