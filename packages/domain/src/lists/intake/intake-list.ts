import type { Calendar } from "../../shared/calendar.ts"
import type { Language } from "../../shared/language.ts"
import { cleanText } from "./cells/characters.ts"
import { continuedNames } from "./cells/continued-names.ts"
import { repeater } from "./cells/ditto.ts"
import { fathersBehind } from "./cells/fathers-behind.ts"
import { withHeapedBirths } from "./cells/heaped-births.ts"
import { readDate } from "./cells/intake-date.ts"
import { columnsOfFathers, siblingsIn } from "./cells/kin-rows.ts"
import { withLikelyCalendars } from "./cells/likely-calendars.ts"
import { misplaced, type PutRight } from "./cells/misplaced-cells.ts"
import { nobodyIn, shapeOf } from "./cells/nobody.ts"
import { dateChoices, type RowPlan } from "./cells/read-cell.ts"
import { type Section, sectionsOf } from "./cells/sections.ts"
import { familyHouses, housesOf } from "./cells/sons-houses.ts"
import { withoutStruck } from "./cells/struck-rows.ts"
import { asDecided } from "./cells/taken-back.ts"
import { undatedAges } from "./cells/undated-ages.ts"
import { tooLong, understandRow } from "./cells/understand-row.ts"
import { assessQuality, type Quality } from "./cleaning/quality.ts"
import { type Field, MATCHING_FIELDS } from "./fields.ts"
import { bookFindings } from "./files/book-findings.ts"
import { type SheetsWanted, sheetOf } from "./files/choose-sheet.ts"
import { type ReadChoices, readBook } from "./files/read-book.ts"
import { type Book, fillMerged, partAt, type Sheet, type SheetPart, type SheetRow, shortened } from "./files/sheet.ts"
import { type Finding, finding, WHOLE_LIST } from "./finding.ts"
import type { ColumnMapping, RecogniseChoices, RecognisedColumn, Recognition } from "./headings/columns.ts"
import { dayColumnsOf } from "./headings/columns-of-days.ts"
import { furtherParts } from "./headings/further-parts.ts"
import { typedEntries } from "./headings/header-words.ts"
import { meaningOf } from "./headings/heading-meaning.ts"
import { placeAndDayIn, placedBirths, tellsPlaceAndDay } from "./headings/place-and-day.ts"
import { recogniseSheet } from "./headings/recognise-sheet.ts"
import { ageDayOf, fatherPartOf, isOfBranches, tellsGrandfather } from "./headings/title-hints.ts"
import { type IntakeRow, isNobody } from "./list-entry.ts"
import { type IntakeProgress, type IntakeRefusal, isRefused } from "./refusal.ts"
import { noteTwins } from "./twins.ts"

/** A list as read: the rows that go in, those set aside, and what was found. Nothing of the file is lost. */
export type IntakeList = {
  readonly sheet: string
  readonly headerRow: number | null
  readonly columns: readonly RecognisedColumn[]
  readonly mapping: ColumnMapping
  readonly rows: readonly IntakeRow[]
  readonly setAside: readonly IntakeRow[]
  /** About the list and its columns; those about a row stand with the row. */
  readonly findings: readonly Finding[]
  readonly quality: Quality
}

export type UnderstandChoices = RecogniseChoices & {
  /** Copy merged texts into the cells they cover: only when the person asked. */
  readonly fillMerged?: boolean
  /** The calendar of years that do not say which they are. */
  readonly calendar?: Calendar
  /** The rows, by their numbers in the sheet, that a person takes back though they would be set aside (IM306). */
  readonly takenBack?: ReadonlySet<number>
  /** Today, as days since 1970-01-01: for dates in the future and ages. */
  readonly todayDay?: number
}

type Steps<T> = Generator<IntakeProgress, T, void>

/**
 * Reads every row of a sheet as a list entry. Refuses a sheet where no header row or no name column is found and none
 * was chosen; every other fault is a finding.
 */
export function* understandSheet(given: Sheet, choices: UnderstandChoices = {}): Steps<IntakeList | IntakeRefusal> {
  const whole = choices.fillMerged === true ? fillMerged(given) : given
  const sheet = shortened(whole)
  const blank = refuseBlankHeader(sheet, choices.headerRow ?? null)
  if (blank !== null) return blank
  const recognition = recogniseSheet(sheet, choices)
  if (!recognition.columns.some((column) => column.field === "name")) {
    const code = recognition.headerRow === null ? "header-not-found" : "name-column-missing"
    return { code, sheet: sheet.name, ...(recognition.headerRow === null ? {} : { row: recognition.headerRow }) }
  }
  const [plainBody, wholes] = [sheet, whole].map((one) => bodyOf(one, recognition.lastTitles)) as [
    SheetRow[],
    SheetRow[],
  ]
  const nameAt = recognition.columns.find(({ field }) => field === "name")!.column - 1
  const { rows: body, fathers } = continuedNames(plainBody, nameAt)
  const plan = withNobody(planFor(sheet, recognition, body, choices), fathers)
  const plans = plansOfParts(sheet, recognition, body, choices, plan)
  const understood: IntakeRow[] = []
  const putRight = sheet.textLines === undefined ? misplaced(body, recognition.columns) : asItStands
  const takenBack = choices.takenBack ?? NONE
  const headings = body.filter(({ row }) => !takenBack.has(row))
  const sections = sectionsOf(headings, plan.shape, sheet, plan.fieldOf.values())
  let section: Section | null = null
  const [names] = [...plan.fieldOf].find(([, field]) => field === "name") ?? []
  const siblings = { of: siblingsIn(body, plan), columns: columnsOfFathers(plan), names }
  let [repeat, part] = [repeater(siblings), partOf(sheet, body[0])]
  for (const [at, given] of body.entries()) {
    // Nothing stands above the first row of a sheet.
    if (partOf(sheet, given) !== part) [repeat, part, section] = [repeater(siblings), partOf(sheet, given), null]
    const repeated = repeat(given)
    const own = plans.get(given) ?? plan
    const isPerson = takenBack.has(given.row) || nobodyIn(repeated.row, plan.shape) === null
    const right = isPerson && own === plan ? putRight(repeated.row) : asItStands(repeated.row)
    const read = asDecided(understandRow(right.row, own, section, tooLong(wholes[at]!, own)), takenBack)
    if (read.setAside === "row-of-notes") section = sections.get(given) ?? section
    const noted = noteRead(read, right.columns, "read-from-elsewhere", own)
    const [above, ofSibling] = [repeated.above, repeated.siblings].map((columns) =>
      columns.filter((column) => !right.columns.includes(column)),
    )
    const likeAbove = noteRead(noted, above!, "same-as-above", own)
    understood.push({ ...noteRead(likeAbove, ofSibling!, "same-as-sibling", own), cells: wholes[at]!.cells })
    if (understood.length % 1000 === 0) {
      yield { step: "understanding", done: understood.length / body.length, rows: understood.length }
    }
  }
  const unstruck = withoutStruck(understood, numbersOf(recognition, plan))
  const settled = unstruck.map((row) => asDecided(row, takenBack))
  const setAside = settled.filter((row) => row.setAside !== null)
  const going = settled.filter((row) => row.setAside === null)
  const rows = noteMerged(
    noteTwins(withHeapedBirths(withLikelyCalendars(going, plan), plan), plan),
    given,
    choices.fillMerged === true,
  )
  const quality = assessQuality(rows, setAside.filter((row) => !isNobody(row.setAside)).length)
  const findings = [
    ...columnFindings(recognition),
    ...mergedElsewhere(rows, given, recognition.headerRow, choices),
    ...undatedAges(rows),
    ...listFindings(quality),
  ]
  const { headerRow, columns, mapping } = recognition
  return { sheet: sheet.name, headerRow, columns, mapping, rows, setAside, findings, quality }
}

const NONE: ReadonlySet<number> = new Set()

/** With the rows that are known to tell of another row's person. */
const withNobody = (plan: RowPlan, rows: ReadonlySet<number>): RowPlan => ({
  ...plan,
  shape: { ...plan.shape, ofOthers: rows },
})

/** The columns (from 0) in which rows have numbers of their own. */
const numbersOf = ({ columns }: Recognition, { shape: { serial } }: RowPlan): readonly number[] => [
  ...new Set([
    ...columns.flatMap((each) => (isOfNumbers(each) ? [each.column - 1] : [])),
    ...(serial === null ? [] : [serial]),
  ]),
]

/** A person who looks the columns through leaves that of the numbers unused; its title still says what it is. */
const isOfNumbers = ({ why, field, header }: RecognisedColumn): boolean =>
  why === "ordinal" || field === "documentNumber" || (field === null && meaningOf(header).meaning?.kind === "ordinal")

const asItStands = (row: SheetRow): PutRight => ({ row, columns: [] })

/** Reads a file and the sheets named, or those that `chooseSheet` takes, in one go. */
export function* readList(
  bytes: Uint8Array,
  choices: ReadChoices & UnderstandChoices & { readonly sheet?: SheetsWanted } = {},
): Steps<{ readonly book: Book; readonly sheet: Sheet; readonly list: IntakeList } | IntakeRefusal> {
  const book = yield* readBook(bytes, choices)
  if (isRefused(book)) return book
  const sheet = sheetOf(book, choices.sheet, choices)
  if (isRefused(sheet)) return sheet
  const list = yield* understandSheet(sheet, choices)
  if (isRefused(list)) return list
  return { book, sheet, list: { ...list, findings: [...bookFindings(book, sheet), ...list.findings] } }
}

/** Refuses a row chosen for the column titles in which nothing stands. */
export function refuseBlankHeader({ name, rows }: Sheet, headerRow: number | null): IntakeRefusal | null {
  if (headerRow === null || rows.some(({ row }) => row === headerRow)) return null
  return { code: "header-row-blank", sheet: name, row: headerRow, limit: rows.at(-1)?.row ?? 0 }
}

const partOf = ({ parts }: Sheet, row: SheetRow | undefined): SheetPart | undefined =>
  parts === undefined || row === undefined ? undefined : partAt(parts, row.row)

function bodyOf({ rows }: Sheet, headerRow: number | null): SheetRow[] {
  return rows.filter(({ row }) => headerRow === null || row > headerRow)
}

function planFor(
  sheet: Sheet,
  { columns, headerRow, lastTitles }: Recognition,
  body: readonly SheetRow[],
  choices: UnderstandChoices,
): RowPlan {
  const fieldOf = new Map<number, Field>()
  const translationOf = new Map<number, { field: Field; language: Language }>()
  for (const { column, field, language, translationOf: of } of columns) {
    if (field !== null) fieldOf.set(column - 1, field)
    if (of !== null && language !== null) translationOf.set(column - 1, { field: of, language })
  }
  const placed = placedCaptures(columns, body, choices)
  for (const at of placed) fieldOf.set(at, "captureDate")
  const headers = sheet.rows
    .filter(({ row }) => headerRow !== null && row >= headerRow && row <= (lastTitles ?? headerRow))
    .map(({ cells }) => cells)
  const titleOf = (wanted: Field): string => columns.find(({ field }) => field === wanted)?.header ?? ""
  const address = columns.find(({ field, sensitive }) => field === "province" && sensitive === "address")
  const great = columns.find(({ isGreat }) => isGreat === true)
  const ageDay = ageDayOf(titleOf("age"), dateChoices(choices))
  const isRead = (column: number): boolean => fieldOf.has(column) && fieldOf.get(column) !== "rowId"
  return {
    fieldOf,
    translationOf,
    header: columns.reduce<string[]>((titles, column) => {
      titles[column.column - 1] = column.header
      return titles
    }, []),
    greatAt: great === undefined ? null : great.column - 1,
    namesBeside: columns.flatMap(({ translationOf: of, column }) => (of === "name" ? [column - 1] : [])),
    addressAt: address === undefined ? null : address.column - 1,
    ageDay: ageDay === null ? null : { raw: titleOf("age"), value: ageDay },
    fatherPart: fatherPartOf(titleOf("father")),
    withGrandfather: tellsGrandfather(titleOf("father")),
    tellsBranches: isOfBranches(titleOf("tribe")),
    shape: shapeOf(headers, body, isRead, sheet),
    parts: sheet.parts,
    isFrom1904: sheet.isFrom1904,
    calendar: choices.calendar ?? null,
    todayDay: choices.todayDay ?? null,
    ...dayColumnsOf(body, fieldOf, dateChoices(choices)),
    withPlace: new Set([...placedDays(columns, body, choices), ...placed]),
    placedBirths: placedBirths(body, fieldOf, (part) => readDate(part, dateChoices(choices)).value),
    fathersBehind: fathersBehind(body, fieldOf, (at) => columns.find(({ column }) => column === at + 1)?.header ?? ""),
    houses: housesOf(body, fieldOf),
    familyHouses: familyHouses(body, fieldOf),
    usualDigits: usualDigits(sheet, fieldOf),
  }
}

/** How the rows of parts with titles of their own are read (IM348). */
function plansOfParts(
  sheet: Sheet,
  list: Recognition,
  body: readonly SheetRow[],
  choices: UnderstandChoices,
  plan: RowPlan,
): ReadonlyMap<SheetRow, RowPlan> {
  const plans = new Map<SheetRow, RowPlan>()
  for (const { rows, recognition } of furtherParts(sheet, body, list, choices)) {
    const { fieldOf, header, ageDay } = planFor(sheet, recognition, rows, choices)
    for (const row of rows) plans.set(row, { ...plan, fieldOf, header, ageDay })
  }
  return plans
}

/** The columns (from 0) of days that tell a place too, by their titles or by what stands in them (IM319). */
function placedDays(
  columns: readonly RecognisedColumn[],
  body: readonly SheetRow[],
  choices: UnderstandChoices,
): ReadonlySet<number> {
  const read = (part: string) => readDate(part, dateChoices(choices)).value
  const isPlaced = ({ field, header, column }: RecognisedColumn): boolean =>
    field !== null &&
    (placeAndDayIn(header) === "both" || (field === "captureDate" && tellsPlaceAndDay(body, column - 1, read)))
  return new Set(columns.filter(isPlaced).map(({ column }) => column - 1))
}

/** The column (from 0) of places of capture of which most cells tell the day too, where no column is of days. */
function placedCaptures(
  columns: readonly RecognisedColumn[],
  body: readonly SheetRow[],
  choices: UnderstandChoices,
): readonly number[] {
  if (columns.some(({ field }) => field === "captureDate")) return []
  const read = (part: string) => readDate(part, dateChoices(choices)).value
  return columns.flatMap(({ field, column }) =>
    field === "capturePlace" && tellsPlaceAndDay(body, column - 1, read) ? [column - 1] : [],
  )
}

/** The digits that more than half of the numbers in a column have. */
function usualDigits(sheet: Sheet, fieldOf: ReadonlyMap<number, Field>): Map<Field, number> {
  const usual = new Map<Field, number>()
  for (const [index, field] of fieldOf) {
    if (field !== "documentNumber" && field !== "serviceNumber") continue
    const lengths = new Map<number, number>()
    let numbers = 0
    for (const row of sheet.rows) {
      const text = (row.cells[index] ?? "").trim()
      if (!/^\d+$/.test(text)) continue
      numbers++
      lengths.set(text.length, (lengths.get(text.length) ?? 0) + 1)
    }
    for (const [length, count] of lengths) if (count * 2 > numbers && numbers >= 3) usual.set(field, length)
  }
  return usual
}

/** The row with a word on each cell that was read as another's. */
function noteRead(
  read: IntakeRow,
  columns: readonly number[],
  code: "same-as-above" | "same-as-sibling" | "read-from-elsewhere",
  plan: RowPlan,
): IntakeRow {
  const added = columns.flatMap((at) => {
    const field = plan.fieldOf.get(at)
    const text = cleanText(read.cells[at] ?? "")
    return field === undefined ? [] : [finding(code, { row: read.row, column: at + 1, field }, { text })]
  })
  return added.length === 0 ? read : { ...read, findings: [...read.findings, ...added] }
}

/** A merged block is an error of the first of its rows: the rows below it look empty there. */
function noteMerged(rows: readonly IntakeRow[], sheet: Sheet, isFilled: boolean): readonly IntakeRow[] {
  if (isFilled || sheet.merged.length === 0) return rows
  const byRow = new Map<number, Finding[]>()
  for (const range of sheet.merged) {
    const place = { row: range.firstRow, column: range.firstColumn, field: null }
    const list = byRow.get(range.firstRow) ?? []
    list.push(finding("merged-cell", place, { ref: range.ref }))
    byRow.set(range.firstRow, list)
  }
  return rows.map((row) => {
    const merged = byRow.get(row.row)
    return merged === undefined ? row : { ...row, findings: [...row.findings, ...merged] }
  })
}

/** Merged blocks that begin in a row which did not go in. Titles above the header are no fault. */
function mergedElsewhere(
  rows: readonly IntakeRow[],
  sheet: Sheet,
  headerRow: number | null,
  choices: UnderstandChoices,
): Finding[] {
  if (choices.fillMerged === true) return []
  const going = new Set(rows.map((row) => row.row))
  return sheet.merged
    .filter((range) => range.firstRow > (headerRow ?? 0) && !going.has(range.firstRow))
    .map((range) =>
      finding("merged-cell", { row: range.firstRow, column: range.firstColumn, field: null }, { ref: range.ref }),
    )
}

function isOfDocuments(header: string): boolean {
  const { meaning } = meaningOf(header)
  return meaning?.kind === "field" && meaning.field === "documentNumber"
}

function columnFindings({ columns }: Recognition): Finding[] {
  const findings: Finding[] = []
  for (const { column, letters, header, field, why, sensitive, filled } of columns) {
    const place = { row: null, column, field: null }
    if (field !== null && why === "content")
      findings.push(finding("column-by-content", { ...place, field }, { letters, header, field }))
    if (field !== null && sensitive === "address") findings.push(finding("column-address", place, { letters, header }))
    if (why === "ordinal" && isOfDocuments(header))
      findings.push(finding("column-numbering", place, { letters, header }))
    if (field !== null || why === "ordinal" || why === "translation") continue
    if (sensitive === "mother")
      findings.push(finding("column-compared-here", place, { letters, header, what: sensitive }))
    else if (sensitive !== null) findings.push(finding("column-sensitive", place, { letters, header, what: sensitive }))
    else if (why === "second-for-field") findings.push(finding("columns-compete", place, { letters, header }))
    else if (filled > 0) findings.push(finding("column-not-used", place, { letters, header }))
  }
  const used = new Set(columns.map((column) => column.field))
  for (const [field] of typedEntries(MATCHING_FIELDS)) {
    const isThere = used.has(field) || (field === "age" && used.has("birth"))
    if (!isThere) findings.push(finding("column-missing", { ...WHOLE_LIST, field }, { field }))
  }
  return findings
}

function listFindings(quality: Quality): Finding[] {
  const findings: Finding[] = []
  const { ages, calendars, scripts, letters, digits } = quality
  if (ages.isRounded)
    findings.push(finding("ages-rounded", WHOLE_LIST, { rounded: ages.roundedToFive, stated: ages.stated }))
  if (Object.values(calendars).filter((count) => count > 0).length > 1) {
    const { gregorian, hijri } = calendars
    findings.push(finding("calendars-mixed", WHOLE_LIST, { gregorian, solar: calendars["solar-hijri"], hijri }))
  }
  if (scripts.arabic > 0 && scripts.latin + scripts.mixed > 0) {
    findings.push(
      finding("scripts-mixed", WHOLE_LIST, { arabic: scripts.arabic, latin: scripts.latin, mixed: scripts.mixed }),
    )
  }
  const yehs = [letters.ي, letters.ی, letters.ى].filter((count) => count > 0).length
  const kafs = [letters.ك, letters.ک].filter((count) => count > 0).length
  if (yehs > 1 || kafs > 1) findings.push(finding("letters-mixed", WHOLE_LIST, { yehs, kafs }))
  if (Object.values(digits).filter((count) => count > 0).length > 1) {
    const facts = { western: digits["0-9"], arabic: digits["٠-٩"], extended: digits["۰-۹"] }
    findings.push(finding("digits-mixed", WHOLE_LIST, facts))
  }
  return findings
}
