import type { Field } from "./fields.ts"

/** What may be said about a row or a list. Each has a level and its words in four languages. */
const FINDING_LEVELS = {
  "name-empty": "error",
  "cell-too-long": "error",
  "header-repeated": "info",
  "row-of-totals": "info",
  "row-of-notes": "warning",
  "row-struck-out": "warning",
  "row-taken-back": "info",
  "merged-cell": "error",
  "bidi-control": "error",
  "replacement-character": "error",
  "control-character": "warning",
  "invisible-character": "warning",
  "private-character": "warning",
  "mixed-script-word": "warning",
  "joiner-misplaced": "warning",
  "stacked-marks": "warning",
  "presentation-forms": "info",
  "mixed-digits": "info",
  "not-nfc": "info",
  "value-too-long": "warning",
  "formula-cell": "warning",
  "formula-without-result": "error",
  "formula-like-text": "info",
  "error-cell": "warning",
  "zeros-perhaps-lost": "warning",
  "scientific-notation": "warning",
  "rewritten-by-excel": "warning",
  "excel-date": "info",
  "name-split": "info",
  "same-as-above": "info",
  "same-as-sibling": "info",
  "read-from-elsewhere": "warning",
  "father-disagrees": "warning",
  "father-equals-name": "warning",
  "name-is-number": "error",
  "date-not-read": "warning",
  "date-impossible": "warning",
  "date-in-future": "warning",
  "date-order-assumed": "info",
  "date-heaped": "info",
  "calendar-assumed": "warning",
  "age-not-read": "warning",
  "age-improbable": "warning",
  "age-disagrees-with-birth": "warning",
  "sex-not-read": "warning",
  "perhaps-same-person": "warning",
  "same-document-number": "warning",
  "column-by-content": "warning",
  "column-not-used": "info",
  "column-numbering": "warning",
  "column-sensitive": "warning",
  "column-compared-here": "info",
  "column-address": "warning",
  "column-missing": "warning",
  "columns-compete": "info",
  "ages-rounded": "info",
  "ages-undated": "info",
  "calendars-mixed": "info",
  "scripts-mixed": "info",
  "letters-mixed": "info",
  "digits-mixed": "info",
  "encoding-assumed": "info",
  "sheets-not-read": "warning",
  "read-as-text": "info",
  "sheets-joined": "info",
  "sheet-columns-joined": "info",
  "sheets-left-out": "warning",
  "sheet-hidden": "warning",
} as const satisfies Record<string, "error" | "warning" | "info">
export type FindingCode = keyof typeof FINDING_LEVELS
export type FindingLevel = "error" | "warning" | "info"

/** The values a finding's words are filled with. */
export type Facts = Readonly<Record<string, string | number>>

/** Something found, in its place: row and column count from 1 in the file; null for the whole list or row. */
export type Finding = {
  readonly code: FindingCode
  readonly level: FindingLevel
  readonly row: number | null
  readonly column: number | null
  readonly field: Field | null
  readonly facts: Facts
}

export type Place = { readonly row: number | null; readonly column: number | null; readonly field: Field | null }

export const WHOLE_LIST: Place = { row: null, column: null, field: null }

/** Builds a finding with the level its code has. */
export function finding(code: FindingCode, place: Place, facts: Facts = {}): Finding {
  return { code, level: FINDING_LEVELS[code], row: place.row, column: place.column, field: place.field, facts }
}
