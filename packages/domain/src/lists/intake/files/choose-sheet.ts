import { foldValue } from "../cells/fold.ts"
import type { RecogniseChoices } from "../headings/columns.ts"
import { recogniseSheet } from "../headings/recognise-sheet.ts"
import type { IntakeRefusal } from "../refusal.ts"
import { haveSameColumns, joinSheets, type ListSheet, listSheetOf, rowsBelow } from "./join-sheets.ts"
import type { Book, Sheet } from "./sheet.ts"

/** Sheets by their place (from 0) or name; `all` are those that hold a list and are not hidden. */
export type SheetsWanted = number | string | readonly (number | string)[]

/** The sheet asked for, or several as one; what `chooseSheet` takes where none is; or why there is none. */
export function sheetOf(
  book: Book,
  wanted: SheetsWanted | undefined,
  choices: RecogniseChoices = {},
): Sheet | IntakeRefusal {
  if (wanted === undefined) return chooseSheet(book, choices) ?? { code: "sheet-missing" }
  const chosen = new Set<Sheet>()
  for (const one of [wanted].flat()) {
    const found = sheetsCalled(book, one, choices)
    if (found.length === 0) return refuseSheet(book, one)
    for (const sheet of found) chosen.add(sheet)
  }
  return sheetsAsOne(
    book.sheets.filter((sheet) => chosen.has(sheet)),
    choices,
  )
}

/** The first visible sheet with a list, as one with those of the same columns (IM65); otherwise the first that holds anything. */
export function chooseSheet(book: Book, choices: RecogniseChoices = {}): Sheet | undefined {
  if (book.sheets.length === 1) return book.sheets[0]
  const visible = book.sheets.filter(isSeen)
  const [first, ...others] = listsAmong(visible, choices)
  if (first === undefined) return visible[0] ?? book.sheets[0]
  const alike = withoutCopies([first, ...others.filter((other) => haveSameColumns(first, other))])
  return alike.length === 1 ? alike[0].sheet : joinSheets(alike)
}

/** Sheets as one list; refuses where one of several names no persons. */
export function sheetsAsOne(sheets: readonly Sheet[], choices: RecogniseChoices = {}): Sheet | IntakeRefusal {
  const [only] = sheets
  if (only === undefined) return { code: "sheet-missing" }
  if (sheets.length === 1) return only
  const lists: ListSheet[] = []
  for (const sheet of sheets) {
    const list = listSheetOf(sheet, choices, recogniseSheet)
    if (list === null) return { code: "name-column-missing", sheet: sheet.name }
    lists.push(list)
  }
  const [first, ...others] = lists
  return joinSheets([first!, ...others])
}

const isSeen = (sheet: Sheet): boolean => !sheet.isHidden && sheet.rows.length > 0

/** Those whose titles name persons; where none do, those whose columns look so. */
function listsAmong(sheets: readonly Sheet[], choices: RecogniseChoices): readonly ListSheet[] {
  const byTitles = sheets.flatMap((sheet) => listSheetOf(sheet, choices) ?? [])
  return byTitles.length > 0 ? byTitles : sheets.flatMap((sheet) => listSheetOf(sheet, choices, recogniseSheet) ?? [])
}

function sheetsCalled(book: Book, wanted: number | string, choices: RecogniseChoices): readonly Sheet[] {
  if (typeof wanted === "number") return book.sheets.slice(wanted, wanted + 1)
  const named = book.sheets.filter(({ name }) => name === wanted)
  if (named.length > 0 || wanted !== "all") return named
  const lists = listsAmong(book.sheets.filter(isSeen), choices)
  return lists.length > 0 ? lists.map(({ sheet }) => sheet) : book.sheets.slice(0, 1)
}

function refuseSheet({ sheets }: Book, wanted: number | string): IntakeRefusal {
  if (sheets.length === 0) return { code: "sheet-missing" }
  const sheet = typeof wanted === "number" ? String(wanted + 1) : wanted
  return { code: "sheet-unknown", sheet, detail: sheets.map(({ name }, at) => `${at + 1} ${name}`.trim()).join(" · ") }
}

/** Above this share of its people that stand in other sheets too, a sheet is a part of another or a copy. */
const COPY_SHARE = 0.8

/** Without parts beside the whole and old copies: the larger sheet stays, of equals the first. */
function withoutCopies(lists: readonly ListSheet[]): readonly [ListSheet, ...ListSheet[]] {
  const people = new Map(lists.map((list) => [list, peopleIn(list)]))
  const kept = new Set(lists)
  const bySize = [...lists].reverse().sort((one, other) => people.get(one)!.length - people.get(other)!.length)
  for (const list of bySize) {
    const elsewhere = new Set([...kept].flatMap((other) => (other === list ? [] : people.get(other)!)))
    const own = people.get(list)!
    const twice = own.filter((person) => elsewhere.has(person)).length
    if (own.length > 0 && twice >= COPY_SHARE * own.length) kept.delete(list)
  }
  const [first, ...others] = lists.filter((list) => kept.has(list))
  return [first!, ...others]
}

/** What each row tells, letter for letter, its numbering aside; rows that tell too little to be anybody's own are left out. */
function peopleIn(list: ListSheet): readonly string[] {
  const told = list.recognition.columns
    .flatMap(({ field, column }) => (field === null || field === "rowId" ? [] : [{ field, at: column - 1 }]))
    .sort((one, other) => (one.field < other.field ? -1 : 1))
  return rowsBelow(list).flatMap(({ cells }) => {
    const texts = told.map(({ at }) => foldValue(cells[at] ?? ""))
    return texts.filter((text) => text !== "").length < Math.min(3, told.length) ? [] : [texts.join("|")]
  })
}
