import { foldValue } from "../cells/fold.ts"
import { type Field, HOME_FIELDS } from "../fields.ts"
import type { SheetRow } from "../files/sheet.ts"
import { withBareNames } from "./bare-names.ts"
import type { RecognisedColumn } from "./columns.ts"
import { ADDRESS_HEADERS, GIVEN_HEADERS, KUNYA_HEADERS, NAME_OR_FAMILY_HEADERS, OPENS_KUNYA } from "./header-words.ts"
import { BARE_CAPTURE, tellsDay } from "./heading-grammar.ts"
import { addressKey, meaningOf, withoutBrackets } from "./heading-meaning.ts"
import { withSizesOfPlaces } from "./sizes-of-places.ts"
import { joinedTitles, titleKey } from "./title-key.ts"

/** Titles that go on with the father's before them. */
const AND_OF = keyed("et de|et|y de|e de|e di|and of|und von|en van|ve|و|و از|i od")

const FULL_NAMES: ReadonlySet<string> = new Set([titleKey("شهرت")])

/** A title's key without what stands in its brackets. */
const bareKey = (header: string): string => titleKey(withoutBrackets(header).outside)

/** What a column is taken for while its neighbours may still say otherwise. */
export type Guess = Pick<
  RecognisedColumn,
  "field" | "confidence" | "why" | "sensitive" | "language" | "translationOf"
> & {
  readonly isParentage: boolean
  /** Takes the district where another column has the province. */
  readonly isHome: boolean
  /** Goes on where the grandfather's column ends. */
  readonly isGreat: boolean
}

/** What the columns say by what stands under them and beside them, where their titles alone do not. */
export function withNeighbours(
  guesses: readonly Guess[],
  titles: readonly string[],
  body: readonly SheetRow[],
): readonly Guess[] {
  const named = withBareNames(withWordsOfTwoLanguages(guesses, titles), titles, body)
  const whole = withFullNames(named, titles)
  const told = withServiceNumbers(withoutCodes(withoutNumberings(whole, body), body), titles)
  const placed = withCaptors(
    withBirthplace(withBareTitles(withPlacesOfDays(told, titles, body), titles), titles),
    titles,
  )
  const placesTold = withSizesOfPlaces(withMothers(placed, titles), titles)
  const home = withAreas(withTowns(placesTold, titles, body), titles)
  return withFamilies(withSyrianFamilies(home, titles, body), titles, body)
}

/** `Fils de` and `Et de`: a title that only goes on with the father's beside it is the mother's (IM325). */
function withMothers(guesses: readonly Guess[], titles: readonly string[]): readonly Guess[] {
  if (guesses.some(({ sensitive }) => sensitive === "mother")) return guesses
  const at = guesses.findIndex(
    ({ field, why }, each) =>
      field === null &&
      why === "unknown" &&
      guesses[each - 1]?.field === "father" &&
      AND_OF.has(bareKey(titles[each] ?? "")),
  )
  return guesses.map((guess, each) =>
    each === at ? { ...guess, confidence: 0.8, why: "sensitive", sensitive: "mother" } : guess,
  )
}

/** `الجهة`: a service of those whom it is of, and a side of those whom it took. */
const SIDES = keyed("الجهة|جهة")

/** Behind the day or the place of a capture a side is who did it, where nothing else tells that, and nothing that they are soldiers (IM303). */
function withCaptors(guesses: readonly Guess[], titles: readonly string[]): readonly Guess[] {
  const others: readonly (Field | null)[] = ["authority", "rank", "unit", "serviceNumber"]
  if (guesses.some(({ field }) => others.includes(field))) return guesses
  const at = guesses.findIndex(({ field, why }, each) => {
    const before = guesses[each - 1]?.field
    const isBehind = before === "captureDate" || before === "capturePlace"
    return field === "service" && why === "header" && isBehind && SIDES.has(bareKey(titles[each] ?? ""))
  })
  return guesses.map((guess, each) => (each === at ? { ...guess, field: "authority", confidence: 0.7 } : guess))
}

/** Titles of a place smaller than what stands before it, without saying how small. */
const AREAS = keyed("area|areas|area name|sub area|ساحه|ساحة|سیمه|سيمه")

/** `City`, `Area`: behind a place that tells a home it is the next smaller one that no other column tells (IM294). */
function withAreas(guesses: readonly Guess[], titles: readonly string[]): readonly Guess[] {
  const has = (field: Field): boolean => guesses.some((guess) => guess.field === field)
  const at = guesses.findIndex(({ field, why }, each) => {
    const before = guesses[each - 1]?.field ?? null
    return (
      field === null &&
      why === "unknown" &&
      AREAS.has(bareKey(titles[each] ?? "")) &&
      before !== null &&
      HOME_FIELDS.has(before)
    )
  })
  if (at === -1) return guesses
  const field = guesses[at - 1]!.field === "province" ? "district" : "village"
  if (has(field)) return guesses
  return guesses.map((guess, each) => (each === at ? { ...guess, field, confidence: 0.6, why: "header" } : guess))
}

/** `شهرت` is a nickname, and where nothing else is a name all that tells who somebody is (IM278). */
function withFullNames(guesses: readonly Guess[], titles: readonly string[]): readonly Guess[] {
  if (guesses.some(({ field }) => field === "name")) return guesses
  const at = guesses.findIndex(
    ({ field, why }, each) => field === "alias" && why === "header" && FULL_NAMES.has(bareKey(titles[each] ?? "")),
  )
  return guesses.map((guess, each) => (each === at ? { ...guess, field: "name" } : guess))
}

/** Titles that mean something else in the language of the titles beside them (IM279). */
const OF_TWO_LANGUAGES: readonly {
  readonly title: string
  readonly beside: ReadonlySet<string>
  readonly field: Field
}[] = [
  {
    title: "wilaya",
    beside: keyed("mkoa|jina|jina kamili|jina la baba|jina la mfungwa|umri|kijiji|kata|jinsia|tarehe ya kukamatwa"),
    field: "district",
  },
  {
    title: "suku",
    beside: keyed("naran|naran kompletu|naran aman|aldeia|postu administrativu|munisipiu"),
    field: "village",
  },
]

function withWordsOfTwoLanguages(guesses: readonly Guess[], titles: readonly string[]): readonly Guess[] {
  const keys = titles.map(bareKey)
  return guesses.map((guess, at) => {
    const word = OF_TWO_LANGUAGES.find(({ title }) => title === keys[at])
    return word !== undefined && guess.why === "header" && keys.some((key) => word.beside.has(key))
      ? { ...guess, field: word.field }
      : guess
  })
}

/** `البلد` is a country, or the town that somebody is of: people of a list are of few countries (IM266). */
function withTowns(guesses: readonly Guess[], titles: readonly string[], body: readonly SheetRow[]): readonly Guess[] {
  if (guesses.some(({ field }) => field !== null && HOME_FIELDS.has(field))) return guesses
  const isOfTowns = (at: number): boolean => {
    const told = body.map(({ cells }) => foldValue(cells[at] ?? "")).filter((cell) => /\p{L}/u.test(cell))
    return TOWN_OR_COUNTRY.has(bareKey(titles[at] ?? "")) && told.length >= 5 && new Set(told).size > 0.4 * told.length
  }
  const found = guesses.findIndex(
    ({ field, why }, at) => (field === "nationality" || why === "unknown") && isOfTowns(at),
  )
  return guesses.map((guess, at) =>
    at === found ? { ...guess, field: "province", confidence: 0.55, why: "header", isHome: true } : guess,
  )
}

/** Titles that say no more than that it is a day, or a place. */
const BARE_DAYS = keyed(
  "date|day|dated|التاريخ|تاريخ|تاریخ|نېټه|نیټه|дата|сана|tarih|tarihi|fecha|data|datum|tanggal|tarehe|taariikh|taariikhda|بەروار|ڕێکەوت|dîrok",
)
const BARE_PLACES = keyed(
  "lieu|place|location|at|المكان|مكان|محل|جای|ځای|место|місце|где|yer|yeri|lugar|local|mjesto|mesto|tempat|lokasi|mahali|goobta|meesha|شوێن|cih|स्थान|স্থান|vendi",
)

const TOWN_OR_COUNTRY: ReadonlySet<string> = new Set([...BARE_PLACES, ...keyed("البلد|بلد|country|pays|ülke|الموقع")])

/** What a title of a day and a place is of: the birth, of `محل وتاريخ الولادة`. The title itself where it has neither word. */
export const withoutDayAndPlace = (title: string): string =>
  titleKey(title)
    .split(" ")
    .filter((word) => ![word, word.replace(/^و/u, "")].some((each) => BARE_DAYS.has(each) || BARE_PLACES.has(each)))
    .join(" ")

/** `مكان المواليد`, `Born Place`: a bare word for where and one that tells births, as halves of titles join them (IM172). */
export function isBirthplace(key: string): boolean {
  const [first = "", second = "", ...more] = key.split(" ")
  const birth = BARE_PLACES.has(first) ? second : BARE_PLACES.has(second) ? first : ""
  if (birth === "" || more.length > 0) return false
  const { meaning, confidence } = meaningOf(birth)
  return meaning?.kind === "field" && meaning.field === "birth" && confidence >= 0.9
}

function keyed(texts: string): ReadonlySet<string> {
  return new Set(texts.split("|").map(titleKey))
}

/** `Né(e) le` and `à`: a title that says no more than where, behind the births, is over the places of birth, where no other column tells a home (IM154). */
function withBirthplace(guesses: readonly Guess[], titles: readonly string[]): readonly Guess[] {
  if (guesses.some(({ field }) => field === "village")) return guesses
  const at = guesses.findIndex(
    ({ field, why }, each) =>
      field === null &&
      why !== "sensitive" &&
      guesses[each - 1]?.field === "birth" &&
      WHERE.has(bareKey(titles[each] ?? "")),
  )
  return guesses.map((guess, each) =>
    each === at ? { ...guess, field: "village", confidence: 0.8, why: "header" } : guess,
  )
}
const WHERE: ReadonlySet<string> = new Set([...BARE_PLACES, ...keyed("a|à|en|in|où|ou|u|em|di|w|в|г")])

/** A day or a place of which the title says no more is the capture's where the column beside it tells the other half of it (IM88). */
function withBareTitles(guesses: readonly Guess[], titles: readonly string[]): readonly Guess[] {
  const halves = [
    { bare: BARE_DAYS, field: "captureDate", beside: "capturePlace" },
    { bare: BARE_PLACES, field: "capturePlace", beside: "captureDate" },
  ] as const
  const half = halves.find(
    ({ field, beside }) => guesses.some((one) => one.field === beside) && !guesses.some((one) => one.field === field),
  )
  if (half === undefined) return guesses
  const at = guesses.findIndex(
    ({ why }, each) =>
      why === "unknown" &&
      half.bare.has(titleKey(titles[each] ?? "")) &&
      [guesses[each - 1], guesses[each + 1]].some((one) => one?.field === half.beside),
  )
  return guesses.map((guess, each) =>
    each === at ? { ...guess, field: half.field, confidence: 0.6, why: "header" } : guess,
  )
}

/** Numbers of documents come in no order; what only rises down the list numbers its rows (IM54). */
function withoutNumberings(guesses: readonly Guess[], body: readonly SheetRow[]): readonly Guess[] {
  return guesses.map((guess, at) => {
    if (guess.field !== "documentNumber" || guess.why !== "header") return guess
    const told = body
      .map(({ cells }) => foldValue(cells[at] ?? "").replace(/\D/g, ""))
      .filter((digits) => digits !== "")
    const rising = told.filter((digits, each) => each > 0 && Number(digits) > Number(told[each - 1]))
    const isNumbering = told.length >= 10 && rising.length >= 0.95 * (told.length - 1)
    return isNumbering ? { ...guess, field: null, why: "ordinal" } : guess
  })
}

/** Nobody is called by a code, so what nearly all have in a column of people's words is no name (IM238). */
function withoutCodes(guesses: readonly Guess[], body: readonly SheetRow[]): readonly Guess[] {
  const areCodes = (at: number): boolean => {
    const told = body.map(({ cells }) => (cells[at] ?? "").trim()).filter((cell) => cell !== "")
    const isCode = (cell: string): boolean => CODE.test(cell) || TELEPHONE.test(cell)
    return told.length >= 5 && told.filter(isCode).length >= 0.8 * told.length
  }
  return guesses.map((guess, at) =>
    guess.why === "header" && guess.field !== null && OF_PEOPLE.has(guess.field) && areCodes(at)
      ? { ...guess, field: null, why: "unknown" }
      : guess,
  )
}
const OF_PEOPLE: ReadonlySet<Field> = new Set(["name", "father", "grandfather", "husband", "tribe", "alias"])
/** `Sim` is a name in Ethiopia, and elsewhere the number of a telephone. */
const TELEPHONE = /^\+?[\p{N}\s()./-]{7,}$/u
/** A few letters at most, and digits behind or between them. */
const CODE = /^\p{L}{0,3}[\s./_-]{0,2}\p{N}[\p{N}./_-]*\p{L}{0,2}$/u

/** Numbers of a register, and of soldiers where a column beside tells a rank or a unit (IM244). */
const OWN_NUMBERS = keyed("matricule|n matricule|no matricule|n mle|mle|личный номер|svc no|شماره پلاک|پلاک|sicil no")

function withServiceNumbers(guesses: readonly Guess[], titles: readonly string[]): readonly Guess[] {
  const areSoldiers = guesses.some(({ field }) => field === "rank" || field === "unit")
  if (!areSoldiers || guesses.some(({ field }) => field === "serviceNumber")) return guesses
  const at = guesses.findIndex(
    ({ field, why }, each) =>
      (why === "ordinal" || (field === "documentNumber" && why === "header")) &&
      OWN_NUMBERS.has(bareKey(titles[each] ?? "")),
  )
  return guesses.map((guess, each) =>
    each === at ? { ...guess, field: "serviceNumber", confidence: 0.9, why: "header" } : guess,
  )
}

/** `Arrested` may head the day or the place: what stands under it says which (IM63). */
function withPlacesOfDays(
  guesses: readonly Guess[],
  titles: readonly string[],
  body: readonly SheetRow[],
): readonly Guess[] {
  const shareOf = (at: number, pattern: RegExp): number => {
    const told = body.map(({ cells }) => (cells[at] ?? "").trim()).filter((cell) => cell !== "")
    return told.length === 0 ? Number.NaN : told.filter((cell) => pattern.test(cell)).length / told.length
  }
  const hasName = guesses.some(({ field }) => field === "name")
  return guesses.map((guess, at) => {
    if (guess.why !== "header") return guess
    const { field } = guess
    const title = titles[at] ?? ""
    const isOpen = field === "captureDate" && !SAYS_DAY.test(titleKey(title)) && !tellsDay(title)
    // A bare word for a capture may head what it was like, or whom it befell.
    if (isOpen && guess.confidence === BARE_CAPTURE && shareOf(at, /\p{N}/u) < 0.5)
      return hasName ? { ...guess, field: null, confidence: 0, why: "unknown" } : { ...guess, field: "name" }
    if (isOpen && shareOf(at, /\p{N}/u) < 0.1) return { ...guess, field: "capturePlace", confidence: 0.8 }
    const isDay = field === "capturePlace" && shareOf(at, /^[\p{N}\s./:-]{4,}$/u) > 0.8
    return isDay ? { ...guess, field: "captureDate", confidence: 0.8 } : guess
  })
}

/** A title that speaks of a day by its word. */
const SAYS_DAY =
  /\b(?:date|day|data|dt|le)\b|tarih|taariikh|sana|تاری|نیټه|дата|сана|когда|日期|时间|ranar|lokacin|ۋاقتی/u

/** Where no column tells a place, an address is read for the province or district in it, and for nothing else (IM55). */
export function withAddress(guesses: readonly Guess[], titles: readonly string[]): readonly Guess[] {
  if (guesses.some(({ field }) => field !== null && HOME_FIELDS.has(field))) return guesses
  const at = guesses.findIndex(
    ({ sensitive, why }, each) =>
      why === "sensitive" && sensitive === "address" && ADDRESS_HEADERS.has(addressKey(titles[each] ?? "")),
  )
  return guesses.map((guess, each) => (each === at ? { ...guess, field: "province", why: "header" } : guess))
}

/** Under these nearly all have something where it is the family's name; a by-name few have. */
const FAMILY_OR_BY_NAME = keyed("الشهرة|شهرة")
const NEARLY_ALL = 0.8

/**
 * `كنية` is a kunya in most countries and the family's name in Syria: what stands under it says which (IM37). So is `الشهرة`, a by-name elsewhere,
 * where fathers have a column of their own and nearly all have one (IM293).
 */
function withSyrianFamilies(
  guesses: readonly Guess[],
  header: readonly string[],
  body: readonly SheetRow[],
): readonly Guess[] {
  if (guesses.some(({ field }) => field === "tribe")) return guesses
  const hasFathers = guesses.some(({ field }) => field === "father")
  const areFamilies = (at: number): boolean => {
    const cells = body.map((row) => foldValue(row.cells[at] ?? "")).filter((cell) => cell !== "")
    const title = bareKey(header[at] ?? "")
    const isAsked = KUNYA_HEADERS.has(title) || (hasFathers && cells.length >= NEARLY_ALL * body.length)
    return isAsked && cells.length > 0 && 2 * cells.filter((cell) => OPENS_KUNYA.test(cell)).length < cells.length
  }
  const mayBeFamilies = (title: string): boolean => KUNYA_HEADERS.has(title) || FAMILY_OR_BY_NAME.has(title)
  const at = guesses.findIndex(
    ({ field, why }, each) => field === "alias" && why === "header" && mayBeFamilies(bareKey(header[each] ?? "")),
  )
  if (at === -1 || !areFamilies(at)) return guesses
  return guesses.map((guess, each) => (each === at ? { ...guess, field: "tribe" } : guess))
}

/** `Prénoms`, `Prénom(s) et filiation`. */
export function isOfGivenNames(title: string): boolean {
  const keys = joinedTitles(withoutBrackets(title).outside).map(titleKey)
  return keys.some((key) => GIVEN_HEADERS.has(key)) && !keys.some((key) => NAME_OR_FAMILY_HEADERS.has(key))
}

/** `Nom`, `Name`: of families where another column has the given names. */
export const isOfNamesOrFamilies = (title: string): boolean => NAME_OR_FAMILY_HEADERS.has(bareKey(title))

/** `Nom` beside `Prénom` holds the family's name, unless its cells have the given names too (IM29). */
function withFamilies(
  guesses: readonly Guess[],
  header: readonly string[],
  body: readonly SheetRow[],
): readonly Guess[] {
  const columnOf = (isSo: (title: string) => boolean): number =>
    guesses.findIndex(({ field, why }, at) => field === "name" && why === "header" && isSo(header[at] ?? ""))
  const [given, family] = [columnOf(isOfGivenNames), columnOf(isOfNamesOrFamilies)]
  if (given === -1 || family === -1 || guesses.some(({ field }) => field === "tribe")) return guesses
  const rows = body.map(({ cells }) => [foldValue(cells[given] ?? ""), foldValue(cells[family] ?? "")] as const)
  const both = rows.filter(([one, other]) => one !== "" && other !== "")
  const whole = both.filter(([one, other]) => ` ${other} `.includes(` ${one} `))
  if (2 * whole.length >= both.length) return guesses
  return guesses.map((guess, at) => (at === family ? { ...guess, field: "tribe" } : guess))
}
