import type { Language, Words } from "../../shared/language.ts"
import { isField, SENSITIVE_COLUMNS } from "./fields.ts"
import type { Facts } from "./finding.ts"
import { fieldInside, SENSITIVE_WORDS } from "./headings/field-words.ts"

const CALENDAR_WORDS: ReadonlyMap<string | number, Words> = new Map([
  ["gregorian", { en: "Gregorian", ar: "الميلادي", prs: "میلادی", ps: "زېږدیز" }],
  ["solar-hijri", { en: "Solar Hijri", ar: "الهجري الشمسي", prs: "هجری شمسی", ps: "لمریز" }],
  ["hijri", { en: "Hijri", ar: "الهجري", prs: "هجری قمری", ps: "سپوږمیز" }],
])

/** The facts of a finding as its words want them: fields, columns and calendars by their names in the language. */
export function findingValues(facts: Facts, language: Language): Record<string, string | number> {
  const values: Record<string, string | number> = { ...facts }
  const { field, what, calendar, otherName } = facts
  if (otherName !== undefined) values.other = otherName
  if (typeof field === "string" && isField(field)) values.field = fieldInside(field)[language]
  const sensitive = SENSITIVE_COLUMNS.find((one) => one === what)
  if (sensitive !== undefined) values.what = SENSITIVE_WORDS[sensitive][language]
  const named = calendar === undefined ? undefined : CALENDAR_WORDS.get(calendar)
  if (named !== undefined) values.calendar = named[language]
  return values
}
