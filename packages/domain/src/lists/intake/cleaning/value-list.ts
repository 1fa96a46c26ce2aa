import type { Language, Wording } from "../../../shared/language.ts"
import { foldHeader } from "../cells/fold.ts"
import type { Sheet } from "../files/sheet.ts"
import { withoutLanguage } from "../headings/heading-meaning.ts"

/** One value of a reference list (a province, a place of detention, a category), with its labels. */
export type ListedValue = { readonly code: string; readonly row: number; readonly labels: Wording }

/**
 * Reads a reference list from a sheet (IM19): a first row with `code` and a column per language (`label [ar]`, or just
 * `ar`). Rows without a code and later rows of a code already read are left out and named.
 */
export function readValueList(sheet: Sheet): {
  readonly values: readonly ListedValue[]
  readonly leftOut: readonly number[]
} {
  const [header, ...rows] = sheet.rows
  const languages = (header?.cells ?? []).map(languageOf)
  const codeColumn = Math.max(
    0,
    (header?.cells ?? []).findIndex((cell) => foldHeader(cell) === "code"),
  )
  const values = new Map<string, ListedValue>()
  const leftOut: number[] = []
  for (const { row, cells } of rows) {
    const code = (cells[codeColumn] ?? "").trim()
    if (code === "" || values.has(code)) {
      leftOut.push(row)
      continue
    }
    const labels: Partial<Record<Language, string>> = {}
    for (const [at, language] of languages.entries()) {
      const text = (cells[at] ?? "").trim()
      if (language !== null && at !== codeColumn && text !== "") labels[language] = text
    }
    values.set(code, { code, row, labels })
  }
  return { values: [...values.values()], leftOut }
}

function languageOf(header: string): Language | null {
  return withoutLanguage(header).language ?? withoutLanguage(`[${header.trim()}]`).language
}
