import { type ComparedAs, comparedWithin, valuesAs } from "@wasit/domain/intake"
import type { MatchRecord } from "@wasit/matching"
import type { ReadFile, RowIds } from "./read-list.ts"

const MILLISECONDS_A_DAY = 86_400_000

export const todayDay = (): number => Math.floor(Date.now() / MILLISECONDS_A_DAY)

/** A list that is compared with itself: as it stands. */
export const asItStands = ({ list }: ReadFile): ComparedAs => comparedWithin(list.rows, todayDay())

/** The rows of a list as matching takes them. */
export function matchRecords({ list }: ReadFile, ids: Pick<RowIds, "of">, as: ComparedAs): MatchRecord[] {
  return list.rows.map((row) => ({ id: ids.of(row), values: valuesAs(row.entry, as) }))
}
