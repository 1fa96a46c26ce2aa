import { seekRow } from "../process/seek-row.ts"

/** How many people stand on one page of a list. */
export const PAGE = 50

export type RowPage = {
  readonly found: number
  readonly from: number
  readonly to: number
  readonly shown: readonly number[]
}

/** The rows whose number or name holds the query, and the page of them asked for; a page past the end is the last one. */
export function pageOf(
  rows: readonly number[],
  persons: ReadonlyMap<number, { readonly name: string; readonly father: string | null }> | null,
  query: string,
  page: number,
): RowPage {
  const isSought = seekRow(query)
  const matching = rows.filter((no) => {
    const person = persons?.get(no)
    return isSought(no, [person?.name, person?.father])
  })
  const last = Math.max(0, Math.ceil(matching.length / PAGE) - 1)
  const from = Math.min(Math.max(0, page), last) * PAGE
  const shown = matching.slice(from, from + PAGE)
  return { found: matching.length, from, to: from + shown.length, shown }
}
