import { foldHeader, foldValue } from "../cells/fold.ts"
import type { IntakeDate } from "../cells/intake-date.ts"
import { type Field, HOME_FIELDS } from "../fields.ts"
import type { SheetRow } from "../files/sheet.ts"
import { conceptsIn } from "./heading-vocabulary.ts"

const PLACE_WORD =
  /(?<!\p{L})و?(?:place|lieu|lugar|local|luogo|mjesto|mesto|yeri?|место|місце|محل|مکان|المکان|جای|ځای|شوێن|شوێنی|جائے|joyi|жойи|ҷои|cihe|tempat|mahali|bota)(?!\p{L})/gu
const DATE_WORD =
  /(?<!\p{L})و?(?:date|day|data|fecha|datum|tarih|tarihi|year|année|annee|an|año|ano|anno|jahr|yıl|yılı|yili|год|рік|سنة|سنه|عام|سال|дата|число|تاریخ|التاریخ|نیټه|نېټه|بهرواری)(?!\p{L})/u

/** What a title says of a place and of a day by their words. */
export function placeAndDayIn(title: string): "place" | "both" | "neither" {
  const folded = foldHeader(title)
  if (conceptsIn(title).some((spoken) => spoken.has("place") && spoken.has("day"))) return "both"
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

/** Cells by which it is known that a column tells a place and a day in each. */
const FEWEST_BOTH = 3

/** Whether most cells of a column of captures tell a place and a day beside each other, whatever its title says (IM319). */
export function tellsPlaceAndDay(
  body: readonly SheetRow[],
  at: number,
  read: (part: string) => IntakeDate | null,
): boolean {
  const told = body.slice(0, SAMPLE_ROWS).flatMap(({ cells }) => (cells[at] ?? "").trim() || [])
  const both = told.filter((cell) => read(cell) === null && (placeAndDay(cell, read)?.day ?? null) !== null)
  return both.length >= FEWEST_BOTH && 2 * both.length >= told.length
}
const SAMPLE_ROWS = 200

/** A whole year with words before or behind it, and no other number: `1957 طرابلس`. */
const YEAR_AND_WORDS = /^(?=.*\p{L})\P{N}*(?<!\p{N})\p{Nd}{4}(?!\p{N})\P{N}*$/u
/** The year before or after which somebody was born, or of something else that befell him. */
const OF_ANOTHER =
  /(?<!\p{L})(?:قبل|پیش|مخکې|بعد|پس|وروسته|before|after|avant|apr[eè]s|antes|después|توفي?|متوف[يىی]|وفات|است?شهد|قتل|مقتول|اعتقل|مسجل|ثبت|d(?:ied|eceased)|killed|arrested|registered|mort|décédé|arrêté|enregistré)e?(?!\p{L})/iu
const BORN = /^(?:(?:من\s+)?(?:مواليد|موالید)|متولد|تولد|born|née?)(?!\p{L})\s*/iu
/** Of births with words beside the year, fewer may be remarks. */
const FEWEST_PLACES = 3

/** The year of a birth, and the words beside it, under a title that tells of no place (IM371); null where there are none, or more numbers. */
export function yearAndWords(
  text: string,
  read: (part: string) => IntakeDate | null,
): { readonly day: string; readonly place: string } | null {
  const isPlain = YEAR_AND_WORDS.test(text) && !OF_ANOTHER.test(text)
  const told = isPlain && read(text) === null ? placeAndDay(text, read) : null
  const place = told?.place.replace(BORN, "") ?? ""
  return told === null || told.day === null || place === "" ? null : { day: told.day, place }
}

/**
 * The columns of births (from 0) of which some cells tell a place beside the year although no title says so (IM371): three places at least,
 * of which half stand in the columns of places of the list too, where it has any.
 */
export function placedBirths(
  body: readonly SheetRow[],
  fieldOf: ReadonlyMap<number, Field>,
  read: (part: string) => IntakeDate | null,
): readonly number[] {
  const births = [...fieldOf].flatMap(([at, field]) => (field === "birth" ? [at] : []))
  return births.filter((at) => {
    const words = body.map(({ cells }) => yearAndWords((cells[at] ?? "").trim(), read)?.place ?? "")
    const places = new Set(words.filter((place) => place !== "").map(foldValue))
    if (places.size < FEWEST_PLACES) return false
    const columns = [...fieldOf].flatMap(([column, field]) => (HOME_FIELDS.has(field) ? [column] : []))
    const known = new Set(body.flatMap(({ cells }) => columns.map((column) => foldValue(cells[column] ?? ""))))
    return columns.length === 0 || 2 * [...places].filter((place) => known.has(place)).length >= places.size
  })
}
