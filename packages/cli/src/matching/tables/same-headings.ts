import { type ColumnMeaning, recogniseColumn } from "@wasit/matching"
import type { TableRead } from "./read-table.ts"

/** Meanings that say too little for two columns of different headings to be taken for one. */
const VAGUE: ReadonlySet<ColumnMeaning> = new Set([
  "row-id",
  "truth",
  "empty",
  "category",
  "word",
  "text",
  "number",
  "date",
  "identifier",
])

/**
 * The second table with the headings of the first, where two columns are one: headings that differ in case and signs only, else a
 * meaning that one column alone has in either table.
 */
export function withHeadingsOf(a: TableRead, b: TableRead): TableRead {
  const names = headingsOf(a, b)
  if (names.size === 0) return b
  const nameOf = (heading: string): string => names.get(heading) ?? heading
  return {
    ...b,
    columns: b.columns.map(({ heading, samples }) => ({ heading: nameOf(heading), samples })),
    records: b.records.map(({ id, values }) => ({
      id,
      values: Object.fromEntries(Object.entries(values).map(([heading, cell]) => [nameOf(heading), cell])),
    })),
  }
}

const plainOf = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")

/** The first table's heading by the second's, where they differ. */
function headingsOf(a: TableRead, b: TableRead): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const own = new Set(a.columns.map(({ heading }) => heading))
  const free = new Set(own)
  for (const { heading } of b.columns) free.delete(heading)
  const pair = (keyOf: (column: TableRead["columns"][number]) => string | null): void => {
    const [left, right] = [a, b].map(({ columns }) => columns.filter(({ heading }) => !names.has(heading)))
    for (const column of right!) {
      const key = keyOf(column)
      if (key === null || own.has(column.heading) || right!.filter((other) => keyOf(other) === key).length > 1) continue
      const found = left!.filter((other) => keyOf(other) === key)
      const [only] = found
      if (only === undefined || found.length > 1 || !free.has(only.heading)) continue
      names.set(column.heading, only.heading)
      free.delete(only.heading)
    }
  }
  pair(({ heading }) => plainOf(heading) || null)
  pair(({ heading, samples }) => {
    const meaning = recogniseColumn(heading, samples)
    return VAGUE.has(meaning) ? null : meaning
  })
  return names
}
