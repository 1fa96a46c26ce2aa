import { expect, it } from "vitest"
import { DEFAULT_PLAN, type MatchRecord, matchLists } from "../index.ts"

const ZMARAK = { name: "Zmarak Wruki", father: "Torak", grandfather: "Spin", district: "Balkhab" }
const row = (id: string, values: MatchRecord["values"]): MatchRecord => ({ id, values })
const second = (a: readonly MatchRecord[], b: readonly MatchRecord[]) =>
  matchLists(a, b, DEFAULT_PLAN).secondRows.map(({ side, id, of, counterpart }) => [side, id, of, counterpart])

it("MT361 who stands twice in one list and once in the other has one pair, and his other row is told as a second one", () => {
  const twice = [row("1", ZMARAK), row("2", { ...ZMARAK, grandfather: "Spen" }), row("3", { name: "Gulalai Barmaki" })]
  const result = matchLists(twice, [row("x", ZMARAK)], DEFAULT_PLAN)
  expect(result.pairs.map(({ a, b }) => [a, b])).toEqual([["1", "x"]])
  expect(result.unmatchedA).toEqual(["2", "3"])
  expect(result.secondRows).toMatchObject([{ side: "a", id: "2", of: "1", counterpart: "x" }])
  expect(result.secondRows[0]!.probability).toBeLessThanOrEqual(result.pairs[0]!.probability)
  expect(second([row("x", ZMARAK)], twice)).toEqual([["b", "2", "1", "x"]])
  expect(second([...twice].reverse(), [row("x", ZMARAK)])).toEqual([["a", "2", "1", "x"]])
})

it.each([
  ["a brother", { ...ZMARAK, name: "Sarwar Wruki" }],
  ["a namesake of another birth", { ...ZMARAK, birth: { from: 0, to: 0 } }],
  ["one who has only the name", { name: "Zmarak Wruki" }],
])("MT361 %s is no second row", (_, other) => {
  const own = { ...ZMARAK, birth: { from: -7000, to: -7000 } }
  expect(second([row("1", own), row("2", other)], [row("x", own)])).toEqual([])
})

it("MT361 where any row may have several pairs none is a second row", () => {
  const plan = { ...DEFAULT_PLAN, assignment: "none" } as const
  expect(matchLists([row("1", ZMARAK), row("2", ZMARAK)], [row("x", ZMARAK)], plan)).toMatchObject({ secondRows: [] })
})
