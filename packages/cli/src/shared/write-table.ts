import { type WrittenColumn, type WrittenSheet, writeCsv, writeXlsx } from "@wasit/domain/intake"
import { DIRECTION } from "@wasit/domain/words"
import { refuseOverwrite, STANDARD, unlessStandard, writeBytes } from "./files.ts"
import type { Fault } from "./print.ts"
import type { Run } from "./terminal.ts"

/** One sheet to write; a CSV or TSV file takes the first and leaves the others out. */
export type Table = {
  readonly name: string
  readonly columns: readonly WrittenColumn[]
  readonly rows: readonly (readonly string[])[]
  /** Where the list itself runs from right to left, whatever the language of the output. */
  readonly isRightToLeft?: boolean
  /** As CSV it is read by programs, many of which take a byte order mark for a part of the first header. */
  readonly isForPrograms?: boolean
  /** In a workbook nobody sees it who does not ask for it. */
  readonly isHidden?: boolean
}

/**
 * Whether a table is of a kind that can be written, and is none of the files that are read or written beside it; asked before long work
 * begins. Null if so.
 */
export function refuseOutput(
  path: string | undefined,
  inputs: readonly (string | undefined)[] = [],
  others: readonly (string | undefined)[] = [],
): Fault | null {
  const table = unlessStandard(path)
  if (table !== undefined && !isXlsx(table) && !isCsv(table) && !isTsv(table))
    return { code: "output-kind-unknown", path: table }
  return refuseOverwrite([table, ...others], inputs)
}

/** Writes tables as XLSX, CSV or TSV, by the name's ending. */
export async function writeTables(run: Run, path: string, tables: readonly Table[]): Promise<Fault | null> {
  if (isXlsx(path)) {
    const isRtl = DIRECTION[run.language] === "rtl"
    const sheets = tables.map((table): WrittenSheet => ({ ...table, isRightToLeft: table.isRightToLeft ?? isRtl }))
    return writeBytes(path, writeXlsx({ sheets }))
  }
  const [table] = tables
  if (path === STANDARD && table !== undefined) {
    const rows = [table.columns.map(({ header }) => header), ...table.rows]
    run.result?.(new TextDecoder().decode(writeCsv(rows, { hasBom: false })))
    return null
  }
  if (isTsv(path) && table !== undefined) return writeBytes(path, tsvOf(table))
  if (!isCsv(path) || table === undefined) return { code: "output-kind-unknown", path }
  const rows = [table.columns.map((column) => column.header), ...table.rows]
  return writeBytes(path, writeCsv(rows, { hasBom: table.isForPrograms !== true }))
}

/** Whether a name is that of a workbook. */
export const isXlsx = (path: string): boolean => /\.xlsx$/i.test(path)
const isCsv = (path: string): boolean => /\.csv$/i.test(path)
const isTsv = (path: string): boolean => /\.tsv$/i.test(path)

/** Tabs between cells and no quotes: what would part cells or rows becomes a blank. */
function tsvOf({ columns, rows }: Table): string {
  const all = [columns.map(({ header }) => header), ...rows]
  return all.map((cells) => `${cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")}\n`).join("")
}
