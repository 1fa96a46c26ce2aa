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

/** Whether rows hold one title a column between them: each column has something in one at least, and none a number. */
export function fillEachOther(rows: readonly SheetRow[]): boolean {
  const cells = rows.map((row) => row.cells.map((cell) => cell.trim()))
  const width = Math.max(...cells.map((row) => row.findLastIndex((cell) => cell !== "") + 1))
  const isFilled = (at: number): boolean => cells.some((row) => (row[at] ?? "") !== "")
  return (
    cells.every((row) => row.every((cell) => !/\p{N}/u.test(cell))) &&
    Array.from({ length: width }, (_, at) => at).every(isFilled)
  )
}

/** Titles of more rows are seldom. */
const MOST_ROWS = 3

/**
 * The rows, one of which is at a place, over which titles go on (IM313): together they have one title a column, and one of these ends or begins in a row with what
 * stands between two (`AGE /` above `MAR. STATUS`, `NAME OF DETAINEE` above `AND HIS FATHER`). Nothing of a heading over the table stands over half its columns.
 */
export function openTitles(rows: readonly SheetRow[], at: number): readonly SheetRow[] | null {
  for (let count = MOST_ROWS; count > 1; count--)
    for (let from = at - count + 1; from <= at; from++) {
      const run = from < 0 ? [] : rows.slice(from, from + count)
      if (run.length === count && goOn(run)) return run
    }
  return null
}

function goOn(rows: readonly SheetRow[]): boolean {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== "").length)
  const width = Math.max(...rows.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== "") + 1))
  const isNext = rows.every(({ row }, each) => each === 0 || row === rows[each - 1]!.row + 1)
  const open = rows
    .slice(1)
    .map(({ cells }, each) => cells.some((cell, at) => isOpen(rows[each]!.cells[at] ?? "", cell)))
  return (
    isNext &&
    filled.every((count) => count > 1) &&
    2 * filled[0]! >= width &&
    open.every(Boolean) &&
    fillEachOther(rows)
  )
}
