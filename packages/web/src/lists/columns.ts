import { type Field, type ListEntry, rowOf } from "@wasit/domain/intake"
import type { Format } from "../i18n/index.ts"

/** The width of a row's number; a list may have a hundred thousand rows. */
export const ROW_NUMBER = "5.5rem"

/** The columns that stand whole beside the card of a row, which has all that the row tells: the name, and as many others. */
export function fieldsBeside(fields: readonly Field[], others: number): readonly Field[] {
  const first = fields.filter((field) => field !== "name").slice(0, others)
  return fields.filter((field) => field === "name" || first.includes(field))
}

/** A row as its file names it: by its number, and by its sheet where the list stands on several. */
export const rowText = (entry: ListEntry, format: Format): string =>
  entry.rowName === undefined ? format.number(entry.row) : String(rowOf(entry))

/** The width of a column of those. */
export const rowWidth = (entry: ListEntry | undefined): string => (entry?.rowName === undefined ? ROW_NUMBER : "9rem")
