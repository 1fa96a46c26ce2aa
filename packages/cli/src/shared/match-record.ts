import { comparedValues, formedValues, listDay, type NameForm } from "@wasit/domain/intake"
import type { MatchRecord } from "@wasit/matching"
import type { ReadFile, RowIds } from "./read-list.ts"

const MILLISECONDS_A_DAY = 86_400_000

export const todayDay = (): number => Math.floor(Date.now() / MILLISECONDS_A_DAY)

/** The rows of a list as matching takes them, with the names in a form, and ages as they were on a day. */
export function matchRecords(
  { list }: ReadFile,
  ids: Pick<RowIds, "of">,
  form: NameForm = "own",
  statedOn = listDay(list.rows, todayDay()),
): MatchRecord[] {
  return list.rows.map((row) => {
    const values = comparedValues(row.entry, statedOn)
    return { id: ids.of(row), values: formedValues(values, row.entry, form) }
  })
}
