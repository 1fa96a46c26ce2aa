import { factsOf } from "../lines/line-facts.ts"
import { isDatedPiece } from "./letter-days.ts"
import { type Item, type Line, timesOf } from "./text-line.ts"

const FEWEST = 5
const FEWEST_CELLS = 3
const STROKE = /(?<!\s)\s+[/–—-]\s+/u

/**
 * Lines whose cells strokes part (`Zmarak Toryal / 24 / Spinwad / 3 May 2014`), a name first (IM196): people, numbered as they stand, where half of all lines are
 * such, most of them have as many cells, and most tell an age, a birth or a day.
 */
export function byCells(lines: readonly Line[]): ReadonlyMap<Line, Item> {
  const written = lines.filter(({ text }) => text !== "")
  const own = written.filter(({ text }) => {
    const cells = text.split(STROKE)
    return cells.length >= FEWEST_CELLS && NAME.test(cells[0]!)
  })
  const most = timesOf(own.map(({ text }) => text.split(STROKE).length))[0]?.[1] ?? 0
  const telling = own.filter(({ text }) => tellsByForm(text)).length
  if (own.length < FEWEST || 2 * own.length < written.length || 2 * most < own.length || 3 * telling < 2 * own.length)
    return new Map()
  return new Map(own.map((line, at) => [line, { ...line, number: String(at + 1), said: line.text }]))
}

/** Two to six words. */
const NAME = /^\p{L}[\p{L}\p{M}'’.-]*(?:\s\p{L}[\p{L}\p{M}'’.-]*){1,5}$/u

function tellsByForm(text: string): boolean {
  const { facts, rest } = factsOf(text)
  return facts.has("age") || facts.has("birth") || rest.some((piece) => isDatedPiece(piece.text))
}
