import type { Calendar } from "../../shared/calendar.ts"
import { foldDigits } from "../../shared/digits.ts"
import type { Language } from "../../shared/language.ts"
import { characterFlags, cleanText } from "./characters.ts"
import { isTooLong, utf8Length } from "./csv-read.ts"
import { type DateField, FIELD_KIND, type Field, type TextField } from "./fields.ts"
import { type Finding, finding, type Place } from "./finding.ts"
import { foldHeader, foldLetters, foldValue } from "./fold.ts"
import { excelDate, excelDay, heapedYear, type IntakeDate, readDate } from "./intake-date.ts"
import type { IntakeRow, ListEntry, Translation, Understood, UnderstoodText } from "./list-entry.ts"
import { isTotal, readAge, readSex, splitParents, withoutSonOf } from "./person-words.ts"
import { INTAKE_LIMITS } from "./refusal.ts"
import { type CellKind, columnLetters, type SheetRow } from "./sheet.ts"

/** What a row is read with: which column (from 0) is which field, and what is known of the whole list. */
export type RowPlan = {
  readonly fieldOf: ReadonlyMap<number, Field>
  readonly translationOf: ReadonlyMap<number, { readonly field: Field; readonly language: Language }>
  readonly header: readonly string[]
  readonly isFrom1904: boolean
  readonly calendar: Calendar | null
  readonly todayDay: number | null
  /** The usual number of digits in a column of numbers, for zeros that got lost. */
  readonly usualDigits: ReadonlyMap<Field, number>
}

type Draft = { -readonly [K in keyof ListEntry]: ListEntry[K] }

/** Reads one row. It never fails: what cannot be read keeps its text and earns a finding in its place. */
export function understandRow(row: SheetRow, plan: RowPlan): IntakeRow {
  const draft: Draft = emptyEntry(row.row)
  const findings: Finding[] = []
  const translations: Translation[] = []
  for (const [index, raw] of row.cells.entries()) {
    const field = plan.fieldOf.get(index)
    const isFormula = row.formulas?.includes(index) === true
    if (raw === "") {
      const place = { row: row.row, column: index + 1, field: field ?? null }
      if (isFormula && field !== undefined) findings.push(finding("formula-without-result", place))
      continue
    }
    const translation = plan.translationOf.get(index)
    if (translation !== undefined) translations.push({ ...translation, text: cleanText(raw) })
    if (field === undefined) continue
    const place = { row: row.row, column: index + 1, field }
    const kind = row.kinds?.[index] ?? "text"
    noteCell(raw, kind, isFormula, place, findings)
    readField(draft, field, raw, kind, plan, place, findings)
  }
  settlePeople(draft, plan, findings)
  noteAge(draft, plan, findings)
  const long = tooLong(row, plan)
  if (long !== null) findings.unshift(long)
  const setAside = long === null ? whySetAside(row, draft, plan) : "cell-too-long"
  if (setAside !== null && long === null) findings.unshift(finding(setAside, placeOf(draft, plan, "name")))
  draft.key = entryKey(draft)
  return { row: row.row, cells: row.cells, entry: draft, translations, findings, setAside }
}

/** An entry with nothing in it yet. */
export function emptyEntry(row: number): ListEntry {
  return { ...NOTHING, row, key: "" }
}

const NOTHING = {
  name: null,
  father: null,
  grandfather: null,
  tribe: null,
  alias: null,
  title: null,
  sex: null,
  birth: null,
  age: null,
  ageStatedOn: null,
  province: null,
  district: null,
  village: null,
  nationality: null,
  documentNumber: null,
  serviceNumber: null,
  service: null,
  unit: null,
  rank: null,
  category: null,
  captureDate: null,
  capturePlace: null,
  detentionPlace: null,
  authority: null,
  legalStatus: null,
  condition: null,
  source: null,
  notes: null,
  rowId: null,
} as const satisfies Record<Field, null>

/** What names an entry between versions: the id column, else a document number, else name, father and province. */
export function entryKey(entry: Omit<ListEntry, "key">): string {
  if (entry.rowId !== null) return `id:${foldValue(entry.rowId.value)}`
  if (entry.documentNumber !== null) return `doc:${foldValue(entry.documentNumber.value)}`
  return personKey(entry)
}

/** Name, father and province, folded. */
export function personKey(entry: Pick<ListEntry, "name" | "father" | "province">): string {
  const parts = [entry.name, entry.father, entry.province].map((text) => foldValue(text?.value ?? "").replace(/ /g, ""))
  return `nfp:${parts.join("|")}`
}

const NAME_LENGTH = 200

function noteCell(raw: string, kind: CellKind, isFormula: boolean, place: Place, findings: Finding[]): void {
  for (const { flag, points } of characterFlags(raw)) findings.push(finding(flag, place, { points }))
  if (isFormula) findings.push(finding("formula-cell", place, { text: raw }))
  if (kind === "error") findings.push(finding("error-cell", place, { text: raw }))
  if (/^[\s]*[=＝@＠]/.test(raw))
    findings.push(finding("formula-like-text", place, { text: cleanText(raw).slice(0, 40) }))
  if (raw.length > NAME_LENGTH && place.field !== "notes") {
    findings.push(finding("value-too-long", place, { length: raw.length, limit: NAME_LENGTH }))
  }
}

function readField(
  draft: Draft,
  field: Field,
  raw: string,
  kind: CellKind,
  plan: RowPlan,
  place: Place,
  findings: Finding[],
): void {
  if (isDateField(field)) {
    draft[field] = readDateCell(field, raw, kind, plan, place, findings)
    return
  }
  if (field === "age") {
    const value = readAge(raw)
    draft.age = { raw, value }
    if (value !== null) return
    // Some lists write ages and years of birth in one column.
    const born = YEAR_FIRST.test(foldLetters(raw)) ? readDateValue(raw, kind, plan, place, []) : null
    if (born === null) findings.push(finding("age-not-read", place, { text: cleanText(raw) }))
    else draft.birth ??= { raw, value: heapedYear(born) ?? born }
    return
  }
  if (field === "sex") {
    const value = readSex(raw)
    draft.sex = { raw, value }
    if (value === null) findings.push(finding("sex-not-read", place, { text: cleanText(raw) }))
    return
  }
  const value = cleanText(raw)
  if (value !== "") draft[field] = { raw, value }
  noteRewritten(field, raw, kind, plan, place, findings)
}

function isDateField(field: Field): field is DateField {
  return FIELD_KIND[field] === "date"
}

/** No year has five digits: a spreadsheet's day that lost its form. */
const SERIAL = /^\s*\p{Nd}{5}\s*$/u
const YEAR_FIRST = /^\s*\d{4}(?!\d)/

const EXCEL_MONTH =
  /^(?:\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{2})$/i

/** Excel turns `3-12` into a day, drops leading zeros and writes long numbers as powers of ten. */
function noteRewritten(
  field: TextField,
  raw: string,
  kind: CellKind,
  plan: RowPlan,
  place: Place,
  findings: Finding[],
): void {
  const text = raw.trim()
  if (kind === "date" || EXCEL_MONTH.test(text)) {
    const day = kind === "date" ? excelDay(text, plan.isFrom1904) : null
    findings.push(finding("rewritten-by-excel", place, { text, day: day === null ? "" : excelDate(day).edtf }))
    return
  }
  if (FIELD_KIND[field] !== "number-text") return
  if (/^\d(?:\.\d+)?E\+?\d+$/i.test(text)) findings.push(finding("scientific-notation", place, { text }))
  const usual = plan.usualDigits.get(field)
  if (usual !== undefined && /^[1-9]\d*$/.test(text) && text.length < usual && text.length >= usual - 3) {
    findings.push(finding("zeros-perhaps-lost", place, { text, digits: usual }))
  }
}

function readDateCell(
  field: DateField,
  raw: string,
  kind: CellKind,
  plan: RowPlan,
  place: Place,
  findings: Finding[],
): Understood<IntakeDate> {
  const value = readDateValue(raw, kind, plan, place, findings)
  if (value === null) return { raw, value }
  if (plan.todayDay !== null && value.fromDay > plan.todayDay) {
    findings.push(finding("date-in-future", place, { text: cleanText(raw), edtf: value.edtf }))
  }
  const year = field === "birth" ? heapedYear(value) : null
  if (year === null) return { raw, value }
  findings.push(finding("date-heaped", place, { text: cleanText(raw), edtf: year.edtf }))
  return { raw, value: year }
}

function readDateValue(
  raw: string,
  kind: CellKind,
  plan: RowPlan,
  place: Place,
  findings: Finding[],
): IntakeDate | null {
  if (kind === "date" || SERIAL.test(raw)) {
    const day = excelDay(foldDigits(raw), plan.isFrom1904)
    if (day !== null && (kind === "date" || day <= (plan.todayDay ?? day))) {
      const value = excelDate(day)
      findings.push(finding("excel-date", place, { text: raw, day: value.edtf }))
      return value
    }
  }
  const choices = {
    ...(plan.calendar === null ? {} : { calendar: plan.calendar }),
    ...(plan.todayDay === null ? {} : { todayDay: plan.todayDay }),
  }
  const { value, notes } = readDate(raw, choices)
  for (const note of notes) {
    const facts = { text: cleanText(raw), edtf: value?.edtf ?? "", calendar: value?.calendar ?? "" }
    findings.push(finding(note, place, facts))
  }
  return value
}

/** Father and grandfather out of a cell that holds them all; the cell's own text stays in `raw`. */
function settlePeople(draft: Draft, plan: RowPlan, findings: Finding[]): void {
  const { name } = draft
  const split = name === null ? null : splitParents(name.value)
  if (name !== null && split !== null) {
    draft.name = { raw: name.raw, value: split.name }
    const { father, grandfather } = split
    findings.push(finding("name-split", placeOf(draft, plan, "name"), { name: split.name, father }))
    if (draft.father !== null && foldValue(withoutSonOf(draft.father.value)) !== foldValue(father)) {
      findings.push(
        finding("father-disagrees", placeOf(draft, plan, "father"), { one: father, other: draft.father.value }),
      )
    }
    draft.father ??= { raw: name.raw, value: father }
    if (grandfather !== null) draft.grandfather ??= { raw: name.raw, value: grandfather }
  }
  if (draft.father !== null) settleFather(draft, draft.father)
  if (draft.name !== null && draft.father !== null && foldValue(draft.name.value) === foldValue(draft.father.value)) {
    findings.push(finding("father-equals-name", placeOf(draft, plan, "father"), { name: draft.name.value }))
  }
}

function settleFather(draft: Draft, father: UnderstoodText): void {
  const bare = withoutSonOf(father.value)
  const split = splitParents(bare)
  draft.father = { raw: father.raw, value: split?.name ?? bare }
  if (split !== null) draft.grandfather ??= { raw: father.raw, value: split.father }
}

function noteAge(draft: Draft, plan: RowPlan, findings: Finding[]): void {
  const age = draft.age?.value ?? null
  if (age === null) return
  const place = placeOf(draft, plan, "age")
  if (age.to > 110 || age.to < 8) findings.push(finding("age-improbable", place, { age: age.to }))
  const birth = draft.birth?.value ?? null
  const statedOn = draft.ageStatedOn?.value?.fromDay ?? plan.todayDay
  if (birth === null || statedOn === null) return
  const youngest = Math.floor((statedOn - birth.toDay) / 365.25)
  const oldest = Math.ceil((statedOn - birth.fromDay) / 365.25)
  if (age.from > oldest + 3 || age.to < youngest - 3) {
    findings.push(finding("age-disagrees-with-birth", place, { age: age.from, birth: birth.edtf }))
  }
}

/** The first cell of a column that is read in which more stands than is read. */
function tooLong({ row, cells }: SheetRow, { fieldOf, translationOf }: RowPlan): Finding | null {
  const at = cells.findIndex((cell, index) => (fieldOf.has(index) || translationOf.has(index)) && isTooLong(cell))
  if (at === -1) return null
  const facts = { found: utf8Length(cells[at]!), limit: INTAKE_LIMITS.cellBytes }
  return finding("cell-too-long", { row, column: at + 1, field: fieldOf.get(at) ?? null }, facts)
}

function whySetAside(
  row: SheetRow,
  entry: ListEntry,
  plan: RowPlan,
): "name-empty" | "name-is-number" | "header-repeated" | "row-of-totals" | null {
  const isHeader =
    plan.header.length > 1 && row.cells.every((cell, at) => foldHeader(cell) === foldHeader(plan.header[at] ?? ""))
  if (isHeader) return "header-repeated"
  if (entry.name === null) return "name-empty"
  const isCounted = entry.father === null || /^\p{Nd}+$/u.test(entry.father.value)
  if (isCounted && isTotal(entry.name.value)) return "row-of-totals"
  return /\p{L}/u.test(entry.name.value) ? null : /\p{N}/u.test(entry.name.value) ? "name-is-number" : "name-empty"
}

function placeOf(entry: { readonly row: number }, plan: RowPlan, field: Field): Place {
  for (const [index, one] of plan.fieldOf) if (one === field) return { row: entry.row, column: index + 1, field }
  return { row: entry.row, column: null, field }
}

/** `C12`, the place of a finding as Excel writes it; null for the whole list. */
export function placeName(one: Pick<Finding, "row" | "column">): string | null {
  if (one.row === null) return one.column === null ? null : columnLetters(one.column)
  return one.column === null ? String(one.row) : `${columnLetters(one.column)}${one.row}`
}
