import { foldText } from "../names/fold.ts"
import type { ColumnMeaning } from "./recognise-column.ts"

/** A column whose cells stand in the order of rows, as those of the others do. */
interface NameColumn {
  readonly meaning: ColumnMeaning
  readonly isOneWord: boolean
  readonly rows: readonly string[]
}

/** Rows that tell a name and a surname before it is known whether the one holds the other, and the share of them that may. */
const [FEWEST, SELDOM] = [20, 0.1]

/**
 * What stands under Name beside a column of given names, and is one word, is a surname (Name, Vorname; Nom, Prénom). Beside surnames it is a
 * given name, be it of several words, where the row's surname is seldom one of them.
 */
export function withNameParts<Column extends NameColumn>(columns: readonly Column[]): readonly Column[] {
  const has = (wanted: ColumnMeaning): boolean => columns.some(({ meaning }) => meaning === wanted)
  if (has("given-name") === has("surname")) return columns
  const part = has("given-name") ? "surname" : "given-name"
  const surnames = columns.filter(({ meaning }) => meaning === "surname")
  return columns.map((column) =>
    column.meaning === "full-name" && (column.isOneWord || surnames.some(({ rows }) => isApart(column.rows, rows)))
      ? { ...column, meaning: part }
      : column,
  )
}

/** Whether names seldom hold the surname of their row. */
function isApart(names: readonly string[], surnames: readonly string[]): boolean {
  let [told, held] = [0, 0]
  for (const [row, name] of names.entries()) {
    const [words, surname] = [wordsOf(name), wordsOf(surnames[row] ?? "")]
    if (words.length === 0 || surname.length === 0) continue
    told++
    if (surname.some((word) => words.includes(word))) held++
  }
  return told >= FEWEST && held < SELDOM * told
}

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 2)
