import { foldValue } from "./cells/fold.ts"
import { childsWord, isInBrackets, readAge } from "./cells/person-words.ts"
import type { IntakeRow, ListEntry } from "./list-entry.ts"

/**
 * What ages are of where a list does not say: the day that it is of, or each of its own person's capture. Who is captured on no day
 * that is told then has no birth.
 */
export type AgesAre = "of-list" | "of-capture"

/** Days from 1970-01-01, both included. */
export type DaySpan = { readonly from: number; readonly to: number }

/** What a row gives to be compared, by the columns of the default matching plan; what is absent stays absent. */
export type ComparedValues = Readonly<Record<string, string | DaySpan>>

/**
 * One row as it is compared. The pages and the command must take the same from a row: judgements go from one to the other by it.
 *
 * @param statedOn the day that an age is of where the row does not say (`listDay`)
 */
export function comparedValues(entry: ListEntry, statedOn: number, ages: AgesAre = "of-list"): ComparedValues {
  const birth = birthOf(entry, statedOn, ages)
  const captured = entry.captureDate?.value
  const texts = {
    name: wholeName(entry),
    aliases: entry.alias,
    father: entry.father,
    grandfather: entry.grandfather,
    husband: entry.husband,
    province: entry.province,
    district: entry.district,
    village: entry.village,
    document: entry.documentNumber ?? entry.serviceNumber,
    capture_place: entry.capturePlace,
  }
  const told = Object.entries(texts).flatMap(([column, text]) => (text === null ? [] : [[column, text.value] as const]))
  const sex = entry.sex?.value
  return {
    ...Object.fromEntries(told),
    ...(birth === null ? {} : { birth }),
    ...(captured ? { captured: { from: captured.fromDay, to: captured.toDay } } : {}),
    ...(sex ? { sex } : {}),
  }
}

/** Peoples whose tribes others name: one who is called Pashtun here may be called Noorzai there. */
const PEOPLES_OF_TRIBES = new Set(
  "پشتون پښتون افغان عرب العرب عربی pashtun pushtun pashtoon afghan arab".split(" ").map(foldValue),
)

/**
 * The name with the family's or the tribe's from its own column, as lists of one column write both, unless it has it already; and as its
 * cell goes on where that tells a son or a daughter.
 */
export function wholeName(entry: ListEntry, family = familyOf(entry)): { readonly value: string } | null {
  const { name, father } = entry
  if (name === null) return null
  const child = father === null ? "" : childsWord(name)
  if (child !== "" && isInBrackets(name)) return { value: joined(name.value, family, `(${child} ${father!.value})`) }
  return { value: joined(name.value, family, child, child === "" ? "" : father!.value) }
}

/** Words with one space between them. */
export function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" ")
}

/** The family's or the tribe's name from its own column; empty where the name has it or it is that of a people. */
export function familyOf({ name, tribe }: Pick<ListEntry, "name" | "tribe">): string {
  const [own, family] = [foldValue(name?.value ?? ""), foldValue(tribe?.value ?? "")]
  const isSaid = family === "" || ` ${own} `.includes(` ${family} `) || PEOPLES_OF_TRIBES.has(family)
  return isSaid ? "" : tribe!.value
}

type Rows = readonly Pick<IntakeRow, "entry">[]

/**
 * The day that a list's ages are taken to be of where it does not say: its latest capture, since no list is older than
 * that; else today. Two lists of one time then compare alike although they are read years later.
 */
export function listDay(rows: Rows, todayDay: number): number {
  return latestCapture(rows, todayDay) ?? todayDay
}

/** The same of two lists that are compared: one that tells no capture is taken to be of the other's time (IM70). */
export function listDays(a: Rows, b: Rows, todayDay: number): { readonly a: number; readonly b: number } {
  const [ofA, ofB] = [latestCapture(a, todayDay), latestCapture(b, todayDay)]
  return { a: ofA ?? ofB ?? todayDay, b: ofB ?? ofA ?? todayDay }
}

function latestCapture(rows: Rows, todayDay: number): number | null {
  let latest: number | null = null
  for (const { entry } of rows) {
    const day = entry.captureDate?.value?.toDay
    if (day !== undefined && day <= todayDay && (latest === null || day > latest)) latest = day
  }
  return latest
}

const DAYS_A_YEAR = 365.25

/** The days on which somebody can have been born who was of an age, in whole years, on a day. */
export function birthAtAge(age: { readonly from: number; readonly to: number }, day: number): DaySpan {
  return { from: Math.floor(day - (age.to + 1) * DAYS_A_YEAR), to: Math.ceil(day - age.from * DAYS_A_YEAR) }
}

function birthOf(entry: ListEntry, statedOn: number, ages: AgesAre): DaySpan | null {
  const birth = entry.birth?.value
  if (birth) return { from: birth.fromDay, to: birth.toDay }
  // Some lists write ages and years of birth in one column.
  const age = entry.age?.value ?? readAge(entry.birth?.raw ?? "")
  const captured = entry.captureDate?.value?.fromDay
  const day = entry.ageStatedOn?.value?.fromDay ?? (ages === "of-list" ? statedOn : captured)
  return age === null || day === undefined ? null : birthAtAge(age, day)
}

/** Rows with an age and a day of capture, and births of the other list, from which on they tell what the ages are of; and years. */
const [FEWEST_AGES, LEAST_APART, NEARER] = [20, 3, 1.5]

/**
 * What the ages of a list are of, by the births that another tells of the same people: years of birth by the one reading or the other
 * come near them in the mean (IM92).
 */
export function agesOf(own: Rows, other: Rows, statedOn: number): AgesAre {
  const open = own
    .map(({ entry }) => entry)
    .filter(({ birth, age, ageStatedOn, captureDate }) => age?.value && captureDate?.value && !birth && !ageStatedOn)
  const births = other
    .flatMap(({ entry }) => entry.birth?.value ?? [])
    .map(({ fromDay, toDay }) => (fromDay + toDay) / 2)
  if (open.length < FEWEST_AGES || births.length < FEWEST_AGES) return "of-list"
  const meanBy = (ages: AgesAre): number =>
    meanOf(open.flatMap((entry) => birthOf(entry, statedOn, ages) ?? []).map(({ from, to }) => (from + to) / 2))
  const [told, ofList, ofCapture] = [meanOf(births), meanBy("of-list"), meanBy("of-capture")]
  const isOfCapture =
    ofList - ofCapture > LEAST_APART * DAYS_A_YEAR &&
    Math.abs(ofList - told) - Math.abs(ofCapture - told) > NEARER * DAYS_A_YEAR
  return isOfCapture ? "of-capture" : "of-list"
}

const meanOf = (days: readonly number[]): number => days.reduce((sum, day) => sum + day, 0) / days.length
