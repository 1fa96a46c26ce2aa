import { foldDigits } from "../../../shared/digits.ts"
import { remembered } from "../../../shared/remembered.ts"
import { foldHeader, foldValue } from "../cells/fold.ts"
import { readDate } from "../cells/intake-date.ts"
import { readAge, readSex } from "../cells/person-words.ts"
import { OPENS_KUNYA } from "../headings/header-words.ts"
import { placeAndDay } from "../headings/place-and-day.ts"
import { captureIn, placeIn } from "./line-capture.ts"
import { isKinOf } from "./line-kin.ts"
import { DAY_WORD, MOST_WORDS, meaning, ofWords, openingAt, wordsOf } from "./line-openings.ts"
import { piecesOf, TAKEN_BEHIND } from "./line-pieces.ts"
import { homeOfTrade } from "./line-trades.ts"
import {
  captured,
  SITE,
  settledAlias,
  settledAuthority,
  settledBirth,
  settledFather,
  settledHome,
} from "./line-values.ts"
import { LABELS_ALONE, type LineFact } from "./line-words.ts"

/** A piece that no word or form explains: what it stands behind, and whether brackets or a stroke join it to that. */
export type Loose = { readonly text: string; readonly behind: LineFact; readonly joined: "bracket" | "stroke" | null }

/** What one line tells of a person, in pieces; `rest` are those that no word or form explains. */
export type LineFacts = { readonly facts: ReadonlyMap<LineFact, string>; readonly rest: readonly Loose[] }

/** Reads what follows the number of a line: the name first, the other facts in whatever order, each by the word it begins with (IM72). */
export const factsOf = remembered(readFacts, 20_000)

function readFacts(text: string): LineFacts {
  if (text.length > LONGEST) return { facts: new Map([["name", text]]), rest: [] }
  const [first = "", ...pieces] = piecesOf(text, opens)
  const facts = new Map<LineFact, string>()
  const rest: Loose[] = []
  let behind: LineFact = "name"
  const { name, alias } = withoutAlias(first)
  facts.set("name", name)
  if (alias !== null) for (const [fact, value] of settledAlias(alias)) facts.set(fact, value)
  let before: Told = []
  for (const marked of pieces) {
    const [mark, bracketed] = JOINED.exec(marked) ?? []
    const joined = mark === undefined ? null : bracketed === undefined ? "stroke" : "bracket"
    const piece = bracketed ?? marked.slice(mark?.length)
    const own = factIn(piece)
    const told =
      behindCapture(piece, own, before, joined === "stroke") ?? (own.length > 0 ? own : behindOrWithin(piece, before))
    before = told
    const fresh = told.filter(([fact]) => !facts.has(fact))
    if (told.length === 0 || fresh.length < told.length) rest.push({ text: piece, behind, joined })
    for (const [fact, value] of fresh) facts.set(fact, value)
    behind = told.at(-1)?.[0] ?? behind
  }
  const home = facts.has("village") ? undefined : rest.flatMap((piece) => homeOfTrade(piece.text) ?? [])[0]
  if (home !== undefined) facts.set("village", home)
  return { facts, rest }
}

/** Letters of a line that tells of one person: a longer one is left as it is, since parting it would take long. */
const LONGEST = 1000

/** Whether a piece begins with what says of what it is. */
const opens = (piece: string): boolean => factIn(piece).length > 0 || openingAt(wordsOf(piece), 0, false) > 0

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
  return captured(day, place)
}

/** The day of a capture that stands behind a second name of its place: `مأسور منذ وادي الزمرك - التوت 17-6-2017`. */
function dayBehind(piece: string, before: Told): Told {
  const isOpen = before.length === 1 && before[0]![0] === "capturePlace"
  const both = isOpen ? placeAndDay(piece, (text) => readDate(text.replace(DAY_WORD, "")).value) : null
  return both === null || both.day === null ? [] : [["captureDate", both.day]]
}

/** What marks a piece that stood in brackets, or behind a stroke, which stays with what follows it. */
const JOINED = /^\/\s*(?:\(([^()]*)\)$)?/u

/**
 * The place of a capture whose day stands before it: `اعتقل 24 تموز 2015 من جامعة دمشق`, `اختفى 6/8/2014 - مطار المزة`; null where the piece is none.
 * From where somebody was taken is not where he is from.
 *
 * @param isJoined a stroke joins the piece to the one before
 */
function behindCapture(piece: string, own: Told, before: Told, isJoined: boolean): Told | null {
  if (before.length !== 1 || before[0]![0] !== "captureDate" || /\p{N}/u.test(piece)) return null
  const [, from] = FROM.exec(piece) ?? []
  if (from !== undefined && own.length === 1 && own[0]![0] === "village") return captured(null, placeIn(piece))
  const isPlace = SITE.test(piece) || (isJoined && /^\p{L}.*\p{L}$/u.test(piece))
  return own.length === 0 && isPlace ? [["capturePlace", piece.replace(/^على\s+/u, "")]] : null
}

const FROM = /^(?:من|از|from|de|depuis)\s+(\p{L}.*)$/iu
/** Who was of that age then. */
const AT_THE_TIME =
  /^(?:كان|كانت|وكان|وكانت)\s+|\s+(?:وقتها|حينها|آنذاك|انذاك|يومها|that time|at the time|at that time|then|alors|à l['’]époque)$/giu

/** What a piece tells, by the words it begins with or by its form; nothing where neither says it. */
function factIn(piece: string): Told {
  const digits = foldDigits(piece)
  const age = piece.replace(AT_THE_TIME, "")
  if (readAge(age) !== null) return [["age", age]]
  if (readSex(piece) !== null) return [["sex", piece]]
  if (isDayAlone(piece) || isKinOf(piece)) return []
  if (/^[+\d][\d\s()-]{6,}$/u.test(digits) && digits.replace(/\D/g, "").length >= 7) return [["phone", piece]]
  if (BORN_BEHIND.test(digits)) return [["birth", piece]]
  const taken = TAKEN_BEHIND.exec(digits)?.groups
  if (taken !== undefined) return takenOf(taken)
  const [, kunya] = /^\(\s*([^()]+?)\s*\)$/u.exec(piece) ?? []
  if (kunya !== undefined && OPENS_KUNYA.test(foldValue(kunya))) return [["alias", kunya]]
  const words = wordsOf(piece)
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    const opening = words.slice(0, length).join(" ")
    if (LABELS_ALONE.has(foldHeader(opening)) && !/[:：]/u.test(opening)) continue
    const value = ofWords(words.slice(length)).replace(/^[:：.\s–-]+/u, "")
    const [, before, behind] = /^([^:：]+)[:：](.+)$/u.exec(words[length - 1]!) ?? []
    const glued = before === undefined ? null : [...words.slice(0, length - 1), before].join(" ")
    const told =
      glued === null ? settled(meaning(opening), value) : settled(meaning(glued), `${behind} ${value}`.trim())
    if (told.length > 0)
      return isOfLetter(opening, told) ? [] : (detainedThen(piece, told) ?? bornThen(opening, told) ?? told)
    if (SINCE.test(opening) && isPlaceOnly(value)) return [["capturePlace", value]]
  }
  return []
}

/** Who was detained somewhere on a day was taken there. */
function detainedThen(piece: string, [told]: Told): Told | null {
  if (told?.[0] !== "detentionPlace" || !/^(?:detained|arrested)\s/iu.test(piece)) return null
  const { day = null, place = null } = captureIn(piece) ?? {}
  return day === null ? null : captured(day, place)
}

/** `né à Spinwad en 1988` */
const bornThen = (opening: string, [told]: Told): Told | null =>
  told?.[0] === "village" && /^(?:née?|born|natif|native)\s/iu.test(opening) ? settledBirth(told[1]) : null

/** `b. Karim` tells no place of birth: a letter opens numbers alone. */
const isOfLetter = (opening: string, [told]: Told): boolean => /^\p{L}\.?$/u.test(opening) && told?.[0] === "village"

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

function takenOf({ day, before, behind }: Readonly<Record<string, string>>): Told {
  return captured(day!, before ?? behind ?? null)
}

/** A whole day without a word that says of what it is: `15-10-2011`. */
const isDayAlone = (piece: string): boolean => dayAlone(piece)?.precision === "day"
const dayAlone = (piece: string) => (/^\p{Nd}/u.test(piece) ? readDate(piece).value : null)

/** A fact with its value, where that is one: days and ages have numbers, and what was taken in a place was taken there. */
export function settled(fact: LineFact | null, value: string): Told {
  if (fact === null || value === "") return []
  const digits = foldDigits(value)
  if (fact === "age") return readAge(value) === null ? [] : [[fact, value]]
  if (fact === "tribe" && TAKERS.test(value)) return [["authority", value]]
  if (fact === "tribe") return [[fact, value.replace(/^(?:des|de la|du|de|of the|the)\s+|\s+(?:کو|کے|کی|کا)$/giu, "")]]
  if (fact === "mother") return BEGINS_SENTENCE.test(value) ? [] : [[fact, value.replace(/\s+نام\s+دارد$/u, "")]]
  if (fact === "documentNumber") return digits.replace(/\D/g, "").length >= 4 ? [[fact, value]] : []
  if (fact === "phone") return digits.replace(/\D/g, "").length >= 5 ? [[fact, value]] : []
  if (fact === "village" && /^\d/.test(digits)) return [["captureDate", value.replace(IN_CUSTODY, "")]]
  // In Persian a month is a town: `شهر 3 سنة 2024`.
  if (fact === "district" && /^\d{1,2}\s/.test(digits) && readDate(value).value !== null)
    return [["captureDate", value]]
  if (fact === "village" || fact === "district" || fact === "province") return settledHome(fact, value)
  if (fact === "father") return settledFather(value)
  if (fact === "alias") return settledAlias(value)
  if (fact === "authority") return settledAuthority(value)
  return fact === "birth" || fact === "captureDate" || fact === "capturePlace"
    ? settledDay(fact, value)
    : [[fact, value]]
}

/** `از ۱ سنبله ۱۴۰۰ در توقیف`: since when. */
const IN_CUSTODY =
  /\s+(?:در|في|in|en)\s+(?:توقیف|قید|بند|زندان|السجن|سجن|الحبس|detention|custody|prison|jail|détention)(?:\s.*)?$/u
/** Of French `des hommes en civil` took somebody, and no people is so called. */
const TAKERS =
  /^(?:hommes|policiers|militaires|gendarmes|gardes|patriotes|soldats|éléments|agents|individus|inconnus|civils|miliciens|parachutistes|forces)(?!\p{L})/iu

/** His mother is in a camp, or waits: a sentence of her, and no name. */
const BEGINS_SENTENCE = /^(?:في|من|تنتظر|توفيت|است|در|از|is|was|waits|lives|est|attend)(?!\p{L})/iu

/** A day and the place beside it, in either order, or one of them (IM102). */
function settledDay(fact: "birth" | "captureDate" | "capturePlace", value: string): Told {
  const [day, place] = fact === "birth" ? (["birth", "village"] as const) : (["captureDate", "capturePlace"] as const)
  const withoutWord = (text: string): string => text.replace(DAY_WORD, "")
  const bare = withoutWord(value)
  if (readDate(bare).value !== null) return [[day, bare]]
  const both = placeAndDay(value, (text) => readDate(withoutWord(text)).value)
  if (both !== null && both.day !== null) return [...placed(place, both.place), [day, withoutWord(both.day)]]
  if (/^\d/.test(foldDigits(bare))) return [[day, bare]]
  const [, where] = IN_PLACE.exec(value) ?? []
  if (where !== undefined) return placed(place, where.trim())
  return fact === "captureDate" || /\d/.test(foldDigits(value)) ? [] : placed(place, value)
}

function placed(fact: "village" | "capturePlace", text: string): Told {
  const place = fact === "village" ? text : placeIn(text)
  return place === null ? [] : [[fact, place]]
}

const IN_PLACE = /^(?:في|من|in|at|from|near|à|au|en|در|از|په|в)\s+(\p{L}[^\p{N}]*)$/iu
