import type { SheetRow } from "../files/sheet.ts"

/** Words that stand between two others of a title, in the languages of lists. */
const BETWEEN =
  "and|of|or|with|his|avec|с|et|ou|de|du|des|son|und|oder|mit|seines|и|или|его|و|او|د|با|مع|اور|کا|کی|کے|ve|veya|û|iyo|na|la|ya|da|dan|fi|እና"
const ENDS_OPEN = new RegExp(`(?:[/\\\\&+,،–—-]|(?<!\\p{L})(?:${BETWEEN}))$`, "iu")
/** `AND HIS FATHER`, `وأبيه`, `ከነአባቱ`; `NA.` is a number. */
const BEGINS_OPEN = new RegExp(
  `^(?:[/\\\\&+(،,–—]|(?:${BETWEEN})\\s+\\p{L}|و(?=ال\\p{L}{2}|(?:اسم|[أا]ب[يو]?ه?|جده?|والده?)(?!\\p{L}))|ከነ)`,
  "iu",
)

/** Whether a title ends, or what stands below it begins, with a sign or a word that stands between two. */
export const isOpen = (title: string, part: string): boolean =>
  title.trim() !== "" && part.trim() !== "" && (ENDS_OPEN.test(title.trim()) || BEGINS_OPEN.test(part.trim()))

/**
 * Whether rows hold one title a column between them: each column has something in one at least, but for those in which nothing stands (IM345), and none
 * a number.
 *
 * @param isBlank whether nothing stands in a column (from 0) of the sheet
 */
export function fillEachOther(rows: readonly SheetRow[], isBlank: (column: number) => boolean = () => false): boolean {
  const cells = rows.map((row) => row.cells.map((cell) => cell.trim()))
  const width = Math.max(...cells.map((row) => row.findLastIndex((cell) => cell !== "") + 1))
  const isFilled = (at: number): boolean => cells.some((row) => (row[at] ?? "") !== "")
  return (
    cells.every((row) => row.every((cell) => !/\p{N}/u.test(cell))) &&
    Array.from({ length: width }, (_, at) => at).every((at) => isFilled(at) || isBlank(at))
  )
}

/** Titles of more rows are seldom. */
const MOST_ROWS = 3

/**
 * The rows, one of which is at a place, over which titles go on (IM313): together they have one title a column, and one of these ends or begins in a row with what
 * stands between two (`AGE /` above `MAR. STATUS`, `NAME OF DETAINEE` above `AND HIS FATHER`). Nothing of a heading over the table stands over half its columns.
 */
export function openTitles(rows: readonly SheetRow[], at: number): readonly SheetRow[] | null {
  const isBlank = blankIn(rows)
  for (let count = MOST_ROWS; count > 1; count--)
    for (let from = at - count + 1; from <= at; from++) {
      const run = from < 0 ? [] : rows.slice(from, from + count)
      if (run.length === count && goOn(run, isBlank)) return run
    }
  return null
}

function goOn(rows: readonly SheetRow[], isBlank: (column: number) => boolean): boolean {
  const filled = rows.map(filledIn)
  const width = columnsOf(rows)
  const open = rows
    .slice(1)
    .map(({ cells }, each) => cells.some((cell, at) => isOpen(rows[each]!.cells[at] ?? "", cell)))
  return (
    areNext(rows) &&
    filled.every((count) => count > 1) &&
    2 * filled[0]! >= width &&
    open.every(Boolean) &&
    fillEachOther(rows, isBlank)
  )
}

const filledIn = ({ cells }: SheetRow): number => cells.filter((cell) => cell.trim() !== "").length
const columnsOf = (rows: readonly SheetRow[]): number =>
  Math.max(0, ...rows.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== "") + 1))
const areNext = (rows: readonly SheetRow[]): boolean =>
  rows.every(({ row }, each) => each === 0 || row === rows[each - 1]!.row + 1)

/** Rows in which a column that nothing stands in is known as such. */
const SAMPLE_ROWS = 500

/** Tells in which columns hardly anything stands. */
export function blankIn(rows: readonly SheetRow[]): (column: number) => boolean {
  const sample = rows.slice(0, SAMPLE_ROWS)
  const told: number[] = []
  for (const { cells } of sample)
    for (const [at, cell] of cells.entries()) told[at] = (told[at] ?? 0) + (cell.trim() === "" ? 0 : 1)
  return (column) => HARDLY * (told[column] ?? 0) <= sample.length
}
/** One row of so many has something in it. */
const HARDLY = 20

/**
 * The rows, one of which is at a place, in which groups of columns have a title of their own above those of the columns (IM344): `الأسير` above `اسمه` and
 * `بلدته`. Together they have one title a column, one in the first row stands over two of the next or goes on there, and below them, behind no more than
 * headings of a part, stand people with numbers. Rows that stand so once more further down are the titles of a next page.
 */
export function groupedTitles(rows: readonly SheetRow[], at: number): readonly SheetRow[] | null {
  const isBlank = blankIn(rows)
  for (let count = MOST_ROWS; count > 1; count--)
    for (let from = at - count + 1; from <= at; from++) {
      const run = from < 0 ? [] : rows.slice(from, from + count)
      if (run.length === count && areGrouped(run, rows.slice(from + count), isBlank)) return run
    }
  return null
}

function areGrouped(
  run: readonly SheetRow[],
  below: readonly SheetRow[],
  isBlank: (column: number) => boolean,
): boolean {
  const [first, ...others] = run as [SheetRow, ...SheetRow[]]
  const has = ({ cells }: SheetRow, column: number): boolean => (cells[column] ?? "").trim() !== ""
  const columns = Array.from({ length: columnsOf(run) }, (_, column) => column).filter((column) => !isBlank(column))
  const isOverTwo = (column: number): boolean =>
    column > 0 && !has(first, column) && columns.slice(0, columns.indexOf(column)).some((each) => has(first, each))
  const goesOn = (column: number): boolean =>
    others.some((row, each) => isOpen(run[each]!.cells[column] ?? "", row.cells[column] ?? ""))
  const next = below.slice(0, PARTS_ABOVE).find((row) => filledIn(row) > FEWEST_TITLES)
  return (
    areNext(run) &&
    run.every((row) => filledIn(row) >= FEWEST_TITLES) &&
    filledIn(first) > FEWEST_TITLES &&
    columns.some((column) => isOverTwo(column) || goesOn(column)) &&
    fillEachOther(run, isBlank) &&
    next !== undefined &&
    (next.cells.some((cell) => /\p{N}/u.test(cell)) || areRepeated(run, below))
  )
}

const FEWEST_TITLES = 2
/** Rows with the heading of a part between the titles and the people. */
const PARTS_ABOVE = 3

const areRepeated = (run: readonly SheetRow[], below: readonly SheetRow[]): boolean =>
  below.some((_, from) =>
    run.every((row, each) => row.cells.join("\u0001").trim() === below[from + each]?.cells.join("\u0001").trim()),
  )
