import { dateToEpochDay, epochDayToDay, foldDigits, monthFromName, type NamedMonth } from "@wasit/domain/words"

/** What a text says in digits: its numbers in Western digits without separators, and its days. */
export type SaidNumbers = { readonly numbers: readonly string[]; readonly days: readonly string[] }

/** A word, a number, or a sign that is neither. Words joined by a joiner are one. */
const TOKEN = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[\p{L}\p{M}\u200c]+/gu
const PLACE = /\{[a-z][a-z0-9_]*\}/g
const ISO_DAY = /\b(\d{4})-(\d{2})-(\d{2})\b/g
const CLOCK = /\b\d{1,2}:\d{2}\b/g
/** Stands between a day and its month: "د مارچ له ۱۴مې", "the 14th of March". */
const BETWEEN = /^(?:of|the|له|په|تر)$/u
/** The ending of "14th", "۱۴مې": after a number it is no month. */
const ORDINAL = /(?<=\d)(?:st|nd|rd|th|م|مه|مې|هم)(?!\p{L})/gu
/** A verb far more often than a month. */
const NOT_A_MONTH = /^(?:may|mar)$/

/**
 * Reads the numbers and days of a text in any of the four languages, its digits in any of three scripts. Places of bound
 * figures, times of day and years near `year` are no numbers. A day without a year is taken to be in `year`.
 */
export function numbersIn(text: string, year: number): SaidNumbers {
  const days: string[] = []
  const plain = foldDigits(text.replaceAll(PLACE, " "))
    .replaceAll(ISO_DAY, (all, y: string, m: string, d: string) => {
      const day = dateToEpochDay("gregorian", { year: Number(y), month: Number(m), day: Number(d) })
      if (day === null) return all
      days.push(epochDayToDay(day))
      return " "
    })
    .replaceAll(CLOCK, " ")
    .replaceAll(ORDINAL, " ")
  const tokens = plain.match(TOKEN) ?? []
  const used = new Set<number>()
  for (let at = 0; at < tokens.length; at++) {
    const month = monthAt(tokens, at)
    if (month === null) continue
    const found = dayBeside(tokens, at, month.end, used)
    if (found === null) continue
    const after = tokens[Math.max(month.end, found.at) + 1] ?? ""
    const hasYear = isYearNear(after, year)
    const day = dayOf(month.month, Number(tokens[found.at]), hasYear ? Number(after) : null, year)
    if (day === null) continue
    days.push(day)
    used.add(found.at)
    if (hasYear) used.add(Math.max(month.end, found.at) + 1)
    at = month.end
  }
  const numbers = tokens
    .filter((token, at) => /^\d/.test(token) && !used.has(at) && !isYearNear(token, year))
    .map((token) => String(Number(token.replaceAll(",", ""))))
  return { numbers: unique(numbers), days: unique(days) }
}

/** The month named at a token, in one word or two, with its other name after it ("آذار/مارس"). */
function monthAt(tokens: readonly string[], at: number): { readonly month: NamedMonth; readonly end: number } | null {
  const named = (from: number): { month: NamedMonth; end: number } | null => {
    const [one = "", two = ""] = [tokens[from], tokens[from + 1]]
    if (/^\d/.test(one) || NOT_A_MONTH.test(one)) return null
    const double = /^\d/.test(two) ? null : monthFromName(`${one} ${two}`)
    if (double !== null) return { month: double, end: from + 1 }
    const single = monthFromName(one)
    return single === null ? null : { month: single, end: from }
  }
  const first = named(at)
  if (first === null) return null
  const second = named(first.end + 1)
  const isAlias =
    second !== null && second.month.calendar === first.month.calendar && second.month.month === first.month.month
  return isAlias ? { month: first.month, end: second.end } : first
}

/** The number of the day: before the month, or after it. */
function dayBeside(
  tokens: readonly string[],
  start: number,
  end: number,
  used: ReadonlySet<number>,
): { readonly at: number } | null {
  const isDay = (at: number) => /^\d{1,2}$/.test(tokens[at] ?? "") && Number(tokens[at]) <= 31 && !used.has(at)
  let before = start - 1
  while (BETWEEN.test(tokens[before] ?? "")) before--
  if (isDay(before)) return { at: before }
  const after = BETWEEN.test(tokens[end + 1] ?? "") ? end + 2 : end + 1
  return isDay(after) ? { at: after } : null
}

/** The day in the Gregorian calendar; without a year the one that falls in `year`. */
function dayOf({ calendar, month }: NamedMonth, day: number, own: number | null, year: number): string | null {
  const near = {
    gregorian: [year],
    "solar-hijri": [year - 621, year - 622],
    hijri: [year - 579, year - 578, year - 580],
  }
  for (const each of own === null ? near[calendar] : [own]) {
    const epochDay = dateToEpochDay(calendar, { year: each, month, day })
    if (epochDay === null) continue
    const said = epochDayToDay(epochDay)
    if (own !== null || said.startsWith(`${year}-`)) return said
  }
  return null
}

/** A year of any of the three calendars, from some years before to the next. */
function isYearNear(token: string, year: number): boolean {
  if (!/^\d{4}$/.test(token)) return false
  return [0, 621, 579].some((less) => Number(token) >= year - less - 10 && Number(token) <= year - less + 2)
}

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)]
