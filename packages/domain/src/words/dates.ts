import {
  type Calendar,
  epochDayToDate,
  epochDayToGregorian,
  instantToEpochSeconds,
  localDayOf,
  localTimeOf,
  type Zone,
  zoneOffset,
} from "../shared/calendar.ts"
import type { Language, Words } from "../shared/language.ts"
import { MONTH_NAMES } from "../shared/month-names.ts"
import { say } from "./message.ts"
import { DEFAULT_DIGITS, type Digits, isolate, joinList, writeDigits } from "./numbers.ts"

/** The calendar a language's readers look at first, and the one every deadline is shown in beside it. */
export const CALENDARS_OF = {
  ar: ["gregorian", "solar-hijri"],
  prs: ["solar-hijri", "gregorian"],
  ps: ["solar-hijri", "gregorian"],
  en: ["gregorian", "solar-hijri"],
} as const satisfies Record<Language, readonly [Calendar, Calendar]>

/** Arabic marks the year of the calendars its readers may take for one another, never over two lines; elsewhere the month says it. */
const ERA = { gregorian: "", "solar-hijri": " هـ\u00a0ش", hijri: " هـ" } as const satisfies Record<Calendar, string>

/**
 * `22 March 2020`, `٢٧ رجب ١٤٤١ هـ`, `۳ حمل ۱۳۹۹`: day, month, year in every language. For eyes only.
 * A day outside the Umm al-Qura table is written in the Gregorian calendar, whose month name says so.
 */
export function formatDate(epochDay: number, language: Language, calendar?: Calendar, digits?: Digits): string {
  const wanted = calendar ?? CALENDARS_OF[language][0]
  const found = epochDayToDate(wanted, epochDay)
  const shown = found === null ? "gregorian" : wanted
  const date = found ?? epochDayToGregorian(epochDay)
  const month = MONTH_NAMES[shown][language][date.month - 1]!
  const text = `${date.day} ${month} ${date.year}${language === "ar" ? ERA[shown] : ""}`
  return writeDigits(text, digits ?? DEFAULT_DIGITS[language])
}

/** The day in the two calendars every deadline is shown in; with `hijri` in three. */
export function formatDateInTwo(epochDay: number, language: Language, digits?: Digits, hijri = false): string {
  const [first, second] = CALENDARS_OF[language]
  const others = hijri ? [second, "hijri" as const] : [second]
  const inBrackets = others.map((calendar) => isolate(formatDate(epochDay, language, calendar, digits)))
  const comma = language === "en" ? ", " : "، "
  return `${isolate(formatDate(epochDay, language, first, digits))} (${inBrackets.join(comma)})`
}

/** `13:44` as the clocks of the zone show it. */
export function formatTime(instant: string, zone: Zone, language: Language, digits?: Digits): string {
  const { hour, minute } = localTimeOf(instant, zone)
  const text = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`
  return writeDigits(text, digits ?? DEFAULT_DIGITS[language])
}

/** Whose clock it is, as a phrase after the time. */
export const ZONE_WORDS = {
  "Asia/Kabul": { ar: "بتوقيت كابل", prs: "به وقت کابل", ps: "د کابل په وخت", en: "Kabul time" },
  "Asia/Qatar": { ar: "بتوقيت الدوحة", prs: "به وقت دوحه", ps: "د دوحې په وخت", en: "Doha time" },
  "Asia/Riyadh": { ar: "بتوقيت الرياض", prs: "به وقت ریاض", ps: "د ریاض په وخت", en: "Riyadh time" },
  "Asia/Aden": { ar: "بتوقيت عدن", prs: "به وقت عدن", ps: "د عدن په وخت", en: "Aden time" },
  "Etc/UTC": { ar: "بالتوقيت العالمي", prs: "به وقت جهانی", ps: "په نړیوال وخت", en: "universal time" },
} as const satisfies Record<Zone, Words>

/** The offset stays on the line of the words before it. */
const DEADLINE: Words = {
  ar: "{date}، الساعة {time} {zone}\u00a0({offset})",
  prs: "{date}، ساعت {time} {zone}\u00a0({offset})",
  ps: "{date}، {time} بجې {zone}\u00a0({offset})",
  en: "{date}, {time} {zone}\u00a0({offset})",
}

/** An instant in two calendars with the clock it was agreed by: `10 March 2020 (20 Hoot 1398), 23:59 Kabul time (+04:30)`. */
export function formatDeadline(
  instant: string,
  zone: Zone,
  language: Language,
  digits?: Digits,
  hijri = false,
): string {
  const values = {
    date: formatDateInTwo(localDayOf(instant, zone), language, digits, hijri),
    time: formatTime(instant, zone, language, digits),
    zone: ZONE_WORDS[zone][language],
    offset: writeDigits(zoneOffset(zone), digits ?? DEFAULT_DIGITS[language]),
  }
  return say(DEADLINE, language, values, digits)
}

/** A span of time; Arabic has another dual after a preposition or in a genitive (`span` is `genitive`). */
const SPAN = {
  days: {
    ar: "{n, plural, zero {أقل من يوم} one {يوم واحد} two {{span, select, genitive {يومين} other {يومان}}} few {# أيام} many {# يوماً} other {# يوم}}",
    prs: "{n, plural, one {# روز} other {# روز}}",
    ps: "{n, plural, one {# ورځ} other {# ورځې}}",
    en: "{n, plural, one {# day} other {# days}}",
  },
  hours: {
    ar: "{n, plural, zero {أقل من ساعة} one {ساعة واحدة} two {{span, select, genitive {ساعتين} other {ساعتان}}} few {# ساعات} many {# ساعة} other {# ساعة}}",
    prs: "{n, plural, one {# ساعت} other {# ساعت}}",
    ps: "{n, plural, one {# ساعت} other {# ساعته}}",
    en: "{n, plural, one {# hour} other {# hours}}",
  },
  minutes: {
    ar: "{n, plural, zero {أقل من دقيقة} one {دقيقة واحدة} two {{span, select, genitive {دقيقتين} other {دقيقتان}}} few {# دقائق} many {# دقيقة} other {# دقيقة}}",
    prs: "{n, plural, one {# دقیقه} other {# دقیقه}}",
    ps: "{n, plural, one {# دقیقه} other {# دقیقې}}",
    en: "{n, plural, one {# minute} other {# minutes}}",
  },
} as const satisfies Record<string, Words>
type Unit = keyof typeof SPAN

const DISTANCE = {
  late: { ar: "تأخير {span}", prs: "{span} تأخیر", ps: "{span} ځنډ", en: "{span} late" },
  left: { ar: "المتبقّي {span}", prs: "{span} باقی مانده", ps: "{span} پاتې", en: "{span} left" },
  ago: { ar: "قبل {span}", prs: "{span} پیش", ps: "{span} مخکې", en: "{span} ago" },
  now: { ar: "حان الموعد الآن", prs: "وقت آن همین اکنون است", ps: "وخت یې همدا اوس دی", en: "due now" },
  moment: { ar: "أقل من دقيقة", prs: "کمتر از یک دقیقه", ps: "له یوې دقیقې کم", en: "less than a minute" },
  justNow: { ar: "الآن", prs: "همین اکنون", ps: "همدا اوس", en: "just now" },
} as const satisfies Record<string, Words>

/** The time texts, for the test that formats every message. */
export const TIME_WORDS = { ...SPAN, ...DISTANCE, deadline: DEADLINE }

/** Whole days on the zone's calendar from the deadline to now; negative before it. What "12 days late" counts. */
export function daysLate(due: string, now: string, zone: Zone): number {
  return localDayOf(now, zone) - localDayOf(due, zone)
}

/**
 * `12 days late`, `3 hours left`, `due now`. From a day on it counts days of the zone's calendar, as the dates shown beside
 * it do; below a day hours, below an hour minutes.
 */
export function formatLateness(due: string, now: string, zone: Zone, language: Language, digits?: Digits): string {
  const seconds = instantToEpochSeconds(now) - instantToEpochSeconds(due)
  const { unit, n } = distance(seconds, daysLate(due, now, zone))
  if (n === 0) return DISTANCE.now[language]
  const frame = seconds > 0 ? "late" : "left"
  return framed(frame, unit, n, language, digits)
}

/** `3 hours ago`; what is not past is `just now`. */
export function formatAgo(at: string, now: string, zone: Zone, language: Language, digits?: Digits): string {
  const seconds = instantToEpochSeconds(now) - instantToEpochSeconds(at)
  const { unit, n } = distance(seconds, daysLate(at, now, zone))
  return seconds <= 0 || n === 0 ? DISTANCE.justNow[language] : framed("ago", unit, n, language, digits)
}

/** How long something took, in its two largest units: `2 hours and 30 minutes`, `less than a minute`. Negative ones throw. */
export function formatDuration(seconds: number, language: Language, digits?: Digits): string {
  if (!(seconds >= 0)) throw new RangeError(`no duration: ${seconds}`)
  const minutes = Math.floor(seconds / 60)
  const parts: [Unit, number][] = [
    ["days", Math.floor(minutes / 1440)],
    ["hours", Math.floor(minutes / 60) % 24],
    ["minutes", minutes % 60],
  ]
  const from = parts.findIndex(([, n]) => n > 0)
  if (from < 0) return DISTANCE.moment[language]
  const shown = parts.slice(from, from + 2).filter(([, n]) => n > 0)
  return joinList(
    shown.map(([unit, n]) => say(SPAN[unit], language, { n }, digits)),
    language,
  )
}

function distance(seconds: number, days: number): { unit: Unit; n: number } {
  const size = Math.abs(seconds)
  if (size >= 86_400) return { unit: "days", n: Math.abs(days) }
  return size >= 3600 ? { unit: "hours", n: Math.floor(size / 3600) } : { unit: "minutes", n: Math.floor(size / 60) }
}

function framed(
  frame: "late" | "left" | "ago",
  unit: Unit,
  n: number,
  language: Language,
  digits: Digits | undefined,
): string {
  const span = say(SPAN[unit], language, { n, span: frame === "left" ? "nominative" : "genitive" }, digits)
  return say(DISTANCE[frame], language, { span }, digits)
}
