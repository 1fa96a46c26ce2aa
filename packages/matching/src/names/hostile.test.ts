import { describe, expect, it } from "vitest"
import { yearsOfAge } from "../training/age-cells.ts"
import { compareNames } from "./compare-names.ts"
import { readName } from "./tokens.ts"
import { isKnown } from "./unit.ts"

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
  it("MT549 words that programs have for something of their own are no names and no units of age", () => {
    expect(["constructor", "toString", "__proto__", "valueOf"].filter(isKnown)).toEqual([])
    expect(["9 constructor", "9 valueOf"].map(yearsOfAge)).toEqual([null, null])
    expect(yearsOfAge("13 mths")).toBe(1)
  })
})
