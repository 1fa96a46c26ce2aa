import { foldText } from "../names/fold.ts"
import { type Both, columnOf, type OpenTable } from "./table.ts"

/** Rows of one name on both tables that must speak for a code, and the share of them that must agree. */
const [FEWEST, MOST] = [10, 0.7]

/**
 * What each code of the second table is called in the first, learnt from rows that bear one name on both: who is called alike is mostly of
 * one sex. Null where any code stays untold.
 */
export function learntCodes(
  { a, b }: Both<OpenTable>,
  heading: string,
  names: readonly string[],
): ReadonlyMap<string, string> | null {
  const there = codesByName(a, heading, names)
  const told = new Map<string, Map<string, number>>()
  for (const [name, codes] of codesByName(b, heading, names)) {
    const usual = mostOf(there.get(name))
    if (usual === null) continue
    for (const [code, count] of codes) {
      const counts = told.get(code) ?? new Map<string, number>()
      counts.set(usual, (counts.get(usual) ?? 0) + count)
      told.set(code, counts)
    }
  }
  const learnt = [...told].map(([code, counts]) => [code, mostOf(counts)] as const)
  const isTold = learnt.length > 0 && learnt.every(([, usual]) => usual !== null)
  return isTold ? new Map(learnt as [string, string][]) : null
}

/** What most rows say; null where they are few or do not agree. */
function mostOf(counts: ReadonlyMap<string, number> | undefined): string | null {
  const [first] = [...(counts ?? [])].sort(([, x], [, y]) => y - x)
  const all = [...(counts ?? new Map<string, number>()).values()].reduce((sum, count) => sum + count, 0)
  return first !== undefined && all >= FEWEST && first[1] >= MOST * all ? first[0] : null
}

function codesByName(
  table: OpenTable,
  heading: string,
  names: readonly string[],
): ReadonlyMap<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  const named = names.map((name) => columnOf(table, name).cells)
  for (const [row, code] of columnOf(table, heading).cells.entries()) {
    const told = named.find((cells) => cells[row] !== "")?.[row]
    if (code === "" || told === undefined) continue
    const [name = ""] = foldText(told).split(" ")
    const counts = found.get(name) ?? new Map<string, number>()
    counts.set(foldText(code), (counts.get(foldText(code)) ?? 0) + 1)
    found.set(name, counts)
  }
  return found
}
