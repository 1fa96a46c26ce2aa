import { finding } from "../finding.ts"
import { numberKey, repeatedNumber } from "../lines/struck-out.ts"
import type { IntakeRow } from "../list-entry.ts"

/** Fields in which clerks say that a row is void. */
const REMARKS = ["notes", "condition", "category"] as const

/**
 * The rows of a list, those set aside of which their own remark says that they repeat another by its number (IM305). Of two that name each other the
 * first stays; a row that no number of the list names, or that one of two, is left as it is.
 *
 * @param numbers the columns (from 0) in which rows have numbers of their own
 */
export function withoutStruck(rows: readonly IntakeRow[], numbers: readonly number[]): readonly IntakeRow[] {
  const told = rows.flatMap((row, at) => {
    const number = row.setAside === null ? numberTold(row) : null
    return number === null ? [] : [{ at, number }]
  })
  if (told.length === 0) return rows
  const byNumber = numbered(rows, numbers)
  const namedBy = new Map<number, number>()
  for (const { at, number } of told.toReversed()) {
    const named = byNumber.get(number) ?? null
    if (named === null || named === at) continue
    let last = named
    while (namedBy.has(last)) last = namedBy.get(last)!
    if (last !== at && rows[last]!.setAside === null) namedBy.set(at, named)
  }
  return rows.map((row, at) => {
    const named = namedBy.get(at)
    return named === undefined ? row : struck(row, rows[named]!)
  })
}

function numberTold({ entry }: IntakeRow): string | null {
  for (const field of REMARKS) {
    const number = repeatedNumber(entry[field]?.value ?? "")
    if (number !== null) return number
  }
  return null
}

/** Which row has a number, and null for one that several have; behind or before letters that all have (`ن/675`, `7848/م`) the digits alone are it too. */
function numbered(rows: readonly IntakeRow[], columns: readonly number[]): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>()
  for (const [at, { cells, entry }] of rows.entries()) {
    const own = [...columns.map((column) => cells[column] ?? ""), entry.rowId?.value ?? ""].map(numberKey)
    const keys = new Set([...own, ...own.map((key) => key.replace(/^\p{L}+|\p{L}+$/gu, ""))])
    for (const key of keys) if (/\p{N}/u.test(key)) found.set(key, found.has(key) ? null : at)
  }
  return found
}

function struck(row: IntakeRow, { entry }: IntakeRow): IntakeRow {
  const facts = { other: entry.row, ...(entry.rowName === undefined ? {} : { otherName: entry.rowName }) }
  const said = finding("row-struck-out", { row: row.row, column: null, field: "notes" }, facts)
  return { ...row, findings: [said, ...row.findings], setAside: "row-struck-out" }
}
