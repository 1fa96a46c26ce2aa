import { foldText } from "../names/fold.ts"
import {
  type ColumnMeaning,
  DIALLED,
  meaningOfHeading,
  NAMES_OF_KIN,
  recogniseColumn,
} from "../training/recognise-column.ts"
import { sexesOf } from "./sexes.ts"
import { type ColumnTable, cellsOf } from "./table.ts"

/** What the cells of a column look like. */
type ColumnForm = "empty" | "day" | "year" | "phone" | "code" | "number" | "words"

/** A column as it is compared with the columns of another table. */
export interface ReadColumn {
  readonly heading: string
  readonly meaning: ColumnMeaning
  readonly form: ColumnForm
  /** How often each folded value stands in it. */
  readonly values: ReadonlyMap<string, number>
  readonly filled: number
  /** Most of its cells are one word. */
  readonly isOneWord: boolean
  /** What tells two columns of one meaning apart: a place of birth from one of residence. */
  readonly about: string
}

/** Rows by which columns are compared. */
const ROWS = 20_000

/** Reads a column; `known`: what it is, whatever its heading says. */
export function readColumn(table: ColumnTable, heading: string, known?: ColumnMeaning): ReadColumn {
  const cells: string[] = []
  for (const cell of cellsOf(table, heading)) if (cells.push(cell) >= ROWS) break
  const written = formOf(cells)
  const meaning = known ?? meaningIn(heading, cells, written)
  // An age is a number with its unit too.
  const form = meaning === "age" ? "number" : written
  const values = new Map<string, number>()
  for (const cell of cells) {
    const key = keyOf(form === "day" ? yearFirst(cell) : cell)
    if (key !== "") values.set(key, (values.get(key) ?? 0) + 1)
  }
  const plain = foldText(heading)
  // A day of birth is one in whatever words: only a place has two.
  const isOfBirth = BIRTH.test(plain) && meaning !== "birth-date" && meaning !== "birth-year"
  // Nom de famille is no number of a family.
  const about = isOfBirth ? "birth" : HOUSEHOLD.test(plain) && !OF_NAMES.has(meaning) ? "household" : ""
  const isOneWord = cells.filter((cell) => !/\s/u.test(cell)).length > cells.length / 2
  return { heading, meaning, form, values, filled: cells.length, about, isOneWord }
}

/** Letters that some hands write in two are one in both. */
export const keyOf = (cell: string): string =>
  foldText(cell)
    .replace(/([aou])e/gu, "$1")
    .replace(/[^\p{L}\p{N}]/gu, "")

/** The heading of a column as its cells are counted. */
export const headingKey = ({ heading }: ReadColumn): string => keyOf(heading)

const yearFirst = (cell: string): string =>
  cell.replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u, (_, day, month, year) =>
    [year, month.padStart(2, "0"), day.padStart(2, "0")].join(""),
  )

const BIRTH =
  /birth|born|تولد|ولاد|میلاد|زیږ|geburt|naiss|\bnee? a\b|nacim|nasci|dogum|lahir|geboorte|urodz|rozhd|\brod(?:en|\b)|naroz|narode[nt]|rojst|rodist|rodisk|fod[es]|kuzaliwa|sinh/
const OF_NAMES: ReadonlySet<ColumnMeaning> = new Set(["full-name", "given-name", "surname", ...NAMES_OF_KIN])
/** Numbers of households, families, schedules and sheets are a table's own. */
const HOUSEHOLD =
  /menage|feuille|schedule|\bsched\b|dwelling|foyer|famille|haushalt|household|\bhh\b|hogar|folio|\bkk\b|keluarga|hane|huishoud|gospodar|hushall/

function formOf(cells: readonly string[]): ColumnForm {
  if (cells.length === 0) return "empty"
  const share = (test: RegExp): number => cells.filter((cell) => test.test(cell)).length / cells.length
  if (share(DAY_OR_YEAR) > 0.8) return share(/^\d{4}$/) > 0.8 ? "year" : "day"
  if (
    share(DIALLED) > 0.8 &&
    cells.filter((cell) => !/^\d+$/u.test(cell) || cell.startsWith("0")).length > cells.length / 2
  )
    return "phone"
  if (share(/^[\p{N}.,-]{1,5}$/u) > 0.8) return "number"
  return share(/^[\p{N}\p{L}-]*\p{N}[\p{N}\p{L}-]*$/u) > 0.8 ? "code" : "words"
}

const DAY_OR_YEAR =
  /^(?:(?:1[5-9]|20)\d{2}|(?:1\d|20)\d{2}([-/.])\d{1,2}\1\d{1,2}(?:[T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:1[5-9]|20)\d{6})$/

function meaningIn(heading: string, cells: readonly string[], form: ColumnForm): ColumnMeaning {
  if (meaningOfHeading(heading) !== null) return recogniseColumn(heading, cells)
  if (form === "phone") return "phone"
  return sexesOf(new Set(cells)) === null || cells.every((cell) => /^\d+$/.test(cell))
    ? recogniseColumn(heading, cells)
    : "sex"
}
