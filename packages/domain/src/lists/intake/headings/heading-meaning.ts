import type { Language } from "../../../shared/language.ts"
import { once, remembered } from "../../../shared/remembered.ts"
import { FIELD_KIND, type Field, HOME_FIELDS } from "../fields.ts"
import { ADDRESS_HEADERS, CITY_HEADERS, HEADER_MEANINGS, type HeaderMeaning, HOME_HEADERS } from "./header-words.ts"
import { BARE_CAPTURE, isHomeByWords, saidByWords } from "./heading-grammar.ts"
import { isOfRemarks } from "./heading-remarks.ts"
import { isOfFathersAndTheirs, isOfNameAndFathers, partsOf } from "./names-with-fathers.ts"
import { withoutListWord } from "./province-of-list.ts"
import { joinedTitles, titleKey } from "./title-key.ts"

interface Meant {
  readonly meaning: HeaderMeaning | null
  readonly confidence: number
}

/** What a header says, by itself, without what it explains in brackets; where that says nothing, with it (IM28). */
export function meaningOf(header: string): Meant {
  const { text } = withoutLanguage(header)
  const { outside, inside } = withoutBrackets(text)
  const explained = ALSO_OTHERS.has(titleKey(outside)) ? HEADER_MEANINGS.get(titleKey(inside)) : undefined
  if (explained?.kind === "field" && OTHER_NAMES.has(explained.field)) return { meaning: explained, confidence: 0.95 }
  const found = meaningOfText(outside)
  if (found.meaning === null) return meaningOfText(text)
  // `Arrested (place)`: what they explain says which side of it.
  const whole = found.confidence === BARE_CAPTURE ? meaningOfText(text) : found
  return whole.confidence > found.confidence ? whole : found
}

/** Titles of a family's name here and of a nickname there; `اللقب (الاسم الحركي)` says which (IM277). */
const ALSO_OTHERS: ReadonlySet<string> = new Set(
  ["اللقب", "لقب", "الكنية", "كنية", "الشهرة", "شهرة", "نازناو", "nasnav"].map(titleKey),
)
const OTHER_NAMES: ReadonlySet<Field> = new Set(["tribe", "alias"])

/** Letters of a heading with what it explains: patterns take long on a longer text. */
export const LONGEST = 300

/** A heading without what it explains in brackets at its end, and that; the whole where nothing stands before them. */
export function withoutBrackets(header: string): { readonly outside: string; readonly inside: string } {
  if (header.length > LONGEST) return { outside: header, inside: "" }
  const [, outside = header, inside = ""] =
    /^([^([（【]*[^([（【\s][^([（【]*)[([（【](.*)[)\]）】]\s*$/u.exec(header) ?? []
  return { outside, inside }
}

/** A file's first rows are looked through several times for its titles. */
const MOST_SEEN = 5000

/** What a text says, by itself, without its article, by one of its parts, by the known header inside it, or by one letter wrong. */
export const meaningOfText = remembered(foundMeaning, MOST_SEEN)

function foundMeaning(title: string): Meant {
  const none = { meaning: null, confidence: 0 }
  if (title.length > LONGEST_TITLE) return none
  const text = title.replace(NUMBER_SIGN, " no").replace(HUMP, " ")
  if (text.length > LONGEST_TITLE) return none
  const folded = titleKey(text)
  if (folded === "") return none
  const exact = HEADER_MEANINGS.get(folded)
  if (exact === undefined && isOfNameAndFathers(title))
    return { meaning: HEADER_MEANINGS.get("name")!, confidence: 0.92 }
  if (exact === undefined && isOfFathersAndTheirs(title))
    return { meaning: HEADER_MEANINGS.get("father")!, confidence: 0.92 }
  const joined = nameAmong(joinedTitles(text))
  // `Nom et père` is not `nom père`, nor `Nama/Alias` the alias that `nama alias` is.
  if (joined !== null && exact !== joined) return { meaning: joined, confidence: 0.92 }
  const isAlias = exact?.kind === "field" && exact.field === "alias"
  const beside = isAlias ? nameAmong(text.split(/[/\\|&+]/u)) : null
  if (beside !== null) return { meaning: beside, confidence: 0.92 }
  if (exact !== undefined) return { meaning: exact, confidence: FOURTH_NAMES.has(folded) ? 0.9 : 1 }
  const bare = dropArticles(folded)
  const byBare = HEADER_MEANINGS.get(bare) ?? bareMeanings().get(bare)
  if (byBare !== undefined) return { meaning: byBare, confidence: 0.95 }
  const ofList = withoutListWord(folded)
  if (ofList !== null && isOfHome(HEADER_MEANINGS.get(ofList)))
    return { meaning: HEADER_MEANINGS.get("source")!, confidence: 0.92 }
  const address = addressKey(text)
  if (address !== folded && ADDRESS_HEADERS.has(address))
    return { meaning: HEADER_MEANINGS.get(address)!, confidence: 0.92 }
  // `GÖZALTI T.` is gözaltı tarihi.
  const whole = text.trim().replace(/(?<=\s)t\.?$/iu, "tarihi")
  const ofDay = whole === text.trim() ? none : foundMeaning(whole)
  if (ofDay.confidence >= 0.9) return ofDay
  if (NAME_AS.test(bare)) return { meaning: HEADER_MEANINGS.get("name")!, confidence: 0.9 }
  if (AGE_WHEN.test(bare) || isAgeInYear(folded)) return { meaning: HEADER_MEANINGS.get("age")!, confidence: 0.92 }
  const parted = meaningOfParts(text)
  if (parted !== null) return { meaning: parted, confidence: 0.92 }
  const same = sameAmong(joinedTitles(text))
  if (same !== null) return { meaning: same, confidence: 0.92 }
  if (isOfAgeAndMore(partsOf(text))) return { meaning: HEADER_MEANINGS.get("age")!, confidence: 0.92 }
  const spoken = saidByWords(text)
  if (spoken !== undefined) return spoken
  if (TOLD.test(bare) || isOfRemarks(text)) return { meaning: HEADER_MEANINGS.get("notes")!, confidence: 0.9 }
  const kind = KIND.exec(bare)?.[0]
  let best: Meant & { readonly at: number } = { ...none, at: -1 }
  for (const { at, known, meaning, confidence } of knownIn(bare)) {
    if (kind !== undefined && (known === kind || isOfNumbers(meaning))) continue
    if (confidence > best.confidence || (confidence === best.confidence && at < best.at))
      best = { meaning, confidence, at }
  }
  return { meaning: best.meaning, confidence: best.confidence }
}

/** The known titles that stand in one as whole words, or are it but for a letter, each with how surely it is meant. */
function* knownIn(bare: string): Generator<Known & { readonly confidence: number }> {
  const words = bare.split(" ")
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++) {
      const found = inside().get(words.slice(from, to).join(" "))
      if (found !== undefined) yield { ...found, confidence: 0.5 + 0.4 * (found.known.length / bare.length) }
    }
  for (const length of [bare.length - 1, bare.length, bare.length + 1])
    for (const sign of signsOf(bare, length))
      for (const known of alike().get(sign) ?? [])
        if (isOneApart(known.known, bare)) yield { ...known, confidence: 0.7 }
}

const LONGEST_TITLE = 80

const isOfHome = (meaning: HeaderMeaning | undefined): boolean =>
  meaning?.kind === "field" && HOME_FIELDS.has(meaning.field)

/** `Service #` */
const NUMBER_SIGN = /(?<=\p{L}[\s.]*)#/gu

/** `dateOfArrest`, and not `DoB`. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu

/** A title as it is looked up, without the country that an address is in: `Address in Afghanistan` (IM232). */
export const addressKey = (title: string): string => titleKey(title).replace(IN_A_COUNTRY, "")
const IN_A_COUNTRY = / (?:in|en|au|aux|im|в|در|په|فی) \p{L}+(?: \p{L}+)?$/u

/** What somebody says of it, or what happened, is a remark (IM264). */
const TOLD =
  /^what .*(?:says?|said|tells?|told|happened|know)$|^(?:اقوال|افاده|روایه|ظروف|قصه|ملابسات|گفته|گفته های|شرح) \p{L}/u

/** `Name as family gives it` is no family's (IM271). */
const NAME_AS = /^(?:full )?names? (?:as|per|according) /u

/** `Age on admission` is an age; `age on` and `age as of` are titles of its day (IM230). */
const AGE_WHEN = /^age (?:(?:as )?on|at|upon|when|as) (?!date|day)/u

/** Words beside the year that ages are of, as `Age in 2019`, `السن في عام 2019`, `سن در سال ۱۴۰۰` say it (IM369). */
const BESIDE_YEAR: ReadonlySet<string> = new Set(
  `in as of on at by till until to end year yr في فی عام سنة حتى حتی لغاية الى بتاريخ تاريخ نهاية در به تا سال پایان تاریخ په تر کال کې پورې
   en au à année año im in jahr в году год год yılı yılında itibariyle`
    .split(/\s+/u)
    .map(titleKey),
)
const YEAR = /^\d{4}$/u

/** Whether a title is of ages but for the year that these are of. */
function isAgeInYear(folded: string): boolean {
  const words = folded.split(" ")
  if (!words.some((word) => YEAR.test(word))) return false
  const rest = words.filter((word) => !YEAR.test(word) && !BESIDE_YEAR.has(word)).join(" ")
  const meaning = HEADER_MEANINGS.get(rest) ?? bareMeanings().get(dropArticles(rest))
  return meaning?.kind === "field" && meaning.field === "age"
}

/** `نوع الوثيقة`, `Type of document`: what kind something is of, which is neither its number nor its day, nor the kind a person is of. */
const KIND = /^(?:نوع|نوعيت|نوعیت|kind|type)(?= \p{L})|(?<=\p{L} )(?:kind|type)$/u
const isOfNumbers = (meaning: HeaderMeaning): boolean =>
  meaning.kind === "field" && ["number-text", "date", "age"].includes(FIELD_KIND[meaning.field])

/** The family's, or a grandfather's father: what tells a tribe comes before (IM76). */
const FOURTH_NAMES: ReadonlySet<string> = new Set(["fourth name", "4th name", "الاسم الرابع"].map(titleKey))
const FOURTH: ReadonlySet<string> = new Set(["fourth", "4th", "الرابع"].map(titleKey))

/** Whether a title is of fourth names, the word for a name told or not. */
export function isFourthName(title: string): boolean {
  const key = titleKey(withoutBrackets(title).outside)
  return FOURTH_NAMES.has(key) || FOURTH.has(key)
}

/**
 * `Last name, first name`, `Dt. of arrest/missing`: the name where a part says it, then the father, else what the first known part says (IM47). A
 * part may go on with the beginning of the first: `Date of FIR/arrest` (IM231).
 */
function meaningOfParts(text: string): HeaderMeaning | null {
  const parts = text.split(/[/\\|,،;؛+&\n]|\s[-–—]\s/u).map(titleKey)
  if (parts.length < 2 || parts.some((part) => part === "")) return null
  const [word] = parts[0]!.split(" ")
  const knownOf = (part: string) =>
    HEADER_MEANINGS.get(part) ?? bareMeanings().get(dropArticles(part)) ?? sureByWords(part)
  const [isOpen, ...others] = [knownOf(parts[0]!) === undefined, ...parts.slice(1)]
  const goingOn = others.map((part) => (isOpen ? knownOf(`${word} ${part}`) : undefined) ?? knownOf(part))
  const said = [knownOf(parts[0]!), ...goingOn].flatMap((meaning) => meaning ?? [])
  const saying = (field: Field) => said.find((meaning) => meaning.kind === "field" && meaning.field === field)
  // What a cell says of a tribe beside a home or a country is no part of a name.
  const home =
    saying("tribe") && (saying("village") ?? saying("district") ?? saying("province") ?? saying("nationality"))
  const told = said.find(({ kind }) => kind !== "ordinal") ?? said[0]
  // Who is told by a family's name and a father, `Насаб, ном, номи падар`, is told whole.
  const whole = saying("tribe") && saying("father") && HEADER_MEANINGS.get("name")
  return saying("name") ?? whole ?? saying("father") ?? home ?? told ?? null
}

/** What the words of a part say, unless one that tells nobody's side of it is all they say. */
function sureByWords(part: string): HeaderMeaning | undefined {
  const said = saidByWords(part)
  return said !== undefined && said.confidence >= 0.8 ? (said.meaning ?? undefined) : undefined
}

/** The name's meaning where every part of a title with "and" in it is a known one, and one of them is the name's (IM96). */
function nameAmong(parts: readonly string[]): HeaderMeaning | null {
  if (parts.length < 2) return null
  const said = parts.map(
    (part) =>
      HEADER_MEANINGS.get(titleKey(part)) ?? bareMeanings().get(dropArticles(titleKey(part))) ?? sureByWords(part),
  )
  const isHome = (part: string): boolean =>
    [HOME_HEADERS, CITY_HEADERS].some((titles) => titles.has(titleKey(part))) || isHomeByWords(part)
  const isKnown = said.every((meaning, at) => meaning !== undefined || isHome(parts[at]!))
  return (isKnown && said.find((meaning) => meaning?.kind === "field" && meaning.field === "name")) || null
}

/**
 * What titles joined by "and" or "or" say where all say the same; the first word of the first may hold for the others: `تاريخ الاعتقال أو الخطف`
 * (IM119).
 */
function sameAmong(parts: readonly string[]): HeaderMeaning | null {
  const [first = "", ...others] = parts.map(titleKey)
  const meaning = HEADER_MEANINGS.get(first)
  if (others.length === 0 || meaning?.kind !== "field") return null
  const [word] = first.split(" ")
  const isSame = others.every((part) =>
    [`${word} ${part}`, part].some((title) => {
      const said = HEADER_MEANINGS.get(title)
      return said?.kind === "field" && said.field === meaning.field
    }),
  )
  return isSame ? meaning : null
}

/** `سن و حالت مدنی`, `Age and sex`: what stands beside an age tells no day (IM320). */
function isOfAgeAndMore([first = "", ...others]: readonly string[]): boolean {
  const fieldOf = (part: string): Field | null => {
    const meaning = HEADER_MEANINGS.get(titleKey(part)) ?? bareMeanings().get(dropArticles(titleKey(part)))
    return meaning?.kind === "field" ? meaning.field : null
  }
  return others.length > 0 && fieldOf(first) === "age" && others.every((part) => [null, "sex"].includes(fieldOf(part)))
}

const BARE_PLACES: ReadonlySet<string> = new Set("mjesto mesto место sitio".split(" "))

const bareMeanings = once(
  (): ReadonlyMap<string, HeaderMeaning> =>
    new Map([...HEADER_MEANINGS].reverse().map(([text, meaning]) => [dropArticles(text), meaning])),
)

/** A title that may stand inside another, or be it but for a letter. */
interface Known {
  /** Its place among all: of titles that say equally much the first counts. */
  readonly at: number
  readonly known: string
  readonly meaning: HeaderMeaning
}

/** Of these, what may stand inside a title or be it but for a letter: long enough, no mere number, and no bare word for a place, which is of anything. */
const inside = once(
  (): ReadonlyMap<string, Known> =>
    new Map(
      [...bareMeanings()].flatMap(([known, meaning], at) =>
        known.length < 3 || meaning.kind === "ordinal" || BARE_PLACES.has(known)
          ? []
          : [[known, { at, known, meaning }]],
      ),
    ),
)

/** The same by their lengths and how they begin, and how they end: but for one letter, one of both is as in the title. */
const alike = once((): ReadonlyMap<string, readonly Known[]> => {
  const out = new Map<string, Known[]>()
  for (const known of inside().values())
    for (const sign of signsOf(known.known, known.known.length)) {
      const same = out.get(sign)
      if (same === undefined) out.set(sign, [known])
      else same.push(known)
    }
  return out
})

function signsOf(text: string, length: number): readonly [string, string] {
  return [`${length} ${text.slice(0, 3)}-`, `${length} -${text.slice(-2)}`]
}

function dropArticles(folded: string): string {
  return folded.replace(/(^| )ال(?=\p{L}{2})/gu, "$1")
}

/** One letter changed, left out or added, in words long enough for that to be a slip. */
function isOneApart(known: string, text: string): boolean {
  if (known.length < 5 || Math.abs(known.length - text.length) > 1) return false
  let start = 0
  while (start < known.length && known[start] === text[start]) start++
  let end = 0
  while (end < known.length - start && end < text.length - start && known.at(-1 - end) === text.at(-1 - end)) end++
  const word = /[^ ]*$/u.exec(known.slice(0, start))![0] + /^[^ ]*/u.exec(known.slice(start))![0]
  return Math.max(known.length, text.length) - start - end <= 1 && (word.length >= 3 || known.length >= 8)
}

/** `province [ar]` is the Arabic text of the field: the header without the mark, and the mark (IM18). */
export function withoutLanguage(header: string): { text: string; language: Language | null } {
  const mark = header.length > LONGEST ? null : /^(.*?)\s*[[(](ar|prs|ps|en)[\])]\s*$/i.exec(header)
  if (mark === null) return { text: header, language: null }
  const language = (["ar", "prs", "ps", "en"] as const).find((one) => one === mark[2]!.toLowerCase())
  return { text: mark[1]!, language: language ?? null }
}
