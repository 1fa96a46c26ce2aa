import { describe, expect, it } from "vitest"
import { findDuplicates } from "./linkage/duplicates.ts"
import { matchLists } from "./linkage/match-lists.ts"
import { matchOneList } from "./linkage/one-list.ts"
import { DEFAULT_PLAN } from "./plan/default-plan.ts"
import { parsePlan, planDigest } from "./plan/parse.ts"
import type { MatchRecord } from "./record.ts"
import { explainPair } from "./scoring/explain.ts"

const ZMARAY = { name: "Zmaray Gul", father: "Torak Khan", province: "Wardak" }
const row = (id: string, values: MatchRecord["values"]): MatchRecord => ({ id, values: { ...ZMARAY, ...values } })
/** What somebody may write in JavaScript, or read from JSON, for all that the types say. */
const wild = (value: unknown): MatchRecord["values"] => JSON.parse(JSON.stringify({ document: value }))

describe("cells", () => {
  it("MT905 cells of null and undefined are blank, as those that are left out", () => {
    const whole = matchLists([row("1", {})], [row("2", {})], DEFAULT_PLAN)
    for (const blank of [null, undefined]) {
      const all = { birth: blank, document: blank, aliases: blank, captured: blank, sex: blank }
      expect(matchLists([row("1", all)], [row("2", all)], DEFAULT_PLAN)).toEqual(whole)
      expect(explainPair(row("1", all), row("2", all), DEFAULT_PLAN).lanes.missing).toContain("birth")
    }
  })

  it("MT905 cells that are none are not passed over in silence: row and column are named", () => {
    for (const value of [5512, true, { from: "1990", to: "1991" }, { from: 1.5, to: 2 }, ["one", 2], {}]) {
      const one = row("k7", wild(value))
      for (const work of [
        () => matchLists([one], [row("2", {})], DEFAULT_PLAN),
        () => matchLists([row("2", {})], [one], DEFAULT_PLAN),
        () => findDuplicates([one, row("2", {})], DEFAULT_PLAN),
        () => explainPair(one, row("2", {}), DEFAULT_PLAN),
      ])
        expect(work, JSON.stringify(value)).toThrow(/row "k7", column "document": a cell is a text/)
    }
    expect(() => matchLists([row("1", wild("5512"))], [row("2", wild(["5512"]))], DEFAULT_PLAN)).not.toThrow()
    // What the plan does not read may be anything.
    const other: MatchRecord["values"] = JSON.parse('{"note":5}')
    expect(() => matchLists([row("1", other)], [row("2", {})], DEFAULT_PLAN)).not.toThrow()
  })
})

it("MT905 two rows of one id, and an id that is no text, are thrown", () => {
  const twice = [row("1", {}), row("2", {}), row("1", {})]
  expect(() => matchLists(twice, [row("1", {})], DEFAULT_PLAN)).toThrow('two rows of one list have the id "1"')
  expect(() => findDuplicates(twice, DEFAULT_PLAN)).toThrow(RangeError)
  expect(() => matchOneList(twice, DEFAULT_PLAN)).toThrow(RangeError)
  expect(() => matchLists([row("1", {})], [row("1", {})], DEFAULT_PLAN)).not.toThrow()
  expect(() => matchLists(JSON.parse('[{"id":5,"values":{}}]'), [], DEFAULT_PLAN)).toThrow("an id is a text, and not 5")
})

it("MT906 a refusal in the place of a plan is thrown with what it says, and has no digest", () => {
  const refusal = JSON.parse(JSON.stringify(parsePlan({ ...DEFAULT_PLAN, margin: 0.5 })))
  expect(() => matchLists([row("1", {})], [row("2", {})], refusal)).toThrow('"plan-malformed","at":"/margin"')
  expect(() => planDigest(refusal)).toThrow("/margin")
})
