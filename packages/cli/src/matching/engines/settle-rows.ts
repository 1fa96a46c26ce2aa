import { isFault } from "../../shared/files.ts"
import { type Note, SAID } from "../../shared/notes.ts"
import type { Fault } from "../../shared/print.ts"
import { columnsOf } from "../tables/read-table.ts"
import { seekUnnamed } from "../tables/read-unnamed.ts"
import {
  HARDLY_ANY,
  headingAsked,
  namedForIds,
  notesOfIds,
  soundAmong,
  strideOf,
  usualOf,
} from "../tables/table-ids.ts"
import type { OpenDatabase } from "./duckdb.ts"
import { notesOfCells, type OpenTable } from "./open-table.ts"
import { areIdsIn, blankLinesOf, isBeyond } from "./read-tables.ts"
import { inOrder, isFilled, quoted, rowsOf, textsOf, trimmed } from "./statements.ts"

/**
 * Lays a table down with all its columns and looks at all its rows, as the engine in memory does: what holds nothing is none, what has no
 * id and hardly anything else is set aside, and a row without an id goes by its number.
 */
export async function settleRows(
  database: OpenDatabase,
  side: "a" | "b",
  table: OpenTable,
): Promise<OpenTable | Fault> {
  const { file, headings, width, notes: told } = table
  const whole = `whole_${side}`
  const laid = await layWhole(database, whole, table)
  if (isFault(laid)) return laid
  const beyond = width > headings.length ? await firstRows(database, whole, isBeyond(table)) : []
  const above = told.filter(({ code }) => code === "titles-above")
  const cellNotes = await notesOfCells(database, { ...table, read: async (use) => use(whole) }, beyond)
  if (isFault(cellNotes)) return cellNotes
  await forgetUnnamed(database, whole, headings)
  const found = await idsIn(database, { whole, headings, width, path: file.path }, file.id?.trim())
  if (isFault(found)) return found
  await nameRows(database, whole, found.ids)
  const { heading: idColumn = null, isByContent: isIdByContent = false } = found.ids ?? {}
  return {
    ...table,
    read: async (use) => use(whole),
    settled: { idColumn, isIdByContent },
    notes: [...above, ...cellNotes, ...found.notes],
  }
}

/** Lays down the rows that hold anything, each with its number in the file. */
async function layWhole(database: OpenDatabase, whole: string, table: OpenTable): Promise<Fault | null> {
  const { file, headRow, width, read } = table
  const filled = Array.from({ length: width }, (_, at) => isFilled(`h${at}`)).join(" OR ")
  const counted = (rows: string): string => `SELECT row_number() OVER () AS place, * FROM ${rows}`
  const laid = await inOrder(database, () =>
    read((rows) =>
      database.run(
        `CREATE OR REPLACE TABLE ${whole} AS SELECT place + ${headRow} AS row, * EXCLUDE (place) FROM (${counted(rows)}) WHERE ${filled}`,
      ),
    ),
  )
  if (isFault(laid)) return laid
  const blank = await blankLinesOf(file.path, headRow, width)
  if (blank.length === 0) return null
  // Behind each blank line the numbers are higher by one.
  await database.run("CREATE OR REPLACE TABLE blank_lines (before INTEGER)")
  await database.write("blank_lines", [blank])
  const lines =
    "SELECT before, CAST(sum(count(*)) OVER (ORDER BY before) AS BIGINT) AS n FROM blank_lines GROUP BY before"
  await inOrder(database, () =>
    database.run(
      `CREATE OR REPLACE TABLE ${whole} AS SELECT row + coalesce(n, 0) AS row, * EXCLUDE (row, before, n)
FROM ${whole} ASOF LEFT JOIN (${lines}) ON row - ${headRow} > before ORDER BY row`,
    ),
  )
  await database.run("DROP TABLE blank_lines")
  return null
}

/** Takes out what stands for names that nobody knows. */
async function forgetUnnamed(database: OpenDatabase, whole: string, headings: readonly string[]): Promise<void> {
  for (const [at, heading] of headings.entries()) {
    const unnamed = seekUnnamed(heading)
    if (unnamed === null) continue
    for await (const chunk of database.read(`SELECT DISTINCT h${at} FROM ${whole} WHERE h${at} IS NOT NULL`))
      for (const cell of chunk.texts(0)) unnamed.see(cell)
    const cells = [...unnamed.found()].map(quoted).join(", ")
    if (cells !== "") await database.run(`UPDATE ${whole} SET h${at} = '' WHERE h${at} IN (${cells})`)
  }
}

interface Whole {
  readonly whole: string
  readonly path: string
  readonly headings: readonly string[]
  readonly width: number
}

/** What a column of ids tells of all rows: statements that say which are set aside and what a row's id is, blank where it has none, and how many there are. */
interface ToldIds {
  readonly heading: string
  readonly isByContent?: true
  readonly aside: string
  readonly id: string
  readonly rows: number
  readonly without: number
  readonly first: number | undefined
  readonly notes: readonly Note[]
}

interface Found {
  readonly ids: ToldIds | null
  readonly notes: readonly Note[]
}

/** The column of ids, as `idColumnOf` finds it in memory. */
async function idsIn(database: OpenDatabase, table: Whole, wanted: string | undefined): Promise<Found | Fault> {
  const { whole, path, headings } = table
  if (wanted !== undefined) {
    const ids = await idsAt(database, table, headingAsked(headings, wanted) ?? wanted)
    return isFault(ids) ? ids : { ids, notes: ids.notes }
  }
  const cells = headings.map((_, at) => `coalesce(h${at}, '')`).join(", ")
  const stride = strideOf(await countOf(database, whole, "true"))
  const query = `SELECT ${cells} FROM ${whole} WHERE rowid % ${stride} = 0 ORDER BY rowid`
  const sample = (await rowsOf(database, query, headings.length)).map((own, row) => ({ cells: own, row }))
  const named: (ToldIds | Fault)[] = []
  for (const heading of namedForIds(columnsOf(headings, sample))) named.push(await idsAt(database, table, heading))
  const { found, passedOver } = soundAmong(path, named, (ids) => ids)
  if (found !== null) return { ids: found, notes: found.notes }
  const [first = ""] = headings
  const byContent = named.length > 0 || first === "" ? null : await idsAt(database, table, first)
  if (byContent === null || isFault(byContent) || byContent.without > 0) return { ids: null, notes: passedOver }
  const codes = `SELECT coalesce(h0, '') FROM ${whole} WHERE NOT ${byContent.aside} ORDER BY rowid`
  if (!(await areIdsIn(database, first, codes))) return { ids: null, notes: passedOver }
  return { ids: { ...byContent, isByContent: true }, notes: byContent.notes }
}

/** What a column tells, or why it holds no ids. */
async function idsAt(database: OpenDatabase, table: Whole, heading: string): Promise<ToldIds | Fault> {
  const { whole, path, headings, width } = table
  const at = headings.indexOf(heading)
  const cell = `coalesce(${trimmed(`h${at}`)}, '')`
  const others = Array.from({ length: width }, (_, other) => other).filter((other) => other !== at)
  const beside = others.map((other) => `CAST(${isFilled(`h${other}`)} AS INTEGER)`).join(" + ") || "0"
  const stride = strideOf(await countOf(database, whole, "true"))
  const counts = await textsOf(database, `SELECT ${beside} FROM ${whole} WHERE rowid % ${stride} = 0`)
  const usual = usualOf(counts.map(Number))
  const aside = `(${cell} = '' AND ${beside} <= ${HARDLY_ANY} AND 2 * (${beside}) < ${usual})`
  const id = `CASE WHEN ${cell} = ${quoted(heading)} THEN '' ELSE ${cell} END`
  const lacks = `NOT ${aside} AND ${id} = ''`
  const twice = await idOfTwo(database, whole, id)
  if (twice !== null) return { ...twice, file: path }
  const rows = await countOf(database, whole, `NOT ${aside}`)
  const without = await countOf(database, whole, lacks)
  const lacking = await firstRows(database, whole, lacks)
  if (without === rows) return { code: "id-empty", row: lacking[0] ?? 1, file: path }
  const found = { aside: await countOf(database, whole, aside), without }
  const notes = notesOfIds(path, heading, await firstRows(database, whole, aside), lacking, found)
  return { heading, aside, id, rows, without, first: lacking[0], notes }
}

/** The first row that has the id of one before it. */
async function idOfTwo(database: OpenDatabase, whole: string, id: string): Promise<Fault | null> {
  const [twice] = await textsOf(
    database,
    `SELECT count(nullif(id, '')) - count(DISTINCT nullif(id, '')) FROM (SELECT ${id} AS id FROM ${whole})`,
  )
  if (twice === "0") return null
  const query = `SELECT id, rows[1], rows[2] FROM (SELECT ${id} AS id, min(row, 2) AS rows FROM ${whole} GROUP BY 1)
WHERE id <> '' AND len(rows) > 1 ORDER BY rows[2] LIMIT 1`
  const [[own, row, other] = []] = await rowsOf(database, query, 3)
  return { code: "ids-not-unique", id: own, row: Number(row), other: Number(other) }
}

async function countOf(database: OpenDatabase, whole: string, which: string): Promise<number> {
  const [count] = await textsOf(database, `SELECT count(*) FROM ${whole} WHERE ${which}`)
  return Number(count)
}

/** The numbers of the first of some rows, as many as a note asks for. */
async function firstRows(database: OpenDatabase, whole: string, which: string): Promise<readonly number[]> {
  const query = `SELECT row FROM ${whole} WHERE ${which} ORDER BY row LIMIT ${SAID + 1}`
  return (await textsOf(database, query)).map(Number)
}

/** Sets rows aside and gives each other its id: that of a row without one is its number, with signs before it where another row has that for its id. */
async function nameRows(database: OpenDatabase, whole: string, ids: ToldIds | null): Promise<void> {
  if (ids !== null) await database.run(`DELETE FROM ${whole} WHERE ${ids.aside}`)
  await database.run(`ALTER TABLE ${whole} ADD COLUMN id VARCHAR`)
  await database.run(`ALTER TABLE ${whole} ADD COLUMN is_numbered BOOLEAN`)
  const id = ids === null ? "''" : ids.id
  await database.run(`UPDATE ${whole} SET id = ${id}, is_numbered = (${id}) = ''`)
  await database.run(`UPDATE ${whole} SET id = CAST(row AS VARCHAR) WHERE is_numbered`)
  const taken = `is_numbered AND id IN (SELECT id FROM ${whole} WHERE NOT is_numbered)`
  while ((await countOf(database, whole, taken)) > 0)
    await database.run(`UPDATE ${whole} SET id = '#' || id WHERE ${taken}`)
}
