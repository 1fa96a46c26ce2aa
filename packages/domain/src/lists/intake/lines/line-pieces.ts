import { foldDigits } from "../../../shared/digits.ts"
import { monthFromName } from "../../../shared/month-names.ts"
import { foldValue } from "../cells/fold.ts"
import { readAge } from "../cells/person-words.ts"
import { OPENS_KUNYA } from "../headings/header-words.ts"
import { isOfOther } from "./line-capture.ts"
import { nameFirst } from "./line-fronts.ts"
import { withoutNamed } from "./line-named.ts"
import { ofWords, openingAt, wordsOf } from "./line-openings.ts"
import { inPlainWords, withoutSeekers } from "./line-phrases.ts"
import { sentencesOf } from "./line-sentences.ts"

/**
 * The pieces of a line: between commas, semicolons, bars, dashes that stand alone and full stops, brackets kept whole.
 *
 * @param opens whether a piece begins with what says of what it is
 */
export function piecesOf(text: string, opens: (piece: string) => boolean): readonly string[] {
  // Where strokes part most facts they say nothing of a place.
  const isStruck = (text.match(/\s\/\s/gu) ?? []).length > (text.match(/[،,؛;]/gu) ?? []).length
  const plain = text.replace(PICTURES, " • ").replace(SOMALI_DAY, "").replace(AMERICAN_DAY, withoutComma)
  const named = withoutNamed(inPlainWords(withoutSeekers(nameFirst(withoutNamed(plain)))))
    .replace(BRACKET_BEHIND_NAME, "$1، $2، ")
    .replace(BEHIND_NAME, "$1، ")
  return sentencesOf(named.replace(STRETCHED, " ").replace(BEHIND_NUMBER, "، "))
    .flatMap((sentence) => (isStruck ? exchanged(sentence) : sentence).split(BY_SIGNS))
    .flatMap((piece, at) =>
      at === 0
        ? behindBracket(piece, opens).flatMap((part) => partedByWords(part))
        : withoutBracket(piece.replace(WAS, "")).flatMap((part) => partedByWords(part, !opens(part))),
    )
    .map((piece) => piece.replace(/^[\s.:–—-]+|[\s.!:۔،,–—-]+$|^کو\s(?=\p{N})/gu, ""))
    .map((piece) => withoutVerb(piece, opens))
    .filter((piece) => piece !== "" && !PRONOUN.test(piece))
}

/** `was born in 1994` without its verb, where the rest begins with what it tells. */
function withoutVerb(piece: string, opens: (piece: string) => boolean): string {
  const rest = piece.replace(VERB, "")
  return rest !== piece && opens(rest) ? rest : piece
}
const VERB =
  /^(?:(?:he|she)\s)?(?:is|was|were|has been|have been|had been|est|sont|était|étaient|a été|ont été)\s(?=\p{L})/iu

/** What a sentence about somebody begins with, told apart from what it tells. */
const PRONOUN =
  /^(?:he|she|they|who|il|elle|ils|qui|он|она)(?:\s(?:is|was|were|has|had|has been|had been|est|était|a été|был|была))?$/iu

/** `Hissein Abakar (âgé alors de 18 ans) est parti`: a bracket with a number behind a name is no by-name. */
const BRACKET_BEHIND_NAME = /^((?:[^\s,،;(.]+\s+){1,5}[^\s,،;(.]+)\s*\(([^()]*\p{N}{2}[^()]*)\)/u
/** `Ahmat Abakar est parti de Bol`: behind two words or more of a name its sentence begins. */
const BEHIND_NAME =
  /^((?:[^\s,،;(.]+\s+){1,5}[^\s,،;(.]+)\s+(?=(?:est|a été|a disparu|était|was|were|is|has|had|wurde|qui|who|که|حيث|الذي|التي)\s)/iu

/** `المقيم بـالتوت`: between the word for in and a place. */
const STRETCHED = /(?<=\sب)ـ(?=\p{L})/gu
/** `né vers 1964 : les militaires l'ont amené` goes on behind a number. */
const BEHIND_NUMBER = /(?<=\p{N})\s*:\s+(?=\p{L})/gu
/** `maalin Sabti ah`: on a Saturday. */
const SOMALI_DAY = /(?<=\s)maalin\s\p{L}+\sah\s/gu

/** Signs that stand for a place, a day or a lock in messages part the facts. */
const PICTURES = /(?:\p{Extended_Pictographic}[\ufe0f\u200d]*)+/gu

/** `April 2, 2016`: the comma parts no facts. */
const AMERICAN_DAY = /((\p{L}{3,})\.?\s\d{1,2}(?:st|nd|rd|th)?),\s?(\d{4})(?!\d)/gu
/** `aged 31, 1984` is an age and a year. */
const withoutComma = (whole: string, day: string, word: string, year: string): string =>
  monthFromName(word) === null ? whole : `${day} ${year}`

/** Where strokes part the facts a dash joins what belongs together, as strokes do elsewhere. */
const exchanged = (text: string): string =>
  text.replace(/\s([-–—/])\s/gu, (_, sign: string) => (sign === "/" ? " - " : " / "))
const BY_SIGNS = /\s*[،,؛;|•]\s*(?![^(]*\))|\s+[-–—]\s+(?![^(]*\))|\s+(?=\/\s)(?![^(]*\))/u

/**
 * A piece where words in it begin others, though no sign parts them (IM98). What follows such a word at once is its value: `من قرية التوت` is
 * one piece.
 *
 * @param isBare the piece itself begins with no such word: a place that stands alone, or a note, in which none but a day begins another
 */
function partedByWords(written: string, isBare = false): readonly string[] {
  const piece = written.replace(WAS, "")
  if (TAKEN_BEHIND.test(foldDigits(piece)) || (isBare && isOfOther(piece) && !BEHIND_TRADE.test(piece))) return [piece]
  const words = wordsOf(piece)
  const pieces: string[][] = [[]]
  for (let at = 0; at < words.length; ) {
    if (at > 0 && isTakenFrom(words, at)) {
      pieces.push([...words.slice(at)])
      break
    }
    const years = wordsOfAge(words, at)
    const length = years > 0 ? years : NOTE_WORDS.has(words[at]!) ? 1 : openingAt(words, at, isBare)
    if (length > 0 && pieces.at(-1)!.length > 0) pieces.push([])
    const next = at + (years > 0 ? years : length === 0 ? 1 : length + 1)
    pieces.at(-1)!.push(...words.slice(at, next))
    if (years > 0 && next < words.length) pieces.push([])
    at = next
  }
  return pieces.map((each) => ofWords(each)).flatMap((each, at) => (at === 0 ? [each] : withoutBracket(each)))
}

const WAS = /^\s*و?كانت?\s+(?=عمر)/u

/** `a nurse aged 29`, `an engineer born in 1983`: what else is told of the person himself (IM192). */
const BEHIND_TRADE = /^(?:an?|une?)\s(?:\p{L}+\s){1,4}?(?:aged|born|âgée?|née?)\s/iu

/** `27 سنة`, `31 years old`: how many words from one on are a number with words for years behind it, wherever they stand; 0 where none are. */
function wordsOfAge(words: readonly string[], at: number): number {
  if (ABOUT.has(words[at]!) && at + 1 < words.length) {
    const behind = wordsOfAge(words, at + 1)
    return behind === 0 ? 0 : behind + 1
  }
  if (!/^\p{Nd}{1,3}$/u.test(words[at]!)) return 0
  const isAge = (count: number): boolean => readAge(words.slice(at, at + count).join(" ")) !== null
  let count = 1
  while (at + count < words.length && /^\p{L}+\.?$/u.test(words[at + count]!) && isAge(count + 1)) count++
  // `4 سنة 2014` is a month and its year.
  return count === 1 || /^\p{Nd}{4}/u.test(words[at + count] ?? "") ? 0 : count
}

/** A name with a kunya in brackets, and what follows; what brackets tell of somebody by a word stands apart (IM185). */
function behindBracket(piece: string, opens: (piece: string) => boolean): readonly string[] {
  const [, name, inside, rest] = /^([^()]+?)\s*\(\s*([^()]+?)\s*\)\s*([^()]*)$/u.exec(piece) ?? []
  if (name === undefined) return [piece]
  if (OPENS_KUNYA.test(foldValue(inside!))) return rest === "" ? [piece] : [`${name} (${inside})`, rest!]
  return opens(inside!) ? [name, inside!, rest!] : [piece]
}

/** Words before an age that is not known well. */
const ABOUT: ReadonlySet<string> = new Set(["حدود", "حدودا", "حوالی", "حوالي", "تقریبا", "نحو"])

/** They begin what is noted of somebody: `لم يزر`, `له 3 أطفال`. */
const NOTE_WORDS: ReadonlySet<string> = new Set("لم له لها دارای".split(" "))

/** A piece and what stands in brackets behind it; behind the name that is a by-name. */
function withoutBracket(piece: string): readonly string[] {
  const [, text, inside] = /^([^(]+?)\s*\(([^()]*)\)$/u.exec(piece) ?? []
  return text === undefined ? [piece] : [text, `/(${inside!})`]
}

/** Whether a day that Urdu's word for a capture stands behind begins at a word, and goes to the end. */
const isTakenFrom = (words: readonly string[], at: number): boolean =>
  /^(?:مورخہ|\p{N})/u.test(words[at]!) && TAKEN_BEHIND.test(foldDigits(words.slice(at).join(" ")))

/** `15-10-2011 کو لاپتہ ہوا`, `کوئٹہ سے 15-10-2011 کو گرفتار`: in Urdu the word for a capture stands behind its day. */
export const TAKEN_BEHIND =
  /^(?:مورخہ\s+)?(?:(?<before>\p{L}[^\p{N}]*?)\s+(?:سے|میں)\s+)?(?<day>\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:\s+(?:کو|سے|میں))?(?:\s+(?<behind>\p{L}[^\p{N}]*?)\s+(?:سے|میں))?(?:\s+\p{L}+){0,4}?\s+(?:لاپتہ|گرفتار|اغوا|اغواء|غائب|حراست|اٹھایا|گمشدہ|قید|لے)(?!\p{L})[^\p{N}]*$/u
