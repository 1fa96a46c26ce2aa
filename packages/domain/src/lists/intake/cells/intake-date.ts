import {
  type Calendar,
  dateToEpochDay,
  epochDayToDay,
  epochDayToSolarHijri,
  gregorianMonthDays,
  hijriMonthDays,
  solarHijriMonthDays,
} from "../../../shared/calendar.ts"
import { foldDigits } from "../../../shared/digits.ts"
import { monthFromName } from "../../../shared/month-names.ts"
import { ABOUT, YEAR_WORDS } from "./date-words.ts"
import { ETHIOPIAN_ERA, ethiopianDate, ethiopianSpan, namesEthiopianMonth } from "./ethiopian-date.ts"
import { BIDI_CONTROLS, INVISIBLES } from "./fold.ts"

export type DatePrecision = "day" | "month" | "year" | "range"

/** A date as a list states it: the calendar it is in, and the days (counted from 1970-01-01) it may mean, ends included. */
export type IntakeDate = {
  readonly calendar: Calendar
  /** In the Gregorian calendar, as ISO 8601-2 (EDTF): `2016-05`, `1991-03-21/1992-03-19`, with `?` and `~`. */
  readonly edtf: string
  readonly fromDay: number
  readonly toDay: number
  readonly precision: DatePrecision
  readonly isAbout: boolean
}

type DateNote = "calendar-assumed" | "date-order-assumed" | "date-impossible" | "date-not-read"

export type DateReading = { readonly value: IntakeDate | null; readonly notes: readonly DateNote[] }

const NOT_READ: DateReading = { value: null, notes: ["date-not-read"] }
const IMPOSSIBLE: DateReading = { value: null, notes: ["date-impossible"] }

export type DateChoices = {
  /** The calendar of the column, where a person said it. */
  readonly calendar?: Calendar
  /** That of bare years where the column's other days make another than usual likely. */
  readonly likely?: Calendar
  /** The day of reading: years after it are not Solar Hijri years. */
  readonly todayDay?: number
  /** The column writes the month before the day. */
  readonly isMonthFirst?: boolean
  /** The column writes years with two digits, behind the day and the month. */
  readonly hasShortYears?: boolean
  /** It writes years with two digits behind a day and a month's name, and so behind that alone. */
  readonly hasShortNamed?: boolean
  /** The year of days without one: that of all others in the column. */
  readonly onlyYear?: number
  /** The column's title says that its days are Ethiopian. */
  readonly isEthiopian?: boolean
}

/**
 * Reads a date in any of three digit sets, three calendars, numbers or month names, down to a year alone or a span of
 * years. A day of the Hijri calendar counts one day more on each side, since the moon was seen and not computed.
 */
export function readDate(raw: string, choices: DateChoices = {}): DateReading {
  const text = foldDigits(raw.normalize("NFKC"))
    .replace(BIDI_CONTROLS, "")
    .replace(INVISIBLES, "")
    .trim()
    .replace(/^(?:le|on)\s+(?=\d)/i, "")
    // Its second letter and point would else say "about".
    .replace(/(?<![\p{L}.])g\.\s?c\.?(?!\p{L})/iu, "GC")
    .replace(/^(\d{1,2})(?:er|re|º)(?=\s)/i, "$1")
    .replace(FIRST_DAY, "1 ")
  if (!/\d/.test(text) || text.length > 80) return NOT_READ
  if (isEthiopian(text, choices)) return readEthiopian(text)
  const marks = readMarks(withPlainParts(text))
  const rest = marks.rest
  const isOfThais = !/[٠-٩۰-۹\p{Script=Arabic}]/u.test(raw)
  const context = { ...choices, era: marks.calendar, isAbout: marks.isAbout, isOfThais }
  const span = /^(\d{4})\s*(?:-|–|—|\/|تا|إلى|الى|تر|to)\s*(\d{4})$/.exec(rest)
  if (span !== null) return spanOfYears(Number(span[1]), Number(span[2]), context)
  if (/^\d{8}$/.test(rest)) return readCompact(rest, context)
  // Points between two digits each are of Gregorian hands.
  const [, day, month, short] = /^(\d{1,2})\.(\d{1,2})\.(\d{2})$/.exec(rest) ?? []
  if (short !== undefined) {
    const parts = { year: fullYear(Number(short), context), month: Number(month), day: Number(day) }
    return build(parts, { ...context, era: "gregorian" })
  }
  const named = readNamed(rest, context)
  if (named !== null) return named
  const numbers = /^(\d{1,4})(?:\s*[-/.،,\s]\s*(\d{1,2})(?:\s*[-/.،,\s]\s*(\d{1,4}))?)?$/.exec(
    rest.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, ""),
  )
  if (numbers !== null)
    return readNumbers(
      numbers.slice(1).flatMap((part) => (part === undefined ? [] : [part])),
      context,
    )
  const monthYear = /^(\d{1,2})\s*[-/.\s]\s*(\d{4})$/.exec(rest)
  return monthYear === null
    ? NOT_READ
    : build({ year: Number(monthYear[2]), month: Number(monthYear[1]), day: null }, context)
}

/** The first of a month by its word (IM236). */
const FIRST_DAY =
  /^(?:یکم|اول|أول|الأول|اوّل|لومړۍ|first|premier|erster|первое|birinci)\s+(?:(?:of|من|ماه|د)\s+)?(?=\p{L}+\s+[\d٠-٩۰-۹]{2,4}$)/iu

/** Ethiopian clerks who mean the Gregorian calendar write that they do. */
const isEthiopian = (text: string, choices: DateChoices): boolean =>
  ETHIOPIAN_ERA.test(text) || ((choices.isEthiopian === true || namesEthiopianMonth(text)) && !GREGORIAN_ERA.test(text))

/** It is kept as the days of the Gregorian calendar that it means. */
function readEthiopian(text: string): DateReading {
  const bare = text.replace(ETHIOPIAN_ERA, " ")
  const isAbout = bare.search(ABOUT) !== -1
  const plain = bare
    .replace(ABOUT, " ")
    .replace(YEAR_WORDS, " ")
    .replace(/[()\s,.]+$/u, "")
  const date = ethiopianDate(plain.trim())
  if (date === null) return NOT_READ
  const { from: fromDay, to: toDay } = ethiopianSpan(date)
  const precision = date.day !== null ? "day" : date.month !== null ? "month" : "year"
  const edtf = edtfSpan(fromDay, toDay, isAbout, false)
  return { value: { calendar: "gregorian", edtf, fromDay, toDay, precision, isAbout }, notes: [] }
}

/** A month in Roman numerals, the day before it and the year behind, or the year before both: `12 VI 1884`, `1944. VI. 12.` (IM171). */
function withPlainMonth(text: string): string {
  if (!/[IVX]|\db(?:ris|er|re)\b/i.test(text)) return text
  const numberOf = (month: string): number => ROMAN.indexOf(month) + 1
  return text
    .replace(/^(\d{1,2})[\s./-]{1,3}([IVX]{1,4})[\s./-]{1,3}(\d{4}|\d{2})(?=\D|$)/, (all, day, month, year) =>
      numberOf(month) === 0 ? all : `${day}.${numberOf(month)}.${year}`,
    )
    .replace(/(?<=\s)([789]|10|x)(?=b(?:ris|er|re)\b)/i, (number) => LATIN_MONTHS[number.toLowerCase()]!)
    .replace(/^(\d{4})[\s./-]{1,3}([IVX]{1,4})[\s./-]{1,3}(\d{1,2})(?=\D|$)/, (all, year, month, day) =>
      numberOf(month) === 0 ? all : `${year}-${numberOf(month)}-${day}`,
    )
}
/** Months whose number a clerk of church books writes before their ending: 7bris. */
const LATIN_MONTHS: Readonly<Record<string, string>> = { 7: "septem", 8: "octo", 9: "novem", 10: "decem", x: "decem" }
const ROMAN = "I II III IV V VI VII VIII IX X XI XII".split(" ")

/** Days whose parts have words behind them, or points between the letters of a month (`12 ม.ค. 2530`), as Chinese, Uyghur and Thai hands write them: `2017年2月12日`, `2018-يىلى 23-ئىيۇن`, `2018-يىلى 1-ئاي` (IM120). */
function withPlainParts(text: string): string {
  return withPlainMonth(text)
    .replace(/(?<=[ก-๛])\.\s?(?=[ก-๛])|(?<=[ก-๛])\.(?=\s|\d|$)/gu, "")
    .replace(/(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:份|\s*(\d{1,2})\s*[日号號]?)?)?/u, (_, ...parts: string[]) =>
      parts.slice(0, 3).filter(Boolean).join("-"),
    )
    .replace(UYGHUR_YEAR, (_, year: string, day: string | undefined, month: string | undefined) =>
      month === undefined ? `${year} ` : day === undefined ? `${month} ${year}` : `${day} ${month} ${year}`,
    )
    .replace(/^(\d{4})\s+(\d{1,2})-?\s*ئاي(?:نىڭ)?(?:\s+(\d{1,2})-?\s*كۈنى?)?$/u, (_, ...parts: string[]) =>
      parts.slice(0, 3).filter(Boolean).join("-"),
    )
}
const UYGHUR_YEAR = /^(\d{4})-?\s*يىل(?:ى|نىڭ)?(?!\p{L})(?:\s*(?:(\d{1,2})-)?\s*((?!ئاي)\p{L}[\p{L}\p{M}]*)\s*$)?\s*/u

type Context = DateChoices & {
  readonly era: Calendar | null
  readonly isAbout: boolean
  /** Nothing of it is in Arabic letters: Iran counted the years of its kings as high. */
  readonly isOfThais?: boolean
}
type Parts = { readonly year: number; readonly month: number | null; readonly day: number | null }

const GREGORIAN_ERA =
  /(?:میلادی|ميلادية|ميلادي|زېږدیز|زیږدیز|(?<!\p{L})م\.?(?!\p{L})|እ\s*[./]?\s*ኤ\s*[./]?\s*አ\.?|\b(?:ad|ce|a\.d\.|gc)(?=\W|$))/iu
const ERAS: readonly [RegExp, Calendar][] = [
  [
    /(?:هجری\s*شمسی|هجري\s*شمسي|خورشیدی|شمسی|شمسي|لمریز|(?<=\d\s*)ل(?!\p{L})|(?<!\p{L})[هھ]ـ?\s*[.،]?\s*ش\.?(?!\p{L})|(?<!\p{L})ش(?!\p{L})|\b(?:sh|hs|ap|a\.p\.|h\.s\.|s\.h\.)(?=\W|$))/iu,
    "solar-hijri",
  ],
  [
    /(?:هجری\s*قمری|هجري\s*قمري|قمری|قمري|سپوږمیز|هجرية|هجري|(?<!\p{L})[هھ]ـ?\s*[.،]?\s*ق\.?(?!\p{L})|(?<!\p{L})هـ?(?!\p{L})|(?<=\d\s*)ق\.?(?!\p{L})|\b(?:ah|a\.h\.)(?=\W|$))/iu,
    "hijri",
  ],
  [GREGORIAN_ERA, "gregorian"],
]
function readMarks(text: string): { calendar: Calendar | null; isAbout: boolean; rest: string } {
  const isAbout = text.search(ABOUT) !== -1
  let rest = text.replace(ABOUT, " ").replace(YEAR_WORDS, " ")
  let calendar: Calendar | null = null
  for (const [pattern, era] of ERAS) {
    if (calendar !== null || !pattern.test(rest)) continue
    calendar = era
    rest = rest.replace(pattern, " ")
  }
  return {
    calendar,
    isAbout,
    rest: rest
      .replace(/\s+/g, " ")
      .replace(/^[\s,،.-]+|[\s,،.-]+$/g, "")
      .trim(),
  }
}

/** "1389 غویی", `2024 May`. */
const YEAR_FIRST = /^(\d{4})[\s.,،/-]+(\p{L}\D*)$/u

/** `Nov 2, 2022`: no `Rabi 2` (IM358). */
const MONTH_FIRST = /^(\p{L}+)\.?\s+([12])(?:st|nd)?[\s,،]+(?=\d{4}$)/iu

/** "3 حمل 1399", "حمل 1399", "March 22, 2020", "22-Mar-2020": one run of letters between numbers. */
function readNamed(text: string, context: Context): DateReading | null {
  const parts =
    /^(?:(\d{1,4})(?:st|nd|rd|th|ê)?[\s.,،/-]*)?(?:of\s+)?(\p{L}[\p{L}\p{M}\s'\u200c-]*?(?:\s[12](?!\d))?)[\s.,،/-]*(\d{1,4})(?:[\s.,،/-]+(\d{4}))?$/u.exec(
      text
        .replace(YEAR_FIRST, "$2 $1")
        .replace(MONTH_FIRST, (all, month, day) => (monthFromName(month) === null ? all : `${day} ${month} `)),
    )
  if (parts === null) return null
  const numbers = [parts[1], parts[3], parts[4]].flatMap((part) => (part === undefined ? [] : [Number(part)]))
  const month = monthFromName(parts[2]!, Math.max(...numbers))
  if (month === null) return null
  const short = parts[1] !== undefined && parts[4] === undefined && /^\d{2}$/.test(parts[3]!) && parts[1].length < 3
  if (short && month.calendar === "gregorian")
    return build(
      { year: fullYear(Number(parts[3]), context), month: month.month, day: Number(parts[1]) },
      { ...context, era: "gregorian" },
    )
  // Who says "about" of a month means no day in it: `vers juin 18` (IM352).
  const isYear = context.isAbout || context.hasShortNamed === true
  const isMonthOfYear = isYear && parts[1] === undefined && /^\d{2}$/.test(parts[3]!) && parts[4] === undefined
  if (isMonthOfYear && month.calendar === "gregorian")
    return build(
      { year: fullYear(numbers[0]!, context), month: month.month, day: null },
      { ...context, era: "gregorian" },
    )
  const year = numbers.find((number) => number > 99)
  if (year === undefined || numbers.length > 2) return NOT_READ
  const day = numbers.find((number) => number <= 99) ?? null
  return build({ year, month: month.month, day }, { ...context, era: month.calendar })
}

/** "19501204", the basic form of ISO 8601, or "04121950". */
function readCompact(digits: string, context: Context): DateReading {
  const partsAt = (year: number, month: number, day: number): Parts => ({
    year: Number(digits.slice(year, year + 4)),
    month: Number(digits.slice(month, month + 2)),
    day: Number(digits.slice(day, day + 2)),
  })
  const yearFirst = build(partsAt(0, 4, 6), context)
  if (yearFirst.value !== null) return yearFirst
  const yearLast = build(partsAt(4, 2, 0), context)
  return yearLast.value === null ? yearFirst : yearLast
}

/** The last year before the day of reading that ends in two digits: `24AUG07`. */
export function fullYear(digits: number, { todayDay }: DateChoices): number {
  const now = todayDay === undefined ? LAST_SHORT_YEAR : 1970 + Math.floor(todayDay / 365.2425)
  const century = now - (now % 100)
  return century + digits <= now ? century + digits : century + digits - 100
}
/** Where nobody says what day it is. */
const LAST_SHORT_YEAR = 2049

function readNumbers(parts: readonly string[], context: Context): DateReading {
  const [first = 0, second, third] = parts.map(Number)
  if (second === undefined)
    return parts[0]!.length === 4 ? build({ year: first, month: null, day: null }, context) : NOT_READ
  if (third === undefined && parts[0]!.length < 3 && parts[1]!.length < 3 && context.onlyYear !== undefined)
    return readNumbers([...parts, String(context.onlyYear)], context)
  if (third === undefined)
    return parts[0]!.length === 4 ? build({ year: first, month: second, day: null }, context) : NOT_READ
  if (parts[0]!.length === 4) return build({ year: first, month: second, day: third }, context)
  const isGregorian = (context.calendar ?? "gregorian") === "gregorian" && context.era === null
  if (parts[2]!.length === 2 && context.hasShortYears === true && isGregorian)
    return readNumbers([parts[0]!, parts[1]!, String(fullYear(third, context))], { ...context, era: "gregorian" })
  if (parts[2]!.length !== 4) return NOT_READ
  if (first <= 12 && (second > 12 || context.isMonthFirst === true))
    return build({ year: third, month: first, day: second }, context)
  const reading = build({ year: third, month: second, day: first }, context)
  const isOpen = first <= 12 && second <= 12 && first !== second && calendarFor(third, context).calendar === "gregorian"
  return isOpen && reading.value !== null ? { ...reading, notes: [...reading.notes, "date-order-assumed"] } : reading
}

function spanOfYears(from: number, to: number, context: Context): DateReading {
  const [first, last] = [
    build({ year: from, month: null, day: null }, context),
    build({ year: to, month: null, day: null }, context),
  ]
  if (first.value === null || last.value === null) return NOT_READ
  if (to < from) return IMPOSSIBLE
  const { calendar, isAbout } = first.value
  const [fromDay, toDay] = [first.value.fromDay, last.value.toDay]
  const isAssumed = first.notes.includes("calendar-assumed")
  const edtf =
    calendar === "gregorian" && !isAbout ? `${four(from)}/${four(to)}` : edtfSpan(fromDay, toDay, isAbout, isAssumed)
  return { value: { calendar, edtf, fromDay, toDay, precision: "range", isAbout }, notes: first.notes }
}

/** Thai, Lao and Khmer hands count the years of the Gregorian calendar from the death of the Buddha: 2530 is 1987 (IM175). */
const BUDDHIST_YEARS = { first: 2400, last: 2599, before: 543 } as const
/** Kurdish hands count the years of the Solar Hijri calendar from 700 BC: 2716 began in March 2016 (IM136). */
const KURDISH_YEARS = { first: 2600, last: 2799, before: 1321 } as const

function build(parts: Parts, context: Context): DateReading {
  if (context.isOfThais === true && parts.year >= BUDDHIST_YEARS.first && parts.year <= BUDDHIST_YEARS.last)
    return build({ ...parts, year: parts.year - BUDDHIST_YEARS.before }, { ...context, era: "gregorian" })
  if (parts.year >= KURDISH_YEARS.first && parts.year <= KURDISH_YEARS.last)
    return build({ ...parts, year: parts.year - KURDISH_YEARS.before }, { ...context, era: "solar-hijri" })
  const { calendar, isAssumed } = calendarFor(parts.year, context)
  if (calendar === null) return NOT_READ
  const { year, month, day } = parts
  if (day === 0 || month === 0) return build({ year, month: month === 0 ? null : month, day: null }, context)
  const lastMonth = month ?? 12
  const first = dateToEpochDay(calendar, { year, month: month ?? 1, day: day ?? 1 })
  const lastDay = day ?? MONTH_DAYS[calendar](year, lastMonth)
  const last = lastDay === null ? null : dateToEpochDay(calendar, { year, month: lastMonth, day: lastDay })
  if (first === null || last === null) return IMPOSSIBLE
  const slack = calendar === "hijri" ? 1 : 0
  const [fromDay, toDay] = [first - slack, last + slack]
  const { isAbout } = context
  const precision = day !== null ? "day" : month !== null ? "month" : "year"
  const edtf =
    calendar === "gregorian" ? edtfDay(parts, isAbout, isAssumed) : edtfSpan(fromDay, toDay, isAbout, isAssumed)
  const value: IntakeDate = { calendar, edtf, fromDay, toDay, precision, isAbout }
  return { value, notes: isAssumed ? ["calendar-assumed"] : [] }
}

const MONTH_DAYS = {
  gregorian: gregorianMonthDays,
  "solar-hijri": solarHijriMonthDays,
  hijri: hijriMonthDays,
} as const satisfies Record<Calendar, (year: number, month: number) => number | null>

/** The last Solar Hijri year read from a bare number when nobody says what day it is. */
const LAST_SOLAR_YEAR = 1420

function calendarFor(year: number, context: Context): { calendar: Calendar | null; isAssumed: boolean } {
  if (context.era !== null) return { calendar: context.era, isAssumed: false }
  if (year >= 1800 && year <= 2200) return { calendar: "gregorian", isAssumed: false }
  if (context.calendar !== undefined) return { calendar: context.calendar, isAssumed: false }
  if (context.likely !== undefined) return { calendar: context.likely, isAssumed: true }
  const lastSolar = context.todayDay === undefined ? LAST_SOLAR_YEAR : epochDayToSolarHijri(context.todayDay).year + 1
  if (year >= 1250 && year <= lastSolar) return { calendar: "solar-hijri", isAssumed: true }
  if (year > lastSolar && year <= 1470) return { calendar: "hijri", isAssumed: true }
  return { calendar: null, isAssumed: false }
}

function edtfDay({ year, month, day }: Parts, isAbout: boolean, isAssumed: boolean): string {
  const text = [four(year), month === null ? null : two(month), day === null ? null : two(day)].filter(
    (part) => part !== null,
  )
  return text.join("-") + qualifier(isAbout, isAssumed)
}

function edtfSpan(fromDay: number, toDay: number, isAbout: boolean, isAssumed: boolean): string {
  const mark = qualifier(isAbout, isAssumed)
  return fromDay === toDay
    ? epochDayToDay(fromDay) + mark
    : `${epochDayToDay(fromDay)}${mark}/${epochDayToDay(toDay)}${mark}`
}

/** EDTF level 1: `?` uncertain, `~` approximate, `%` both. */
function qualifier(isAbout: boolean, isAssumed: boolean): string {
  return isAbout && isAssumed ? "%" : isAbout ? "~" : isAssumed ? "?" : ""
}

function two(number: number): string {
  return String(number).padStart(2, "0")
}
function four(number: number): string {
  return String(number).padStart(4, "0")
}

/**
 * Clerks who know only the year write its first day. Such a birth keeps the year alone.
 *
 * @returns the year's interval, or null where the date is no first day of a year of the calendar that it is written in.
 */
export function heapedYear(date: IntakeDate): IntakeDate | null {
  if (date.calendar === "solar-hijri") return solarYearFrom(date) ?? yearFrom("gregorian", date)
  return yearFrom("gregorian", date)
}

/** The Solar Hijri year that begins with a day, whatever calendar it is written in. */
export const solarYearFrom = (date: IntakeDate): IntakeDate | null => yearFrom("solar-hijri", date)

function yearFrom(calendar: "gregorian" | "solar-hijri", date: IntakeDate): IntakeDate | null {
  if (date.precision !== "day") return null
  const day = date.calendar === "hijri" ? date.fromDay + 1 : date.fromDay
  const year = yearStartingOn(calendar, day)
  return year === null ? null : build({ year, month: null, day: null }, { era: calendar, isAbout: date.isAbout }).value
}

function yearStartingOn(calendar: "gregorian" | "solar-hijri", day: number): number | null {
  const guess = calendar === "gregorian" ? 1970 + Math.round(day / 365.2425) : epochDayToSolarHijri(day).year
  return dateToEpochDay(calendar, { year: guess, month: 1, day: 1 }) === day ? guess : null
}
