import type { MatchingPlan } from "../plan/types.ts"
import { compile } from "../scoring/compiled.ts"
import { Coder, codesOf, type ReadCell } from "./coder.ts"
import { compilePlan, type SqlPlan } from "./compile.ts"
import type { Database } from "./database.ts"
import type { SqlDialect } from "./dialect.ts"
import type { NumberedRows, RowPlaces } from "./meetings.ts"
import { type Dictionary, joinedOf, needsOf } from "./needs.ts"
import type { SqlRun } from "./run.ts"

/**
 * A run on rows that stand in memory as numbers, while texts and ids stay in the database. A comparison that reads its columns as
 * others do has their numbers and no cells of its own.
 */
export interface RowsRun extends SqlRun {
  readonly a: NumberedRows
  readonly b: NumberedRows
}

/**
 * Numbers the cells of `raw_a` and `raw_b` and reads what each row bears. The database finds cells and joins rows to them while
 * the meaning of other cells is computed here: it must bear a statement and other answers beside one that is being read.
 */
export async function numberRows(
  database: Database,
  plan: MatchingPlan,
  dialect: SqlDialect,
  readCell: ReadCell,
  counts: { readonly a: number; readonly b: number },
): Promise<RowsRun> {
  const [sql, compiled] = [compilePlan(plan, dialect, needsOf(plan, joinedOf(plan))), compile(plan)]
  const coder = new Coder(compiled, sql.needs, readCell)
  let coding: Promise<readonly Meaning[]> = Promise.resolve([])
  for (const dictionary of sql.needs.dictionaries) {
    await database.run(sql.cells[dictionary.at]!)
    coding = coding.then(async (meanings) => [...meanings, await codeCells(database, sql, dictionary, coder)])
    // Awaited below; until then another failure may be the first to be told.
    coding.catch(() => undefined)
  }
  const rows = Promise.all([cellsOfRows(database, sql, 0, counts.a), cellsOfRows(database, sql, 1, counts.b)])
  const [meanings, cells] = await Promise.all([coding, rows])
  coder.close()
  const columns = columnsOf(sql, compiled.parts.length, meanings)
  const [a, b] = cells.map((numbers) => meant(numbers, sql.needs.dictionaries.length, columns))
  return { sql, compiled, coder, a: a!, b: b! }
}

/** The same run under the weights of a trained plan: numbers of values and keys of rules stay what they are. */
export function underPlan(run: RowsRun, plan: MatchingPlan): RowsRun {
  const compiled = compile(plan)
  return { ...run, compiled, coder: run.coder.under(compiled) }
}

/** What each cell of a dictionary means: by its number, the value of each comparison and each key, in their order. */
interface Meaning {
  readonly values: readonly Int32Array[]
  readonly keys: readonly Int32Array[]
}

async function codeCells(database: Database, sql: SqlPlan, dictionary: Dictionary, coder: Coder): Promise<Meaning> {
  const { cells, values, keys } = await codesOf(database, sql.readCells[dictionary.at]!, dictionary, coder)
  const byCell = (numbers: Int32Array): Int32Array => {
    const out = new Int32Array(cells.length)
    for (let row = 0; row < cells.length; row++) out[cells[row]!] = numbers[row]!
    return out
  }
  return { values: values.map(byCell), keys: keys.map(byCell) }
}

/** The number of the cell of each dictionary, row after row. */
async function cellsOfRows(database: Database, sql: SqlPlan, side: 0 | 1, count: number): Promise<Int32Array> {
  const width = sql.needs.dictionaries.length
  const out = new Int32Array(count * width)
  for await (const chunk of database.read(sql.readCellsOfRows[side]!)) {
    const rows = chunk.integers(0)
    for (let at = 0; at < width; at++) {
      const cells = chunk.integers(at + 1)
      for (let row = 0; row < rows.length; row++) out[rows[row]! * width + at] = cells[row]!
    }
  }
  return out
}

/** What rows bear, by the cells of a dictionary. */
interface Columns extends RowPlaces {
  readonly columns: readonly { readonly dictionary: number; readonly meaning: Int32Array }[]
}

/** The columns of a row's numbers. A key that tells cells apart as a comparison does stands in that comparison's place. */
function columnsOf({ needs }: SqlPlan, comparisons: number, meanings: readonly Meaning[]): Columns {
  const columns: Columns["columns"][number][] = []
  const values = Array.from({ length: comparisons }, () => -1)
  const keys = needs.keys.map(() => -1)
  for (const { at: dictionary, comparisons: own, keys: ownKeys } of needs.dictionaries) {
    const from = columns.length
    const placeOf = (meaning: Int32Array): number => {
      const same = columns.findIndex((column, place) => place >= from && isSame(column.meaning, meaning))
      return same >= 0 ? same : columns.push({ dictionary, meaning }) - 1
    }
    for (const [index, k] of own.entries()) values[k] = placeOf(meanings[dictionary]!.values[index]!)
    for (const [index, key] of ownKeys.entries()) keys[key.at] = placeOf(meanings[dictionary]!.keys[index]!)
  }
  return { columns, width: columns.length, values, keys }
}

const isSame = (one: Int32Array, other: Int32Array): boolean => one.every((number, cell) => number === other[cell])

function meant(cells: Int32Array, step: number, { columns, ...places }: Columns): NumberedRows {
  const [count, { width }] = [cells.length / step, places]
  // Shared, so that another thread may find which rows meet.
  const numbers = new Int32Array(new SharedArrayBuffer(count * width * Int32Array.BYTES_PER_ELEMENT))
  for (const [place, { dictionary, meaning }] of columns.entries())
    for (let row = 0; row < count; row++) numbers[row * width + place] = meaning[cells[row * step + dictionary]!]!
  return { ...places, count, numbers }
}
