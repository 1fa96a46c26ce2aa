import type { Calendar } from "../../../shared/calendar.ts"
import { foldDigits } from "../../../shared/digits.ts"
import type { Language } from "../../../shared/language.ts"
import { type DateField, FIELD_KIND, type Field, type TextField } from "../fields.ts"
import type { CellKind, SheetPart } from "../files/sheet.ts"
import { type Finding, finding, type Place } from "../finding.ts"
import type { DayColumns } from "../headings/columns-of-days.ts"
import { meaningOf, withoutBrackets } from "../headings/heading-meaning.ts"
import { placeAndDay, yearAndWords } from "../headings/place-and-day.ts"
import { withSolarYear } from "../headings/solar-short-years.ts"
import { placeInAddress } from "../headings/title-hints.ts"
import type { ListEntry, Understood } from "../list-entry.ts"
import { ageBeside } from "./age-beside.ts"
import { saysNothing, withoutTribeWord } from "./cell-words.ts"
import { characterFlags, cleanText } from "./characters.ts"
import { ETHIOPIAN_ERA } from "./ethiopian-date.ts"
import { excelDate, excelDay } from "./excel-day.ts"
import type { FathersBehind } from "./fathers-behind.ts"
import { foldLetters } from "./fold.ts"
import { type DateChoices, fullYear, heapedYear, type IntakeDate, readDate } from "./intake-date.ts"
import type { BodyShape } from "./nobody.ts"
import { readAge, readAgeInYear, readSex } from "./person-words.ts"

/** What a row is read with: which column (from 0) is which field, and what is known of the whole list. */
export type RowPlan = DayColumns & {
  readonly fieldOf: ReadonlyMap<number, Field>
  readonly translationOf: ReadonlyMap<number, { readonly field: Field; readonly language: Language }>
  /** The titles of the columns. */
  readonly header: readonly string[]
  /** The column (from 0) of the grandfather's father. */
  readonly greatAt: number | null
  /** The columns (from 0) with the names in another writing. */
  readonly namesBeside: readonly number[]
  /** The column (from 0) that is an address, read for the place in it alone. */
  readonly addressAt: number | null
  /** The day that the ages are of by their title. */
  readonly ageDay: { readonly raw: string; readonly value: IntakeDate } | null
  /** Which part of the father's cell is he, where the mother stands in it too. */
  readonly fatherPart: 0 | 1 | null
  /** Whether the father's cell names his father too, after a comma or a stroke. */
  readonly withGrandfather: boolean
  /** Whether the column of tribes tells the branches of tribes. */
  readonly tellsBranches: boolean
  readonly shape: BodyShape
  /** The sheets that the list stands on, where they are several. */
  readonly parts: readonly SheetPart[] | undefined
  readonly isFrom1904: boolean
  readonly calendar: Calendar | null
  readonly todayDay: number | null
  /** The columns (from 0) of which each cell tells a place and a day. */
  readonly withPlace: ReadonlySet<number>
  /** Those of births in which some cells tell a place beside the year. */
  readonly placedBirths: readonly number[]
  /** How the cells of names tell fathers without a word for a son. */
  readonly fathersBehind: FathersBehind
  /** The houses in which names end as if they told a father, by their keys. */
  readonly houses: ReadonlySet<string>
  /** The houses of the column of families that some rows have in one word, by their keys. */
  readonly familyHouses: ReadonlySet<string>
  /** The usual number of digits in a column of numbers, for zeros that got lost. */
  readonly usualDigits: ReadonlyMap<Field, number>
}

/** An entry that is being read. */
export type Draft = { -readonly [K in keyof ListEntry]: ListEntry[K] }

/** A cell with something in it, the plan it is read by, and where its findings go. */
export type Cell = {
  readonly raw: string
  readonly kind: CellKind
  readonly isFormula: boolean
  readonly plan: RowPlan
  readonly place: Place
  readonly findings: Finding[]
}

const NAME_LENGTH = 200

/** Notes what is odd about a cell, whatever it means. */
export function noteCell({ raw, kind, isFormula, place, findings }: Cell): void {
  for (const { flag, points } of characterFlags(raw)) findings.push(finding(flag, place, { points }))
  if (isFormula) findings.push(finding("formula-cell", place, { text: raw }))
  if (kind === "error") findings.push(finding("error-cell", place, { text: raw }))
  if (/^[\s]*[=＝@＠]/.test(raw))
    findings.push(finding("formula-like-text", place, { text: cleanText(raw).slice(0, 40) }))
  if (raw.length > NAME_LENGTH && place.field !== "notes") {
    findings.push(finding("value-too-long", place, { length: raw.length, limit: NAME_LENGTH }))
  }
}

const KINDS_READ: ReadonlySet<string> = new Set(["date", "age", "sex"])

/** Reads a cell as its field; what cannot be read keeps its text. */
export function readCell(draft: Draft, field: Field, cell: Cell): void {
  const { raw, place, plan, findings } = cell
  // Who says that nobody knows leaves nothing to be read.
  if (KINDS_READ.has(FIELD_KIND[field]) && saysNothing(cleanText(raw))) return
  if (field === "birth" && isAge(cell)) {
    draft.age ??= { raw, value: readAge(raw) }
    return
  }
  if (isDateField(field)) {
    readDayAndPlace(draft, field, cell)
    return
  }
  if (field === "age") {
    const value = readAge(raw)
    draft.age = { raw, value }
    if (value !== null || readAgeOfYear(draft, cell) || readAgeBeside(draft, cell)) return
    // Some lists write ages and births in one column.
    const born = WHOLE_YEAR.test(foldLetters(raw)) ? readDateValue({ ...cell, findings: [] }) : null
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
  if (plan.addressAt !== null && place.column === plan.addressAt + 1) {
    const value = placeInAddress(cleanText(raw))
    if (value !== null) draft[field] = { raw: value, value }
    return
  }
  const text = cleanText(raw)
  const value = field === "tribe" ? withoutTribeWord(text) : text
  if (field !== "name" && saysNothing(value)) return
  if (value !== "" && plan.greatAt !== null && place.column === plan.greatAt + 1)
    draft.greatGrandfather = { raw, value }
  else if (value !== "" && field === "tribe" && draft.tribe !== null)
    // Two columns tell families where the mother's has its own.
    draft.tribe = { raw: `${draft.tribe.raw} ${raw}`, value: `${draft.tribe.value} ${value}` }
  else if (value !== "") draft[field] = { raw, value }
  noteRewritten(field, cell)
}

/** Reads an age that says of which year it is; false where the cell is none. */
function readAgeOfYear(draft: Draft, { raw, plan }: Cell): boolean {
  const told = readAgeInYear(raw)
  const year = told === null ? null : readDate(told.year, dateChoices(plan)).value
  if (told === null || year === null) return false
  draft.age = { raw, value: told.age }
  draft.ageStatedOn = { raw, value: year }
  return true
}

/** Reads an age with what stands beside it (IM320): a sex where the title asks for that; false where the cell is none. */
function readAgeBeside(draft: Draft, { raw, plan, place }: Cell): boolean {
  const told = ageBeside(raw)
  if (told === null) return false
  draft.age = { raw, value: told.age }
  const sex = partsOfTitle(plan.header[(place.column ?? 0) - 1] ?? "").includes("sex") ? readSex(told.beside) : null
  if (sex !== null) draft.sex ??= { raw, value: sex }
  return true
}

/** What each part of a title says. */
const partsOfTitle = (title: string): readonly (Field | null)[] =>
  title.split(/[/\\|,،&+–-]|(?<!\p{L})(?:and|et|و|او|ve|na|iyo|û)(?!\p{L})/iu).map((part) => {
    const { meaning } = meaningOf(part)
    return meaning?.kind === "field" ? meaning.field : null
  })

/** Whether a cell under births tells an age: by its word, or under a title of both (IM75). */
function isAge(cell: Cell): boolean {
  const { raw, plan, place } = cell
  if (readAge(raw) === null) return false
  const isOfBoth = partsOfTitle(plan.header[(place.column ?? 0) - 1] ?? "").includes("age")
  return (isOfBoth || /\p{L}/u.test(raw)) && readDateValue({ ...cell, findings: [] }) === null
}

function isDateField(field: Field): field is DateField {
  return FIELD_KIND[field] === "date"
}

/** No year has five digits: a spreadsheet's day that lost its form. */
const SERIAL = /^\s*\p{Nd}{5}\s*$/u
/** `1973`, `b. 1973`, `qiyaas 1973`, `13.09.1975`, `DOB 3 May 1970` (IM326). */
const WHOLE_YEAR = /(?<!\d)\d{4}(?!\d)/u

const EXCEL_MONTH =
  /^(?:\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{2})$/i

/** Excel turns `3-12` into a day, drops leading zeros and writes long numbers as powers of ten. */
function noteRewritten(field: TextField, { raw, kind, plan, place, findings }: Cell): void {
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

/** The place that a cell tells beside a day is the birth's or the capture's, unless another column tells it (IM34). */
function readDayAndPlace(draft: Draft, field: DateField, cell: Cell): void {
  const { raw, plan, place } = cell
  const read = (part: string) => readDate(part, dateChoices(plan)).value
  const isOpen =
    field !== "ageStatedOn" && place.column !== null && plan.withPlace.has(place.column - 1) && read(raw) === null
  const told = isOpen ? placeAndDay(cleanText(raw), read) : null
  if (told === null) {
    const year = field === "birth" ? yearAndWords(cleanText(raw), read)?.day : undefined
    draft[field] = { ...readDateCell(field, year === undefined ? cell : { ...cell, raw: year }), raw }
    return
  }
  if (told.day !== null) draft[field] = { ...readDateCell(field, { ...cell, raw: told.day }), raw }
  if (!saysNothing(told.place)) draft[field === "birth" ? "province" : "capturePlace"] ??= { raw, value: told.place }
}

function readDateCell(field: DateField, cell: Cell): Understood<IntakeDate> {
  const { raw, plan, place, findings } = cell
  const value = readDateValue(cell)
  if (value === null) return { raw, value }
  if (plan.todayDay !== null && value.fromDay > plan.todayDay) {
    findings.push(finding("date-in-future", place, { text: cleanText(raw), edtf: value.edtf }))
  }
  const year = field === "birth" ? heapedYear(value) : null
  if (year === null) return { raw, value }
  findings.push(finding("date-heaped", place, { text: cleanText(raw), edtf: year.edtf }))
  return { raw, value: year }
}

/** How dates of a list are read. */
export function dateChoices({ calendar, todayDay }: Partial<Pick<RowPlan, "calendar" | "todayDay">>): DateChoices {
  return { ...(calendar ? { calendar } : {}), ...(todayDay == null ? {} : { todayDay }) }
}

function readDateValue({ raw, kind, plan, place, findings }: Cell): IntakeDate | null {
  if (kind === "date" || SERIAL.test(raw)) {
    const day = excelDay(foldDigits(raw), plan.isFrom1904)
    if (day !== null && (kind === "date" || day <= (plan.todayDay ?? day))) {
      const value = excelDate(day)
      findings.push(finding("excel-date", place, { text: raw, day: value.edtf }))
      return value
    }
  }
  const isMonthFirst = place.column !== null && plan.monthFirst.has(place.column - 1)
  const hasShortYears = place.column !== null && plan.shortYears.has(place.column - 1)
  const onlyYear = place.column === null ? undefined : plan.onlyYears.get(place.column - 1)
  const isEthiopian = place.column !== null && ETHIOPIAN_ERA.test(plan.header[place.column - 1] ?? "")
  const written = place.column === null ? raw : withWholeYear(raw, place.column - 1, plan)
  const hasShortNamed = place.column !== null && plan.shortNamed.has(place.column - 1)
  const years = { hasShortYears, hasShortNamed, isEthiopian, ...(onlyYear === undefined ? {} : { onlyYear }) }
  const orders = { ...dateChoices(plan), isMonthFirst, ...years }
  const whole = readDate(written, orders)
  // What stands in brackets behind a day explains it: `1364 (33 ساله در 1397)`.
  const { value, notes } = whole.value === null ? readDate(withoutBrackets(written).outside, orders) : whole
  for (const note of notes) {
    const facts = { text: cleanText(raw), edtf: value?.edtf ?? "", calendar: value?.calendar ?? "" }
    findings.push(finding(note, place, facts))
  }
  return value
}

/** A year with two digits in four, as its column is written. */
function withWholeYear(raw: string, column: number, plan: RowPlan): string {
  const solar = plan.solarShort.get(column)
  if (solar !== undefined) return withSolarYear(raw, solar, dateChoices(plan))
  return plan.bareYears.has(column) ? withCentury(raw, dateChoices(plan)) : raw
}

/** `85` is 1985. */
function withCentury(raw: string, choices: DateChoices): string {
  const digits = foldDigits(raw).trim()
  return /^\d{2}$/.test(digits) ? String(fullYear(Number(digits), choices)) : raw
}
