import { type Aligned, alignTables, type ColumnPair } from "@wasit/matching"
import { isFault } from "../../shared/files.ts"
import type { RawListOptions } from "../../shared/options.ts"
import type { Fault } from "../../shared/print.ts"
import type { IdOptions } from "../read-pair-of-lists.ts"
import { readTableOf, type TableRead, tableOptions } from "./read-table.ts"

/** What a person says of the columns of two tables. */
export interface AlignOptions {
  readonly same?: readonly string[]
  readonly ignore?: readonly string[]
}

/** Reads two tables, each with its ids, and brings them under common headings. */
export async function readAligned(
  paths: { readonly a: string; readonly b: string },
  options: RawListOptions & IdOptions & AlignOptions,
): Promise<Aligned<TableRead> | Fault> {
  const a = await readTableOf(paths.a, tableOptions(options, options.idA ?? options.id))
  if (isFault(a)) return a
  const b = await readTableOf(paths.b, tableOptions(options, options.idB ?? options.id))
  return isFault(b) ? b : alignedBy(a, b, options)
}

/** Two tables under common headings, or why what a person said of the columns cannot be. */
export function alignedBy(
  a: TableRead,
  b: TableRead,
  { same = [], ignore = [] }: AlignOptions,
): Aligned<TableRead> | Fault {
  const said: (readonly [string, string])[] = []
  for (const text of same) {
    const found = saidIn(text, a, b)
    if (found === null) return unknownColumn(text, a, b)
    said.push(found)
  }
  return alignTables(a, b, { same: said, ignored: ignore, ids: [saidIds(a), saidIds(b)] })
}

/** The column of ids where its heading or a person says that it is one: such are compared with nothing. */
export const saidIds = ({ idColumn, isIdByContent }: TableRead): string | null => (isIdByContent ? null : idColumn)

/** `A=B`, where either heading may hold an equals sign too. */
function saidIn(text: string, a: TableRead, b: TableRead): readonly [string, string] | null {
  const has = ({ columns }: TableRead, heading: string): boolean => columns.some((column) => column.heading === heading)
  for (let at = text.indexOf("="); at >= 0; at = text.indexOf("=", at + 1)) {
    const [one, other] = [text.slice(0, at).trim(), text.slice(at + 1).trim()]
    if (has(a, one) && has(b, other)) return [one, other]
  }
  return null
}

function unknownColumn(text: string, a: TableRead, b: TableRead): Fault {
  const [columnsA, columnsB] = [a, b].map(({ columns }) => columns.map(({ heading }) => heading).join(" · "))
  return { code: "same-unknown", said: text, a: a.path, b: b.path, columnsA, columnsB }
}

/** A heading under which two columns are compared, with what each table calls it. */
export function pairText({ heading, a, b, year, later }: ColumnPair): string {
  const called =
    a === b ? a : a === heading ? `${a} = ${b}` : b === heading ? `${heading} = ${a}` : `${heading}: ${a} = ${b}`
  const told = later === undefined ? year : `${later < 0 ? "−" : "+"}${Math.abs(later)}`
  return told === undefined ? called : `${called} (${told})`
}
