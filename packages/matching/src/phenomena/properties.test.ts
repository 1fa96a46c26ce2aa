import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compareNames, readName } from "../index.ts"

/** Words of which no two are one name; a cell is written in one script. */
const SCRIPTS = [
  {
    given: ["Rafi", "Torjan", "Zmarak", "Spozhmai", "Nasrullah", "Murtaza"],
    family: ["Sorkhabi", "Wardaki", "Dawlatzai", "Kotwalzada", "Barmaki"],
    strangers: ["Qubilay", "Yaghmurov", "Bektash"],
  },
  {
    given: ["زرغون", "پیوند", "هوتک", "لیلما", "مرتضی"],
    family: ["سنگینی", "کاکړ", "وردکی", "سرخابی"],
    strangers: ["پشمینه", "چنارگل", "فروغمند"],
  },
]

/** A name as its words: two given names and the family's; and a word that it lacks. */
const worded = fc
  .constantFrom(...SCRIPTS)
  .chain(({ given, family, strangers }) =>
    fc.tuple(
      fc.uniqueArray(fc.constantFrom(...given), { minLength: 2, maxLength: 2 }),
      fc.constantFrom(...family),
      fc.constantFrom(...strangers),
    ),
  )
  .map(([given, family, stranger]) => ({ given: given.join(" "), family, stranger }))
const name = worded.map(({ given, family }) => `${given} ${family}`)
const anything = fc.oneof(
  name,
  fc.string({ unit: "binary", maxLength: 24 }),
  fc.constantFrom("Abu Hilal", "محمد", "M."),
)
const RUNS = { numRuns: 400, seed: 20200322 }

describe("any two names", () => {
  it("MT78 compare alike in either order and every time", () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const [x, y] = [compareNames(a, b), compareNames(b, a)]
        expect([y.score, y.level, y.relation, y.centibits]).toEqual([x.score, x.level, x.relation, x.centibits])
        expect(y.explanation.map(({ a: p, b: q }) => [q, p])).toEqual(x.explanation.map(({ a: p, b: q }) => [p, q]))
        expect(compareNames(a, b)).toEqual(x)
      }),
      RUNS,
    )
  })

  it("MT78 give a score from 0 to 1, in thousandths, and nothing is more like a name than itself", () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const { score, centibits } = compareNames(a, b)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(Number.isInteger(Math.round(score * 1e6) / 1e3)).toBe(true)
        expect(Number.isInteger(centibits)).toBe(true)
      }),
      RUNS,
    )
    fc.assert(
      fc.property(name, name, (a, b) => {
        const itself = compareNames(a, a)
        expect(itself).toMatchObject({ relation: "identical", level: "N6" })
        expect(itself.score).toBeGreaterThanOrEqual(Math.max(0.5, compareNames(a, b).score))
      }),
      RUNS,
    )
  })

  it("MT78 are no more alike when each gets a word that the other lacks", () => {
    fc.assert(
      fc.property(worded, worded, (a, b) => {
        fc.pre(a.stranger !== b.stranger)
        const [x, y] = [`${a.given} ${a.family}`, `${b.given} ${b.family}`]
        expect(compareNames(`${x} ${a.stranger}`, `${y} ${b.stranger}`).score).toBeLessThanOrEqual(
          compareNames(x, y).score,
        )
      }),
      RUNS,
    )
  })

  it("MT78 may be one when the family name stands first", () => {
    fc.assert(
      fc.property(worded, ({ given, family }) => {
        for (const turned of [`${family} ${given}`, `${family}, ${given}`, `${family.toUpperCase()} ${given}`]) {
          expect(compareNames(`${given} ${family}`, turned).score).toBeGreaterThanOrEqual(0.5)
        }
      }),
      RUNS,
    )
  })

  it("MT78 explain each of their words once", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const { explanation } = compareNames(a, b)
        const words = (side: "a" | "b"): string[] => explanation.flatMap((pair) => pair[side]?.split(" ") ?? []).sort()
        const read = (raw: string): string[] =>
          readName(raw)
            .tokens.flatMap(({ text }) => text.split(" "))
            .sort()
        expect(words("a")).toEqual(read(a))
        expect(words("b")).toEqual(read(b))
      }),
      RUNS,
    )
  })
})
