import { TITLES_OF_WORDS } from "../resources/name-words.ts"
import { asciiWords } from "./ascii.ts"
import { withoutEzafe } from "./ezafe.ts"
import { type Child, fatherSplit, withMarkers } from "./fathers.ts"
import { withArabZahra, withMensFamilies } from "./feminines.ts"
import { foldText, type Script, scriptOf } from "./fold.ts"
import { givenFirst } from "./given-first.ts"
import { withWholeHalves } from "./halves-cut.ts"
import {
  commonOf,
  isCommon,
  isFamilyName,
  isGivenName,
  isOnlyLoose,
  mayBeGiven,
  overratedBy,
  rarityOf,
  usuallySpelt,
} from "./known-names.ts"
import { withoutFillers } from "./machine-read.ts"
import { withMensOfTwoNames } from "./mens-families.ts"
import { nameText } from "./name-text.ts"
import { withoutCutOffices } from "./offices-cut.ts"
import { FATHERS_KUNYA, MOTHERS_KUNYA, newWord } from "./pair-memory.ts"
import { withAlbuJoined } from "./plurals.ts"
import { STRONG } from "./roles.ts"
import { withSindhiBreath } from "./sindhi.ts"
import { keyOf, MOST_READINGS, readingsOf } from "./skeleton.ts"
import { type Sort, sortOf } from "./sorts.ts"
import { isLikeTitle } from "./titles.ts"
import { type Hand, handOf } from "./told-hand.ts"
import type { Unit } from "./unit.ts"
import { isSonsMark, unglued, unitsOf } from "./units.ts"
import { withPlainVowels } from "./vowel-letters.ts"
import {
  hasNisbaEnding,
  KUNYA_MARKERS,
  MOTHER,
  MUHAMMAD_SHORT,
  NOISE,
  OFFICES,
  RANKS_BEFORE,
  SERVANTS,
  WEAK,
} from "./words.ts"

/**
 * What a word is in a name. A role lowers its weight; only markers and articles leave the tokens. `honorific`: a title that is
 * as often a name (Sayed, Hafiz, Malik).
 */
export type Role = "given" | "weak" | "theophoric" | "title" | "honorific" | "kunya" | "nisba" | "initial" | "noise"

/** One unit of a name. */
export interface Token {
  /** Folded words it was made of, for showing. */
  readonly text: string
  readonly script: "Arab" | "Latn"
  readonly role: Role
  /** The number of what words are compared by: two tokens of one number are as alike to any third. With other readings, another number. */
  readonly id: number
  /** One to four full skeletons. */
  readonly readings: readonly string[]
  /** Key skeleton of the first reading. */
  readonly key: string
  /** How much agreeing on it is worth, centibits. */
  readonly centibits: number
  /** How much less it is worth among people's rows, where its being common tells against a pair that has nothing else. */
  readonly overrated: number
  /** The common names it may be, by their places in the pinned table; null when it is none of them. */
  readonly common: readonly number[] | null
  /** What is left of it where marks of letters are lost, if it is written with marks. */
  readonly ascii?: string
  /** It is said twice in a row, of which one counts. */
  readonly isTwice?: boolean
}

/** A name as the matcher sees it: the person's own tokens, and the father's when a marker names him. */
export interface Name {
  readonly folded: string
  readonly script: Script
  readonly tokens: readonly Token[]
  readonly father: readonly Token[]
  /** Whom the name tells as the father's; null where it tells none, or by a word of either. */
  readonly child: Child | null
}

function roleOf(
  { sort, isNisba, common }: Lexeme,
  { at, count, isFirst, isSons, isLast, isServants, ofPeople, isBeforeWeak, isArticled }: Place,
): Role {
  if (isArticled && (sort === "weak" || sort === "name")) return "nisba"
  if (sort === "title") return count > 1 && !isServants ? "title" : "given"
  if (sort === "honorific") return count > 1 && at === 0 ? "honorific" : "given"
  if (sort === "office") return count > 1 && isFirst && !(isSons && isGivenName({ common })) ? "title" : "given"
  if (sort === "rank") return count > 1 && isFirst && !isBeforeWeak ? "honorific" : "given"
  if (sort !== "name") return sort
  // Noman Turki Hakim: what ends like the name of a people is a given name that is known, and another word follows.
  const isOfPeople = isNisba || ofPeople ? isLast || !mayBeGiven({ common }) : isLast && isFamilyName({ common })
  return at > 0 && isOfPeople ? "nisba" : "given"
}

interface Lexeme extends Pick<Token, "id" | "readings" | "key" | "centibits" | "overrated" | "common"> {
  readonly sort: Sort
  readonly isNisba: boolean
}

/** Words return in every list: what is known of a unit is kept. Only speed hangs on it. */
const LEXEMES = new Map<string, Lexeme>()
const MOST_LEXEMES = 60_000

/** Some rules look at how a word is written, so a unit that is written otherwise is another word. */
function lexemeOf(unit: string, { text, others }: Unit, script: Token["script"], ascii = ""): Lexeme {
  const key = `${script}|${text}|${unit}|${others.join(" ")}|${ascii}`
  const known = LEXEMES.get(key)
  if (known !== undefined) return known
  const named = namedOf([unit, ...others], ascii)
  const sort = sortOf(unit)
  // Sayed, loosely spelt as it is, is no Zayed.
  const isUnsure = named === null || (sort === "name" && isOnlyLoose({ common: named }))
  const usual = isUnsure && script === "Latn" ? usuallySpelt(unit, named === null) : []
  const readings = [...new Set([unit, ...usual, ...others].flatMap((each) => readingsOf(each, script)))].slice(
    0,
    MOST_READINGS,
  )
  const centibits = rarityOf(unit, readings)
  const lexeme: Lexeme = {
    id: newWord(),
    sort: likeTitle(sort, unit, readings, script),
    isNisba: hasNisbaEnding(unit, script),
    readings,
    key: keyOf(readings[0] ?? ""),
    centibits,
    overrated: overratedBy(unit, centibits),
    common: commonOfAll(named, usual),
  }
  if (LEXEMES.size >= MOST_LEXEMES) LEXEMES.clear()
  LEXEMES.set(key, lexeme)
  return lexeme
}

/** What tables have of a word, or else of what is left of it without marks: Šukrija is known as Sukrija. */
function namedOf(units: readonly string[], ascii: string): readonly number[] | null {
  const named = commonOfAny(units)
  if (ascii === "" || (named !== null && !isOnlyLoose({ common: named }))) return named
  const bare = commonOf(ascii)
  return bare === null || isOnlyLoose({ common: bare }) ? named : [...bare, ...(named ?? [])]
}

/** What tables have of a word, and of what most hands would write for it. */
function commonOfAll(named: readonly number[] | null, usual: readonly string[]): readonly number[] | null {
  const meant = commonOfAny(usual)
  return named === null || meant === null ? (named ?? meant) : [...new Set([...named, ...meant])]
}

function commonOfAny(units: readonly string[]): readonly number[] | null {
  const ids = units.flatMap((unit) => commonOf(unit) ?? [])
  return ids.length === 0 ? null : ids
}

/** A word that is no common name and nearly a title is that title. */
function likeTitle(sort: Sort, unit: string, readings: readonly string[], script: Token["script"]): Sort {
  return sort === "name" && !isCommon(unit) && isLikeTitle(readings, script) ? "title" : sort
}

const OF_PEOPLE = /^ال..+ی$/u

interface Place {
  /** How many names stand before; titles do not count. */
  readonly at: number
  readonly count: number
  readonly isFirst: boolean
  /** After bin, where Arabic chains have no titles: Hamdan bin Khalifa. */
  readonly isSons: boolean
  readonly isLast: boolean
  /** After Ghulam no word is a title. */
  readonly isServants: boolean
  /** Of weak words alone, which are no name without it: Wali Mohammad. */
  readonly isBeforeWeak: boolean
  /** Arabic script shows it by the article: al-Harbi. */
  readonly ofPeople: boolean
  /** The last of three names or more has an article, which makes a family's name of any: al-Omar. */
  readonly isArticled: boolean
}

/** The script of a name's words, and what is left of some where marks are lost. */
interface Written {
  readonly script: Token["script"]
  readonly ascii: ReadonlyMap<string, string>
  readonly hand: Hand | null
}

/** One letter of a name is shared with many, centibits. */
const INITIALS_WORTH = 150

function makeToken(written: Unit, script: Token["script"], place: Place, ascii?: string): Token | null {
  const { unit, text } = written
  const word = MUHAMMAD_SHORT.has(unit) ? "mohammad" : unit === "gh" ? "ghulam" : unit
  const lexeme = lexemeOf(word, written, script, ascii)
  if (lexeme.readings.length === 0) return null
  const { id, readings, key, centibits, overrated, common } = lexeme
  // الشهید: with its article, where no given name has one.
  const role = place.isFirst && OFFICES.has(text) ? roleOf({ ...lexeme, sort: "office" }, place) : roleOf(lexeme, place)
  const worth = role === "initial" ? Math.min(INITIALS_WORTH, centibits) : centibits
  const token = { text, script, role, id, readings, key, centibits: worth, overrated, common }
  return ascii === undefined ? token : { ...token, ascii }
}

function tokensOf(words: readonly string[], { script, ascii, hand }: Written, marker?: string): Token[] {
  const units = unitsOf(unglued(withAlbuJoined(words), script), script, marker)
  const parts = hand === null ? units : units.map(hand)
  const out: Token[] = []
  let titles = 0
  for (let at = 0; at < parts.length; at++) {
    const { unit, text } = parts[at]!
    const next = parts[at + 1]
    const kunya = KUNYA_MARKERS.has(unit) && next !== undefined && !/^(?:b[ae]k[aei]?r|بکر)$/u.test(next.unit)
    const bakr = KUNYA_MARKERS.has(unit) && next !== undefined && !kunya
    const source = kunya || bakr ? parts[++at]! : parts[at]!
    const unitText = kunya || bakr ? `${text} ${source.text}` : text
    const unitWord = bakr ? (script === "Arab" ? "ابوبکر" : "abubakr") : source.unit
    // A title before the name does not make the next word the second.
    const place = {
      at: out.length - titles,
      count: parts.length,
      isFirst: out.length === 0,
      isSons: marker !== undefined && isSonsMark(marker),
      isLast: next === undefined,
      isServants: SERVANTS.has(out.at(-1)?.text ?? "") || (out.length === 1 && MOORS_CHILD.test(out[0]!.text)),
      isBeforeWeak: isWeak(next) && (parts[at + 2] === undefined || isWeak(parts[at + 2])) && !RANKS_BEFORE.has(unit),
      ofPeople: OF_PEOPLE.test(text),
      isArticled:
        next === undefined &&
        out.length - titles > (marker === undefined ? 1 : 0) &&
        isArticled(source.text, [source.unit, ...source.others]),
    }
    const token = makeToken({ ...source, unit: unitWord, text: unitText }, script, place, ascii.get(unitText))
    if (!token) continue
    if (token.role === "title" || token.role === "honorific" || token.role === "initial") titles++
    out.push(kunya ? kunyaOf(token, unit) : token)
  }
  return settled(out)
}

/** Mint Elhaj, Ould Cheikh: whom a Moor is called after where the mark begins the name is called so, and bears no title. */
const MOORS_CHILD = /^(?:mint|ould|منت|ولد)$/u

/** Whether a word is written with its article, apart or in one. */
export function isArticled(text: string, readings: readonly string[]): boolean {
  if (/^ال.../u.test(text)) return true
  return readings.some((long) => /^[ae]l.../u.test(long) && readings.includes(long.slice(2)))
}

const isWeak = (part: Unit | undefined): boolean => part !== undefined && WEAK.has(part.unit)

/** A kunya; a mother's is told from a father's by the first letter of its readings. */
function kunyaOf(token: Token, marker: string): Token {
  if (!MOTHER.test(marker)) return { ...token, role: "kunya", id: token.id + FATHERS_KUNYA }
  return {
    ...token,
    role: "kunya",
    id: token.id + MOTHERS_KUNYA,
    readings: token.readings.map((reading) => `m${reading}`),
    key: `m${token.key}`,
  }
}

/** A title needs somebody to bear it: where no given name is left, the last title is the name. */
function settled(tokens: Token[]): Token[] {
  const has = (...roles: readonly Role[]): boolean => tokens.some(({ role }) => roles.includes(role))
  const borne = has("given", "theophoric", "kunya")
  // Of two names that end like names of a people the first is borne: Toryalai Ahmadi.
  const peoples = tokens.filter(({ role }) => role === "nisba")
  if (!borne && peoples.length > 1) {
    return tokens.map((token) => (token === peoples[0] ? { ...token, role: "given" } : token))
  }
  const at = borne ? -1 : tokens.findIndex(({ role }) => role === "honorific")
  const last = borne || at >= 0 || has("weak", "nisba") ? at : tokens.findLastIndex(({ role }) => role === "title")
  return last < 0 ? tokens : tokens.map((token, each) => (each === last ? { ...token, role: "given" } : token))
}

/** A title of several words, however it is parted: it stands before a name. */
const TITLE_OF_WORDS = new RegExp(`(?<!\\p{L})(?:${TITLES_OF_WORDS.join("|")})(?= \\p{L})`, "gu")

/** Bibi in two words. */
const TWICE_BI = /(?<!\p{L})(bi|بی) \1(?!\p{L})/gu

/** The first run of one script in a cell that mixes two; the other is a second writing of the same name. */
function oneScript(words: readonly string[]): { words: readonly string[]; script: "Arab" | "Latn" } {
  const arab = words.filter((word) => scriptOf(word) === "Arab")
  const latn = words.filter((word) => scriptOf(word) === "Latn")
  const isArabic = arab.length === latn.length ? scriptOf(words[0] ?? "") === "Arab" : arab.length > latn.length
  return isArabic ? { words: arab, script: "Arab" } : { words: latn, script: "Latn" }
}

/** Letters of a name with all that a cell tells beside it: patterns take long on a longer text. */
const LONGEST = 500

/**
 * Reads a name cell. Words in brackets or quotation marks are dropped unless nothing else is left, or a kunya alone; a father marker after the first word splits
 * the father off. A repeated word counts once. Empty tokens mean that the cell is unusable. Of a cell longer than any name its beginning is read.
 */
export function readName(cell: string): Name {
  const raw = withoutFillers(nameText(cell).slice(0, LONGEST))
  const fatherWritten = withMarkers(
    withWholeHalves(
      withPlainVowels(withMensFamilies(withArabZahra(withMensOfTwoNames(withoutCutOffices(withSindhiBreath(raw)))))),
    ),
  )
  const outside = fatherWritten
    .replace(/[([{][^)\]}]*[)\]}]?|["“«„][^"“”«»„]+["“”»]/gu, " ")
    .replace(/\s[-–—]\s.*$/u, " ")
  const told = outside === fatherWritten || isNamed(outside) ? outside : fatherWritten
  const folded = foldText(givenFirst(told))
    .replace(/[-–—()[\]{}]+/gu, " ")
    .replace(TWICE_BI, "$1$1")
    .replace(TITLE_OF_WORDS, " ")
    // No name has a letter three times in a row.
    .replace(/(\p{L})\1{2,}/gu, "$1$1")
    .trim()
  const { words, script } = oneScript(folded.split(/\s+/u).filter((word) => word !== ""))
  const written = { script, ascii: asciiWords(told), hand: script === "Latn" ? handOf(raw) : null }
  const { own, father, marker, child } = fatherSplit(withoutEzafe(words, raw))
  const first = tokensOf(own, written)
  // Abu Omar Ben Said: after a kunya alone it is no father, but the name.
  if (marker !== undefined && isSonsMark(marker) && first.every(({ role }) => role === "kunya")) {
    const tokens = unrepeated([...first, ...tokensOf([marker, ...father], written)])
    return { folded: words.join(" "), script: scriptOf(folded), tokens, father: [], child: null }
  }
  const tokens = unrepeated(first)
  const seam = father.length > 0 ? tokens.length : fatherAfterTribe(tokens)
  return {
    folded: words.join(" "),
    script: scriptOf(folded),
    tokens: tokens.slice(0, seam),
    father: [...tokens.slice(seam), ...unrepeated(tokensOf(father, written, marker))],
    child,
  }
}

/** Umm Qais (Sajida Mahdi): a kunya alone leaves the name to the brackets. */
const isNamed = (outside: string): boolean => {
  const words = foldText(outside).split(" ")
  return (
    words.some((word) => /\p{L}/u.test(word) && !NOISE.has(word)) &&
    !(words.length === 2 && KUNYA_MARKERS.has(words[0]!))
  )
}

/** Baloch Gichki: what ends like an origin, and is no known name, is one more. */
const LIKE_ORIGIN = /[iyی]$/u

/** Lal Gul Sangini Mirza Khan: after the tribe stands the father, with no word between. Gives how many words are the person's own. */
function fatherAfterTribe(tokens: readonly Token[]): number {
  const tribe = tokens.findIndex(({ role }, at) => role === "nisba" && at > 0 && isBorne(tokens, at))
  const after = tokens.slice(tribe + 1)
  const isFather = tribe > 0 && after.length > 0 && after.every(({ role }) => role !== "nisba" && role !== "noise")
  return isFather && after.some((token) => STRONG[token.role] && (isGivenName(token) || !LIKE_ORIGIN.test(token.text)))
    ? tribe + 1
    : tokens.length
}

const isBorne = (tokens: readonly Token[], at: number): boolean => {
  return (
    !isGivenName(tokens[at]!) &&
    tokens.slice(0, at).some(({ role }) => STRONG[role] || role === "weak" || role === "honorific")
  )
}

function unrepeated(tokens: readonly Token[]): Token[] {
  // Only neighbours: a word that returns later is another generation (a grandson carries his grandfather's name).
  const isSame = (at: number): boolean => tokens[at]?.readings[0] === tokens[at + 1]?.readings[0]
  return tokens
    .map((token, at) => (isSame(at) ? { ...token, isTwice: true } : token))
    .filter((_, at) => at === 0 || !isSame(at - 1))
}
