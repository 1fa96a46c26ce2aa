import { describe, expect, it } from "vitest"
import { random } from "../example/random.ts"
import { matchLists } from "../linkage/match-lists.ts"
import { oneListSlices } from "../linkage/one-list.ts"
import type { MatchRecord } from "../record.ts"
import { finish } from "../steps.ts"
import { inventedTables } from "./invented-table.test-support.ts"
import { suggestPlan } from "./suggest-plan.ts"
import { trainPlan } from "./train-plan.ts"

const HOME = ["surname", "street_number", "address_1", "suburb", "postcode"]

/** One list of invented people, of whom some stand on it twice and some in a hundred live with another. The id says who is who. */
function listWith(sharing: number): readonly MatchRecord[] {
  const { a, b } = inventedTables(400, 31)
  const next = random(37)
  const homes = new Map<string, MatchRecord["values"]>()
  const atHome = ({ id, values }: MatchRecord): MatchRecord => {
    const home = homes.get(id.slice(1))
    if (home === undefined) return { id, values }
    const shared = HOME.flatMap((column) => (values[column] === undefined ? [] : [[column, home[column]!]]))
    return { id, values: { ...values, ...Object.fromEntries(shared) } }
  }
  for (const [at, { id }] of a.entries()) {
    if (at > 0 && next.int(100) < sharing) homes.set(id.slice(1), atHome(a[at - 1]!).values)
  }
  const twice = b.filter(({ id }) => Number(id.slice(1)) < 240)
  return [...a, ...twice].map(atHome)
}

function learnt(list: readonly MatchRecord[]) {
  const columns = Object.keys(list[0]!.values).map((heading) => ({
    heading,
    samples: list.map(({ values }) => String(values[heading] ?? "")),
  }))
  const { plan } = trainPlan(suggestPlan(columns, columns, { assignment: "none" }).plan, list, null, 1, 100_000)
  const { pairs } = finish(oneListSlices(list, plan))
  const right = pairs.filter((pair) => pair.a.slice(1) === pair.b.slice(1)).length
  const shared = (plan.dependences ?? []).filter(({ side }) => side === "for")
  return { f1: (2 * right) / (pairs.length + 240), shared: shared.map(({ comparisons }) => comparisons) }
}

describe("people of one home on one list", () => {
  const [alone, together] = [learnt(listWith(0)), learnt(listWith(30))]

  it("MT251 are told from one person's rows: they teach nothing of what a person's own rows say", () => {
    expect(alone.f1).toBeGreaterThan(0.98)
    // It was .52 while they were taken for matches.
    expect(together.f1).toBeGreaterThan(0.92)
  })

  it("MT252 what they share weighs together, where the lists show that they are; else home and area stay apart", () => {
    expect(alone.shared).toEqual([
      ["surname", "street_number", "address_1"],
      ["suburb", "postcode"],
    ])
    expect(together.shared).toEqual([["surname", "street_number", "address_1", "suburb", "postcode"]])
  })
})

/**
 * Two lists on which nobody stands twice, of people of whom two in five share a home. Of each five one is not on either list: of those who
 * share a home, or of the others.
 */
function listsOfHomes(
  lacking: readonly [a: number, b: number],
): readonly [readonly MatchRecord[], readonly MatchRecord[]] {
  const { a, b } = inventedTables(500, 41)
  const placeOf = ({ id }: MatchRecord): number => Number(id.slice(1))
  const atHome = (record: MatchRecord): MatchRecord => {
    // From 300 on b has people of its own.
    if (placeOf(record) % 5 !== 1 || (record.id.startsWith("b") && placeOf(record) >= 300)) return record
    const home = a[placeOf(record) - 1]!.values
    const shared = HOME.flatMap((column) => (record.values[column] === undefined ? [] : [[column, home[column]!]]))
    return { ...record, values: { ...record.values, ...Object.fromEntries(shared) } }
  }
  const without = (records: readonly MatchRecord[], place: number): readonly MatchRecord[] =>
    records.filter((record) => placeOf(record) % 5 !== place).map(atHome)
  return [without(a, lacking[0]), without(b, lacking[1])]
}

function learntOfTwo([a, b]: ReturnType<typeof listsOfHomes>) {
  const columns = [...HOME, "given_name", "date_of_birth"].map((heading) => ({
    heading,
    samples: a.map(({ values }) => String(values[heading] ?? "")),
  }))
  const { plan } = trainPlan(suggestPlan(columns, columns).plan, a, b, 1, 100_000)
  const { pairs } = matchLists(a, b, plan)
  const right = pairs.filter((pair) => pair.a.slice(1) === pair.b.slice(1)).length
  const ofA = new Set(a.map(({ id }) => id.slice(1)))
  const all = b.filter(({ id }) => ofA.has(id.slice(1)) && Number(id.slice(1)) < 300).length
  const home = plan.dependences?.find(({ side, comparisons }) => side === "for" && comparisons.includes("surname"))
  return { f1: (2 * right) / (pairs.length + all), limit: home?.limit ?? 0 }
}

describe("people of one home on two lists", () => {
  const [apart, whole] = [learntOfTwo(listsOfHomes([1, 0])), learntOfTwo(listsOfHomes([2, 3]))]

  it("MT269 are told apart, where one list has the one and the other list the other", () => {
    // It was .86 while they were taken for matches.
    expect(apart.f1).toBeGreaterThan(0.98)
    expect(whole.f1).toBeGreaterThan(0.99)
  })

  it("MT270 say more of one another where each of a home stands on both: what rows share whom nobody else takes is what counts", () => {
    expect(whole.limit - apart.limit).toBeGreaterThan(200)
  })
})
