import { describe, expect, it } from "vitest"
import { random } from "../example/random.ts"
import { matchLists } from "../linkage/match-lists.ts"
import type { MatchRecord } from "../plan/types.ts"
import { inventedTables } from "./invented-table.test-support.ts"
import { suggestPlan } from "./suggest-plan.ts"
import { trainPlan } from "./train-plan.ts"

const NAMES = ["given_name", "surname"]
const [ROWS, SAME] = [1500, 900]
/** Others of one area are a hundred times as many as matches. */
const AREAS = 25
/** In a hundred. */
const EXCHANGED = 4

/** Lists of people of a few areas, each with its postcode; some people's two names are exchanged on the second list. */
function tables(columns: readonly string[]): { readonly a: MatchRecord[]; readonly b: MatchRecord[] } {
  const { a, b } = inventedTables(ROWS, 43)
  const next = random(47)
  const exchanged = new Set(b.filter(() => next.chance(EXCHANGED)).map(({ id }) => id))
  const areaOf = ({ id }: MatchRecord): number => (Number(id.slice(1)) * 7919) % AREAS
  const written = (record: MatchRecord): MatchRecord => {
    const { given_name, surname, ...rest } = record.values
    const names = exchanged.has(record.id) ? { given_name: surname, surname: given_name } : { given_name, surname }
    const area = {
      suburb: `sub${"abcdefghijklmnopqrstuvwxy"[areaOf(record)]}orel`,
      postcode: String(1000 + 31 * areaOf(record)),
    }
    const all = Object.entries({ ...rest, ...names, ...area })
    const kept = all.flatMap(([column, value]) =>
      value !== undefined && columns.includes(column) ? [[column, value]] : [],
    )
    return { ...record, values: Object.fromEntries(kept) }
  }
  return { a: a.map(written), b: b.map(written) }
}

function learnt(columns: readonly string[]) {
  const { a, b } = tables(columns)
  const headed = columns.map((heading) => ({ heading, samples: a.map(({ values }) => String(values[heading] ?? "")) }))
  const { plan } = trainPlan(suggestPlan(headed, headed).plan, a, b, 1, 200_000)
  const { pairs } = matchLists(a, b, plan)
  const right = pairs.filter((pair) => pair.a.slice(1) === pair.b.slice(1)).length
  const names = plan.dependences?.find(({ comparisons }) => comparisons.includes("given_name"))
  const exchanged = plan.comparisons.find(({ kind }) => kind === "exchanged")
  return { f1: (2 * right) / (pairs.length + SAME), limit: names?.limit ?? 0, exchanged: exchanged?.weights?.[0] ?? 0 }
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
})
