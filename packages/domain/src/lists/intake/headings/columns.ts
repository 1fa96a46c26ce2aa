import type { Language } from "../../../shared/language.ts"
import { fingerprint, foldHeader } from "../cells/fold.ts"
import { type Field, HOME_FIELDS, type SensitiveColumn } from "../fields.ts"
import { columnLetters, type Sheet, type SheetRow, shortened } from "../files/sheet.ts"
import { fieldOfSheetNames } from "../files/sheet-names.ts"
import { type Guess, isBirthplace, withAddress, withNeighbours } from "./columns-beside.ts"
import { findHeaderRow, HEADER_WITHIN } from "./header-row.ts"
import {
  CITY_HEADERS,
  GREAT_GRANDFATHER_HEADERS,
  type HeaderMeaning,
  HOME_HEADERS,
  PARENTAGE_HEADERS,
} from "./header-words.ts"
import { isHomeByWords, tellsTown } from "./heading-grammar.ts"
import { isFourthName, LONGEST, meaningOf, meaningOfText, withoutBrackets, withoutLanguage } from "./heading-meaning.ts"
import { placeAndDayIn, withoutPlaceWord } from "./place-and-day.ts"
import { titleKey } from "./title-key.ts"
import { titlesOf } from "./titles.ts"

/** A column is known by its place in the file, never by its header or its order on a screen (IM2): `c3` is column C. */
export type ColumnId = `c${number}`

export type RecognisedColumn = {
  readonly id: ColumnId
  /** From 1. */
  readonly column: number
  readonly letters: string
  readonly header: string
  /** Null for a column that is not used; `why` says what it is taken for. */
  readonly field: Field | null
  readonly confidence: number
  readonly why:
    | "header"
    | "remembered"
    | "chosen"
    | "content"
    | "unknown"
    | "ordinal"
    | "sensitive"
    | "second-for-field"
    | "translation"
  readonly sensitive: SensitiveColumn | null
  /** The language named in the header (`province [ar]`), and the field it gives a second text of. */
  readonly language: Language | null
  readonly translationOf: Field | null
  /** Tells the grandfather's father, beside a column of grandfathers. */
  readonly isGreat?: true
  /** Share of the rows with something in this column. */
  readonly filled: number
  readonly samples: readonly string[]
}

/** Which column is which field: plain data, remembered per source and offered the next time (IM6). */
export type ColumnMapping = {
  /** Of the header row it was made for. */
  readonly fingerprint: string
  /** The header's row number in the file; null for a list without header. */
  readonly headerRow: number | null
  readonly columns: readonly { readonly id: ColumnId; readonly header: string; readonly field: Field | null }[]
}

/** How a sheet is understood before any row is read. */
export type Recognition = {
  readonly headerRow: number | null
  /** The last row with titles: the header row, or one below it with the second half of its titles. */
  readonly lastTitles: number | null
  readonly columns: readonly RecognisedColumn[]
  readonly mapping: ColumnMapping
  /** True where a remembered mapping was made for exactly this header row. */
  readonly isRemembered: boolean
}

export type RecogniseChoices = {
  /** The header's row number in the file; null where the list has none. Found by itself when left out. */
  readonly headerRow?: number | null
  readonly remembered?: ColumnMapping
  /** What the person chose by column id, header text or letters; `null` leaves a column out. Stronger than anything else. */
  readonly chosen?: ReadonlyMap<string, Field | null>
}

/** Finds the header row and says for each column what it is taken for, how surely, and which are not used (IM3). */
export function recogniseColumns(given: Sheet, choices: RecogniseChoices = {}): Recognition {
  const sheet = shortened(given)
  const headerRow = choices.headerRow === undefined ? headerRowFor(sheet, choices) : choices.headerRow
  const { header, titles, lastTitles } = titlesOf(sheet, headerRow)
  const body = sheet.rows.filter((row) => lastTitles === null || row.row > lastTitles)
  const print = headerFingerprint(header)
  const remembered = choices.remembered
  const isRemembered = remembered !== undefined && remembered.fingerprint === print
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0)
  const guesses = Array.from({ length: width }, (_, index) =>
    guessColumn(titles[index] ?? "", index, { ...choices, isRemembered, alsoCalled: titlesOfParts(sheet, index) }),
  )
  const named = withNeighbours(guesses, titles, body)
  const filled = guesses.map((_, index) =>
    body.reduce((sum, row) => sum + ((row.cells[index] ?? "").trim() === "" ? 0 : 1), 0),
  )
  const columns = withSheetNames(withAddress(settle(named, filled, titles), titles), sheet).flatMap((guess, index) => {
    const full = filled[index] ?? 0
    if (full === 0 && (titles[index] ?? "").trim() === "") return []
    return [describeColumn(guess, index, titles[index] ?? "", full / Math.max(body.length, 1), body)]
  })
  const mapping = {
    fingerprint: print,
    headerRow,
    columns: columns.map(({ id, header: text, field }) => ({ id, header: text, field })),
  }
  return { headerRow, lastTitles, columns, mapping, isRemembered }
}

/** What each sheet of a joined list calls a column. */
const titlesOfParts = ({ parts = [] }: Sheet, index: number): readonly string[] =>
  parts.flatMap(({ titles }) => titles[index] || [])

/** The column with the names of the sheets, where it is not said what they tell (IM66). */
function withSheetNames(guesses: readonly Guess[], { nameColumn, parts = [] }: Sheet): readonly Guess[] {
  const own = nameColumn === undefined ? undefined : guesses[nameColumn]
  if (own?.why !== "unknown") return guesses
  const names = parts.map(({ name }) => name)
  const field = fieldOfSheetNames(names, new Set(guesses.map((guess) => guess.field)))
  const named: Guess = { ...own, field, confidence: 0.6, why: "header" }
  return field === null ? guesses : guesses.map((guess) => (guess === own ? named : guess))
}

/** The same for every header row with the same texts in the same places, however the letters were typed. */
export function headerFingerprint(header: readonly string[]): string {
  return fingerprint(header.map(foldHeader).join("\u0001"))
}

/** A row that holds the headers a person chose by text, or those of a remembered mapping, is the header before any guess. */
function headerRowFor(sheet: Sheet, { remembered, chosen }: RecogniseChoices): number | null {
  const first = sheet.rows.slice(0, HEADER_WITHIN)
  const same = first.find((row) => remembered !== undefined && headerFingerprint(row.cells) === remembered.fingerprint)
  if (same !== undefined) return same.row
  const wanted = new Set(
    (remembered?.columns ?? []).flatMap(({ field, header }) => (field === null ? [] : [foldHeader(header)])),
  )
  for (const name of chosen?.keys() ?? []) wanted.add(foldHeader(name))
  const guessed = findHeaderRow(sheet)
  if (guessed !== null) return guessed
  return first.find((row) => row.cells.some((cell) => cell.trim() !== "" && wanted.has(foldHeader(cell))))?.row ?? null
}

/** A home that a heading speaks of without saying whether it is a province or a district, unless its brackets do (IM53). */
function homeOf(header: string): Pick<Guess, "field" | "confidence" | "isHome"> | null {
  if (header.length > LONGEST) return null
  const { outside, inside } = withoutBrackets(header)
  const texts = [titleKey(header), titleKey(outside), titleKey(outside.replace(BEFORE, ""))]
  const isCity = texts.some((text) => CITY_HEADERS.has(text)) || (isHomeByWords(outside) && tellsTown(outside))
  const isHome = texts.some((text) => HOME_HEADERS.has(text) || isBirthplace(text))
  if (!isCity && !isHome && !isHomeAndTribe(outside) && !isHomeByWords(outside)) return null
  const { meaning, confidence } = meaningOfText(inside)
  if (meaning?.kind === "field" && HOME_FIELDS.has(meaning.field) && confidence > 0.9)
    return { field: meaning.field, confidence: 0.9, isHome: false }
  return { field: "province", confidence: isCity ? 0.6 : 0.55, isHome: true }
}

/** `Home / clan` (IM262). */
function isHomeAndTribe(title: string): boolean {
  const parts = title.split(/[/\\|،,;؛&+]/u)
  const isHome = (part: string): boolean => [HOME_HEADERS, CITY_HEADERS].some((titles) => titles.has(titleKey(part)))
  const isOfTribe = (part: string): boolean => says(meaningOfText(part).meaning, "tribe")
  return parts.some(isHome) && parts.some(isOfTribe) && parts.every((part) => isHome(part) || isOfTribe(part))
}

/** `السكن قبل النزوح`, `residence before displacement` (IM137). */
const BEFORE = /\s+(?:قبل|پیش\s+از|before|prior\s+to|avant|до)\s+.+$/iu

const says = (meaning: HeaderMeaning | null, field: Field): boolean =>
  meaning?.kind === "field" && meaning.field === field

const isDay = (meaning: HeaderMeaning | null): boolean => says(meaning, "birth") || says(meaning, "captureDate")

/** `Né le / vers` above `Lieu`. */
const BIRTHPLACE = { field: "province", confidence: 0.55, isHome: true } as const

interface ColumnChoices extends RecogniseChoices {
  readonly isRemembered: boolean
  /** What the sheets of a joined list call the column. */
  readonly alsoCalled: readonly string[]
}

function guessColumn(header: string, index: number, choices: ColumnChoices): Guess {
  const id = columnId(index)
  const { language } = withoutLanguage(header)
  const { outside, inside } = withoutBrackets(header)
  const isGreat = GREAT_GRANDFATHER_HEADERS.has(titleKey(outside))
  const plain = { sensitive: null, isParentage: false, isHome: false, isGreat, language, translationOf: null }
  const said = [id, header, columnLetters(index + 1), ...choices.alsoCalled].find((name) => choices.chosen?.has(name))
  const chosen = said === undefined ? undefined : choices.chosen?.get(said)
  if (chosen !== undefined) return { ...plain, isGreat: false, field: chosen, confidence: 1, why: "chosen" }
  const before = choices.remembered?.columns.find((column) =>
    choices.isRemembered ? column.id === id : header !== "" && foldHeader(column.header) === foldHeader(header),
  )
  if (before !== undefined) return { ...plain, field: before.field, confidence: 1, why: "remembered" }
  if (isGreat) return { ...plain, field: "grandfather", confidence: 0.5, why: "header" }
  const isParentage = PARENTAGE_HEADERS.has(titleKey(outside))
  const told = isParentage ? meaningOfText(inside).meaning : null
  if (told?.kind === "field" && told.field === "grandfather")
    return { ...plain, field: "grandfather", confidence: 1, why: "header" }
  if (isParentage) return { ...plain, field: "father", confidence: 0.6, why: "header", isParentage }
  const places = placeAndDayIn(header)
  // A cell that tells a place and a day is read as the day, and its place beside it.
  const ofDay = places === "both" ? meaningOf(withoutPlaceWord(header)) : null
  const { meaning, confidence } = ofDay !== null && isDay(ofDay.meaning) ? ofDay : meaningOf(header)
  const isBirthplace = confidence < 1 && says(meaning, "birth") && places === "place"
  const home = homeOf(header) ?? (isBirthplace ? BIRTHPLACE : null)
  // Who is asked for his name and his town is told by his name (IM344).
  const isNamed = says(meaning, "name") && confidence >= 0.9
  if (home !== null && confidence < 1 && !isNamed) return { ...plain, ...home, why: "header" }
  if (meaning === null) return { ...plain, field: null, confidence: 0, why: "unknown" }
  switch (meaning.kind) {
    case "field":
      return { ...plain, field: meaning.field, confidence, why: "header" }
    case "sensitive":
      return { ...plain, field: null, confidence, why: "sensitive", sensitive: meaning.what }
    case "ordinal":
      return { ...plain, field: null, confidence, why: "ordinal" }
  }
}

/**
 * One column per field: the surest keeps it, the first of equals, unless by its header alone it claims what another column
 * fills more than twice as often; `ولدیت` then takes the grandfather if he is free.
 */
function settle(guesses: readonly Guess[], filled: readonly number[], titles: readonly string[]): Guess[] {
  const owner = new Map<Field, number>()
  const full = (index: number): number => filled[index] ?? 0
  const isStronger = (index: number, other: number): boolean => {
    const [one, two] = [guesses[index]!, guesses[other]!]
    const isByHeader = one.why === "header" && two.why === "header" && one.language === two.language
    if (isByHeader && full(other) > 2 * full(index)) return false
    if (isByHeader && full(index) > 2 * full(other)) return true
    return strengthOf(one) > strengthOf(two)
  }
  // The mother's family stands behind the father's in a column of its own (IM276).
  const families = guesses.flatMap(({ field }, at) => (field === "tribe" ? [at] : []))
  const hasFirst = families.some((at) => !isOfMothersFamily(titles[at] ?? ""))
  const isFurtherFamily = (at: number): boolean =>
    hasFirst && families.includes(at) && isOfMothersFamily(titles[at] ?? "")
  for (const [index, guess] of guesses.entries()) {
    if (guess.field === null || isOfGreat(guess) || isFurtherFamily(index)) continue
    const other = owner.get(guess.field)
    if (other === undefined || isStronger(index, other)) owner.set(guess.field, index)
  }
  const hasGrandfather = owner.has("grandfather")
  return guesses.map((guess, index) => {
    if (isOfGreat(guess)) return hasGrandfather ? guess : { ...guess, field: null, why: "unknown" }
    if (guess.field === null || owner.get(guess.field) === index) return guess
    // Beside the tribe's column a fourth name is a forefather's.
    if (guess.field === "tribe" && hasGrandfather && isFourthName(titles[index] ?? ""))
      return { ...guess, field: "grandfather", isGreat: true }
    if (guess.isParentage && !owner.has("grandfather")) {
      owner.set("grandfather", index)
      return { ...guess, field: "grandfather" }
    }
    if (guess.isHome && !owner.has("district")) {
      owner.set("district", index)
      return { ...guess, field: "district" }
    }
    if (guess.language !== null && guess.language !== guesses[owner.get(guess.field)!]!.language) {
      return { ...guess, field: null, why: "translation", translationOf: guess.field }
    }
    if (isFurtherFamily(index)) return guess
    const other = guess.why === "header" ? otherFieldOf(titles[index] ?? "", owner) : null
    if (other !== null) {
      owner.set(other, index)
      return { ...guess, field: other, confidence: 0.6 }
    }
    // Of two columns of a case's state the second tells what clerks remark of it (IM340).
    if (guess.field === "legalStatus" && guess.why === "header" && !owner.has("notes")) {
      owner.set("notes", index)
      return { ...guess, field: "notes", confidence: 0.6 }
    }
    // The same names in another writing stand for those that are not there (IM123).
    if (guess.field === "name" && guess.why === "header" && guess.confidence >= 0.9)
      return { ...guess, field: null, why: "translation", translationOf: "name" }
    return { ...guess, field: null, why: "second-for-field" }
  })
}

/** `Ap. Materno`, `Segundo apellido`. */
const isOfMothersFamily = (title: string): boolean => MOTHERS_FAMILIES.has(titleKey(withoutBrackets(title).outside))
const MOTHERS_FAMILIES: ReadonlySet<string> = new Set(
  "ap materno|ap mat|apellido materno|a materno|segundo apellido|2o apellido|2do apellido|2 apellido|apelido materno|sobrenome materno|segundo apelido"
    .split("|")
    .map(titleKey),
)

/**
 * What a part of a title says that no other column tells: of `اللقب / الشهرة` the nickname beside a column of tribes (IM122), of `بلد/مدينة المنشأ` the
 * home beside a column of countries.
 */
function otherFieldOf(title: string, owner: ReadonlyMap<Field, number>): Field | null {
  const parts = title.split(/[/\\|,،;؛]/u)
  const home = parts.length < 2 ? undefined : parts.find((part) => homeOf(part) !== null)
  if (home !== undefined && !owner.has("province")) return "province"
  const fields = parts.length < 2 ? [] : parts.map((part) => meaningOfText(part))
  const free = fields.find(
    ({ meaning, confidence }) => meaning?.kind === "field" && confidence >= 0.95 && !owner.has(meaning.field),
  )
  return free?.meaning?.kind === "field" ? free.meaning.field : null
}

/** The grandfather's father has no field of his own: his column is a second one of grandfathers (IM87). */
const isOfGreat = ({ field, isGreat }: Guess): boolean => isGreat && field === "grandfather"

function strengthOf(guess: Guess): number {
  return guess.confidence + (guess.why === "chosen" ? 2 : guess.why === "remembered" ? 1 : 0)
}

function describeColumn(
  guess: Guess,
  index: number,
  header: string,
  filled: number,
  body: readonly SheetRow[],
): RecognisedColumn {
  const samples: string[] = []
  for (const row of body) {
    const text = sampleOf(row.cells[index] ?? "")
    if (text !== "" && !samples.includes(text)) samples.push(text)
    if (samples.length === 3) break
  }
  const { field, confidence, why, sensitive, language, translationOf } = guess
  const known = {
    ...{ field, confidence, why, sensitive, language, translationOf },
    ...(isOfGreat(guess) ? { isGreat: true as const } : {}),
  }
  const column = index + 1
  return { id: columnId(index), column, letters: columnLetters(column), header, ...known, filled, samples }
}

/** Letters of a cell that are shown of it. */
const SAMPLE_LETTERS = 80

function sampleOf(cell: string): string {
  const text = cell.trim()
  return text.length <= SAMPLE_LETTERS ? text : `${[...text.slice(0, SAMPLE_LETTERS)].slice(0, -1).join("")}…`
}

function columnId(index: number): ColumnId {
  return `c${index + 1}`
}
