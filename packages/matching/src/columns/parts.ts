import type { ColumnMeaning } from "../training/recognise-column.ts"
import type { ReadColumn } from "./read-column.ts"
import type { OpenTable } from "./table.ts"

/** What a part of a table may be made of. */
export interface Sources {
  readonly table: OpenTable
  readonly own: readonly ReadColumn[]
  readonly others: readonly ReadColumn[]
  readonly other: OpenTable
}

/** A new column, or what is left of the one it was taken from. */
export interface Part {
  readonly from: string
  readonly heading: string
  readonly meaning: ColumnMeaning
  readonly make: (cell: string) => string
}

/** The only column of a meaning. */
export function only(columns: readonly ReadColumn[], meaning: ColumnMeaning): ReadColumn | null {
  const found = columns.filter((column) => column.meaning === meaning && column.about === "")
  return found.length === 1 ? found[0]! : null
}

export const has = (columns: readonly ReadColumn[], ...meanings: readonly ColumnMeaning[]): boolean =>
  columns.some(({ meaning }) => meanings.includes(meaning))

/** What stands in a cell beside something else, and the rest of it. */
export interface Parted {
  readonly part: string
  readonly rest: string
}

/** Rows of a column that must hold both, before it is parted. */
export const MOST = 0.5

export function partedBy(cell: string, forms: readonly RegExp[]): Parted {
  for (const form of forms) {
    const { part, rest } = form.exec(cell)?.groups ?? {}
    if (part !== undefined && rest !== undefined) return { part, rest }
  }
  return { part: "", rest: cell }
}
