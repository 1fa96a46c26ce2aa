/** A date or a span of days, both ends included, counted from 1970-01-01. A year alone covers the whole year. */
export interface DayInterval {
  readonly from: number
  readonly to: number
}

/** What a column of a record holds. A blank is left out. */
export type Cell = string | readonly string[] | DayInterval

/** One row of a list, whatever its columns are. What is absent never counts against anybody. */
export interface MatchRecord {
  readonly id: string
  readonly values: Readonly<Record<string, Cell>>
}
