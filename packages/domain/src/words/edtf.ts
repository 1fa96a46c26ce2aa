import { gregorianToEpochDay } from "../shared/calendar.ts"
import type { Language, Words } from "../shared/language.ts"
import { MONTH_NAMES } from "../shared/month-names.ts"
import { formatDate } from "./dates.ts"
import { say, type Values } from "./message.ts"
import { DEFAULT_DIGITS, type Digits, writeDigits } from "./numbers.ts"

/**
 * A date as the intake keeps it (`1972-03-21?/1973-03-20?`), for eyes: from when to when, whether about then, and whether
 * something of it was presumed. In the Gregorian calendar, as it is kept. What is no such date stays as it is.
 */
export function formatEdtf(edtf: string, language: Language, digits?: Digits): string {
  const ends = edtf.split("/").map((text) => endOf(text, language, digits))
  const [from, to] = ends
  if (from === null || from === undefined || to === null) return edtf
  const span = to === undefined ? from.text : say(SPAN, language, { from: from.text, to: to.text }, digits)
  const about = from.isAbout ? say(ABOUT, language, { date: span }, digits) : span
  return from.isPresumed ? say(PRESUMED, language, { date: about }, digits) : about
}

/** The facts of a finding with their dates as `formatEdtf` says them, bare: each is isolated where it is filled in. */
export function withDates(facts: Values, language: Language, digits?: Digits): Values {
  const said = Object.entries(facts).map(([name, fact]) =>
    DATES.has(name) && typeof fact === "string"
      ? [name, formatEdtf(fact, language, digits).replace(ISOLATES, "")]
      : [name, fact],
  )
  return Object.fromEntries(said)
}

const ISOLATES = /[\u2066-\u2069]/g
const DATES: ReadonlySet<string> = new Set(["edtf", "day", "birth"])

type End = { readonly text: string; readonly isAbout: boolean; readonly isPresumed: boolean }

function endOf(edtf: string, language: Language, digits: Digits | undefined): End | null {
  const [, year, month, day, mark] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%])?$/.exec(edtf) ?? []
  if (year === undefined) return null
  const text = textOf(Number(year), Number(month ?? 0), Number(day ?? 0), language, digits)
  return text === null
    ? null
    : { text, isAbout: mark === "~" || mark === "%", isPresumed: mark === "?" || mark === "%" }
}

/** A month or a day of 0 is not known. */
function textOf(year: number, month: number, day: number, language: Language, digits?: Digits): string | null {
  if (day > 0) {
    const epochDay = gregorianToEpochDay(year, month, day)
    return epochDay === null ? null : formatDate(epochDay, language, "gregorian", digits)
  }
  const name = MONTH_NAMES.gregorian[language][month - 1]
  return writeDigits(name === undefined ? `${year}` : `${name} ${year}`, digits ?? DEFAULT_DIGITS[language])
}

const SPAN: Words = {
  en: "{from} to {to}",
  ar: "من {from} إلى {to}",
  prs: "از {from} تا {to}",
  ps: "له {from} تر {to}",
}
const ABOUT: Words = { en: "about {date}", ar: "نحو {date}", prs: "حدود {date}", ps: "شاوخوا {date}" }
const PRESUMED: Words = {
  en: "{date} (presumed)",
  ar: "{date} (ترجيحاً)",
  prs: "{date} (به احتمال)",
  ps: "{date} (په ګومان)",
}
