import type { SheetRow } from "../files/sheet.ts"
import { toldKin } from "../lines/told-kin.ts"
import { plainNumber } from "../plain-number.ts"
import type { RowPlan } from "./read-cell.ts"

/** What brothers and sisters share. */
const OF_FATHERS: ReadonlySet<string> = new Set(["father", "grandfather"])

/** The columns (from 0) of fathers and their fathers. */
export function columnsOfFathers({ fieldOf, greatAt }: RowPlan): ReadonlySet<number> {
  return new Set([...fieldOf].flatMap(([at, field]) => (OF_FATHERS.has(field) || at === greatAt ? [at] : [])))
}

/** The row of somebody's brother or sister; null where none is told. */
export type SiblingOf = (row: SheetRow) => SheetRow | null

/**
 * Finds the row of the brother or sister whom a remark tells by a number (`أخ 16`, `brother of no. 12`). Nobody of several who share a number
 * is known by it. The list is read through for its numbers when first asked.
 */
export function siblingsIn(body: readonly SheetRow[], plan: RowPlan): SiblingOf {
  const columnsOf = (wanted: string): number[] =>
    [...plan.fieldOf].flatMap(([at, field]) => (field === wanted ? [at] : []))
  const [notes, numbered] = [
    columnsOf("notes"),
    columnsOf("rowId")[0] ?? plan.shape.serial ?? columnsOf("documentNumber")[0] ?? null,
  ]
  if (notes.length === 0 || numbered === null) return () => null
  let numbers: ReadonlyMap<string, SheetRow | null> | null = null
  return (row) => {
    const told = notes
      .flatMap((at) => toldKin(row.cells[at] ?? ""))
      .find(({ by, isSibling }) => by === "number" && isSibling)
    if (told === undefined) return null
    numbers ??= rowsByNumber(body, numbered)
    const sibling = numbers.get(plainNumber(told.text)) ?? null
    return sibling === row ? null : sibling
  }
}

function rowsByNumber(body: readonly SheetRow[], column: number): ReadonlyMap<string, SheetRow | null> {
  const rows = new Map<string, SheetRow | null>()
  for (const row of body) {
    const number = plainNumber(row.cells[column] ?? "")
    if (number !== "") rows.set(number, rows.has(number) ? null : row)
  }
  return rows
}
