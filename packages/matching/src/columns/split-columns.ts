import type { ColumnMeaning } from "../training/recognise-column.ts"
import { type ReadColumn, readColumn } from "./read-column.ts"
import { nameSplitter } from "./split-names.ts"
import { type ColumnTable, cellsOf, withColumn } from "./table.ts"

/** A table of which a column was parted, and which column each new one comes of. */
interface SplitTable<T> {
  readonly table: T
  readonly origins: ReadonlyMap<string, string>
}

/**
 * The table with columns of their own for what it holds in one and another table holds in two: given name and surname, street and number,
 * postcode and place. The new columns have the other table's headings.
 */
export function withPartsOf<T extends ColumnTable>(
  table: T,
  own: readonly ReadColumn[],
  others: readonly ReadColumn[],
  other: ColumnTable,
): SplitTable<T> {
  const origins = new Map<string, string>()
  let split = table
  const add = (from: string, heading: string, make: (cell: string) => string, meaning?: ColumnMeaning): void => {
    split = withColumn(split, from, heading, make, meaning)
    if (heading !== from) origins.set(heading, from)
  }
  const free = (heading: string): boolean => table.columns.every((column) => column.heading !== heading)
  splitNames(own, others, free, table, other, add)
  splitSigns(own, others, free, table, "street-number", "address", partAddress, add)
  splitSigns(own, others, free, table, "postcode", "place", partPlace, add)
  return { table: split, origins }
}

type Add = (from: string, heading: string, make: (cell: string) => string, meaning?: ColumnMeaning) => void

/** The only column of a meaning. */
function only(columns: readonly ReadColumn[], meaning: ColumnMeaning): ReadColumn | null {
  const found = columns.filter((column) => column.meaning === meaning && column.about === "")
  return found.length === 1 ? found[0]! : null
}

const has = (columns: readonly ReadColumn[], ...meanings: readonly ColumnMeaning[]): boolean =>
  columns.some(({ meaning }) => meanings.includes(meaning))

function splitNames(
  own: readonly ReadColumn[],
  others: readonly ReadColumn[],
  free: (heading: string) => boolean,
  table: ColumnTable,
  other: ColumnTable,
  add: Add,
): void {
  const [whole, given, surname] = [only(own, "full-name"), only(others, "given-name"), only(others, "surname")]
  if (whole === null || given === null || surname === null || has(own, "given-name", "surname")) return
  if (has(others, "full-name") || !free(given.heading) || !free(surname.heading)) return
  const part = nameSplitter(
    cellsOf(table, whole.heading),
    cellsOf(other, given.heading),
    cellsOf(other, surname.heading),
  )
  add(whole.heading, given.heading, (name) => part(name).given, "given-name")
  add(whole.heading, surname.heading, (name) => part(name).surname, "surname")
}

/** What stands in a cell beside something else, and the rest of it. */
interface Parted {
  readonly part: string
  readonly rest: string
}

/** Rows of a column that must hold both, before it is parted. */
const MOST = 0.5

function splitSigns(
  own: readonly ReadColumn[],
  others: readonly ReadColumn[],
  free: (heading: string) => boolean,
  table: ColumnTable,
  part: ColumnMeaning,
  rest: ColumnMeaning,
  read: (cell: string) => Parted,
  add: Add,
): void {
  const wanted = only(others, part)
  if (wanted === null || has(own, part) || !free(wanted.heading)) return
  const holding = own.filter((column) => {
    if (column.meaning !== rest || column.about !== "") return false
    const cells = [...cellsOf(table, column.heading)]
    return cells.filter((cell) => read(cell).part !== "").length > MOST * cells.length
  })
  const [whole] = holding
  if (whole === undefined || holding.length > 1) return
  add(whole.heading, wanted.heading, (cell) => read(cell).part, part)
  add(whole.heading, whole.heading, (cell) => read(cell).rest, rest)
}

/** The number of a house, before or after its street. */
function partAddress(cell: string): Parted {
  const after =
    /^(?<rest>.*?\p{L}.*?)[\s,]+(?:(?:no|nr|nro|num|n[°º]|№|#)[.:\s]*)?(?<part>\d+\s?\p{L}?(?:\s?[/-]\s?\d+\p{L}?)?)$/iu
  const before =
    /^(?:(?:no|nr|n[°º]|№|#)[.:\s]*)?(?<part>\d+\p{L}?(?:\s?[/-]\s?\d+\p{L}?)?(?:\s(?:bis|ter))?)[\s,]+(?<rest>\p{L}.*)$/iu
  return partedBy(cell, [after, before])
}

/** A postcode, before or after its place. */
function partPlace(cell: string): Parted {
  const before = /^(?:\p{L}{1,2}-)?(?<part>\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\d{4} \p{Lu}{2})[\s,]+(?<rest>\p{L}.*)$/u
  const after =
    /^(?<rest>.*\p{L}.*?)[\s,]+(?<part>\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\p{Lu}{1,2}\d[\d\p{Lu}]? \d\p{Lu}{2})$/u
  return partedBy(cell, [before, after])
}

function partedBy(cell: string, forms: readonly RegExp[]): Parted {
  for (const form of forms) {
    const { part, rest } = form.exec(cell)?.groups ?? {}
    if (part !== undefined && rest !== undefined) return { part, rest }
  }
  return { part: "", rest: cell }
}

/** The columns of a table, read; what stands under Name beside given names is a surname, as in `suggestPlan`. */
export function readColumns(table: ColumnTable): readonly ReadColumn[] {
  const read = table.columns.map(({ heading, meaning }) => readColumn(table, heading, meaning))
  if (has(read, "given-name") === has(read, "surname")) return read
  const part = has(read, "given-name") ? "surname" : "given-name"
  return read.map((column) =>
    column.meaning === "full-name" && column.isOneWord ? { ...column, meaning: part } : column,
  )
}
