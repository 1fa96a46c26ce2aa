import { foldText } from "../names/fold.ts"
import { once, remembered } from "../remembered.ts"
import {
  type ColumnMeaning,
  DIALLED,
  meaningOfHeading,
  NAMES_OF_KIN,
  recogniseColumn,
} from "../training/recognise-column.ts"
import { sexesOf } from "./sexes.ts"
import { columnOf, countsOf, type OpenTable } from "./table.ts"

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

/** Reads a column; `known`: what it is, whatever its heading says. */
export function readColumn(table: OpenTable, heading: string, known?: ColumnMeaning): ReadColumn {
  const written = readCells(columnOf(table, heading).cells)
  const meaning = known ?? meaningIn(heading, written)
  // An age is a number with its unit too.
  const form = meaning === "age" ? "number" : written.form
  const plain = foldText(heading)
  // A day of birth is one in whatever words: only a place has two.
  const isOfBirth = BIRTH.test(plain) && meaning !== "birth-date" && meaning !== "birth-year"
  // Nom de famille is no number of a family.
  const about = isOfBirth ? "birth" : HOUSEHOLD.test(plain) && !OF_NAMES.has(meaning) ? "household" : ""
  const values = written.values(form === "day")
  return { heading, meaning, form, values, filled: written.filled, about, isOneWord: written.isOneWord() }
}

/** What the cells of a column say, whatever its heading. */
interface ReadCells {
  readonly filled: number
  readonly form: ColumnForm
  readonly values: (areDays: boolean) => ReadonlyMap<string, number>
  readonly isOneWord: () => boolean
  readonly areSexes: () => boolean
  readonly recognised: (heading: string) => ColumnMeaning
}

/** A column is asked for again and again: it is read once. */
const READ = new WeakMap<readonly string[], ReadCells>()

function readCells(cells: readonly string[]): ReadCells {
  const known = READ.get(cells)
  if (known !== undefined) return known
  const counts = countsOf(cells)
  const filled = total(counts.values())
  const share = (isSuch: (cell: string) => boolean): number =>
    total([...counts].map(([cell, count]) => (isSuch(cell) ? count : 0))) / filled
  const read: ReadCells = {
    filled,
    form: filled === 0 ? "empty" : formOf(share),
    values: remembered((areDays: boolean) => keyed(counts, areDays)),
    isOneWord: once(() => filled > 0 && share((cell) => !/\s/u.test(cell)) > 0.5),
    areSexes: once(() => sexesOf(new Set(counts.keys())) !== null && share((cell) => /^\d+$/.test(cell)) < 1),
    recognised: remembered((heading: string) => recogniseColumn(heading, cells)),
  }
  READ.set(cells, read)
  return read
}

const total = (counts: Iterable<number>): number => {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}

function keyed(counts: ReadonlyMap<string, number>, areDays: boolean): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  for (const [cell, count] of counts) {
    const key = keyOf(areDays ? yearFirst(cell) : cell)
    if (key !== "") values.set(key, (values.get(key) ?? 0) + count)
  }
  return values
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
  /birth|born|تولد|ولاد|میلاد|زیږ|geburt|naiss|\bnee? a\b|nacim|nasci|dogum|lahir|geboorte|urodz|rozhd|\brod(?:en|\b)|naroz|narode[nt]|rojst|rodist|rodisk|fod[es]|kuzaliwa|sinh|\blair\b|breithe?\b|\bgeni\b|kapanganakan|pagsilang|\bnat(?:ural|ivo) d/
const OF_NAMES: ReadonlySet<ColumnMeaning> = new Set(["full-name", "given-name", "surname", ...NAMES_OF_KIN])
/** Numbers of households, families, schedules and sheets are a table's own. */
const HOUSEHOLD =
  /menage|feuille|schedule|\bsched\b|dwelling|foyer|famille|haushalt|household|\bhh\b|hogar|folio|\bkk\b|keluarga|hane|huishoud|gospodar|hushall|vivienda|\bviv\b|rumah tangga|sambahayan|teaghla|penteulu/

function formOf(shareOf: (isSuch: (cell: string) => boolean) => number): ColumnForm {
  const share = (form: RegExp): number => shareOf((cell) => form.test(cell))
  if (share(DAY_OR_YEAR) > 0.8) return share(/^\d{4}$/) > 0.8 ? "year" : "day"
  if (share(DIALLED) > 0.8 && shareOf((cell) => !/^\d+$/u.test(cell) || cell.startsWith("0")) > 0.5) return "phone"
  if (share(/^[\p{N}.,-]{1,5}$/u) > 0.8) return "number"
  return share(/^[\p{N}\p{L}-]*\p{N}[\p{N}\p{L}-]*$/u) > 0.8 ? "code" : "words"
}

const DAY_OR_YEAR =
  /^(?:(?:1[5-9]|20)\d{2}|(?:1\d|20)\d{2}([-/.])\d{1,2}\1\d{1,2}(?:[T ].*)?|(?:1[5-9]|20)\d{2}-(?:0[1-9]|1[0-2])|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:1[5-9]|20)\d{6})$/

function meaningIn(heading: string, { form, areSexes, recognised }: ReadCells): ColumnMeaning {
  if (meaningOfHeading(heading) !== null) return recognised(heading)
  if (form === "phone") return "phone"
  return areSexes() ? "sex" : recognised(heading)
}
