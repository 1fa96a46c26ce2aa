import { textOf } from "./cleaning/diff-lists.ts"
import { FIELDS } from "./fields.ts"
import type { ListEntry } from "./list-entry.ts"

/** A row as it is sealed: the text of every field that has one, by the field's name. NFC, fit for canonical JSON. */
export type SealedRow = Readonly<Record<string, string>>

/** The row that a list seals. */
export function sealedRow(entry: ListEntry): SealedRow {
  const row: Record<string, string> = {}
  for (const field of FIELDS) {
    const text = textOf(entry, field).normalize("NFC").replace(LONE, "\ufffd")
    if (text !== "" && field !== "rowId") row[field] = text
  }
  return row
}

/** A sealed list once it is opened: the key of its row salts, in hexadecimal, and its rows. */
export type SealedListDocument = { readonly key: string; readonly rows: readonly SealedRow[] }

/** Reads an opened sealed list; null if it is anything else. */
export function readSealedList(json: unknown): SealedListDocument | null {
  if (json === null || typeof json !== "object" || !("key" in json) || !("rows" in json)) return null
  const { key, rows } = json
  const isWell = typeof key === "string" && /^[0-9a-f]{64}$/.test(key) && Array.isArray(rows) && rows.every(isRow)
  return isWell ? { key, rows } : null
}

function isRow(row: unknown): row is SealedRow {
  return row !== null && typeof row === "object" && Object.values(row).every((text) => typeof text === "string")
}

/** Half a character, which no text can carry. */
const LONE = /\p{Cs}/gu
