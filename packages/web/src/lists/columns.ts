import { type ListEntry, rowOf } from "@wasit/domain/intake"
import type { Format } from "../i18n/index.ts"

/** The width of a row's number; a list may have a hundred thousand rows. */
export const ROW_NUMBER = "5.5rem"

/** A row as its file names it: by its number, and by its sheet where the list stands on several. */
export const rowText = (entry: ListEntry, format: Format): string =>
  entry.rowName === undefined ? format.number(entry.row) : String(rowOf(entry))

/** The width of a column of those. */
export const rowWidth = (entry: ListEntry | undefined): string => (entry?.rowName === undefined ? ROW_NUMBER : "9rem")
