import { describe, expect, it } from "vitest"
import { random } from "../example/random.ts"
import { matchLists } from "../linkage/match-lists.ts"
import type { MatchRecord } from "../record.ts"
import { inventedTables } from "./invented-table.test-support.ts"
import { suggestPlan } from "./suggest-plan.ts"
import { trainPlan } from "./train-plan.ts"

const NAMES = ["given_name", "surname"]
const [ROWS, SAME] = [1500, 900]
/** Of large areas: others of one area are a hundred times as many as matches. */
const LARGE = { areas: 25, inFamilies: 0 }
/** Of ten people three live in the area of the one before, under the same surname. */
const FAMILIES = { areas: 600, inFamilies: 3 }
/** In a hundred. */
const EXCHANGED = 4

const suburbOf = (area: number): string =>
  ["ban", "mer", "tol", "dri", "kus"].flatMap((sound, at) => sound + "aeiou"[Math.floor(area / 5 ** at) % 5]).join("")

/** Lists of people of a few areas, each with its postcode; some people's two names are exchanged on the second list. */
function tables(
  columns: readonly string[],
  { areas, inFamilies }: typeof LARGE,
): { readonly a: MatchRecord[]; readonly b: MatchRecord[] } {
  const { a, b } = inventedTables(ROWS, 43)
  const next = random(47)
  const exchanged = new Set(b.filter(() => next.chance(EXCHANGED)).map(({ id }) => id))
  const placeOf = ({ id }: MatchRecord): number => Number(id.slice(1))
  const isInFamily = (record: MatchRecord): boolean => placeOf(record) % 10 > 9 - inFamilies
  const written = (record: MatchRecord): MatchRecord => {
    const home = isInFamily(record) ? a[placeOf(record) - 1]! : record
    const area = (placeOf(home) * 7919) % areas
    const { given_name, ...rest } = record.values
    const surname = record.values.surname === undefined ? undefined : home.values.surname
    const names = exchanged.has(record.id) ? { given_name: surname, surname: given_name } : { given_name, surname }
    const places = { suburb: suburbOf(area), postcode: String(1000 + 31 * area) }
    const all = Object.entries({ ...rest, ...names, ...places })
    const kept = all.flatMap(([column, value]) =>
      value !== undefined && columns.includes(column) ? [[column, value]] : [],
    )
    return { ...record, values: Object.fromEntries(kept) }
  }
  return { a: a.map(written), b: b.map(written) }
}

function learnt(columns: readonly string[], of = LARGE) {
  const { a, b } = tables(columns, of)
  const headed = columns.map((heading) => ({ heading, samples: a.map(({ values }) => String(values[heading] ?? "")) }))
  const { plan } = trainPlan(suggestPlan(headed, headed).plan, a, b, 1, 200_000)
  const { pairs } = matchLists(a, b, plan)
  const right = pairs.filter((pair) => pair.a.slice(1) === pair.b.slice(1)).length
  const names = plan.dependences?.find(({ comparisons }) => comparisons.includes("given_name"))
  const exchanged = plan.comparisons.find(({ kind }) => kind === "exchanged")
  const shared = plan.dependences?.flatMap(({ side, comparisons }) => (side === "for" ? [comparisons] : []))
  return {
    shared,
    f1: (2 * right) / (pairs.length + SAME),
    limit: names?.limit ?? 0,
    exchanged: exchanged?.weights?.[0] ?? 0,
  }
}

describe("tables of few columns", () => {
  const [area, birth] = [learnt([...NAMES, "suburb", "postcode"]), learnt([...NAMES, "date_of_birth"])]

  it("MT396 others of one area do not teach that the names of matches differ", () => {
    // It was .91, and that both names differ weighed 200: a match in four.
    expect(area.f1).toBeGreaterThan(0.93)
    expect(area.limit).toBeGreaterThan(320)
    expect(birth.limit).toBeGreaterThan(400)
  })

  it("MT397 names that were exchanged are learnt of as exchanged", () => {
    for (const { limit, exchanged } of [area, birth]) expect(exchanged - limit).toBeGreaterThan(500)
  })

  it("MT399 a surname and an area are one where the lists show families there, and else the area alone", () => {
    const columns = [...NAMES, "suburb", "postcode", "date_of_birth"]
    const [alone, families] = [learnt(columns), learnt(columns, FAMILIES)]
    expect(alone.shared).toEqual([["suburb", "postcode"]])
    expect(families.shared).toEqual([["surname", "suburb", "postcode"]])
    // It was .94 while an area counted up to what families of it share.
    expect(alone.f1).toBeGreaterThan(0.96)
  })
})
