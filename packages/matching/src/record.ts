/** A date or a span of days, both ends included, counted from 1970-01-01. A year alone covers the whole year. */
export interface DayInterval {
  readonly from: number
  readonly to: number
}

/** What a column of a record holds: a text, several of them, or days. */
export type Cell = string | readonly string[] | DayInterval

/** One row of a list, whatever its columns are. What is blank or left out never counts against anybody. */
export interface MatchRecord {
  readonly id: string
  readonly values: Readonly<Record<string, Cell | null | undefined>>
}

/**
 * What a record holds in a column; undefined: nothing. Of anything else than a cell, as a number or a `Date`, nobody would hear that it was
 * passed over: it is thrown.
 */
export function cellOf({ id, values }: MatchRecord, column: string): Cell | undefined {
  const cell: unknown = values[column]
  if (cell === undefined || cell === null) return undefined
  if (typeof cell === "string" || isTexts(cell) || isInterval(cell)) return cell
  throw new TypeError(
    `row ${JSON.stringify(id)}, column ${JSON.stringify(column)}: a cell is a text, a list of texts or a span of days { from, to }, each a whole number of days since 1970-01-01; a number is written as a text`,
  )
}

/** Throws where rows, in the order of their ids, have none or one in common: pairs are told by ids. */
export function refuseIds(sorted: readonly MatchRecord[]): void {
  for (const [at, { id }] of sorted.entries()) {
    if (typeof id !== "string") throw new TypeError(`an id is a text, and not ${JSON.stringify(id)}`)
    if (at > 0 && sorted[at - 1]!.id === id)
      throw new RangeError(`two rows of one list have the id ${JSON.stringify(id)}`)
  }
}

const isTexts = (cell: unknown): cell is readonly string[] =>
  Array.isArray(cell) && cell.every((text) => typeof text === "string")

const isInterval = (cell: unknown): cell is DayInterval =>
  typeof cell === "object" &&
  cell !== null &&
  "from" in cell &&
  "to" in cell &&
  [cell.from, cell.to].every(Number.isInteger)
