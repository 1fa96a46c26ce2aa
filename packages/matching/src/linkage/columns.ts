import type { NameMemory } from "../compare/name-memory.ts"
import { readyCommonNames } from "../names/known-names.ts"
import { readyPlaces } from "../places/gazetteer.ts"
import { cellOf, type MatchRecord, refuseIds } from "../record.ts"
import type { Compiled, Part, Values } from "../scoring/compiled.ts"

/** One comparison over one list: the distinct values, and the value of each row by its number; -1 where it is missing. */
export interface Column {
  readonly values: readonly unknown[]
  readonly ids: Int32Array
}

/** A list ready to be compared: its records in the order of their ids, one column for each comparison. */
export interface Table {
  readonly records: readonly MatchRecord[]
  readonly columns: readonly Column[]
}

/** Number of rows that are read between two steps: the first of a run cost ten times what the others do. */
const SLICE = 5

/** Reads a list in steps; each step gives the number of rows read. Distinct cells are read once. */
export function* readTable(list: readonly MatchRecord[], { parts, memory }: Compiled): Generator<number, Table> {
  for (const _ of readyCommonNames()) yield 0
  if (parts.some(({ kind }) => kind.readsPlaces === true)) for (const _ of readyPlaces()) yield 0
  const records = [...list].sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0))
  refuseIds(records)
  const readers = parts.map((part) => columnReader(part, records.length, memory))
  for (const [row, record] of records.entries()) {
    for (const reader of readers) reader.read(record, row)
    if (row % SLICE === SLICE - 1) yield row + 1
  }
  return { records, columns: readers.map(({ column }) => column) }
}

/** The values of one row. */
export function rowValues({ columns }: Table, row: number): Values {
  return columns.map(({ ids, values }) => (ids[row]! < 0 ? null : values[ids[row]!]))
}

interface ColumnReader {
  readonly column: Column
  readonly read: (record: MatchRecord, row: number) => void
}

function columnReader({ kind, comparison: { columns } }: Part, rows: number, memory: NameMemory): ColumnReader {
  const readCells = kind.reading?.(memory) ?? kind.read
  const values: unknown[] = []
  const ids = new Int32Array(rows)
  const byCells = new Map<string, number>()
  const byKey = new Map<string, number>()
  const idOf = (value: unknown): number => {
    if (value === null) return -1
    const key = kind.keyOf(value)
    const seen = byKey.get(key)
    if (seen !== undefined) return seen
    byKey.set(key, values.length)
    return values.push(value) - 1
  }
  const read = (record: MatchRecord, row: number): void => {
    const cells = columns.map((column) => cellOf(record, column))
    if (kind.isOwn === true) {
      // Few would be found again, and all would have to be looked for.
      const value = readCells(cells)
      ids[row] = value === null ? -1 : values.push(value) - 1
      return
    }
    const text = cells.length === 1 && typeof cells[0] === "string" ? cells[0] : JSON.stringify(cells)
    const seen = byCells.get(text) ?? idOf(readCells(cells))
    byCells.set(text, seen)
    ids[row] = seen
  }
  return { column: { values, ids }, read }
}
