import type { Instant, ListId } from "@wasit/domain"
import {
  applyCleaningWithPauses,
  type CleanedEntry,
  type CleaningHistory,
  type ColumnMapping,
  cleanedText,
  type Encoding,
  FIELDS,
  type Field,
  type Finding,
  headerFingerprint,
  type IntakeList,
  type IntakeRow,
  isTakenBack,
  type ListEntry,
  NO_CLEANING,
  type RecognisedColumn,
  recogniseColumns,
  type SealedRow,
  type Sheet,
  type SheetRow,
  sealedRow,
  stepsInForce,
  type UnderstandChoices,
} from "@wasit/domain/intake"
import { mapSteps, type Steps } from "../app/breaths.ts"

/** `claim`: people we ask for, to be sealed. `register`: people we hold, to match with; it never leaves this device. */
export type LocalListKind = "claim" | "register"

/** A cell typed anew. The file's own text stays in the sheet; this stands over it. */
export type CellFix = { readonly row: number; readonly column: number; readonly text: string }

/** What a person chose about a sheet, as far as he chose. */
export type SheetChoices = {
  /** The header's row in the file; null for a list without one; absent: found by itself. */
  readonly headerRow?: number | null
  /** By column id. */
  readonly chosen: Readonly<Record<string, Field | null>>
  readonly fillMerged: boolean
  /** Rows of the sheet that were set aside and go in all the same. */
  readonly takenBack?: readonly number[]
}

/** A version of a list that was sealed, or kept as the register to match with. */
export type ListVersion = {
  readonly version: number
  readonly at: Instant
  readonly list: ListId | null
  readonly entries: readonly ListEntry[]
}

/** How a file was read, and what was found about it before any row. */
export type FileSource = {
  /** Null for a workbook. */
  readonly encoding: Encoding | null
  readonly separator: string | null
  readonly findings: readonly Finding[]
}

/** A list that lives on this device: the file as it came, and everything decided about it. */
export type LocalList = {
  readonly id: string
  readonly kind: LocalListKind
  readonly fileName: string
  readonly changedAt: Instant
  readonly sheet: Sheet
  readonly source: FileSource
  readonly choices: SheetChoices
  readonly fixes: readonly CellFix[]
  readonly cleaning: CleaningHistory
  readonly views: readonly SavedView[]
  readonly versions: readonly ListVersion[]
}

/** A filter of the list desk under a name. */
export type SavedView = { readonly name: string; readonly filter: DeskFilter }

export type DeskFilter = {
  readonly search: string
  /** Chosen values by field; a row must have one of them in each field named. */
  readonly facets: Readonly<Partial<Record<Field, readonly string[]>>>
  readonly only: "all" | "going" | "aside" | "findings" | "changed"
}
export const NO_FILTER: DeskFilter = { search: "", facets: {}, only: "all" }

/** The mappings a person confirmed, by the fingerprint of the header row they were made for. */
export type Mappings = Readonly<Record<string, ColumnMapping>>

/** The source of a list that came from no file of one's own. */
export const NO_SOURCE: FileSource = { encoding: null, separator: null, findings: [] }

/** What is taken from a file for a list. */
export type FileForList = { readonly name: string; readonly first: Sheet; readonly source: FileSource }

/** A list as it comes from a file. */
export function newList(id: string, kind: LocalListKind, file: FileForList, at: Instant): LocalList {
  return { id, kind, views: [], versions: [], ...fromFile(file, at) }
}

/** The next file of the same list: its sheet and choices are new, what was sealed and saved of it stays. */
export function nextFile(list: LocalList, file: FileForList, at: Instant): LocalList {
  return { ...list, ...fromFile(file, at) }
}

function fromFile({ name, first, source }: FileForList, at: Instant) {
  const choices: SheetChoices = { chosen: {}, fillMerged: false }
  return { fileName: name, changedAt: at, sheet: first, source, choices, fixes: [], cleaning: NO_CLEANING }
}

/** The number the list's next version will have. */
export const nextVersion = (list: LocalList): number => (list.versions.at(-1)?.version ?? 0) + 1

/** The sheet with its fixes over it. */
export function fixedSheet(sheet: Sheet, fixes: readonly CellFix[]): Sheet {
  if (fixes.length === 0) return sheet
  const byRow = new Map<number, CellFix[]>()
  for (const fix of fixes) byRow.set(fix.row, [...(byRow.get(fix.row) ?? []), fix])
  return { ...sheet, rows: sheet.rows.map((row) => fixedRow(row, byRow.get(row.row))) }
}

function fixedRow(row: SheetRow, fixes: readonly CellFix[] | undefined): SheetRow {
  if (fixes === undefined) return row
  const cells = [...row.cells]
  const kinds = row.kinds === null ? null : [...row.kinds]
  const formulas = row.formulas?.filter((column) => !fixes.some((fix) => fix.column - 1 === column)) ?? null
  for (const { column, text } of fixes) {
    while (cells.length < column) cells.push("")
    cells[column - 1] = text
    if (kinds === null) continue
    while (kinds.length < column) kinds.push("text")
    kinds[column - 1] = "text"
  }
  return { row: row.row, cells, kinds, formulas: formulas === null || formulas.length === 0 ? null : formulas }
}

/** Types a cell anew; an older fix of the same cell gives way, and the file's own text needs none. */
export function fixCell(list: LocalList, fix: CellFix): LocalList {
  const others = list.fixes.filter((one) => one.row !== fix.row || one.column !== fix.column)
  const own = list.sheet.rows.find((row) => row.row === fix.row)?.cells[fix.column - 1] ?? ""
  return { ...list, fixes: fix.text === own ? others : [...others, fix] }
}

/** Takes a row that was set aside back into the list, or leaves it aside again. */
export function takeRowBack(list: LocalList, row: number, isTaken: boolean): LocalList {
  const others = (list.choices.takenBack ?? []).filter((one) => one !== row)
  return { ...list, choices: { ...list.choices, takenBack: isTaken ? [...others, row] : others } }
}

/** A header stands among the first rows of a file. */
const HEADER_WITHIN = 30

/** What the intake is told about a sheet: the choices of this list, and the mapping remembered for its header. */
export function choicesFor(list: LocalList, mappings: Mappings, todayDay: number): UnderstandChoices {
  const { headerRow, chosen, fillMerged, takenBack } = list.choices
  const offered = (each: SheetRow): ColumnMapping | undefined => mappings[headerFingerprint(each.cells)]
  // Where a person corrected the header of an earlier file, the row he meant is known better than by any guess.
  const candidates =
    headerRow === undefined
      ? list.sheet.rows.slice(0, HEADER_WITHIN)
      : list.sheet.rows.filter((each) => each.row === headerRow)
  const remembered = candidates.map(offered).find((mapping) => mapping !== undefined)
  return {
    todayDay,
    fillMerged,
    takenBack: new Set(takenBack),
    chosen: new Map(Object.entries(chosen)),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(remembered === undefined ? {} : { remembered }),
  }
}

/** The columns of a sheet as far as they are known, whether it can be read with them or not. */
export function columnsOf(list: LocalList, mappings: Mappings, todayDay: number): readonly RecognisedColumn[] {
  return recogniseColumns(fixedSheet(list.sheet, list.fixes), choicesFor(list, mappings, todayDay)).columns
}

/** A list with what a person decided on it. */
export type Desk = {
  readonly list: IntakeList
  readonly entries: readonly CleanedEntry[]
  /** The fields that hold anything. */
  readonly fields: readonly Field[]
  readonly going: readonly CleanedEntry[]
  readonly aside: readonly CleanedEntry[]
  /** How many go in because they were taken back. */
  readonly takenBack: number
  /** Pairs found to be different people: not to be proposed again. */
  readonly different: readonly (readonly string[])[]
  readonly rowByKey: ReadonlyMap<string, IntakeRow>
}

/** Makes a list's desk in steps: a great list's would hold the page up. */
export function* deskOf(list: IntakeList, cleaning: CleaningHistory): Steps<Desk> {
  const listed = list.rows.map((row) => row.entry)
  const { entries, different } = yield* applyCleaningWithPauses(listed, stepsInForce(cleaning))
  const rowByKey = new Map<string, IntakeRow>()
  const taken = new Set<string>()
  yield* mapSteps(list.rows, (row) => {
    rowByKey.set(row.entry.key, row)
    if (isTakenBack(row)) taken.add(row.entry.key)
  })
  const [going, aside]: [CleanedEntry[], CleanedEntry[]] = [[], []]
  let empty: readonly Field[] = FIELDS
  yield* mapSteps(entries, (one) => {
    ;(one.setAsideBy === null ? going : aside).push(one)
    empty = empty.filter((field) => cleanedText(one, field) === "")
  })
  const fields = FIELDS.filter((field) => !empty.includes(field))
  const takenBack = taken.size - aside.filter((one) => taken.has(one.entry.key)).length
  return { list, entries, fields, going, aside, takenBack, different, rowByKey }
}

/** The rows that are sealed: those that go in, with the texts as cleaned. */
export const rowsToSeal = (desk: Desk): Steps<SealedRow[]> => mapSteps(desk.going, rowToSeal)

function rowToSeal(one: CleanedEntry): SealedRow {
  if (one.derived.size === 0) return sealedRow(one.entry)
  const row: Record<string, string> = { ...sealedRow(one.entry) }
  for (const field of FIELDS) {
    if (!one.derived.has(field) || field === "rowId") continue
    const text = cleanedText(one, field).normalize("NFC")
    if (text === "") delete row[field]
    else row[field] = text
  }
  return row
}
