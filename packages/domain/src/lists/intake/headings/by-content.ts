import { foldValue } from "../cells/fold.ts"
import { readDate } from "../cells/intake-date.ts"
import { readAge, readSex } from "../cells/person-words.ts"
import type { Field } from "../fields.ts"
import type { Sheet, SheetRow } from "../files/sheet.ts"
import type { ColumnId, RecognisedColumn, Recognition } from "./columns.ts"

/** Where no title says which column holds the names: what the columns seem to hold, and the row that seems to have their titles. */
type ByContent = { readonly headerRow: number | null; readonly fields: ReadonlyMap<ColumnId, Field> }

/**
 * Judges columns by what stands in them: names are several words without a number of which hardly two cells are alike; of two columns of days
 * that nobody's title explains the earlier is the birth. Null where no column looks like names.
 */
export function judgeByContent(
  sheet: Sheet,
  { headerRow: known, columns, lastTitles }: Recognition,
  isOpen: (column: RecognisedColumn) => boolean = ({ why }) => why === "unknown",
): ByContent | null {
  const headerRow = known ?? rowOfTitles(sheet)
  const body = sheet.rows.filter(({ row }) => row > (lastTitles ?? headerRow ?? 0)).slice(0, SAMPLE_ROWS)
  const width = body.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const used = new Set(columns.flatMap((each) => (known !== null && !isOpen(each) ? [each.column - 1] : [])))
  const free = Array.from({ length: width }, (_, at) => at).filter((at) => !used.has(at))
  const people = body.filter((row) => 2 * filledIn(row) >= width)
  if (people.length < FEWEST_ROWS) return null
  const cellsOf = (at: number): readonly string[] => people.map(({ cells }) => (cells[at] ?? "").trim())
  const likeness = new Map(free.map((at) => [at, likeNames(cellsOf(at))]))
  const best = Math.max(...likeness.values())
  const names =
    free.find((at) => likeness.get(at)! > 0 && likeness.get(at)! >= best - NEARLY) ??
    free.find((at) => columns.some((each) => isOfFathers(each, at + 1)) && areWords(cellsOf(at)))
  if (names === undefined) return null
  const taken = new Set(known === null ? [] : columns.map(({ field }) => field))
  const dates = datesIn(
    free.filter((at) => at !== names),
    cellsOf,
    taken,
  )
  const fields = new Map<ColumnId, Field>([[columnAt(names), "name"], ...dates])
  if (known !== null) return { headerRow, fields }
  const open = free.filter((at) => !fields.has(columnAt(at)))
  for (const [field, holds] of OF_CONTENT) {
    const at = open.find((each) => !fields.has(columnAt(each)) && holds(cellsOf(each)))
    if (at !== undefined) fields.set(columnAt(at), field)
  }
  // Beside ages the only days are those of the captures.
  const [days, ...others] = open.filter((at) => !fields.has(columnAt(at)) && middleDay(cellsOf(at)) !== null)
  if (days !== undefined && others.length === 0 && dates.length === 0 && [...fields.values()].includes("age"))
    fields.set(columnAt(days), "captureDate")
  return { headerRow, fields }
}

/** What columns without titles hold, the surest first (IM268). */
const OF_CONTENT: readonly (readonly [Field, (cells: readonly string[]) => boolean])[] = [
  ["sex", (cells) => areMostly(cells, (cell) => readSex(cell) !== null) && valuesIn(cells) <= 3],
  // Two are of one age before two have one code.
  ["age", (cells) => areMostly(cells, isAge) && !isNumbering(cells) && valuesIn(cells) < cells.length],
  ["province", (cells) => areMostly(cells, isPlace) && valuesIn(cells) < 0.8 * cells.length && valuesIn(cells) > 2],
]

function areMostly(cells: readonly string[], isSuch: (cell: string) => boolean): boolean {
  const told = cells.filter((cell) => cell !== "")
  return told.length >= 0.7 * cells.length && told.filter(isSuch).length >= 0.8 * told.length
}

const valuesIn = (cells: readonly string[]): number => new Set(cells.map(foldValue)).size

function isAge(cell: string): boolean {
  const age = readAge(cell)
  return age !== null && age.from >= 5 && age.to <= 110 && !/^[0٠۰]/u.test(cell)
}

/** Who stands before the fathers is who is their son, called by one word or more (IM314). */
const isOfFathers = ({ column, field, why }: RecognisedColumn, at: number): boolean =>
  column === at + 1 && field === "father" && why === "header"

const areWords = (cells: readonly string[]): boolean =>
  areMostly(cells, (cell) => /^\p{L}[\p{L}\p{M}\s.'’-]*$/u.test(cell)) && valuesIn(cells) >= 0.5 * cells.length

/** A few words of letters. */
const isPlace = (cell: string): boolean => /^\p{L}[^\p{N}]{1,40}$/u.test(cell) && cell.split(/\s+/u).length <= 5

/** Rows are numbered upwards. */
function isNumbering(cells: readonly string[]): boolean {
  const numbers = cells.flatMap((cell) => readAge(cell)?.from ?? [])
  const rising = numbers.filter((number, at) => at > 0 && number > numbers[at - 1]!)
  return rising.length >= 0.9 * (numbers.length - 1)
}

const SAMPLE_ROWS = 500
/** Fewer rows show nothing. */
const FEWEST_ROWS = 5
/** Of columns that look like names nearly alike the first is the person's, and the next the father's. */
const NEARLY = 0.15

const columnAt = (at: number): ColumnId => `c${at + 1}`
const filledIn = ({ cells }: SheetRow): number => cells.filter((cell) => cell.trim() !== "").length

/** The share of cells that look like whole names by the share that stands once; 0 where too few do. */
function likeNames(cells: readonly string[]): number {
  const told = cells.filter((cell) => cell !== "")
  const share = told.filter((cell) => cell.length <= 80 && NAMES.test(cell)).length / cells.length
  const once = new Set(told.map(foldValue)).size / Math.max(told.length, 1)
  return share >= 0.8 && once >= 0.7 ? share * once : 0
}

/** Two to eight words of letters and the signs that stand in names. */
const NAMES = /^(?:[\p{L}\p{M}.'’‘ʻ"«»()/@-]+[\s,،]+){1,7}[\p{L}\p{M}.'’‘ʻ"«»()-]+$/u

/** The first row that has as much as those below it and no number, where one of them has: it has titles and they have none. */
function rowOfTitles({ rows }: Sheet): number | null {
  const usual = rows.map(filledIn).sort((one, other) => one - other)[rows.length >> 1] ?? 0
  const at = rows.slice(0, WITHIN).findIndex((row) => filledIn(row) >= 3 && filledIn(row) >= usual - 1)
  const [row, below] = [rows[at], rows[at + 1]]
  const hasNumber = ({ cells }: SheetRow): boolean => cells.some((cell) => /\p{N}/u.test(cell))
  return row === undefined || below === undefined || hasNumber(row) || !hasNumber(below) ? null : row.row
}
const WITHIN = 30

/** The day in the middle of a column of days; null where it is none, or only rises as a numbering does. */
function middleDay(cells: readonly string[]): number | null {
  const told = cells.filter((cell) => cell !== "")
  const days = told.flatMap((cell) => readDate(cell).value?.fromDay ?? [])
  if (told.length < FEWEST_ROWS || days.length < 0.8 * told.length) return null
  const rising = days.filter((day, at) => at > 0 && day > days[at - 1]!)
  return rising.length >= 0.95 * (days.length - 1) ? null : days.sort((one, other) => one - other)[days.length >> 1]!
}

/** Of two columns of days the earlier tells births, where they lie years apart. */
function datesIn(
  free: readonly number[],
  cellsOf: (at: number) => readonly string[],
  taken: ReadonlySet<Field | null>,
): readonly (readonly [ColumnId, Field])[] {
  const days = free.flatMap((at) => {
    const day = middleDay(cellsOf(at))
    return day === null ? [] : [{ at, day }]
  })
  const [born, caught, ...more] = days.sort((one, other) => one.day - other.day)
  if (born === undefined || caught === undefined || more.length > 0) return []
  if (taken.has("birth") || taken.has("captureDate") || caught.day - born.day < TEN_YEARS) return []
  return [
    [columnAt(born.at), "birth"],
    [columnAt(caught.at), "captureDate"],
  ]
}
const TEN_YEARS = 3652
