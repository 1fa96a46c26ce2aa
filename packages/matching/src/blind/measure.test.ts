import { expect, test } from "vitest"
import { makeExample, toRecord } from "../example/index.ts"
import { encodingRulesFor } from "./encodings/clk.ts"
import { blindPerson } from "./keys.ts"
import { gapsOf, measureModes, measuring, sizesToTry, withGaps } from "./measure.ts"
import type { TicketPair } from "./messages.ts"

const { claimed, register, truth } = makeExample({ seed: 5, claimed: 400, held: 500, heldShare: 0.5 }).greater
const a = claimed.map((row) => blindPerson(toRecord(row)))
const b = register.map((row) => blindPerson(toRecord(row)))
const places = (rows: readonly { readonly id: string }[]) => new Map(rows.map(({ id }, at) => [id, at]))
const [placesA, placesB] = [places(claimed), places(register)]
const pairs = truth.flatMap(({ claim, register: row }): TicketPair[] =>
  row === null ? [] : [[placesA.get(claim)!, placesB.get(row)!]],
)

test("MT154 every mode is measured against the truth, the number without naming anybody", () => {
  const [open, keys, encodings, count] = measureModes({ a, b, truth: pairs, open: pairs })
  expect(open).toMatchObject({ mode: "open", wrong: 0, found: open!.people })
  expect(keys!.found! / keys!.people).toBeGreaterThan(0.6)
  expect(keys!.wrong! / keys!.pairs).toBeLessThan(0.06)
  expect(encodings!.found! / encodings!.people).toBeGreaterThan(0.7)
  expect(count).toEqual({ mode: "count", people: keys!.people, pairs: keys!.pairs, found: null, wrong: null })
})

test("MT380 modes measured one by one, the last first, find what all find together", () => {
  const [open, keys, encodings] = measureModes({ a, b, truth: pairs, open: pairs })
  const measure = measuring({ a, b, truth: pairs })
  expect([measure.encodings(), measure.keys(), measure.open(pairs)]).toEqual([encodings, keys, open])
})

test("MT154 fewer fields cost matches, as on a list of one's own", () => {
  const gaps = { ...gapsOf(a), father: 900, birth: 900 }
  const gappy = withGaps(a, gaps, new Uint8Array(32))
  expect(gapsOf(gappy).father).toBeGreaterThan(850)
  const [, whole] = measureModes({ a, b, truth: pairs, open: [] })
  const [, less] = measureModes({ a: gappy, b, truth: pairs, open: [] })
  expect(less!.found!).toBeLessThan(whole!.found! / 2)
})

test("MT338 the price is measured on lists as long as one's own, and longer lists ask for more likeness", () => {
  expect(sizesToTry(4_000, 20_000)).toEqual({ claimed: 4_000, held: 20_000 })
  expect(sizesToTry(6, 7)).toEqual({ claimed: 300, held: 600 })
  expect(sizesToTry(50_000, 400_000)).toEqual({ claimed: 5_000, held: 30_000 })
  const thresholds = [
    [3_000, 4_000],
    [5_000, 10_000],
    [5_000, 30_000],
  ].map(([one, other]) => encodingRulesFor(one!, other!).threshold)
  expect(thresholds).toEqual([700, 720, 740])
})

test("MT154 a person with two rows on either list is one person, found by any pair of them", () => {
  const truth: TicketPair[] = [
    [0, 0],
    [0, 1],
    [1, 2],
    [2, 2],
  ]
  const measure = (open: readonly TicketPair[]) => measureModes({ a: [], b: [], truth, open })[0]
  expect(measure([[0, 1]])).toEqual({ mode: "open", people: 2, pairs: 1, found: 1, wrong: 0 })
  expect(measure(truth)).toEqual({ mode: "open", people: 2, pairs: 4, found: 2, wrong: 0 })
  expect(measure([[1, 1]])).toEqual({ mode: "open", people: 2, pairs: 1, found: 0, wrong: 1 })
  expect(measure([[3, 3]])).toEqual({ mode: "open", people: 2, pairs: 1, found: 0, wrong: 1 })
})
