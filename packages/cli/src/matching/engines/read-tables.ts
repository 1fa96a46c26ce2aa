import type { Cell } from "@wasit/matching"
import { isFault } from "../../shared/files.ts"
import type { Fault } from "../../shared/print.ts"
import { FirstColumn } from "../tables/ids-by-content.ts"
import type { Cells } from "../tables/read-dates.ts"
import { blankLines } from "./blank-lines.ts"
import type { OpenDatabase } from "./duckdb.ts"
import type { OpenTable, SettledIds } from "./open-table.ts"
import { inOrder, isFilled, quoted, rowsOf, textsOf, trimmed } from "./statements.ts"

/** A table that was read: how many rows it has, the column of its ids, and the columns that were asked for as they are headed there. */
export interface ReadTable {
  readonly rows: number
  readonly idColumn: string | null
  readonly headings: readonly string[]
  /** The number of its first row where its rows lie in order and go by their numbers; null: they have ids. */
  readonly firstRow: number | null
}

/** All rows of a table are to be looked at before it can be read: some lack an id, or an id is that of two, or they hold nothing. */
export const UNSETTLED = "unsettled"

/** A table that is being laid down before it is known that its columns are those asked for. */
export interface LaidAhead {
  readonly statement: string
  readonly done: Promise<unknown>
}

/** Begins to lay down the columns that the plan needs, where a table has them all and its rows have ids: mostly it is what `readTable` then asks for. */
export function layAhead(
  database: OpenDatabase,
  side: "a" | "b",
  table: OpenTable,
  needed: readonly string[],
  { idColumn, isIdByContent }: SettledIds,
): LaidAhead | null {
  if (table.settled !== null || idColumn === null || isIdByContent) return null
  if (needed.some((column) => !table.headings.includes(column.trim()))) return null
  const statement = layingOf(side, table, needed, idColumn)
  const done = table.read((rows) => database.runAside(statement(rows)))
  // Awaited by whoever reads the table; until then another failure may be the first to be told.
  done.catch(() => undefined)
  return { statement: statement(""), done }
}

/** The statement that lays a table down, whatever gives its rows. */
function layingOf(
  side: "a" | "b",
  table: OpenTable,
  needed: readonly string[],
  idColumn: string | null,
): (rows: string) => string {
  const own = table.settled !== null ? ["id"] : idColumn === null ? [] : [`${trimmed(placeOf(table, idColumn))} AS id`]
  const cells = needed.map((column, at) => `${placeOf(table, column)} AS c${at}`)
  return (rows) => `CREATE OR REPLACE TABLE file_${side} AS SELECT ${[...own, ...cells].join()} FROM ${rows}`
}

/**
 * Reads one table into `raw_a` or `raw_b`: the rows' numbers, their ids, and the columns that the plan needs.
 *
 * @param ids the column of ids, by the first rows or by all
 * @param ahead what was begun to be laid down
 */
export async function readTable(
  database: OpenDatabase,
  side: "a" | "b",
  table: OpenTable,
  needed: readonly string[],
  ids: SettledIds,
  ahead: LaidAhead | null = null,
): Promise<ReadTable | typeof UNSETTLED | Fault> {
  const { headings, file, read, settled, headRow } = table
  const laidAhead = await ahead?.done
  const missing = needed.find((column) => !headings.includes(column.trim()))
  if (missing !== undefined)
    return { code: "column-unknown", file: file.path, column: missing, columns: headings.join(" · ") }
  const { idColumn } = ids
  if (settled === null && table.width > headings.length) {
    const beyond = await anyBeyond(database, table)
    if (beyond !== false) return beyond === true ? UNSETTLED : beyond
  }
  if (settled === null && ids.isIdByContent) {
    const areIds = await areIdsInOrder(database, table, idColumn!)
    if (areIds !== true) return areIds === false ? UNSETTLED : areIds
  }
  const statement = layingOf(side, table, needed, idColumn)
  const hasIds = settled !== null || idColumn !== null
  const lay = (): Promise<unknown> => read((rows) => database.run(statement(rows)))
  // Rows that bear no ids are known by their place; others are read the sooner where each thread may lay down what it has as it comes.
  const laid = ahead?.statement === statement("") ? laidAhead : await (hasIds ? lay() : inOrder(database, lay))
  if (isFault(laid)) return laid
  if (settled === null && !(await isSound(database, side, table, needed, idColumn))) return UNSETTLED
  const firstRow = hasIds ? null : headRow + 1
  await numberLines(database, side, firstRow)
  const [rows] = await textsOf(database, `SELECT count(*) FROM file_${side}`)
  return { rows: Number(rows), idColumn, headings: needed, firstRow }
}

/** Which rows have a cell beyond the last heading, as a statement asks it. */
export const isBeyond = ({ headings, width }: OpenTable): string =>
  Array.from({ length: width - headings.length }, (_, at) => isFilled(`h${headings.length + at}`)).join(" OR ")

async function anyBeyond(database: OpenDatabase, table: OpenTable): Promise<boolean | Fault> {
  const query = (rows: string): string => `SELECT 1 FROM ${rows} WHERE ${isBeyond(table)} LIMIT 1`
  const found = await table.read((rows) => textsOf(database, query(rows)))
  return isFault(found) ? found : found.length > 0
}

/** The name of the column under a heading. */
const placeOf = ({ headings }: OpenTable, heading: string): string => `h${headings.indexOf(heading.trim())}`

/** Whether every row has an id of its own in a column of ids, or, where rows go by their numbers, something in it and no blank line before it. */
async function isSound(
  database: OpenDatabase,
  side: "a" | "b",
  { file, headRow, width }: OpenTable,
  needed: readonly string[],
  idColumn: string | null,
): Promise<boolean> {
  const isNone =
    idColumn === null
      ? `count(*) FILTER (NOT (${needed.map((_, at) => isFilled(`c${at}`)).join(" OR ")}))`
      : `count(*) - count(DISTINCT nullif(nullif(id, ''), ${quoted(idColumn)}))`
  const [unsound] = await textsOf(database, `SELECT ${isNone} FROM file_${side}`)
  return unsound === "0" && (idColumn !== null || (await blankLinesOf(file.path, headRow, width)).length === 0)
}

/** The blank lines of a file that its database passes over. */
export async function blankLinesOf(path: string, headRow: number, width: number): Promise<Int32Array> {
  // Of a single column a blank line is a row there too.
  return width === 1 || /\.parquet$/i.test(path) ? new Int32Array() : blankLines(path, headRow)
}

/** Whether what stands in all rows of the first column says that it holds the ids, but for their being all different. */
async function areIdsInOrder(
  database: OpenDatabase,
  { read, headings }: OpenTable,
  heading: string,
): Promise<boolean | Fault> {
  const cell = `h${headings.indexOf(heading)}`
  return inOrder(database, () =>
    read((rows) => areIdsIn(database, heading, `SELECT coalesce(${cell}, '') FROM ${rows}`)),
  )
}

/** The same of the cells that a query gives in the order of the table. */
export async function areIdsIn(database: OpenDatabase, heading: string, query: string): Promise<boolean> {
  const [rows] = await textsOf(database, `SELECT count(*) FROM (${query})`)
  const codes = new FirstColumn(heading, Number(rows))
  for await (const chunk of database.read(query))
    for (const cell of chunk.texts(0)) if (!codes.see(cell.trim())) return false
  return codes.areIds()
}

/** The first rows of a table, with the cells of its columns. */
export async function sampleIn(
  database: OpenDatabase,
  { read, width, headRow, settled }: OpenTable,
  most: number,
): Promise<Cells | Fault> {
  const cells = Array.from({ length: width }, (_, at) => `coalesce(h${at}, '')`).join(", ")
  const [row, order] = settled === null ? ["''", ""] : ["row", " ORDER BY row"]
  const query = (rows: string): string => `SELECT ${row}, ${cells} FROM ${rows}${order} LIMIT ${most}`
  const found = await inOrder(database, () => read((rows) => rowsOf(database, query(rows), width + 1)))
  if (isFault(found)) return found
  return found.map(([number, ...own], at) => ({
    cells: own,
    row: settled === null ? at + headRow + 1 : Number(number),
  }))
}

/** The rows as a plan's statements read them. */
async function numberLines(database: OpenDatabase, side: "a" | "b", firstRow: number | null): Promise<void> {
  const own = firstRow === null ? "" : `, CAST(rowid + ${firstRow} AS VARCHAR) AS id`
  await database.run(
    `CREATE OR REPLACE VIEW raw_${side} AS SELECT CAST(rowid AS INTEGER) AS r${own}, * FROM file_${side}`,
  )
}

/** A cell as it stands, without the blanks around it. */
export function readCell(_column: string, text: string): Cell | undefined {
  const plain = text.trim()
  return plain === "" ? undefined : plain
}

/** Lets go of columns of a table, once it is known what their cells mean: of its rows the ids stay. */
export async function forgetCells(
  database: OpenDatabase,
  side: "a" | "b",
  { firstRow }: ReadTable,
  places: Iterable<number>,
): Promise<void> {
  // A table has a column at least: where there are no ids, the first stays.
  const forgotten = [...places].filter((at) => firstRow === null || at > 0)
  for (const at of forgotten) await database.run(`ALTER TABLE file_${side} DROP COLUMN c${at}`)
  await numberLines(database, side, firstRow)
}
