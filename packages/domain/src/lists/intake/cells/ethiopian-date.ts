/** A day of the Ethiopian calendar, or a month or a year of it. Months are counted from 1 to 13. */
interface EthiopianDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** What says that a day is Ethiopian: `E.C.`, `EC`, Oromo's `A.L.I.`, `ዓ.ም.`, `ዓ/ም`, `(Ethiopian calendar)`. */
export const ETHIOPIAN_ERA =
  /(?:ዓ\s*[./]?\s*ም\.?|ዓመተ\s*ምህረት|(?<![\p{L}.])(?:E\.?\s?C|A\.\s?L\.\s?I)\.?(?![\p{L}])|\(?\bEth(?:iopian|\.)?\s*(?:calendar|cal\.?)\)?|التقويم الإثيوبي)/iu

/** Ge'ez letters and those of clerks who write without them, spellings in the order of the year. */
const MONTHS = [
  "መስከረም|meskerem|maskaram|meskeram|mäskäräm",
  "ጥቅምት|tikimt|tekemt|tiqimt|tikemt|teqemt",
  "ኅዳር|ህዳር|ሕዳር|hidar|hedar|hidhar",
  "ታኅሣሥ|ታህሳስ|ታሕሳስ|ታህሣሥ|tahsas|tahisas|tahesas|tahsase",
  "ጥር|ጥሪ|tir|ter|tiri",
  "የካቲት|ለካቲት|yekatit|yakatit|lekatit",
  "መጋቢት|megabit|magabit|meggabit",
  "ሚያዝያ|ሚያዚያ|ማዝያ|miyazya|miyazia|miazia|mazia",
  "ግንቦት|ginbot|genbot|guenbot",
  "ሰኔ|ሰነ|sene|senie|sane",
  "ሐምሌ|ሀምሌ|ሃምሌ|ሓምለ|hamle|hamlie|hamlé",
  "ነሐሴ|ነሃሴ|ነሀሴ|ነሓሰ|nehase|nehasse|nehasie|nahase",
  "ጳጉሜን|ጳጉሜ|ጷጉሜን|pagume|pagumen|pagumien|pwagume",
].map((names) => new Set(names.split("|")))

/** A day that a text says without what tells its era: `12 Hidar 2015`, `ኅዳር 12 ቀን 2015`, `12/3/2015`, `3/2015`, `2015`; null: it says none. */
export function ethiopianDate(text: string): EthiopianDate | null {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/ቀን|(?<!\p{L})of(?!\p{L})/gu, " ")
    .trim()
  const numbers = [...plain.matchAll(/\d+/g)].map(([number]) => Number(number))
  const words = plain.match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length > 1) return null
  const year = numbers.find((number) => number >= 1000)
  if (year === undefined || year > 9999 || numbers.length > 3) return null
  if (words.length === 1) {
    const month = MONTHS.findIndex((names) => names.has(words[0]!)) + 1
    const [day = null, more] = numbers.filter((number) => number < 1000)
    return month === 0 || more !== undefined ? null : dateOf(year, month, day)
  }
  if (!/^\d+(?:\s*[-/.\s]\s*\d+){0,2}$/u.test(plain)) return null
  const isYearFirst = numbers[0] === year
  const [first, second] = isYearFirst ? numbers.slice(1) : numbers.slice(0, -1).reverse()
  return dateOf(year, first ?? null, second ?? null)
}

/** Whether a text names a month of this calendar by a word that is no other language's too. */
export const namesEthiopianMonth = (text: string): boolean =>
  (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).some((word) => !OF_OTHERS.has(word) && MONTHS.some((names) => names.has(word)))

/** Iran's month of Tir, and a year in Turkish: such words tell this calendar only beside its era. */
const OF_OTHERS = new Set(["tir", "ter", "tiri", "sene", "sane", "senie"])

function dateOf(year: number, month: number | null, day: number | null): EthiopianDate | null {
  if (month !== null && (month < 1 || month > 13)) return null
  if (day !== null && (day < 1 || day > monthDays(year, month!))) return null
  return { year, month, day }
}

/** Thirty days each, and behind them five, or six in the year before a leap year of the Julian calendar. */
const monthDays = (year: number, month: number): number => (month <= 12 ? 30 : year % 4 === 3 ? 6 : 5)

/** The first and the last epoch day of it. The year 1 began on 29 August of the Julian year 8 (Dershowitz and Reingold, Calendrical Calculations). */
export function ethiopianSpan({ year, month, day }: EthiopianDate): { readonly from: number; readonly to: number } {
  const dayOf = (ofMonth: number, of: number): number =>
    FIRST_DAY + 365 * (year - 1) + Math.floor(year / 4) + 30 * (ofMonth - 1) + of - 1
  const last = month ?? 13
  return { from: dayOf(month ?? 1, day ?? 1), to: dayOf(last, day ?? monthDays(year, last)) }
}

/** 1 Meskerem of the year 1. */
const FIRST_DAY = -716_367
