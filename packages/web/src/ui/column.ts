import type { ComponentChildren } from "preact"

/** One column of a table. */
export type Column<Row> = {
  readonly id: string
  readonly head: ComponentChildren
  readonly cell: (row: Row, index: number) => ComponentChildren
  /** Figures stand at the line's end, in tabular digits. */
  readonly numeric?: boolean
  /** The cell names its row; one column of each table. */
  readonly isRowHeader?: boolean
  /** In a virtual table: a CSS grid track, such as `8rem` or `minmax(10rem, 2fr)`. */
  readonly width?: string
  /** In a virtual table: a sentence, which takes a second line where one is too short; the rows must be high enough. */
  readonly isSentence?: boolean
}
