import { foldDigits } from "../../../shared/digits.ts"
import { monthFromName } from "../../../shared/month-names.ts"
import { remembered } from "../../../shared/remembered.ts"
import { foldHeader } from "../cells/fold.ts"
import { HEADER_MEANINGS, HOME_HEADERS } from "../headings/header-words.ts"
import { titleKey } from "../headings/title-key.ts"
import { DAY_WORDS, IN_NAMES, type LineFact, OPENINGS } from "./line-words.ts"

/** The words of a piece: what is elided before one stands apart (`d'` and `Assa`). */
export const wordsOf = (piece: string): readonly string[] => piece.split(/\s+|(?<=(?<!\p{L})d['’])(?=\p{L})/iu)
/** Words as they were written. */
export const ofWords = (words: readonly string[]): string => words.join(" ").replace(/(?<=(?<!\p{L})d['’])\s/giu, "")

/** How many words from one on open a piece, with a value behind them; 0 where none does. */
export function openingAt(words: readonly string[], at: number, isOfDay: boolean): number {
  for (let length = Math.min(MOST_WORDS, words.length - at - 1); length > 0; length--) {
    const opening = words.slice(at, at + length).join(" ")
    const isHeaded = length > 1 || /[:：]$/u.test(opening)
    const fact = isHeaded ? meaning(opening) : (OPENINGS.get(folded(opening)) ?? null)
    if (fact === null || IN_NAMES.has(folded(opening))) continue
    if (at > 0 && OF.has(words[at]!) && KIN.has(words[at - 1]!.toLowerCase())) continue
    if (IN_HOUSE.test(words.slice(at, at + 2).join(" "))) continue
    const isNumber = /^[\d+]/.test(
      foldDigits(
        words
          .slice(at + length)
          .join(" ")
          .replace(DAY_WORD, ""),
      ),
    )
    const isMonth = isOfDay && /^\p{L}/u.test(words[at + 1]!) && monthFromName(words[at + 1]!) !== null
    const isDay = fact === "captureDate" && (isNumber || isMonth || length > 1 || AT.has(words[at + 1]!))
    if (NUMBERED.has(fact) ? isNumber : !isOfDay || isDay) return length
  }
  return 0
}

/** `Dauda son of Kyari` tells no home. */
const OF: ReadonlySet<string> = new Set(["of", "de", "d'", "d’", "du"])
const KIN: ReadonlySet<string> = new Set(
  "son daughter child wife widow brother sister father mother fils fille enfant épouse femme veuve frère soeur sœur père mère".split(
    " ",
  ),
)

const folded = remembered(foldHeader, 20_000)

const AT: ReadonlySet<string> = new Set("في من یوم يوم در in at near à".split(" "))

/** Who is taken from a house or the street is not of it. */
const IN_HOUSE =
  /^(?:من|از|from)\s+(?:the\s+|his\s+|her\s+)?(?:(?:ال)?(?:منزل|بيت|دار|مقر|عمل|شارع|مسجد|جامع)(?:ها?)?|خانه|house|home|work)(?!\p{L})/iu

/** What is told by a number alone where no sign stands before it. */
const NUMBERED: ReadonlySet<LineFact> = new Set(["age", "birth", "phone"])

/** Words of which an opening has no more. */
export const MOST_WORDS = 4

/** In a sentence no title of Turkish provinces. */
const PRONOUNS: ReadonlySet<string> = new Set(["il", "Il", "ils"])

/** What the words that open a piece say that it tells; null where they say nothing. */
export const meaning = remembered(foundMeaning, 20_000)

function foundMeaning(opening: string): LineFact | null {
  const folded = foldHeader(opening)
  // Arabic writes its word for "and" to the next.
  const own = OPENINGS.get(folded) ?? (/^و\p{L}{3}/u.test(folded) ? OPENINGS.get(folded.slice(1)) : undefined)
  if (own !== undefined) return own
  if (PRONOUNS.has(opening)) return null
  if (HOME_HEADERS.has(titleKey(opening))) return "village"
  const known = HEADER_MEANINGS.get(titleKey(opening))
  if (known?.kind === "sensitive") return known.what === "mother" || known.what === "phone" ? known.what : null
  return known?.kind !== "field" || known.field === "name" || known.field === "rowId" ? null : known.field
}

/** Words before a day, and those for on, in and since before them. */
export const DAY_WORD = new RegExp(`^(?:(?:${DAY_WORDS}|في|منذ|در|به|on|in|since|en|depuis)\\s+)+`, "iu")
