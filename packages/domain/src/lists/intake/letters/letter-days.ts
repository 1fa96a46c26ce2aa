import { monthFromName } from "../../../shared/month-names.ts"
import { readDate } from "../cells/intake-date.ts"
import type { LineFacts, Loose } from "../lines/line-facts.ts"
import { DAY_WORD } from "../lines/line-openings.ts"
import type { LineFact } from "../lines/line-words.ts"

/** A day that no word explains: what it is of, nothing where that is not known, the day, and what stands behind it. */
type DayAlone = { readonly fact: LineFact | undefined; readonly text: string; readonly tail: string }

type Written = {
  readonly text: string
  readonly tail: string
  readonly year: number
  readonly precision: "day" | "month" | "year"
  /** A word for on or in stands before it. */
  readonly isOn: boolean
}

const FEW = 5
const FEWEST_TOLD = 3
const YEARS_OF_CAPTURES = 12
/** Years before all captures in which who was taken may be born. */
const [YOUNGEST, OLDEST] = [14, 90]

/**
 * What days without a word for what they are of are of in a letter (IM146, IM186). A whole day is of the other of birth and capture where its line tells one of
 * them, or an age; elsewhere of a capture where all such days lie within a few years, as births do not. A month, a year, or a day behind `on` is of a capture
 * where the line tells a birth or an age; else, and a bare year always, where captures that others tell are of those years, and births are not. Long before all
 * captures that others tell one is of a birth (IM203).
 */
export function daysAlone(lines: readonly LineFacts[]): (piece: Loose, facts: LineFacts["facts"]) => DayAlone | null {
  const years = lines.flatMap(({ rest }) =>
    rest.flatMap(({ text }) => {
      const day = dayIn(text)
      return day?.precision === "day" ? day.year : []
    }),
  )
  const isOfOneTime = years.length >= FEW && latestOf(years) - earliestOf(years) <= YEARS_OF_CAPTURES
  const captures = [...yearsOf(lines, "captureDate"), ...(isOfOneTime ? years : [])]
  const births = yearsOf(lines, "birth")
  const [first, last] = [earliestOf(captures), latestOf(captures)]
  const youngest = latestOf(births)
  const isThen = (year: number): boolean => captures.length >= FEWEST_TOLD && year >= first && year <= last
  return ({ text }, facts) => {
    const day = dayIn(text)
    if (day === null) return null
    const isTold = facts.has("age") || facts.has("birth")
    const isWhole = day.precision === "day"
    const isBefore = captures.length >= FEWEST_TOLD && day.year <= first - YOUNGEST && day.year >= first - OLDEST
    const isBirth = isBefore && !isTold && !day.isOn && day.tail === ""
    if (isBirth) return { ...day, fact: "birth" }
    const isAmong = isThen(day.year) && (isTold || day.year > youngest)
    const isCapture = (isTold && (isWhole || day.isOn || day.precision === "month")) || isAmong
    if (facts.has("captureDate")) return isWhole && !day.isOn ? { ...day, fact: "birth" } : null
    return { ...day, fact: isCapture || (isWhole && isOfOneTime) ? "captureDate" : undefined }
  }
}

/** A letter may tell more years than a function takes. */
const earliestOf = (years: readonly number[]): number => years.reduce((one, other) => Math.min(one, other), Infinity)
const latestOf = (years: readonly number[]): number => years.reduce((one, other) => Math.max(one, other), -Infinity)

const yearsOf = (lines: readonly LineFacts[], fact: "birth" | "captureDate"): readonly number[] =>
  lines.flatMap(({ facts }) => {
    const value = readDate(facts.get(fact) ?? "").value
    return value === null ? [] : yearOf(value.fromDay)
  })

const yearOf = (day: number): number => Math.floor(1970 + day / 365.2425)

/** Whether a piece is a day or a month without a word for what it is of. */
export function isDatedPiece(text: string): boolean {
  const day = dayIn(text)
  return day !== null && day.precision !== "year" && day.tail === ""
}

/** Words of a day at most. */
const MOST_WORDS = 4

/** The day that a piece begins with, and the sentence behind it; a year stands alone, or behind a word for in. */
function dayIn(text: string): Written | null {
  const bare = text.replace(DAY_WORD, "")
  const isOn = bare !== text
  const words = bare.split(/\s+/u)
  if (!/^\p{Nd}/u.test(bare) && monthFromName(words[0]!.replace(/\.$/u, "")) === null) return null
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const own = words.slice(0, count).join(" ")
    const [tail, value] = [words.slice(count).join(" "), readDate(own).value]
    if (value === null || !/^(?:day|month|year)$/u.test(value.precision)) continue
    const precision = value.precision as Written["precision"]
    if (precision === "year" && (!/^\p{Nd}{4}$/u.test(own) || (tail !== "" && !isOn))) continue
    if (tail !== "" && !/^\p{L}/u.test(tail)) continue
    return { text: own, tail, year: yearOf(value.fromDay), precision, isOn }
  }
  return null
}
