import { foldDigits } from "../../shared/digits.ts"
import { foldHeader, foldValue } from "./fold.ts"
import { HEADER_MEANINGS, HOME_HEADERS, OPENS_KUNYA } from "./header-words.ts"
import { readDate } from "./intake-date.ts"
import { captureIn } from "./line-capture.ts"
import { sentencesOf } from "./line-sentences.ts"
import { IN_NAMES, type LineFact, OPENINGS } from "./line-words.ts"
import { readAge, readSex } from "./person-words.ts"
import { placeAndDay } from "./place-and-day.ts"
import { placeOfSection } from "./title-hints.ts"
import { titleKey } from "./title-key.ts"

/**
 * What one line tells of a person, in pieces; `rest` are those that no word or form explains, `behind` what each of them stands behind.
 */
export type LineFacts = {
  readonly facts: ReadonlyMap<LineFact, string>
  readonly rest: readonly string[]
  readonly behind: readonly LineFact[]
}

/** Reads what follows the number of a line: the name first, the other facts in whatever order, each by the word it begins with (IM72). */
export function factsOf(text: string): LineFacts {
  if (text.length > LONGEST) return { facts: new Map([["name", text]]), rest: [], behind: [] }
  const [first = "", ...pieces] = piecesOf(text)
  const facts = new Map<LineFact, string>()
  const rest: string[] = []
  const behind: LineFact[] = []
  let last: LineFact = "name"
  const { name, alias } = withoutAlias(first)
  facts.set("name", name)
  if (alias !== null) facts.set("alias", alias)
  let before: Told = []
  for (const marked of pieces) {
    const piece = marked.replace(LARGER, "$1")
    const own = factIn(piece)
    const told =
      largerPlace(marked, own, before) ??
      behindCapture(piece, own, before, /^\/\s/u.test(marked)) ??
      (own.length > 0 ? own : behindOrWithin(piece, before))
    before = told
    const fresh = told.filter(([fact]) => !facts.has(fact))
    if (told.length === 0 || fresh.length < told.length) {
      rest.push(piece)
      behind.push(last)
    }
    for (const [fact, value] of fresh) facts.set(fact, value)
    last = told.at(-1)?.[0] ?? last
  }
  return { facts, rest, behind }
}

/** The pieces of a line: between commas, semicolons, bars and dashes that stand alone, brackets kept whole. */
function piecesOf(text: string): readonly string[] {
  // Where strokes part most facts they say nothing of a place.
  const isStruck = (text.match(/\s\/\s/gu) ?? []).length > (text.match(/[،,؛;]/gu) ?? []).length
  return sentencesOf(text.replace(AMERICAN_DAY, "$1 $2"))
    .flatMap((sentence) => (isStruck ? exchanged(sentence) : sentence).split(BY_SIGNS))
    .flatMap((piece, at) =>
      at === 0
        ? behindKunya(piece).flatMap((part) => partedByWords(part))
        : withoutBracket(piece).flatMap((part) => partedByWords(part, !opens(part))),
    )
    .map((piece) => piece.replace(/^[\s.:–—-]+|[\s.۔،,–—-]+$/gu, ""))
    .filter((piece) => piece !== "")
}

/** `April 2, 2016`: the comma parts no facts. */
const AMERICAN_DAY = /(\p{L}{3,}\.?\s\d{1,2}(?:st|nd|rd|th)?),\s?(\d{4})(?!\d)/gu

/** Where strokes part the facts a dash joins what belongs together, as strokes do elsewhere. */
const exchanged = (text: string): string =>
  text.replace(/\s([-–—/])\s/gu, (_, sign: string) => (sign === "/" ? " - " : " / "))
const BY_SIGNS = /\s*[،,؛;|•]\s*(?![^(]*\))|\s+[-–—]\s+(?![^(]*\))|\s+(?=\/\s)(?![^(]*\))/u

/** Letters of a line that tells of one person: a longer one is left as it is, since parting it would take long. */
const LONGEST = 1000

/**
 * A piece where words in it begin others, though no sign parts them (IM98). What follows such a word at once is its value: `من قرية التوت` is
 * one piece.
 *
 * @param isBare the piece itself begins with no such word: a place that stands alone, or a note, in which none but a day begins another
 */
function partedByWords(piece: string, isBare = false): readonly string[] {
  if (TAKEN_BEHIND.test(foldDigits(piece))) return [piece]
  const words = piece.split(/\s+/u)
  const pieces: string[][] = [[]]
  for (let at = 0; at < words.length; ) {
    const years = wordsOfAge(words, at)
    const length = years > 0 ? years : NOTE_WORDS.has(words[at]!) ? 1 : openingAt(words, at, isBare)
    if (length > 0 && pieces.at(-1)!.length > 0) pieces.push([])
    const next = at + (years > 0 ? years : length === 0 ? 1 : length + 1)
    pieces.at(-1)!.push(...words.slice(at, next))
    if (years > 0 && next < words.length) pieces.push([])
    at = next
  }
  return pieces.map((each) => each.join(" ")).flatMap((each, at) => (at === 0 ? [each] : withoutBracket(each)))
}

/** `27 سنة`, `31 years old`: how many words from one on are a number with words for years behind it, wherever they stand; 0 where none are. */
function wordsOfAge(words: readonly string[], at: number): number {
  if (!/^\p{Nd}{1,3}$/u.test(words[at]!)) return 0
  const isAge = (count: number): boolean => readAge(words.slice(at, at + count).join(" ")) !== null
  let count = 1
  while (at + count < words.length && /^\p{L}+\.?$/u.test(words[at + count]!) && isAge(count + 1)) count++
  return count === 1 ? 0 : count
}

/** A name with a kunya in brackets, and what follows. */
function behindKunya(piece: string): readonly string[] {
  const [, name, kunya, rest] = /^([^()]+\(\s*([^()]+?)\s*\))\s*([^()]+)$/u.exec(piece) ?? []
  return name !== undefined && OPENS_KUNYA.test(foldValue(kunya!)) ? [name, rest!] : [piece]
}

/** They begin what is noted of somebody: `لم يزر`, `له 3 أطفال`. */
const NOTE_WORDS: ReadonlySet<string> = new Set("لم له لها دارای".split(" "))

/** A piece and what stands in brackets behind it; behind the name that is a by-name. */
function withoutBracket(piece: string): readonly string[] {
  const [, text, inside] = /^([^(]+?)\s*\(([^()]*)\)$/u.exec(piece) ?? []
  return text === undefined ? [piece] : [text, `/(${inside!})`]
}

/** Whether a piece begins with what says of what it is. */
const opens = (piece: string): boolean => factIn(piece).length > 0 || openingAt(piece.split(/\s+/u), 0, false) > 0

/** How many words from one on open a piece, with a value behind them; 0 where none does. */
function openingAt(words: readonly string[], at: number, isOfDay: boolean): number {
  for (let length = Math.min(MOST_WORDS, words.length - at - 1); length > 0; length--) {
    const opening = words.slice(at, at + length).join(" ")
    const isHeaded = length > 1 || /[:：]$/u.test(opening)
    const fact = OPENINGS.get(foldHeader(opening)) ?? (isHeaded ? meaning(opening) : null)
    if (fact === null || IN_NAMES.has(foldHeader(opening))) continue
    if (IN_HOUSE.test(words.slice(at, at + 2).join(" "))) continue
    const isNumber = /^[\d+]/.test(
      foldDigits(
        words
          .slice(at + length)
          .join(" ")
          .replace(DAY_WORD, ""),
      ),
    )
    const isDay = fact === "captureDate" && (isNumber || length > 1 || AT.has(words[at + 1]!))
    if (NUMBERED.has(fact) ? isNumber : !isOfDay || isDay) return length
  }
  return 0
}

const AT: ReadonlySet<string> = new Set("في من یوم يوم در in at near à".split(" "))

/** Who is taken from a house or the street is not of it. */
const IN_HOUSE =
  /^(?:من|از|from)\s+(?:the\s+|his\s+|her\s+)?(?:(?:ال)?(?:منزل|بيت|دار|مقر|عمل|شارع|مسجد|جامع)(?:ها?)?|خانه|house|home|work)(?!\p{L})/iu

/** What is told by a number alone where no sign stands before it. */
const NUMBERED: ReadonlySet<LineFact> = new Set(["age", "birth", "phone"])

/** A name with what the person is called in brackets or quotation marks behind it. */
function withoutAlias(text: string): { readonly name: string; readonly alias: string | null } {
  const [, name, alias] = /^([^("«“]*\p{L}[^("«“]*)[("«“]\s*([^()"»”]*\p{L}[^()"»”]*)[)"»”]\s*$/u.exec(text) ?? []
  return name === undefined ? { name: text, alias: null } : { name: name.trim(), alias: alias!.trim() }
}

export type Told = readonly (readonly [fact: LineFact, value: string])[]

/** A day behind a place, or a capture that a sentence tells. */
function behindOrWithin(piece: string, before: Told): Told {
  const behind = dayBehind(piece, before)
  if (behind.length > 0) return behind
  const { day, place } = captureIn(piece) ?? { day: null, place: null }
  return [
    ...(day === null ? [] : ([["captureDate", day]] as const)),
    ...(place === null ? [] : ([["capturePlace", place]] as const)),
  ]
}

/** The day of a capture that stands behind a second name of its place: `مأسور منذ وادي الزمرك - التوت 17-6-2017`. */
function dayBehind(piece: string, before: Told): Told {
  const isOpen = before.length === 1 && before[0]![0] === "capturePlace"
  const both = isOpen ? placeAndDay(piece, (text) => readDate(text.replace(DAY_WORD, "")).value) : null
  return both === null || both.day === null ? [] : [["captureDate", both.day]]
}

/** What marks a piece that stood in brackets, or behind a stroke, which stays with what follows it. */
const LARGER = /^\/\s*(?:\(([^()]*)\)$)?/u

/** Behind a home in brackets stands its province, behind a stroke its district: `دوما (ريف دمشق)`, `كبيسة / هيت`; null where a piece is neither. */
function largerPlace(marked: string, own: Told, before: Told): Told | null {
  const [mark, bracketed] = LARGER.exec(marked) ?? []
  const place = bracketed ?? marked.slice(mark?.length)
  if (mark === undefined || own.length > 0 || before.length !== 1 || before[0]![0] !== "village") return null
  if (!/^\p{L}[^\p{N}]*$/u.test(place)) return null
  const said = placeOfSection(place)
  if (said !== null) return [[said.field, said.value]]
  return [[bracketed === undefined ? "district" : "province", place]]
}

/**
 * The place of a capture whose day stands before it: `اعتقل 24 تموز 2015 من جامعة دمشق`, `اختفى 6/8/2014 - مطار المزة`; null where the piece is none.
 * From where somebody was taken is not where he is from.
 *
 * @param isJoined a stroke joins the piece to the one before
 */
function behindCapture(piece: string, own: Told, before: Told, isJoined: boolean): Told | null {
  if (before.length !== 1 || before[0]![0] !== "captureDate" || /\p{N}/u.test(piece)) return null
  const [, from] = FROM.exec(piece) ?? []
  if (from !== undefined && own.length === 1 && own[0]![0] === "village") return [["capturePlace", from]]
  const isPlace = OF_CAPTURE.test(piece) || (isJoined && /^\p{L}.*\p{L}$/u.test(piece))
  return own.length === 0 && isPlace ? [["capturePlace", piece.replace(/^على\s+/u, "")]] : null
}

const FROM = /^(?:من|از|from|de|depuis)\s+(\p{L}.*)$/iu
/** What somebody is taken at. */
const OF_CAPTURE =
  /^(?:على\s+|at\s+|near\s+|à\s+(?:la\s+|l['’])?|au\s+)?(?:ال)?(?:مطار|حاجز|معبر|سيطرة|كراج|جامعة|مستشفى|سوق|ساحة|شارع|طريق|جسر|محطة|نقطة|دوار|مخيم|چهارراه|میدان|ایست|پوسته|چوکي|بازار|airport|checkpoint|check-point|roadblock|barrage|aéroport|marché|gare|poste|market|bridge|station)(?!\p{L})/iu

/** What a piece tells, by the words it begins with or by its form; nothing where neither says it. */
function factIn(piece: string): Told {
  const digits = foldDigits(piece)
  if (readAge(piece) !== null) return [["age", piece]]
  if (readSex(piece) !== null) return [["sex", piece]]
  if (isDayAlone(piece)) return []
  if (/^[+\d][\d\s()-]{6,}$/u.test(digits) && digits.replace(/\D/g, "").length >= 7) return [["phone", piece]]
  if (BORN_BEHIND.test(digits)) return [["birth", piece]]
  const taken = TAKEN_BEHIND.exec(digits)?.groups
  if (taken !== undefined) return takenOf(taken)
  const [, kunya] = /^\(\s*([^()]+?)\s*\)$/u.exec(piece) ?? []
  if (kunya !== undefined && OPENS_KUNYA.test(foldValue(kunya))) return [["alias", kunya]]
  const words = piece.split(/\s+/u)
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    const opening = words.slice(0, length).join(" ")
    const value = words
      .slice(length)
      .join(" ")
      .replace(/^[:：.\s–-]+/u, "")
    const [, before, behind] = /^([^:：]+)[:：](.+)$/u.exec(words[length - 1]!) ?? []
    const glued = before === undefined ? null : [...words.slice(0, length - 1), before].join(" ")
    const told =
      glued === null ? settled(meaning(opening), value) : settled(meaning(glued), `${behind} ${value}`.trim())
    if (told.length > 0) return told
    if (SINCE.test(opening) && isPlaceOnly(value)) return [["capturePlace", value]]
  }
  return []
}

/** Somebody is `مأسور منذ وادي الزمرك`, but not in `منذ عامين`. */
const SINCE = /\p{L}\s+(?:منذ|since)$/u
const isPlaceOnly = (value: string): boolean =>
  value !== "" &&
  !/\p{N}/u.test(value) &&
  !/^(?:عام|سن[ةه]|سنت|سنوات|شهر|[أا]شهر|يوم|[أا]يام|[أا]سبوع|اندلاع|بدء|بداية|نحو|about|early|late|the|last)/u.test(
    value,
  )

/** `1988 г.р.`, `1988 doğumlu`: the word for a birth stands behind its year. */
const BORN_BEHIND = /^[\d./\s-]*\d{4}\s*(?:г\.?\s?р|года рождения|doğumlu|rođen|godište)\.?$/iu

/** `15-10-2011 کو لاپتہ ہوا`, `کوئٹہ سے 15-10-2011 کو گرفتار`: in Urdu the word for a capture stands behind its day. */
const TAKEN_BEHIND =
  /^(?:(?<before>\p{L}[^\p{N}]*?)\s+(?:سے|میں)\s+)?(?<day>\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:\s+(?:کو|سے|میں))?(?:\s+(?<behind>\p{L}[^\p{N}]*?)\s+(?:سے|میں))?\s+(?:لاپتہ|گرفتار|اغوا|اغواء|غائب|حراست|اٹھایا|گمشدہ|قید)(?!\p{L})[^\p{N}]*$/u

function takenOf({ day, before, behind }: Readonly<Record<string, string>>): Told {
  const place = before ?? behind
  return [["captureDate", day!], ...(place === undefined ? [] : ([["capturePlace", place]] as const))]
}

/** A whole day without a word that says of what it is: `15-10-2011`. */
export const isDayAlone = (piece: string): boolean => dayAlone(piece)?.precision === "day"
export const dayAlone = (piece: string) => (/^\p{Nd}/u.test(piece) ? readDate(piece).value : null)

/** Words of which an opening has no more. */
const MOST_WORDS = 4

/** In a sentence no title of Turkish provinces. */
const PRONOUNS: ReadonlySet<string> = new Set(["il", "Il", "ils"])

function meaning(opening: string): LineFact | null {
  const own = OPENINGS.get(foldHeader(opening))
  if (own !== undefined) return own
  if (PRONOUNS.has(opening)) return null
  if (HOME_HEADERS.has(titleKey(opening))) return "village"
  const known = HEADER_MEANINGS.get(titleKey(opening))
  if (known?.kind === "sensitive") return known.what === "mother" || known.what === "phone" ? known.what : null
  return known?.kind !== "field" || known.field === "name" || known.field === "rowId" ? null : known.field
}

/** A fact with its value, where that is one: days and ages have numbers, and what was taken in a place was taken there. */
export function settled(fact: LineFact | null, value: string): Told {
  if (fact === null || value === "") return []
  const digits = foldDigits(value)
  if (fact === "age") return readAge(value) === null ? [] : [[fact, value]]
  if (fact === "mother") return BEGINS_SENTENCE.test(value) ? [] : [[fact, value.replace(/\s+نام\s+دارد$/u, "")]]
  if (fact === "documentNumber") return digits.replace(/\D/g, "").length >= 4 ? [[fact, value]] : []
  if (fact === "phone") return digits.replace(/\D/g, "").length >= 5 ? [[fact, value]] : []
  if (fact === "village" && /^\d/.test(digits)) return [["captureDate", value]]
  return fact === "birth" || fact === "captureDate" || fact === "capturePlace"
    ? settledDay(fact, value)
    : [[fact, value]]
}

/** His mother is in a camp, or waits: a sentence of her, and no name. */
const BEGINS_SENTENCE = /^(?:في|من|تنتظر|توفيت|است|در|از|is|was|waits|lives|est|attend)(?!\p{L})/iu

/** A day and the place beside it, in either order, or one of them (IM102). */
function settledDay(fact: "birth" | "captureDate" | "capturePlace", value: string): Told {
  const [day, place] = fact === "birth" ? (["birth", "village"] as const) : (["captureDate", "capturePlace"] as const)
  const withoutWord = (text: string): string => text.replace(DAY_WORD, "")
  const bare = withoutWord(value)
  if (readDate(bare).value !== null) return [[day, bare]]
  const both = placeAndDay(value, (text) => readDate(withoutWord(text)).value)
  if (both !== null && both.day !== null)
    return [
      [place, both.place],
      [day, withoutWord(both.day)],
    ]
  if (/^\d/.test(foldDigits(bare))) return [[day, bare]]
  const [, where] = IN_PLACE.exec(value) ?? []
  if (where !== undefined) return [[place, where.trim()]]
  return fact === "captureDate" || /\d/.test(foldDigits(value)) ? [] : [[place, value]]
}

const DAY_WORD =
  /^(?:(?:السبت|الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|الموافق|المصادف|شنبه|یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|روز|مورخ|في|يوم|بتاريخ|تاريخ|منذ|سنة|عام|شهر|در|به|تاریخ|سال|ماه|on|in|since|the|le|en|depuis)\s+)+/iu
const IN_PLACE = /^(?:في|من|in|at|from|near|à|au|en|در|از|په|в)\s+(\p{L}[^\p{N}]*)$/iu
