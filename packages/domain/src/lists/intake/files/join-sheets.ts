import type { Field } from "../fields.ts"
import { type RecogniseChoices, type Recognition, recogniseColumns } from "../headings/columns.ts"
import { titleKey } from "../headings/title-key.ts"
import { type CellKind, type MergedRange, partAt, type Sheet, type SheetPart, type SheetRow } from "./sheet.ts"

/** A sheet whose titles name persons. */
export type ListSheet = { readonly sheet: Sheet; readonly recognition: Recognition }

/** What the column with the names of the sheets is headed with. */
export const SHEET_TITLE = "sheet"

/** How a sheet reads as a list of persons, by its titles or by `recognise`; null where it names none. */
export function listSheetOf(
  sheet: Sheet,
  choices: RecogniseChoices,
  recognise: (sheet: Sheet, choices: RecogniseChoices) => Recognition = recogniseColumns,
): ListSheet | null {
  const { headerRow, ...others } = choices
  const isNamed = ({ columns }: Recognition): boolean => columns.some(({ field }) => field === "name")
  const told = recognise(sheet, choices)
  // The row said for the titles is that of one sheet; in another they may stand elsewhere.
  const recognition = isNamed(told) || typeof headerRow !== "number" ? told : recognise(sheet, others)
  return isNamed(recognition) ? { sheet, recognition } : null
}

/** The rows below the titles. */
export const rowsBelow = ({ sheet: { rows }, recognition: { lastTitles } }: ListSheet): readonly SheetRow[] =>
  rows.filter(({ row }) => lastTitles === null || row > lastTitles)

/** A column of a list (from 0), its title and what it holds. */
type Column = { readonly at: number; readonly header: string; readonly field: Field | null; readonly isMark: boolean }

function columnsOf(list: ListSheet): Column[] {
  const columns = list.recognition.columns.map(({ column, header, field }) => ({ at: column - 1, header, field }))
  const mark = columns.find(({ at, field }) => field === null && isMarks(list, at))
  return columns.map((column) => ({ ...column, isMark: column === mark }))
}

/** Rows without a mark of their own where a column has them: those of sums and headings. */
const MARKED_SHARE = 0.9

/** Whether a column that is no field gives each row a number or a sign of its own. */
function isMarks(list: ListSheet, at: number): boolean {
  const rows = rowsBelow(list)
  const marks = rows.map(({ cells }) => cells[at] ?? "").filter((cell) => /\p{Nd}/u.test(cell))
  return marks.length > 0 && marks.length >= MARKED_SHARE * rows.length && new Set(marks).size === marks.length
}

/** Which columns of one sheet (from 0) are which of another: by title, then by what they hold, then by their place. */
function sharedColumns(one: readonly Column[], other: readonly Column[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (isSame: (mine: Column, theirs: Column) => boolean): void => {
    for (const theirs of other) {
      const mine = places.has(theirs.at) ? undefined : one.find((each) => !taken.has(each.at) && isSame(each, theirs))
      if (mine === undefined) continue
      places.set(theirs.at, mine.at)
      taken.add(mine.at)
    }
  }
  const title = ({ header }: Column): string => titleKey(header)
  pair((mine, theirs) => title(mine) !== "" && title(mine) === title(theirs))
  pair((mine, theirs) => mine.field !== null && mine.field === theirs.field)
  pair((mine, theirs) => mine.isMark && theirs.isMark)
  pair((mine, theirs) => mine.at === theirs.at && (title(mine) === "" || title(theirs) === ""))
  return places
}

/** Sheets of one list may lack a column or have one more. */
const SAME_SHARE = 0.6

/** Whether two sheets carry the same columns, in whatever order, or tell the same of people under whatever titles (IM111). */
export function haveSameColumns(one: ListSheet, other: ListSheet): boolean {
  const [mine, theirs] = [columnsOf(one), columnsOf(other)]
  const isSame = sharedColumns(mine, theirs).size >= SAME_SHARE * Math.max(mine.length, theirs.length)
  return isSame || tellTheSame(fieldsOf(mine), fieldsOf(theirs))
}

/** A name and another thing are told of guards and visitors too. */
const TOLD_OF_PEOPLE = 3

function tellTheSame(mine: ReadonlySet<Field>, theirs: ReadonlySet<Field>): boolean {
  const both = [...mine].filter((field) => theirs.has(field)).length
  return both >= TOLD_OF_PEOPLE && both >= SAME_SHARE * Math.min(mine.size, theirs.size)
}

/** What the columns tell of a person. */
const fieldsOf = (columns: readonly Column[]): ReadonlySet<Field> =>
  new Set(columns.flatMap(({ field }) => (field === null || field === "rowId" || field === "notes" ? [] : [field])))

/**
 * Sheets as one list: their rows below the titles of the first, each with the name of its sheet in a column of its own (IM66). The first
 * keeps its row numbers; those of the others go on from there, and `parts` tells which row of which sheet each is.
 */
export function joinSheets([first, ...others]: readonly [ListSheet, ...ListSheet[]]): Sheet {
  const columns = columnsOf(first)
  const parts: SheetPart[] = [partOf(first, 0, new Map(columns.map(({ at }) => [at, at])))]
  const rows: SheetRow[] = []
  const merged: MergedRange[] = [...first.sheet.merged]
  let width = first.sheet.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  let offset = first.sheet.rows.at(-1)?.row ?? 0
  for (const other of others) {
    const theirs = columnsOf(other)
    const places = new Map(sharedColumns(columns, theirs))
    for (const column of theirs) {
      if (places.has(column.at)) continue
      places.set(column.at, width)
      columns.push({ ...column, at: width++ })
    }
    for (const row of rowsBelow(other)) rows.push({ ...placed(row, places), row: row.row + offset })
    merged.push(...mergedBelow(other, places, offset))
    parts.push(partOf(other, offset, places))
    offset += other.sheet.rows.at(-1)?.row ?? 0
  }
  const { headerRow, lastTitles } = first.recognition
  const sheets = [first, ...others].map(({ sheet }) => sheet)
  const named = [...rowsBelow(first), ...rows].map((row) =>
    withCells(row, [[width, partAt(parts, row.row)?.name ?? ""]]),
  )
  const titles = first.sheet.rows.filter(({ row }) => lastTitles !== null && row <= lastTitles)
  const added = columns.slice(first.recognition.columns.length).map(({ at, header }) => [at, header] as const)
  const headed = titles.map((row) => (row.row === headerRow ? withCells(row, [...added, [width, SHEET_TITLE]]) : row))
  return {
    ...first.sheet,
    name: sheets.map(({ name }) => name).join(" + "),
    rows: [...headed, ...named],
    blankRows: sheets.reduce((sum, { blankRows }) => sum + blankRows, 0),
    merged,
    parts,
    nameColumn: width,
  }
}

function partOf(list: ListSheet, offset: number, places: ReadonlyMap<number, number>): SheetPart {
  const { name, position } = list.sheet
  const headers = new Map(columnsOf(list).map(({ at, header }) => [at, header]))
  const columns: number[] = []
  const titles: string[] = []
  for (const [at, place] of places) {
    while (columns.length <= place) {
      columns.push(0)
      titles.push("")
    }
    columns[place] = at + 1
    titles[place] = headers.get(at) ?? ""
  }
  return { name, position, offset, rows: rowsBelow(list).length, columns, titles }
}

/** A row with its cells where the first sheet has those columns. */
function placed({ row, cells, kinds, formulas }: SheetRow, places: ReadonlyMap<number, number>): SheetRow {
  const newCells: string[] = []
  const newKinds: CellKind[] = []
  for (const [at, place] of places) {
    while (newCells.length <= place) newCells.push("")
    newCells[place] = cells[at] ?? ""
    newKinds[place] = kinds?.[at] ?? "text"
  }
  return {
    row,
    cells: newCells,
    kinds: kinds === null ? null : Array.from(newCells, (_, at) => newKinds[at] ?? "text"),
    formulas: formulas?.flatMap((at) => places.get(at) ?? []) ?? null,
  }
}

function withCells(row: SheetRow, added: readonly (readonly [at: number, text: string])[]): SheetRow {
  const cells = [...row.cells]
  for (const [at, text] of added) {
    while (cells.length <= at) cells.push("")
    cells[at] = text
  }
  return { ...row, cells, kinds: row.kinds === null ? null : cells.map((_, at) => row.kinds?.[at] ?? "text") }
}

/** The merged blocks below the titles, whose columns still stand side by side. */
function mergedBelow(
  { sheet, recognition }: ListSheet,
  places: ReadonlyMap<number, number>,
  offset: number,
): readonly MergedRange[] {
  return sheet.merged.flatMap((range) => {
    const columns = [range.firstColumn, range.lastColumn].map((column) => places.get(column - 1))
    const [from, to] = columns
    if (from === undefined || to === undefined || range.firstRow <= (recognition.lastTitles ?? 0)) return []
    if (to - from !== range.lastColumn - range.firstColumn) return []
    return {
      ref: `${sheet.name}!${range.ref}`,
      firstRow: range.firstRow + offset,
      lastRow: range.lastRow + offset,
      firstColumn: from + 1,
      lastColumn: to + 1,
    }
  })
}
