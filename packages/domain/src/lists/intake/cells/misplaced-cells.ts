import { foldDigits } from "../../../shared/digits.ts"
import type { Field, SensitiveColumn } from "../fields.ts"
import type { SheetRow } from "../files/sheet.ts"
import type { RecognisedColumn } from "../headings/columns.ts"
import { isOfGivenNames, isOfNamesOrFamilies } from "../headings/columns-beside.ts"
import { foldValue } from "./fold.ts"
import { readDate } from "./intake-date.ts"
import { readAge } from "./person-words.ts"

/** A row with what stands in the wrong cells put right, and the columns (from 0) whose cells are read otherwise. */
export type PutRight = { readonly row: SheetRow; readonly columns: readonly number[] }

/** What the cells of a column name: two columns of one kind hold the same words, so nothing is known by these. */
type Kind = "person" | "mother" | "family" | "by-name" | "home" | "spot"

const KIND_OF: Partial<Record<Field | SensitiveColumn, Kind>> = {
  ...{ name: "person", mother: "mother", tribe: "family", religion: "family", alias: "by-name" },
  ...{ father: "person", province: "home", district: "home", village: "home", capturePlace: "spot" },
}

type Column = {
  readonly at: number
  readonly kind: Kind
  readonly field: Field | null
  readonly values: ReadonlyMap<string, number>
  readonly firsts: ReadonlyMap<string, number>
  /** Nearly all of its cells have several words. */
  readonly isOfMany: boolean
}

/** Rows that are read through for what their columns hold, and below which they show nothing. */
const [SAMPLE_ROWS, FEWEST] = [20_000, 20]

/**
 * Reads rows whose cells stand in each other's columns (IM143, IM234, IM324), a column further (IM233), or all in the name's (IM144), as the other rows are. What stands in a column is known by
 * what the others have in it.
 */
export function misplaced(
  body: readonly SheetRow[],
  columns: readonly RecognisedColumn[],
): (row: SheetRow) => PutRight {
  const known = columns.flatMap(({ column, field, sensitive }) => {
    const kind = KIND_OF[field ?? sensitive ?? "notes"]
    return kind === undefined ? [] : [columnOf(body, column - 1, kind, field)]
  })
  const born = columns.find(({ field }) => field === "birth") ?? columns.find(({ field }) => field === "age")
  const aged = columns.find(({ field }) => field === "age") ?? born
  const places: Places = { known, born: (born?.column ?? 0) - 1, aged: (aged?.column ?? 0) - 1 }
  const isShown = body.length >= FEWEST
  const halves = halvesOf(columns)
  return (given) => {
    const { row, columns } = wholeInFamily(given, halves)
    if (!isShown || columns.length > 0) return { row, columns }
    return parted(row, places) ?? movedOn(row, places) ?? movedByHome(row, known) ?? exchanged(row, known)
  }
}

/** The columns (from 0) of given names and of what `Nom` beside them holds; null where there are none. */
type Halves = { readonly given: number; readonly family: number } | null

function halvesOf(columns: readonly RecognisedColumn[]): Halves {
  const columnOf = (wanted: Field, isSo: (title: string) => boolean): number | undefined =>
    columns.find(({ field, why, header }) => field === wanted && why === "header" && isSo(header))?.column
  const [given, family] = [columnOf("name", isOfGivenNames), columnOf("tribe", isOfNamesOrFamilies)]
  return given === undefined || family === undefined ? null : { given: given - 1, family: family - 1 }
}

/** A row without a given name under `Prénom` has all of its name under `Nom` (IM324). */
function wholeInFamily(row: SheetRow, halves: Halves): PutRight {
  const asItStands = { row, columns: [] }
  if (halves === null) return asItStands
  const { given, family } = halves
  const whole = row.cells[family] ?? ""
  if ((row.cells[given] ?? "").trim() !== "" || !/\p{L}/u.test(whole)) return asItStands
  const cells = [...row.cells]
  while (cells.length <= given) cells.push("")
  cells[given] = whole
  cells[family] = ""
  return { row: { ...row, cells }, columns: [given] }
}

function columnOf(body: readonly SheetRow[], at: number, kind: Kind, field: Field | null): Column {
  const [values, firsts] = [new Map<string, number>(), new Map<string, number>()]
  let [filled, long] = [0, 0]
  for (const { cells } of body.slice(0, SAMPLE_ROWS)) {
    const value = foldValue(cells[at] ?? "")
    if (value === "") continue
    const words = value.split(" ")
    filled++
    if (words.length > 1) long++
    values.set(value, (values.get(value) ?? 0) + 1)
    firsts.set(words[0]!, (firsts.get(words[0]!) ?? 0) + 1)
  }
  return { at, kind, field, values, firsts, isOfMany: 5 * long >= 4 * filled }
}

/** How many rows have in a column what a cell says, whole or by its first word. */
const timesIn = (value: string, { values, firsts }: Column): number =>
  Math.max(values.get(value) ?? 0, firsts.get(value.split(" ")[0]!) ?? 0)

/** Whether what a cell says is another column's: nobody else has it in its own, or few beside those who have it there. */
function isOf(value: string, own: Column, other: Column): boolean {
  const times = timesIn(value, other)
  return times > 0 && times >= SURELY * (timesIn(value, own) - 1)
}
const SURELY = 3

/** Whether a cell of homes begins with a word that begins many places of capture and hardly a home. */
function isCalledSpot(value: string, spots: Column, homes: Column): boolean {
  const [first, ...rest] = value.split(" ")
  return rest.length > 0 && (spots.firsts.get(first!) ?? 0) >= 10 * (homes.firsts.get(first!) ?? 1)
}

/** Two neighbours in each other's cells: what each says is the other's. */
function exchanged(row: SheetRow, known: readonly Column[]): PutRight {
  for (const one of known) {
    const other = known.find(({ at }) => at === one.at + 1)
    if (other === undefined || one.kind === other.kind) continue
    const [x, y] = [one, other].map(({ at }) => foldValue(row.cells[at] ?? "")) as [string, string]
    // A tribe beside the town that has its name says nothing of either.
    if (x === "" || y === "" || x.split(" ")[0] === y.split(" ")[0]) continue
    const [isOfOther, isOfOne] = [isOf(x, one, other), isOf(y, other, one)]
    // A family's name nobody else bears stands where every name has several words.
    const isLone = one.field === "name" && one.isOfMany && !x.includes(" ") && y.includes(" ") && timesIn(x, one) === 1
    if (!isOfOne || !(isOfOther || isLone)) continue
    // One is taken in another's home town: only what is called a gate or a checkpoint is no home.
    const spot =
      one.kind === "home" && other.kind === "spot" ? x : one.kind === "spot" && other.kind === "home" ? y : null
    if (spot !== null && !isCalledSpot(spot, one.kind === "spot" ? one : other, one.kind === "spot" ? other : one))
      continue
    const cells = row.cells.map((cell, at) =>
      at === one.at ? row.cells[other.at]! : at === other.at ? row.cells[one.at]! : cell,
    )
    return { row: { ...row, cells }, columns: [one.at, other.at] }
  }
  return { row, columns: [] }
}

/** A row whose father is a home of other rows, and whose home is blank or nobody else's: from the father on all moved by one, and the home came first. */
function movedByHome(row: SheetRow, known: readonly Column[]): PutRight | null {
  const father = known.find(({ field }) => field === "father")
  const home = known.find(({ at, kind }) => kind === "home" && father !== undefined && at > father.at)
  if (father === undefined || home === undefined) return null
  const [x, y] = [father, home].map(({ at }) => foldValue(row.cells[at] ?? "")) as [string, string]
  const next = row.cells[father.at + 1] ?? ""
  if (x === "" || !isOf(x, father, home) || next.trim() === "" || (y !== "" && timesIn(y, home) > 1)) return null
  return turned(row, father.at, home.at)
}

/** A row with the first of some cells behind the last of them. */
function turned(row: SheetRow, from: number, last: number): PutRight {
  const [first = "", ...others] = row.cells.slice(from, last + 1)
  while (others.length < last - from) others.push("")
  const cells = [...row.cells.slice(0, from), ...others, first, ...row.cells.slice(last + 1)]
  return { row: { ...row, cells }, columns: cells.slice(from, last + 1).map((_, at) => from + at) }
}

/** A row whose name is a year or an age, and whose birth or age are words: from the name on all moved by one, and the last came first. */
function movedOn(row: SheetRow, { known, born, aged }: Places): PutRight | null {
  const name = known.find(({ field }) => field === "name")?.at
  if (name === undefined || !/^[\p{N}\s./-]+$/u.test(row.cells[name] ?? "")) return null
  const last = [born, aged].find((at) => at > name + 1 && /^[^\p{N}]*\p{L}[^\p{N}]*$/u.test(row.cells[at] ?? ""))
  return last === undefined ? null : turned(row, name, last)
}

type Places = { readonly known: readonly Column[]; readonly born: number; readonly aged: number }

/** Between facts that stand in one cell. */
const STROKE = /\s+[-–—/|]\s+/u

/** A name's cell with the rest of the row behind strokes; null where none of it is known to be another column's. */
function parted(row: SheetRow, { known, born, aged }: Places): PutRight | null {
  const name = known.find(({ field }) => field === "name")
  const [own = "", ...pieces] = name === undefined ? [] : (row.cells[name.at] ?? "").split(STROKE)
  if (name === undefined || pieces.length === 0 || !own.trim().includes(" ") || /\p{N}/u.test(own)) return null
  const cells = [...row.cells]
  const columns: number[] = []
  const put = (at: number, piece: string): void => {
    if (at < 0 || (cells[at] ?? "").trim() !== "") return
    while (cells.length < at) cells.push("")
    cells[at] = piece
    columns.push(at)
  }
  for (const piece of pieces) {
    const digits = foldDigits(piece)
    if (/\p{L}/u.test(piece) && readAge(piece) !== null) put(aged, piece)
    else if (/(?<!\d)(?:19|20)\d\d(?!\d)/.test(digits) && readDate(digits).value !== null) put(born, piece)
    else put(columnFor(foldValue(piece), known, name, cells), piece)
  }
  if (columns.length === 0) return null
  cells[name.at] = own.trim()
  return { row: { ...row, cells }, columns: [name.at, ...columns] }
}

/** The blank column in which other rows have such a text, whole or by its last word; -1 where there is none. */
function columnFor(value: string, known: readonly Column[], name: Column, cells: readonly string[]): number {
  const open = known.filter((column) => column !== name && (cells[column.at] ?? "").trim() === "")
  const last = value.split(" ").at(-1)!
  const found = open.find(({ values }) => values.has(value)) ?? open.find(({ values }) => values.has(last))
  return found?.at ?? -1
}
