import { type Field, type Finding, type ListEntry, SEX_WORDS } from "@wasit/domain/intake"
import { formatEdtf } from "@wasit/domain/words"
import type { Format } from "../i18n/index.ts"

/** What a cell was understood as: a date in its interval, an age in years, a sex in the reader's language, a text clean. */
export function understoodText(entry: ListEntry, field: Field, format: Format): string {
  const cell = entry[field]
  if (cell === null) return "—"
  const { value } = cell
  if (value === null) return "—"
  if (field === "sex" && (value === "male" || value === "female")) return format.say(SEX_WORDS[value])
  if (typeof value === "string") return value
  if ("edtf" in value) return formatEdtf(value.edtf, format.language, format.digits)
  const { from, to } = value
  return from === to ? format.number(from) : `${format.number(from)}–${format.number(to)}`
}

/** The sheets that a finding counts (`North 44 · South 12`): each name turned by its own letters, its rows in the reader's digits. */
export function sheetsIn({ sheets }: Finding["facts"], format: Format): { readonly sheets?: string } {
  if (typeof sheets !== "string") return {}
  const said = sheets
    .split(" · ")
    .map((sheet) => sheet.replace(/ (\d+)$/, (_, rows) => ` (${format.number(Number(rows))})`))
  return { sheets: format.list(said) }
}
