import type { Language } from "../../../shared/language.ts"
import { DIRECTION } from "../../../shared/language.ts"
import { fingerprint } from "../cells/fold.ts"
import { FIELDS, type Field } from "../fields.ts"
import type { WrittenColumn, WrittenWorkbook } from "../files/xlsx-write.ts"
import { FIELD_WORDS, SEX_WORDS } from "../headings/field-words.ts"
import type { ListEntry } from "../list-entry.ts"
import { textOf } from "./diff-lists.ts"

/** The fields an empty list starts with: the least that matching needs, not every field there is (IM20). */
const TEMPLATE_FIELDS: readonly Field[] = [
  "name",
  "father",
  "grandfather",
  "age",
  "province",
  "district",
  "documentNumber",
  "unit",
  "captureDate",
  "capturePlace",
  "notes",
]

export type WorkbookChoices = {
  readonly fields?: readonly Field[]
  /** Values offered as dropdowns, such as the provinces of a reference list. */
  readonly options?: ReadonlyMap<Field, readonly string[]>
  readonly sheetName?: string
}

/** An empty workbook to fill in, headed in one language, from right to left where that is its direction. */
export function templateWorkbook(language: Language, choices: WorkbookChoices = {}): WrittenWorkbook {
  return listWorkbook([], language, { fields: TEMPLATE_FIELDS, ...choices })
}

/**
 * A list as a workbook. The last column is hidden and locked and holds each entry's id, so that the file is recognised
 * after a spreadsheet program saved it again, whatever it did to the cells.
 */
export function listWorkbook(
  entries: readonly ListEntry[],
  language: Language,
  choices: WorkbookChoices = {},
): WrittenWorkbook {
  const wanted = choices.fields ?? FIELDS.filter((field) => entries.some((entry) => entry[field] !== null))
  const fields = wanted.filter((field) => field !== "rowId")
  const columns = fields.map((field): WrittenColumn => {
    const options =
      choices.options?.get(field) ??
      (field === "sex" ? [SEX_WORDS.male[language], SEX_WORDS.female[language]] : undefined)
    const column = { header: FIELD_WORDS[field][language], width: field === "notes" ? 40 : 20 }
    return options === undefined ? column : { ...column, options, isOpen: field !== "sex" }
  })
  const id: WrittenColumn = { header: FIELD_WORDS.rowId[language], isHidden: true, isLocked: true }
  const rows = entries.map((entry) => [...fields.map((field) => textOf(entry, field)), rowIdOf(entry)])
  const isRightToLeft = DIRECTION[language] === "rtl"
  return {
    sheets: [{ name: choices.sheetName ?? FIELD_WORDS.name[language], isRightToLeft, columns: [...columns, id], rows }],
  }
}

/** The id an entry keeps from export to export: its own, or a short name of its key. */
export function rowIdOf(entry: ListEntry): string {
  return entry.rowId?.value ?? fingerprint(entry.key)
}

/** The same for every saving of one export: a fingerprint over the row ids, whatever happened to the cells or their order. */
export function listFingerprint(entries: readonly ListEntry[]): string {
  return fingerprint(entries.map(rowIdOf).sort().join("\n"))
}
