import {
  CALENDARS_OF,
  type Calendar,
  DEFAULT_DIGITS,
  type Digits,
  formatAgo,
  formatDate,
  formatDateInTwo,
  formatDeadline,
  formatDuration,
  formatLateness,
  formatNumber,
  formatPercent,
  formatRatio,
  formatTime,
  joinList,
  type Language,
  type NameOf,
  say,
  sayRefusal,
  sayText,
  type Values,
  type Words,
  writeDigits,
  type Zone,
} from "@wasit/domain/words"
import type { Preferences } from "./preferences.ts"

/** Everything a page writes that is not a text of its own: in the reader's language, digits and calendar. For eyes only. */
export type Format = {
  readonly language: Language
  readonly digits: Digits
  readonly calendar: Calendar
  say(words: Words, values?: Values): string
  number(n: number, fractionDigits?: number): string
  /** With its sign, a plus too; none at zero. */
  signed(n: number, fractionDigits?: number): string
  percent(share: number, fractionDigits?: number): string
  ratio(one: number, other: number): string
  /** `22 March 2020`, in the calendar shown first. */
  date(epochDay: number, calendar?: Calendar): string
  /** A day in the two calendars deadlines are shown in. */
  dateInTwo(epochDay: number): string
  time(instant: string, zone: Zone): string
  deadline(instant: string, zone: Zone): string
  /** `3 days left`, `12 days late`. */
  lateness(due: string, now: string, zone: Zone): string
  /** `2 hours ago`; days are those of the zone's calendar. */
  ago(instant: string, now: string, zone: Zone): string
  /** `2 hours and 30 minutes`. */
  duration(seconds: number): string
  /** Why something was refused, and what to do; ids are said by the names `nameOf` knows. */
  refusal(refusal: { readonly code: string } & Readonly<Record<string, unknown>>, nameOf?: NameOf): string
  list(parts: readonly string[]): string
  /** Western digits of any text in the reader's; for ids and row numbers that are read aloud. */
  inDigits(text: string): string
}

/** The formatters of one reader. */
export function formatOf(preferences: Pick<Preferences, "language" | "digits" | "calendar">): Format {
  const { language } = preferences
  const digits = preferences.digits === "auto" ? DEFAULT_DIGITS[language] : preferences.digits
  const calendar = preferences.calendar === "auto" ? CALENDARS_OF[language][0] : preferences.calendar
  return {
    language,
    digits,
    calendar,
    say: (words, values) => say(words, language, values, digits),
    number: (n, fractionDigits) => formatNumber(n, language, digits, fractionDigits),
    // Marks that hold a minus at its end of the number hold a plus there as well.
    signed: (n, fractionDigits) =>
      n > 0
        ? formatNumber(-n, language, digits, fractionDigits).replace(/[-\u2212]/, "+")
        : formatNumber(n, language, digits, fractionDigits),
    percent: (share, fractionDigits) => formatPercent(share, language, digits, fractionDigits),
    ratio: (one, other) => formatRatio(one, other, language, digits),
    date: (epochDay, other = calendar) => formatDate(epochDay, language, other, digits),
    dateInTwo: (epochDay) => inTwo(epochDay, language, calendar, digits),
    time: (instant, zone) => formatTime(instant, zone, language, digits),
    deadline: (instant, zone) => formatDeadline(instant, zone, language, digits, calendar === "hijri"),
    lateness: (due, now, zone) => formatLateness(due, now, zone, language, digits),
    ago: (instant, now, zone) => formatAgo(instant, now, zone, language, digits),
    duration: (seconds) => formatDuration(seconds, language, digits),
    refusal: (refusal, nameOf) => sayRefusal(refusal, language, digits, nameOf),
    list: (parts) => joinList(parts, language),
    inDigits: (text) => writeDigits(text, digits),
  }
}

const IN_TWO = {
  en: "{one} ({other})",
  ar: "{one} ({other})",
  prs: "{one} ({other})",
  ps: "{one} ({other})",
} as const satisfies Words

/** The reader's calendar first; every date shows the Solar Hijri or the Gregorian one beside it. */
function inTwo(epochDay: number, language: Language, first: Calendar, digits: Digits): string {
  if (first === CALENDARS_OF[language][0]) return formatDateInTwo(epochDay, language, digits)
  const other = first === "gregorian" ? "solar-hijri" : "gregorian"
  const values = {
    one: formatDate(epochDay, language, first, digits),
    other: formatDate(epochDay, language, other, digits),
  }
  return sayText(IN_TWO[language], language, values, digits)
}
