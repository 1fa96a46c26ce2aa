import { open } from "node:fs/promises"
import {
  finish,
  INTAKE_LIMITS,
  isRefused,
  isTooLong,
  readBook,
  recogniseColumns,
  recogniseSheet,
  refuseBlankHeader,
  type Sheet,
  type SheetRow,
  sheetOf,
} from "@wasit/domain/intake"
import {
  type ColumnMeaning,
  DEFAULT_PLAN,
  type MatchingPlan,
  type MatchRecord,
  meaningOfHeading,
  recogniseColumn,
  type SampledColumn,
} from "@wasit/matching"
import { isFault, readBytes, STANDARD } from "../../shared/files.ts"
import { type Note, notesOfLength } from "../../shared/notes.ts"
import { listOptions, type RawListOptions } from "../../shared/options.ts"
import type { Fault } from "../../shared/print.ts"
import { type ListOptions, sheetWanted } from "../../shared/read-list.ts"
import { notesOfHeadings, notesOfLetters, notesOfSheets } from "../../shared/sheet-notes.ts"
import { type Cells, withPlainDates } from "./read-dates.ts"
import { withoutUnnamed } from "./read-unnamed.ts"
import { headingAsked, idColumnOf, idsOfColumn, strideOf, type TableIds } from "./table-ids.ts"

/** A table of any kind, each row a record: cells by their headings, blank ones absent. */
export interface TableRead {
  readonly path: string
  readonly columns: readonly SampledColumn[]
  readonly records: readonly MatchRecord[]
  /** The heading of the column that holds the ids; null: the rows' numbers in the file. */
  readonly idColumn: string | null
  /** Whether what stands in that column alone says so: it is compared as any other. */
  readonly isIdByContent: boolean
  /** What was read otherwise than somebody may think, or not at all. */
  readonly notes: readonly Note[]
}

/** How a person says that a table is to be read. */
interface TableOptions extends Pick<ListOptions, "sheet" | "header" | "encoding" | "separator"> {
  readonly id?: string | undefined
}

/** The same by the options of a verb. */
export function tableOptions(raw: RawListOptions, id: string | undefined): TableOptions {
  const { sheet, header, encoding, separator } = listOptions(raw)
  return { id, ...given({ sheet, header, encoding, separator }) }
}

/** A table is not a list that people look through row by row: it may be large. */
export const LIMITS = {
  ...INTAKE_LIMITS,
  fileBytes: 2 ** 31 - 1,
  memberBytes: 2 ** 31 - 1,
  totalBytes: 2 ** 31 - 1,
  rows: 5_000_000,
} as const

/** Reads a table with a row of headings: the row that was said, or the first that is more than a title. */
export async function readTableOf(path: string, options: TableOptions): Promise<TableRead | Fault> {
  const bytes = await readBytes(path)
  if (isFault(bytes)) return bytes
  const book = finish(
    readBook(bytes, { limits: LIMITS, ...given({ encoding: options.encoding, separator: options.separator }) }),
  )
  if (isRefused(book)) return { ...book, file: path }
  const sheet = sheetOf(book, options.sheet?.map(sheetWanted))
  if (isRefused(sheet)) return { ...sheet, file: path }
  const blank = refuseBlankHeader(sheet, options.header ?? null)
  if (blank !== null) return { ...blank, file: path }
  const headAt = headingsAt(sheet, options.header ?? null)
  const [head, ...rows] = sheet.rows.slice(headAt)
  if (head === undefined || rows.length === 0) return { code: "table-empty", file: path }
  const headings = head.cells.map((heading) => heading.trim())
  const [short, long] = withoutLong(rows)
  const above = headAt > 0 && options.header === undefined ? [{ code: "titles-above", file: path, row: head.row }] : []
  const notes = [
    ...notesOfSheets(path, book, sheet),
    ...notesOfLetters(path, book, sheet),
    ...above,
    ...notesOfHeadings(path, headings, rows),
    ...notesOfLength(path, long),
    ...(headings.length === 1 ? [{ code: "one-column", file: path, column: headings[0]! }] : []),
  ]
  return tableOf({ path, headings, rows: short, notes }, options.id)
}

/** Rows with nothing in place of a cell that holds more than is read, and the numbers of those that have one. */
function withoutLong(rows: readonly SheetRow[]): readonly [rows: readonly SheetRow[], long: readonly number[]] {
  const long: number[] = []
  const short = rows.map((row) => {
    if (!row.cells.some(isTooLong)) return row
    long.push(row.row)
    return { ...row, cells: row.cells.map((cell) => (isTooLong(cell) ? "" : cell)) }
  })
  return [short, long]
}

/** Rows among which the headings are looked for. */
const TOP = 20

/**
 * The place of the row of headings among the rows: the first that is no title. What stands alone in its row above a wider table is one;
 * so is what fills half of the table's columns or less, where a row below that fills more holds no number.
 */
export function headingsAt({ rows }: Sheet, said: number | null): number {
  if (said !== null) return rows.findIndex(({ row }) => row === said)
  const top = rows.slice(0, TOP).map(({ cells }) => cells.filter((cell) => cell.trim() !== ""))
  const half = Math.max(...top.map(({ length }) => length)) / 2
  const first = Math.max(
    0,
    top.findIndex(({ length }) => length > 1),
  )
  const full = top.findIndex(({ length }) => length > Math.max(1, half))
  return full > first && top[full]!.every((cell) => !NUMBER.test(cell)) ? full : first
}

/** A cell that is a number, or a day: no heading is one. */
const NUMBER = /^[\p{Nd}\s./٫٬,:-]+$/u

/** A table as it stands in its file. */
interface WrittenTable {
  readonly path: string
  /** Without the blanks around them. */
  readonly headings: readonly string[]
  readonly rows: Cells
  readonly notes: readonly Note[]
}

/** A table as it is compared: days are written one way, names that nobody knows are none, and the ids are those of the column that is wanted or of one that is found. */
export function tableOf({ path, headings, rows, notes }: WrittenTable, wanted: string | undefined): TableRead | Fault {
  const body = withoutUnnamed(headings, withPlainDates(headings, rows))
  const columns = columnsOf(headings, body)
  const asked = wanted === undefined ? undefined : headingAsked(headings, wanted)
  if (wanted !== undefined && asked === undefined)
    return { code: "column-unknown", file: path, column: wanted, columns: headings.join(" · ") }
  const idsAt = (heading: string): TableIds | Fault => idsOfColumn(path, heading, body, headings.indexOf(heading))
  const found = asked === undefined ? idColumnOf(path, columns, headings, idsAt) : idsAt(asked)
  if (isFault(found)) return found
  const records = (found.body ?? body).map(({ cells, row }, at) => ({
    id: found.ids?.[at] ?? String(row),
    values: valuesOf(headings, cells),
  }))
  const { heading: idColumn, isByContent: isIdByContent = false } = found
  return { path, columns, records, idColumn, isIdByContent, notes: [...notes, ...found.notes] }
}

/** The same of rows that were numbered and lack nothing, whose column of ids is known. */
export function tableOfKnown(
  { path, headings, rows, notes }: WrittenTable,
  ids: Pick<TableRead, "idColumn" | "isIdByContent">,
): TableRead {
  const body = withoutUnnamed(headings, withPlainDates(headings, rows))
  const columns = columnsOf(headings, body)
  const records = body.map(({ cells, row }) => ({ id: String(row), values: valuesOf(headings, cells) }))
  return { path, columns, records, notes, ...ids }
}

/** The columns that have a heading of their own, each with its cells in some of the rows. */
export function columnsOf(headings: readonly string[], body: Cells): readonly SampledColumn[] {
  const stride = strideOf(body.length)
  const sampled = body.filter((_, at) => at % stride === 0)
  return headings.flatMap((heading, at) =>
    heading === "" || headings.indexOf(heading) !== at
      ? []
      : [{ heading, samples: sampled.map(({ cells }) => (cells[at] ?? "").trim()) }],
  )
}

function valuesOf(headings: readonly string[], cells: readonly string[]): MatchRecord["values"] {
  const values: Record<string, string> = {}
  for (const [at, heading] of headings.entries()) {
    const cell = (cells[at] ?? "").trim()
    if (heading !== "" && cell !== "" && values[heading] === undefined) values[heading] = cell
  }
  return values
}

const HEAD_BYTES = 1 << 18

/**
 * Whether files are tables of any kind rather than lists of persons: by the columns that a given plan reads, else by their headings.
 * What its columns mean and how merged cells and years are to be understood is said for lists of persons only.
 */
export async function areTables(
  paths: readonly string[],
  options: RawListOptions & { readonly plan?: string },
  plan: MatchingPlan,
): Promise<boolean> {
  const { map, fill, calendar, header } = options
  if ([map, fill, calendar].some((said) => said !== undefined) || header === "none") return false
  const columns = plan.comparisons.flatMap((comparison) => comparison.columns)
  if (options.plan !== undefined) return columns.some((column) => !COLUMNS_OF_PERSONS.has(column))
  const heads = await Promise.all(paths.map((path) => headKind(path, tableOptions(options, undefined))))
  const kinds = heads.map(({ kind }) => kind)
  const areLong = heads.every(({ rows }) => rows >= LEARNABLE)
  if (areLong && heads.every(({ isOfOtherThings }) => isOfOtherThings)) return true
  // No list of prisoners tells what somebody is paid: of whoever works somewhere the unit is one of an office.
  const arePaid = heads.some(({ meanings }) => meanings.has("pay")) && !heads.some(({ tellsCapture }) => tellsCapture)
  if (paths.length > 1 && areLong && arePaid) return true
  // Of people of whom no list of prisoners tells more, what lists do not compare says much.
  const shared = BEYOND_LISTS.filter((meaning) => heads.every(({ meanings }) => meanings.has(meaning)))
  const enough = heads.some(({ isOfOtherThings }) => isOfOtherThings) ? 1 : 2
  if (paths.length > 1 && areLong && shared.length >= enough && !heads.some(({ isOfHeld }) => isOfHeld)) return true
  // Of names that only tables know the reader of lists would say that there are none.
  if (kinds.includes("prisoners")) return kinds.includes("names") && areLong
  if (kinds.includes("parts") || kinds.includes("names")) return true
  // Whole names against names apart: one of them is to be parted.
  if (kinds.every((kind) => kind === "any") || (kinds.includes("persons") && kinds.includes("surnames"))) return true
  // Whole names on both, and a telephone too: what it weighs is learnt from the rows, where there are enough of them.
  const isLearnable = paths.length > 1 && !kinds.includes("any") && areLong
  return isLearnable && CONTACTS.some((contact) => heads.every(({ meanings }) => meanings.has(contact)))
}

const CONTACTS = ["phone", "email", "postcode"] as const

/** What a list of persons is not compared by. */
const BEYOND_LISTS = [...CONTACTS, "mother-name", "spouse-name", "address", "street-number"] as const

/** Rows at the head of a file, and those from which weights can be learnt. */
const [HEAD_ROWS, LEARNABLE] = [60, 50]

/**
 * What a file lists by its headings: prisoners, whom a father, a unit or an arrest is told of, or whose names stand in Arabic script;
 * persons by a name in one column; persons by a name and a surname; persons by names in parts; names under headings that only tables of any kind know; or anything.
 */
type FileKind = "prisoners" | "persons" | "surnames" | "parts" | "names" | "any"

/** The columns of a record of this program's lists. */
const COLUMNS_OF_PERSONS: ReadonlySet<string> = new Set([
  ...DEFAULT_PLAN.comparisons.flatMap(({ columns }) => columns),
  "aliases",
  "grandfather",
  "village",
  "captured",
  "capture_place",
])

/** The head of a file: what it lists, what its headings mean, and how many rows were looked at. */
interface HeadKind {
  readonly kind: FileKind
  readonly meanings: ReadonlySet<ColumnMeaning | null>
  readonly rows: number
  /** Most of it is about something that no list of prisoners tells. */
  readonly isOfOtherThings: boolean
  /** A rank, a unit, a capture or a place of detention is told, or names stand in Arabic script, which lists of persons compare best. */
  readonly isOfHeld: boolean
  /** A capture or a place of detention is told, or names stand in Arabic script. */
  readonly tellsCapture: boolean
}

const OF_CAPTURES = { isOfOtherThings: false, isOfHeld: true, tellsCapture: true } as const
const UNREAD: HeadKind = { kind: "prisoners", meanings: new Set(), rows: 0, ...OF_CAPTURES }

async function headKind(path: string, { sheet: wanted, header, encoding, separator }: TableOptions): Promise<HeadKind> {
  const bytes = path === STANDARD || /\.(?:xlsx|ods)$/i.test(path) ? await readBytes(path) : await headOf(path)
  if (bytes === null || isFault(bytes)) return UNREAD
  const book = finish(readBook(bytes, { limits: LIMITS, ...given({ encoding, separator }) }))
  // What cannot be read is refused by the reader of lists, which says why.
  if (isRefused(book)) return UNREAD
  const sheet = sheetOf(book, wanted?.map(sheetWanted))
  if (isRefused(sheet)) return UNREAD
  const head = { ...sheet, rows: sheet.rows.slice(0, HEAD_ROWS) }
  // Of a list of persons whose titles are said to stand elsewhere its own reader says what is wrong.
  const kind = kindByHeadings(head, undefined) ?? kindByHeadings(head, header)
  const meanings = meaningsOf(head, header)
  const rows = head.rows.length
  if (kind === null && isWithoutHeadings(head, header)) return UNREAD
  return { kind: kind ?? kindByMeanings(meanings), meanings, rows, ...aboutOf(head, header) }
}

/**
 * What a table is about by the headings that the reader of lists knows, but for remarks: of other things where it knows fewer than half, or half and as many are
 * left, and none that tells of a capture, as in a register of births, of patients or of households. A father alone is told there too.
 */
function aboutOf(head: Sheet, header: number | null | undefined): Pick<HeadKind, keyof typeof OF_CAPTURES> {
  const headerRow = head.rows[headingsAt(head, header ?? null)]?.row
  if (headerRow === undefined) return OF_CAPTURES
  const columns = recogniseColumns(head, { headerRow }).columns.filter(({ field }) => field !== "notes")
  const known = columns.filter(({ field }) => field !== null)
  const fields = known.flatMap(({ field, header: own }) => (field === null || isAdmission(field, own) ? [] : field))
  const tellsCapture = isInArabic(head) || TOLD_OF_CAPTURE.some((field) => fields.includes(field))
  const isOfHeld =
    tellsCapture ||
    TOLD_OF_HELD.some((field) => !FOREFATHERS.has(field) && fields.includes(field)) ||
    known.some(({ header: own }) => isClan(own))
  const unknown = columns.length - known.length
  const isMostlyOther = unknown > known.length || (unknown === known.length && unknown >= MANY)
  return { isOfOtherThings: isMostlyOther && !isOfHeld && !fields.includes("grandfather"), isOfHeld, tellsCapture }
}

/** Schools and hospitals admit people too, whom nobody captured. */
const ADMISSION =
  /\badm(?:is|it|n\b|\.)|\bentry\b|\bentr[eé]e|\bingres|\baufnahme|поступлен|прийом|\bkuingia|\bmasuk|\bprzyj[eę]ci/iu

const isAdmission = (field: string | null, header: string): boolean => field === "captureDate" && ADMISSION.test(header)

/** Whoever's clan is told is called by his forefathers, which lists of persons compare best. A caste is told of households. */
const isClan = (header: string): boolean =>
  /(?<!\p{L})(?:(?:sub)?clan|tribe|tribu|kabile|a[şs]iret\p{L}*|kabila|ukoo|qabiil\p{L}*|beel|beesha|jilib|jufo|reer|племя|тейп)(?!\p{L})/iu.test(
    header,
  ) && !/caste|scheduled/iu.test(header)

/** Columns that the reader of lists does not know, from which half of a table says what it is about. */
const MANY = 5

/** What the row of headings says of names; null: nothing. */
function kindByHeadings(head: Sheet, header: number | null | undefined): FileKind | null {
  const { columns } = recogniseColumns(head, given({ headerRow: header }))
  const meanings = new Set(columns.map((column) => recogniseColumn(column.header, ["x"])))
  // What a table says of kin, as a census does, tells no father.
  const told = columns.filter(({ field, header: own }) => field !== "father" || FATHERS.has(meaningOfHeading(own)))
  const fields = new Set(told.map(({ field }) => field))
  if (!fields.has("name")) return isOfTaken(head, header) ? "prisoners" : null
  const isTaken = columns.some(
    ({ field, header: own }) => TOLD_OF_CAPTURE.some((each) => each === field) && !isAdmission(field, own),
  )
  if (isInParts(meanings)) return isTaken || fields.has("father") ? "prisoners" : "parts"
  const isOfClan = columns.some(({ field, header: own }) => field !== null && isClan(own))
  if (TOLD_OF_HELD.some((field) => fields.has(field)) || isOfClan || isInArabic(head)) return "prisoners"
  return meanings.has("surname") && meanings.has("full-name") ? "surnames" : "persons"
}

/** Names by what stands in their column, beside a title that tells of a capture. */
function isOfTaken(head: Sheet, header: number | null | undefined): boolean {
  const { columns } = recogniseSheet(head, given({ headerRow: header }))
  const tellsCapture = columns.some(
    ({ field, why, header: own }) =>
      why === "header" && TOLD_OF_CAPTURE.some((each) => each === field) && !isAdmission(field, own),
  )
  return tellsCapture && columns.some(({ field, why }) => field === "name" && why === "content")
}

function meaningsOf(head: Sheet, header: number | null | undefined): HeadKind["meanings"] {
  const cells = head.rows[headingsAt(head, header ?? null)]?.cells ?? []
  return new Set(cells.map((cell) => meaningOfHeading(cell)))
}

/** What headings say of names that the reader of lists does not know. */
function kindByMeanings(meanings: HeadKind["meanings"]): FileKind {
  if (isInParts(meanings)) return "parts"
  return meanings.has("full-name") || meanings.has("surname") ? "names" : "any"
}

/** A given name beside a surname, or beside what is one under Name. */
const isInParts = (meanings: ReadonlySet<ColumnMeaning | null>): boolean =>
  meanings.has("given-name") && (meanings.has("surname") || meanings.has("full-name"))

const FATHERS: ReadonlySet<ColumnMeaning | null> = new Set(["father-name", null] as const)

const FOREFATHERS: ReadonlySet<string> = new Set(["father", "grandfather"])
const TOLD_OF_CAPTURE = ["captureDate", "capturePlace", "detentionPlace"] as const
const TOLD_OF_HELD = ["father", "grandfather", "rank", "unit", ...TOLD_OF_CAPTURE] as const

const isInArabic = ({ rows }: Sheet): boolean =>
  rows.some(({ cells }) => cells.some((cell) => /\p{Script=Arabic}/u.test(cell)))

/** A first row with numbers in it heads no table: it is a list without headings. */
function isWithoutHeadings(head: Sheet, header: number | null | undefined): boolean {
  const { headerRow } = recogniseColumns(head, given({ headerRow: header }))
  return headerRow === null && (head.rows[0]?.cells ?? []).some((cell) => NUMBER.test(cell))
}

/** What was said of some things; what was not said is not there. */
function given<T extends object>(said: T): { readonly [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof given<T>
  >
}

/** The first lines of a file; null where it cannot be read. */
export async function headOf(path: string): Promise<Uint8Array | null> {
  const file = await open(path).catch(() => null)
  if (file === null) return null
  try {
    if (!(await file.stat()).isFile()) return null
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
    if (bytesRead < HEAD_BYTES) return buffer.subarray(0, bytesRead)
    return buffer.subarray(0, buffer.lastIndexOf(10) + 1 || bytesRead)
  } finally {
    await file.close()
  }
}
