import type { Grade } from "../../acts.ts"
import { type Script, scriptOf } from "../cells/characters.ts"
import { toldInChains } from "../chains.ts"
import { FIELDS, type Field, MATCHING_FIELDS } from "../fields.ts"
import { typedEntries } from "../headings/header-words.ts"
import type { IntakeRow, ListEntry } from "../list-entry.ts"

/** What would gain most: fields to complete, or faults to clear, with the points each costs now. */
export type QualityFix = {
  readonly what: Field | "set-aside" | "duplicates" | "ages-rounded" | "calendars-mixed" | "unread-cells"
  readonly rows: number
  readonly points: number
}

/** The quality sheet of a list, made before it becomes official. */
export type Quality = {
  readonly grade: Grade
  /** 0 to 100. */
  readonly score: number
  readonly rows: number
  readonly setAside: number
  /** Share of the rows that went in with something in the field. */
  readonly completeness: Readonly<Record<Field, number>>
  readonly scripts: Readonly<Record<Script, number>>
  readonly calendars: Readonly<Record<"gregorian" | "solar-hijri" | "hijri", number>>
  readonly digits: Readonly<Record<"0-9" | "٠-٩" | "۰-۹", number>>
  /** Spellings of one letter, by how many rows use each. */
  readonly letters: Readonly<Record<"ي" | "ی" | "ى" | "ك" | "ک" | "ة" | "ه", number>>
  readonly ages: { readonly stated: number; readonly roundedToFive: number; readonly isRounded: boolean }
  /** Rows that look like another row of the list. */
  readonly duplicatesSuspected: number
  /** Rows with a cell that could not be read. */
  readonly unread: number
  readonly fixFirst: readonly QualityFix[]
}

const EITHER: Readonly<Record<keyof typeof MATCHING_FIELDS, readonly Field[]>> = {
  name: ["name"],
  father: ["father", "husband"],
  grandfather: ["grandfather", "tribe"],
  province: ["province", "district", "village"],
  age: ["age", "birth"],
  documentNumber: ["documentNumber", "serviceNumber"],
  captureDate: ["captureDate", "capturePlace"],
}

/** What a chain of fathers in one cell tells. */
const IN_CHAINS: ReadonlySet<string> = new Set(["father", "grandfather"] satisfies (keyof typeof MATCHING_FIELDS)[])

/** Grades a list by what matching will have to stand on: A from 90 points, B from 75, C from 55. */
export function assessQuality(rows: readonly IntakeRow[], setAside: number): Quality {
  const steps = qualitySteps(rows, setAside)
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
  }
}

/** The same in small steps, for a page that must not stand still over a great list. */
export function* qualitySteps(rows: readonly IntakeRow[], setAside: number): Generator<void, Quality, void> {
  const entries = rows.map((row) => row.entry)
  const counts = yield* countTexts(entries)
  const ages = countAges(entries)
  const calendars = countCalendars(entries)
  const duplicatesSuspected = rows.filter((row) => row.findings.some(isDuplicate)).length
  const unread = rows.filter((row) => row.findings.some((one) => UNREAD.has(one.code))).length
  const isMixed = Object.values(calendars).filter((count) => count > 0).length > 1
  const fixes = fixesFor(entries, {
    setAside,
    duplicatesSuspected,
    unread,
    roundedAges: ages.isRounded ? ages.roundedToFive : 0,
    isMixed,
  })
  const lost = fixes.reduce((sum, fix) => sum + fix.points, 0)
  const score = entries.length === 0 ? 0 : Math.max(0, Math.round(100 - lost))
  const grade = score >= 90 ? "A" : score >= 75 ? "B" : score >= 55 ? "C" : "D"
  const fixFirst = fixes.filter((fix) => fix.points >= 0.5).sort((one, other) => other.points - one.points)
  const base = { grade, score, rows: rows.length, setAside, completeness: completenessOf(entries) } as const
  return { ...base, ...counts, calendars, ages, duplicatesSuspected, unread, fixFirst }
}

const UNREAD: ReadonlySet<string> = new Set([
  "date-not-read",
  "date-impossible",
  "age-not-read",
  "sex-not-read",
  "error-cell",
])

function isDuplicate(one: { readonly code: string }): boolean {
  return one.code === "perhaps-same-person" || one.code === "same-document-number"
}

function has(entry: ListEntry, fields: readonly Field[]): boolean {
  return fields.some((field) => entry[field] !== null)
}

function fixesFor(
  entries: readonly ListEntry[],
  faults: { setAside: number; duplicatesSuspected: number; unread: number; roundedAges: number; isMixed: boolean },
): QualityFix[] {
  const all = Math.max(entries.length, 1)
  const inChains = toldInChains(entries)
  const isTold = (entry: ListEntry, field: keyof typeof MATCHING_FIELDS): boolean =>
    has(entry, EITHER[field]) || (IN_CHAINS.has(field) && inChains.has(entry))
  const fixes: QualityFix[] = typedEntries(MATCHING_FIELDS).map(([field, weight]) => {
    const missing = entries.filter((entry) => !isTold(entry, field)).length
    return { what: field, rows: missing, points: (weight * missing) / all }
  })
  const share = (rows: number, weight: number, most: number): number => Math.min(most, (weight * rows) / all)
  fixes.push({ what: "set-aside", rows: faults.setAside, points: share(faults.setAside, 50, 15) })
  fixes.push({
    what: "duplicates",
    rows: faults.duplicatesSuspected,
    points: share(faults.duplicatesSuspected, 40, 15),
  })
  fixes.push({ what: "unread-cells", rows: faults.unread, points: share(faults.unread, 20, 8) })
  fixes.push({ what: "ages-rounded", rows: faults.roundedAges, points: share(faults.roundedAges, 4, 3) })
  fixes.push({ what: "calendars-mixed", rows: 0, points: faults.isMixed ? 2 : 0 })
  return fixes
}

function completenessOf(entries: readonly ListEntry[]): Record<Field, number> {
  const filled = new Map<Field, number>()
  for (const entry of entries) {
    for (const field of FIELDS) if (entry[field] !== null) filled.set(field, (filled.get(field) ?? 0) + 1)
  }
  const shares: Partial<Record<Field, number>> = {}
  for (const field of FIELDS) shares[field] = entries.length === 0 ? 0 : (filled.get(field) ?? 0) / entries.length
  return { ...NO_SHARES, ...shares }
}

const NO_SHARES = Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>

function* countTexts(
  entries: readonly ListEntry[],
): Generator<void, Pick<Quality, "scripts" | "digits" | "letters">, void> {
  const scripts = { arabic: 0, latin: 0, mixed: 0, other: 0 }
  const digits = { "0-9": 0, "٠-٩": 0, "۰-۹": 0 }
  const letters = { ي: 0, ی: 0, ى: 0, ك: 0, ک: 0, ة: 0, ه: 0 }
  for (const [at, entry] of entries.entries()) {
    if (at % A_STEP === 0) yield
    const names = [entry.name, entry.father, entry.grandfather].map((text) => text?.value ?? "").join(" ")
    scripts[scriptOf(names)]++
    for (const [letter] of typedEntries(letters)) if (names.includes(letter)) letters[letter]++
    const numbers = [entry.age, entry.birth, entry.documentNumber, entry.captureDate]
      .map((one) => one?.raw ?? "")
      .join(" ")
    if (/[0-9]/.test(numbers)) digits["0-9"]++
    if (/[٠-٩]/.test(numbers)) digits["٠-٩"]++
    if (/[۰-۹]/.test(numbers)) digits["۰-۹"]++
  }
  return { scripts, digits, letters }
}

/** Rows between two steps. */
const A_STEP = 50

/** By chance one age in five ends in 0 or 5; from two in five on, somebody rounded. */
function countAges(entries: readonly ListEntry[]): Quality["ages"] {
  let stated = 0
  let roundedToFive = 0
  for (const { age } of entries) {
    if (age === null || age.value === null || age.value.from !== age.value.to) continue
    stated++
    if (age.value.from % 5 === 0) roundedToFive++
  }
  return { stated, roundedToFive, isRounded: stated >= 20 && roundedToFive >= 0.4 * stated }
}

function countCalendars(entries: readonly ListEntry[]): Quality["calendars"] {
  const calendars = { gregorian: 0, "solar-hijri": 0, hijri: 0 }
  for (const entry of entries) {
    for (const date of [entry.birth, entry.captureDate]) if (date?.value) calendars[date.value.calendar]++
  }
  return calendars
}
