import { readDate } from "../cells/intake-date.ts"
import type { Sheet, SheetRow } from "../files/sheet.ts"
import { meaningOf } from "./heading-meaning.ts"
import { upperTitles } from "./titles.ts"

/** Rows among which titles stand. */
export const HEADER_WITHIN = 30

/**
 * The row among the first thirty whose cells read most like headers, or the upper half of it; null where none has the name's own header or two known ones. Where
 * people stand above it, it has the titles of a further part, and the first row that tells names has those of the list (IM346).
 */
export function findHeaderRow(sheet: Sheet): number | null {
  const scored = sheet.rows.slice(0, HEADER_WITHIN).flatMap((row) => {
    const score = scoreOf(row)
    return score === null ? [] : [{ row, ...score }]
  })
  const best = scored.reduce<(typeof scored)[number] | null>(
    (found, each) => (each.score > (found?.score ?? 0) ? each : found),
    null,
  )
  if (best === null) return null
  const first = scored.find(({ row, tellsName }) => tellsName && row.row < best.row.row)
  const isFirst = first !== undefined && havePeople(sheet, first.row.row, best.row.row)
  return upperTitles(sheet, (isFirst ? first : best).row.row)
}

/** How much a row reads like headers, and whether it surely tells names; null where it does not. */
function scoreOf({ cells }: SheetRow): { readonly score: number; readonly tellsName: boolean } | null {
  if (cells.some((cell) => A_DAY.test(cell) || isDayOrMonth(cell))) return null
  let score = 0
  let [known, sure] = [0, 0]
  let [hasName, isSureName] = [false, false]
  for (const cell of cells) {
    const { meaning, confidence } = meaningOf(cell)
    if (meaning === null) continue
    known++
    if (confidence >= 0.9) sure++
    score += meaning.kind === "field" ? confidence : confidence / 2
    const isName = meaning.kind === "field" && meaning.field === "name"
    hasName ||= isName && confidence === 1
    isSureName ||= isName && confidence >= 0.9
  }
  const used = cells.filter((cell) => cell.trim() !== "").length
  if (known < 2 && !hasName) return null
  // A row of titles without the name's is the second half of the one above.
  score = (score * known * (hasName ? 3 : 1)) / Math.max(used, 1)
  return { score, tellsName: isSureName && sure >= SURE_TITLES && 2 * sure >= used }
}

/** Titles of a row that are surely known, by which it is one of titles. */
const SURE_TITLES = 3
/** Rows with a number and as many cells as people have. */
const FEWEST_PEOPLE = 3

/** Whether people stand between two rows: rows with numbers that fill most of what the upper one has titles for. */
function havePeople({ rows }: Sheet, from: number, to: number): boolean {
  const between = rows.filter(({ row }) => row > from && row < to)
  const titles = rows.find(({ row }) => row === from)!.cells.filter((cell) => cell.trim() !== "").length
  const people = between.filter(({ cells }) => {
    const told = cells.filter((cell) => cell.trim() !== "")
    return 3 * told.length >= 2 * titles && told.some((cell) => /\p{N}/u.test(cell))
  })
  return people.length >= FEWEST_PEOPLE
}

/** A day or a month of a year by its name in a cell, as people have them: no row of titles has one (IM270). */
function isDayOrMonth(cell: string): boolean {
  if (cell.length > 30 || !/\p{N}/u.test(cell) || !/\p{L}/u.test(cell)) return false
  const { value } = readDate(cell)
  return value !== null && value.precision !== "year"
}

/** A day in a cell: no row of titles has one. */
const A_DAY = /^\s*\p{N}{1,4}([./-])\p{N}{1,2}\1\p{N}{1,4}\s*$/u
