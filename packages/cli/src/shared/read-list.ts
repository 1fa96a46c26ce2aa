import {
  type Book,
  columnLetters,
  type Encoding,
  type Field,
  type IntakeList,
  type IntakeProgress,
  type IntakeRow,
  type RecognisedColumn,
  readList,
  refuseSize,
  rowOf,
  type Sheet,
} from "@wasit/domain/intake"
import type { Calendar } from "@wasit/domain/words"
import { foldDigits } from "@wasit/domain/words"
import { isFault, readBytes, sizeOf } from "./files.ts"
import { type Note, noteWithoutId } from "./notes.ts"
import type { Fault } from "./print.ts"
import { Progress } from "./progress.ts"
import { type IdsOfRows, idsByCells, lacksFew, titleInPart } from "./row-ids.ts"
import { notesOfLetters, notesOfSheets } from "./sheet-notes.ts"
import type { Run } from "./terminal.ts"
import { STEP_WORDS } from "./texts.ts"

/** How the person says the list is to be read; everything is found by itself when left out. */
export type ListOptions = {
  readonly sheet?: readonly string[]
  readonly header?: number | null
  readonly map?: ReadonlyMap<string, Field | null>
  readonly fill?: boolean
  readonly encoding?: Encoding
  readonly separator?: string
  readonly calendar?: Calendar
}

/** A list as read, and the file it came from. */
export type ReadFile = {
  readonly path: string
  readonly book: Book
  readonly sheet: Sheet
  readonly list: IntakeList
}

const SECONDS_A_DAY = 86_400_000

/** Reads and understands a list, with a progress bar. The file is not read into memory if it is too large. */
export async function readListFile(run: Run, path: string, options: ListOptions = {}): Promise<ReadFile | Fault> {
  const size = await sizeOf(path)
  if (isFault(size)) return size
  const tooLarge = refuseSize(size)
  if (tooLarge !== null) return { ...tooLarge, file: path }
  const bytes = await readBytes(path)
  if (isFault(bytes)) return bytes
  const steps = readList(bytes, {
    ...(options.sheet === undefined ? {} : { sheet: options.sheet.map(sheetWanted) }),
    ...(options.header === undefined ? {} : { headerRow: options.header }),
    ...(options.map === undefined ? {} : { chosen: options.map }),
    ...(options.fill === undefined ? {} : { fillMerged: options.fill }),
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(options.separator === undefined ? {} : { separator: options.separator }),
    ...(options.calendar === undefined ? {} : { calendar: options.calendar }),
    todayDay: Math.floor(Date.now() / SECONDS_A_DAY),
  })
  const answer = withProgress(run, steps)
  return isFault(answer) ? { ...answer, file: path } : { path, ...answer }
}

/** What is taken for the id of a row: a column of the file, or the row's number. */
export type RowIds = {
  readonly column: RecognisedColumn | null
  /** Why the column that a heading says holds ids was passed over for row numbers; null where none was. */
  readonly passedOver: Fault | null
  /** The rows that have no id in that column and go by their numbers. */
  readonly without: readonly (number | string)[]
  readonly of: (row: IntakeRow) => string
}

/**
 * The ids of a list's rows: the column asked for; otherwise the one that intake recognised; otherwise a numbering or id
 * column in which no two rows are alike; otherwise one whose header says nothing and whose cells are codes, no two of them alike;
 * otherwise, where a numbering begins anew in each part of the list, one of numbers of documents; otherwise the row numbers.
 */
export function idsOf(file: ReadFile, wanted: string | undefined): RowIds | Fault {
  const { list, path } = file
  if (wanted !== undefined) {
    const called = file.sheet.parts?.flatMap(({ titles }) =>
      titles.findIndex((title) => title.trim() === wanted.trim()),
    )
    const place = called?.find((at) => at >= 0)
    const column =
      list.columns.find((each) => isNamed(each, wanted)) ??
      list.columns.find((each) => each.column - 1 === place) ??
      inPart(list.columns, wanted)
    if (column === undefined) {
      const columns = list.columns.map((each) => each.header || each.letters).join(" · ")
      return { code: "column-unknown", file: path, column: wanted, columns }
    }
    const told = idsIn(file, column)
    return isFault(told) ? told : byColumn(file, column, told)
  }
  const named = list.columns.filter(({ field, header }) => field === null && ID_HEADER.test(header.trim()))
  const candidates = [
    ...list.columns.filter((each) => each.field === "rowId"),
    ...named,
    ...list.columns.filter((each) => each.why === "ordinal"),
    ...list.columns.filter((each) => each.why === "unknown" && each.samples.every((text) => CODE.test(text))),
    ...list.columns.filter(({ field }) => beginsAnew(list) && field !== null && OWN_NUMBERS.has(field)),
  ]
  const told = candidates.map((column) => ({ column, ids: idsIn(file, column) }))
  const sound = told.flatMap(({ column, ids }) => (isFault(ids) ? [] : { column, ids }))
  const found =
    sound.find(({ ids }) => ids.without.length === 0) ??
    sound.find(({ ids: { ids, without } }) => lacksFew(ids.length, without.length))
  if (found !== undefined) return byColumn(file, found.column, found.ids)
  const passedOver = named.map((each) => lacking(file, told.find(({ column }) => column === each)!.ids))[0] ?? null
  return { column: null, passedOver, without: [], of: ({ entry }) => String(rowOf(entry)) }
}

/** Which sheets a list was read from, and how its letters and its columns were, where that may be wrong. */
export function notesOf({ path, book, sheet, list }: ReadFile): readonly Note[] {
  const judged = list.columns.filter(({ why }) => why === "content")
  const columns = judged.map(({ letters, header, field }) => `${letters} “${header}” = ${field}`).join(" · ")
  return [
    ...notesOfSheets(path, book, sheet),
    ...notesOfLetters(path, book, sheet),
    ...(judged.length === 0 ? [] : [{ code: "columns-by-content", file: path, columns }]),
  ]
}

/** Refuses a list that names nobody: an answer of nothing would look like one. */
export function refuseNobody({ path, list: { rows, setAside } }: ReadFile): Fault | null {
  if (rows.length > 0) return null
  return { code: setAside.length === 0 ? "table-empty" : "list-has-nobody", file: path }
}

/** What a person says of a column that none of these files has. */
export function mappedNowhere(files: readonly ReadFile[], { map }: ListOptions): Fault | null {
  const all = files.flatMap(({ list }) => list.columns)
  const called = new Set([
    ...all.flatMap(({ id, header, letters }) => [id, header, letters]),
    ...files.flatMap(({ sheet: { parts = [] } }) => parts.flatMap(({ titles }) => titles)),
  ])
  const missing = [...(map?.keys() ?? [])].find((said) => !called.has(said))
  if (missing === undefined) return null
  const columns = all.map(({ header, letters }) => header || letters).join(" · ")
  return { code: "column-unknown", file: files.map(({ path }) => path).join(", "), column: missing, columns }
}

/** One word with a number in it: A-0012, 77/3. */
const CODE = /^(?=.*\p{Nd})(?:[\p{L}.]{1,6} ){0,2}[\p{L}\p{Nd}_/.:#№()-]+$/u

const OWN_NUMBERS: ReadonlySet<string> = new Set(["documentNumber", "serviceNumber"])

/** Whether the rows are numbered from 1 more than once, as those of blocks and cells are: what tells them apart is another column. */
const beginsAnew = ({ columns, rows }: ReadFile["list"]): boolean =>
  columns.some(({ column, field }) => {
    if (field !== null) return false
    const numbers = rows.map(({ cells }) => foldDigits((cells[column - 1] ?? "").trim()))
    const goesOn = (number: string, at: number): boolean =>
      number === "1" || Number(number) === Number(numbers[at - 1]) + 1
    return numbers.filter((number) => number === "1").length > 1 && numbers.every(goesOn)
  })

const ID_HEADER = /^(id|uid|uuid|ref|code|key)$|[\s_-](id|uid|ref)$|^(id|ref)[\s_-]/i

function idsIn({ list, path }: ReadFile, { column, header }: RecognisedColumn): IdsOfRows | Fault {
  const cells = list.rows.map((row) => row.cells[column - 1] ?? "")
  const rows = list.rows.map(({ entry }) => ({ row: rowOf(entry) }))
  const told = idsByCells(cells, rows, header)
  return isFault(told) ? { ...told, file: path } : told
}

/** Why a column is none for ids: its fault, or the first row that it tells no id of. */
const lacking = ({ path }: ReadFile, ids: IdsOfRows | Fault): Fault =>
  isFault(ids) ? ids : { code: "id-empty", file: path, row: ids.without[0] }

function byColumn({ list }: ReadFile, column: RecognisedColumn, { ids, without }: IdsOfRows): RowIds {
  const byRow = new Map(list.rows.map(({ row }, at) => [row, ids[at]!]))
  return { column, passedOver: null, without, of: ({ row }) => byRow.get(row)! }
}

/** The rows of a list that have no id where the others have theirs. */
export function notesOfIds({ path }: ReadFile, { column, without }: RowIds): readonly Note[] {
  if (column === null || without.length === 0) return []
  return [noteWithoutId(path, column.header || column.letters, without)]
}

function isNamed(column: RecognisedColumn, wanted: string): boolean {
  return column.header.trim() === wanted.trim() || column.id === wanted || columnLetters(column.column) === wanted
}

function inPart(columns: readonly RecognisedColumn[], wanted: string): RecognisedColumn | undefined {
  const title = titleInPart(
    columns.map(({ header }) => header),
    wanted,
  )
  return columns.find(({ header }) => header === title)
}

/** A number counts sheets from 1, as people do. */
export function sheetWanted(wanted: string): number | string {
  return /^[1-9]\d?$/.test(wanted) ? Number(wanted) - 1 : wanted
}

function withProgress<T>(run: Run, steps: Generator<IntakeProgress, T, void>): T {
  const progress = new Progress(run)
  for (;;) {
    const next = steps.next()
    if (next.done === true) {
      progress.end()
      return next.value
    }
    progress.show(STEP_WORDS[next.value.step], next.value.done)
  }
}
