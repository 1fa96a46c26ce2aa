import { foldText } from "../names/fold.ts"
import type { ColumnMeaning } from "../training/recognise-column.ts"
import { headingKey, type ReadColumn } from "./read-column.ts"

/** Meanings that say too little for two columns of different headings to be taken for one. */
export const VAGUE: ReadonlySet<ColumnMeaning> = new Set(["category", "word", "text", "number", "date", "identifier"])
const NEVER: ReadonlySet<ColumnMeaning> = new Set(["row-id", "truth", "empty"])

/** By how much a column must be more another's than any third. */
const CLEARLY = 0.05

/**
 * Which columns of two tables are one, by their places: each takes the one that is more its own than any other and that takes it too,
 * until there is no more; where two are equally near nothing is guessed.
 */
export function pairColumns(
  a: readonly ReadColumn[],
  b: readonly ReadColumn[],
): readonly (readonly [a: number, b: number])[] {
  const likeness = a.map((one) => b.map((other) => columnLikeness(one, other)))
  const found: (readonly [number, number])[] = []
  const [freeA, freeB] = [new Set(a.keys()), new Set(b.keys())]
  for (;;) {
    const ofA = new Map([...freeA].map((x) => [x, nearest([...freeB], (y) => likeness[x]![y]!)]))
    const ofB = new Map([...freeB].map((y) => [y, nearest([...freeA], (x) => likeness[x]![y]!)]))
    const next = [...ofA].flatMap(([x, y]) => (y !== null && ofB.get(y) === x ? [[x, y] as const] : []))
    if (next.length === 0) return found.sort(([x], [y]) => x - y)
    // The surest first: what it leaves free may be more another's.
    const surest = Math.max(...next.map(([x, y]) => likeness[x]![y]!))
    for (const [x, y] of next) {
      if (likeness[x]![y]! < surest) continue
      found.push([x, y])
      freeA.delete(x)
      freeB.delete(y)
    }
  }
}

/** The place that is clearly nearer than all others; null: there is none. */
function nearest(places: readonly number[], likenessOf: (place: number) => number): number | null {
  const [first, second] = [...places].sort((x, y) => likenessOf(y) - likenessOf(x))
  if (first === undefined || likenessOf(first) <= 0) return null
  return second !== undefined && likenessOf(first) - likenessOf(second) < CLEARLY ? null : first
}

/** How much two columns are one: above 2 by what their headings say, above 1 by what they hold; 0: not at all. */
export function columnLikeness(a: ReadColumn, b: ReadColumn): number {
  if (NEVER.has(a.meaning) || NEVER.has(b.meaning) || a.about === "household" || b.about === "household") return 0
  const shared = sharedBy(a, b)
  const [isTold, isTold2] = [!VAGUE.has(a.meaning), !VAGUE.has(b.meaning)]
  if (isTold && isTold2) {
    const areBirths = BIRTHS.has(a.meaning) && BIRTHS.has(b.meaning)
    if (a.meaning !== b.meaning)
      return areBirths ? 1.5 : PLACES.has(a.meaning) && PLACES.has(b.meaning) && shared > ENOUGH ? 1 + shared : 0
    return (a.about === b.about ? 2 : 1) + shared
  }
  if (areCounts(a, b) && shared > ENOUGH_OF_COUNTS && isHeadingWithin(a, b)) return 1 + shared
  if (!fits(a.meaning, b) || !fits(b.meaning, a)) return 0
  // What stands among the other's cells is a row that was taken for headings.
  if (a.values.has(headingKey(b)) || b.values.has(headingKey(a))) return 0
  return shared > enoughOf(a, b) ? 1 + shared : 0
}

const areCounts = (a: ReadColumn, b: ReadColumn): boolean =>
  [a, b].every(({ form, meaning }) => form === "number" && meaning === "number")

/** Words that say nothing of what is counted. */
const BARE = new Set("number numero nummer no nr num total count value code tipo type year month day".split(" "))

/** Whether one heading has all words of the other and more, as "birth weight" has those of "weight": numbers are alike in many columns. */
function isHeadingWithin(a: ReadColumn, b: ReadColumn): boolean {
  const [fewer, more] = [a, b].map(({ heading }) => wordsOf(heading)).sort((x, y) => x.length - y.length)
  return fewer!.some((word) => !BARE.has(word)) && fewer!.every((word) => more!.includes(word))
}

const wordsOf = (heading: string): readonly string[] =>
  foldText(heading.replace(/([a-z])([A-Z])/gu, "$1 $2").replace(/[^\p{L}\p{M}]+/gu, " "))
    .split(" ")
    .filter((word) => word.length > 2)

/** A person's birth, told as a day, a year or an age. */
export const BIRTHS: ReadonlySet<ColumnMeaning> = new Set(["birth-date", "birth-year", "age"])
const PLACES: ReadonlySet<ColumnMeaning> = new Set(["place", "address"])
const ENOUGH = 0.3
/** Long numbers and codes are seldom the same by chance. */
const ENOUGH_OF_CODES = 0.03
/** Where the headings agree: of many different counts few stand in both tables. */
const ENOUGH_OF_COUNTS = 0.1

const enoughOf = (a: ReadColumn, b: ReadColumn): number =>
  [a, b].every(({ form, values, filled }) => (form === "code" || form === "phone") && values.size > filled / 2)
    ? ENOUGH_OF_CODES
    : ENOUGH

/** Whether a column can hold what another is told to be. */
function fits(meaning: ColumnMeaning, { form }: ReadColumn): boolean {
  if (meaning === "birth-date" || meaning === "date") return form === "day" || form === "year"
  if (meaning === "birth-year") return form === "year" || form === "day"
  if (meaning === "phone") return form === "phone" || form === "code"
  if (meaning === "identifier" || meaning === "postcode")
    // Of a postcode in two halves one table leaves out the blank.
    return form === "code" || form === "phone" || form === "number" || (meaning === "postcode" && form === "words")
  if (meaning === "age" || meaning === "number" || meaning === "pay" || meaning === "street-number") return false
  return form === "words" || (meaning === "category" && form === "code")
}

/** Values that two columns must have in common before what they hold says something. */
const FEWEST = 3

/** The share of the rows of either column whose value stands in the other, of the one that shares less; of days, of their years. */
function sharedBy(a: ReadColumn, b: ReadColumn): number {
  if (isOfTime(a) && isOfTime(b)) return (sharedOf(yearsOf(a), yearsOf(b)) + shareOf(a.values, b.values)) / 2
  return shareOf(a.values, b.values)
}

const isOfTime = ({ form }: ReadColumn): boolean => form === "day" || form === "year"

/** The share of counted values that stand among the others, of those that share less. */
export function shareOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const common = [...a.keys()].filter((value) => b.has(value))
  if (common.length < FEWEST) return 0
  const share = (values: ReadonlyMap<string, number>): number =>
    common.reduce((sum, value) => sum + values.get(value)!, 0) / Math.max(1, total(values))
  return Math.min(share(a), share(b))
}

const total = (values: ReadonlyMap<string, number>): number =>
  [...values.values()].reduce((sum, count) => sum + count, 0)

/** How much two distributions have in common. */
function sharedOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [allA, allB] = [Math.max(1, total(a)), Math.max(1, total(b))]
  return [...a].reduce((sum, [value, count]) => sum + Math.min(count / allA, (b.get(value) ?? 0) / allB), 0)
}

function yearsOf({ values }: ReadColumn): ReadonlyMap<string, number> {
  const years = new Map<string, number>()
  for (const [value, count] of values) {
    const year = value.slice(0, 4)
    years.set(year, (years.get(year) ?? 0) + count)
  }
  return years
}
