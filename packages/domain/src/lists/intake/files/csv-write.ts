import { strToU8 } from "fflate"

export type CsvWriteChoices = {
  readonly hasBom?: boolean
  readonly separator?: "," | ";" | "\t"
  readonly isNeutralised?: boolean
}

/**
 * Writes rows as CSV in UTF-8 with CRLF. A spreadsheet program would run a cell that begins with `= + - @` (full-width
 * forms and leading spaces do not help) as a formula, so such a cell gets an apostrophe, which `readNeutralised` takes off. A number
 * below zero is a number there too, and a program that reads the file must find one.
 */
export function writeCsv(rows: readonly (readonly string[])[], choices: CsvWriteChoices = {}): Uint8Array {
  const { hasBom = true, separator = ",", isNeutralised = true } = choices
  const lines = rows.map((row) =>
    row.map((cell) => quote(isNeutralised ? neutralise(cell) : cell, separator)).join(separator),
  )
  return strToU8((hasBom ? "\ufeff" : "") + lines.map((line) => `${line}\r\n`).join(""))
}

const RISKY = /^'*[\s\u00a0\u2000-\u200f\u202a-\u202e\u2060-\u2069\u3000\ufeff]*[=+\-@＝＋－＠\t\0\r\n]/

const BELOW_ZERO = /^-\d+(?:\.\d+)?$/

/** An apostrophe before what a spreadsheet program would take for a formula. */
function neutralise(cell: string): string {
  return RISKY.test(cell) && !BELOW_ZERO.test(cell) ? `'${cell}` : cell
}

/** Takes off exactly the apostrophe that `neutralise` put there. */
export function readNeutralised(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell
}

function quote(cell: string, separator: string): string {
  const mustQuote = cell.includes('"') || cell.includes(separator) || /[\r\n]/.test(cell) || cell !== cell.trim()
  return mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell
}
