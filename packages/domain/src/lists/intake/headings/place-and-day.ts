import { foldHeader } from "../cells/fold.ts"
import type { IntakeDate } from "../cells/intake-date.ts"

const PLACE_WORD =
  /(?<!\p{L})و?(?:place|lieu|lugar|local|luogo|mjesto|mesto|yeri?|место|місце|محل|مکان|المکان|جای|ځای|شوێن|شوێنی|جائے|joyi|жойи|ҷои|cihe|tempat|mahali|bota)(?!\p{L})/gu
const DATE_WORD =
  /(?<!\p{L})و?(?:date|day|data|fecha|datum|tarih|tarihi|year|année|annee|an|año|ano|anno|jahr|yıl|yılı|yili|год|рік|سنة|سنه|عام|سال|дата|число|تاریخ|التاریخ|نیټه|نېټه|بهرواری)(?!\p{L})/u

/** What a title says of a place and of a day by their words. */
export function placeAndDayIn(title: string): "place" | "both" | "neither" {
  const folded = foldHeader(title)
  if (folded.search(PLACE_WORD) === -1) return "neither"
  return DATE_WORD.test(folded) ? "both" : "place"
}

/** `تاريخ ومكان الاختطاف` without its place: what the day is of. */
export const withoutPlaceWord = (title: string): string => foldHeader(title).replace(PLACE_WORD, " ")

/** Between the place and the day: `Smara, le 3/5/1978`, `1978 à Smara`. */
const BETWEEN = /^[\s,،;؛:/()–—-]+|[\s,،;؛:/()–—-]+$/gu
const LINKS = /^(?:[àa]|en|em|in|at|le|on|ب|في|فی|در|په|в|г)\s+|\s+(?:[àa]|en|em|in|at|le|on|the|في|فی|در|په|в)$/iu

/** With the bracket that closes the last, which went with the signs around it. */
const bracketed = (text: string): string => (/\([^)]*$/u.test(text) ? `${text})` : text)

/**
 * The day and the place of a cell that tells both, in either order; a place alone where nothing is a number. Null where neither order gives
 * a day that is read and a place without numbers (IM34).
 *
 * @param read gives the date of a text, or null
 */
export function placeAndDay(
  text: string,
  read: (part: string) => IntakeDate | null,
): { readonly day: string | null; readonly place: string } | null {
  if (!/\p{N}/u.test(text)) return /\p{L}/u.test(text) ? { day: null, place: text } : null
  const words = text.split(/\s+/u)
  const tidy = (part: readonly string[]): string =>
    bracketed(part.join(" ").replace(BETWEEN, "").replace(LINKS, "").replace(BETWEEN, ""))
  for (let count = words.length - 1; count > 0; count--) {
    const orders = [
      [words.slice(0, count), words.slice(count)],
      [words.slice(-count), words.slice(0, -count)],
    ] as const
    for (const [day, place] of orders.map(([one, other]) => [tidy(one), tidy(other)] as const))
      if (/\p{L}/u.test(place) && !/\p{N}/u.test(place) && read(day) !== null) return { day, place }
  }
  return null
}
