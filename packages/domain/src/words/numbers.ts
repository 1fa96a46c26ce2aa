import type { Language } from "../shared/language.ts"

/** The three digit sets: 5000, ٥٠٠٠, ۵۰۰۰. */
export const DIGITS = ["latn", "arab", "arabext"] as const
export type Digits = (typeof DIGITS)[number]

/**
 * The digits a language is written in until its reader chooses others; a text keeps one set throughout.
 * Arabic takes the Arabic-Indic ones, as Qatar and Yemen write them, so that a page in Arabic is in one script;
 * locale data leaves plain `ar` to its region, so nothing here is inherited from an engine.
 */
export const DEFAULT_DIGITS = { ar: "arab", prs: "arabext", ps: "arabext", en: "latn" } as const satisfies Record<
  Language,
  Digits
>

const ZERO = { latn: 0x30, arab: 0x660, arabext: 0x6f0 } as const satisfies Record<Digits, number>
const THOUSANDS = { latn: ",", arab: "٬", arabext: "٬" } as const satisfies Record<Digits, string>
const DECIMAL = { latn: ".", arab: "٫", arabext: "٫" } as const satisfies Record<Digits, string>
const PERCENT = { latn: "%", arab: "٪", arabext: "٪" } as const satisfies Record<Digits, string>

/** A left-to-right mark before the sign keeps it on the number's left in a right-to-left line. */
const MINUS = "\u200e\u2212"

/** Writes the Western digits of a text in another set; all else stands. */
export function writeDigits(text: string, digits: Digits): string {
  if (digits === "latn") return text
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(ZERO[digits] + Number(digit)))
}

/**
 * `5,000`, `٥٬٠٠٠`, `۵٬۰۰۰`, rounded to the fraction digits asked for. For eyes only: sign and compare the value.
 * Throws on a number that is not finite.
 */
export function formatNumber(n: number, language: Language, digits?: Digits, fractionDigits = 0): string {
  if (!Number.isFinite(n)) throw new RangeError(`not a number to show: ${n}`)
  const chosen = digits ?? DEFAULT_DIGITS[language]
  const [whole = "", fraction] = Math.abs(n).toFixed(fractionDigits).split(".")
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THOUSANDS[chosen])
  const text = fraction === undefined ? grouped : grouped + DECIMAL[chosen] + fraction
  const isZero = !/[1-9]/.test(text)
  return (n < 0 && !isZero ? MINUS : "") + writeDigits(text, chosen)
}

/** A share as a percentage: 0.312 is `31%`, `٣١٪`. */
export function formatPercent(share: number, language: Language, digits?: Digits, fractionDigits = 0): string {
  return formatNumber(share * 100, language, digits, fractionDigits) + PERCENT[digits ?? DEFAULT_DIGITS[language]]
}

/** `5,000:1,000` as one left-to-right piece, so that the order of the two numbers never turns round. */
export function formatRatio(one: number, other: number, language: Language, digits?: Digits): string {
  return `\u2066${formatNumber(one, language, digits)}:${formatNumber(other, language, digits)}\u2069`
}

export const PLURAL_FORMS = ["zero", "one", "two", "few", "many", "other"] as const
export type PluralForm = (typeof PLURAL_FORMS)[number]

/** The forms each language distinguishes; a plural message gives exactly these. */
export const FORMS_OF = {
  ar: ["zero", "one", "two", "few", "many", "other"],
  prs: ["one", "other"],
  ps: ["one", "other"],
  en: ["one", "other"],
} as const satisfies Record<Language, readonly PluralForm[]>

/** The plural form that goes with a number (the rules of CLDR): Dari says 0 like 1, Pashto and English do not. */
export function plural(n: number, language: Language): PluralForm {
  const size = Math.abs(n)
  if (language === "prs") return size <= 1 ? "one" : "other"
  if (language !== "ar") return size === 1 ? "one" : "other"
  if (size === 0) return "zero"
  if (size === 1) return "one"
  if (size === 2) return "two"
  const hundredth = size % 100
  if (!Number.isInteger(size) || hundredth <= 2) return "other"
  return hundredth <= 10 ? "few" : "many"
}

/**
 * First strong isolate … pop: what stands inside cannot turn the text around it, nor be turned by it. A text whose letters all
 * stand in isolates of its own has no first strong letter, and would run from the left in Arabic too: it is given the
 * direction of its first letter.
 */
export function isolate(text: string): string {
  const first = LETTER.exec(text)?.[0]
  const isBare = !text.includes("\u2068") || LETTER.test(text.replace(ISOLATED, ""))
  const mark = isBare || first === undefined ? "\u2068" : RIGHT_TO_LEFT.test(first) ? "\u2067" : "\u2066"
  return `${mark}${text}\u2069`
}

const LETTER = /\p{L}/u
const RIGHT_TO_LEFT = /\p{Script=Arabic}/u
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g

const PAIR = { ar: " و", prs: " و ", ps: " او ", en: " and " } as const satisfies Record<Language, string>
const BETWEEN = { ar: " و", prs: "، ", ps: "، ", en: ", " } as const satisfies Record<Language, string>

/** `a, b and c`; each part isolated. Arabic repeats the conjunction. */
export function joinList(parts: readonly string[], language: Language): string {
  const isolated = parts.map(isolate)
  const last = isolated.pop()
  if (last === undefined) return ""
  return isolated.length === 0 ? last : isolated.join(BETWEEN[language]) + PAIR[language] + last
}
