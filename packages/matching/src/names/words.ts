import { lateSet, once } from "../remembered.ts"
import { SOMALIS_ALONE_WORDS } from "../resources/africans.ts"
import { AFTER_ABD, AFTER_ABD_ALONE } from "../resources/compounds.ts"
import { type CommonName, commonNames } from "../resources/frequencies.ts"
import {
  ARTICLE_WORDS,
  BEFORE_AGHA_WORDS,
  BEFORE_DIN_WORDS,
  COURTESIES_BEFORE_WORDS,
  COURTESY_WORDS,
  DAUGHTERS_BY,
  FATHERS,
  FATHERS_AFTER as FATHERS_AFTER_WORDS,
  HALF_WORDS,
  HONORIFIC_WORDS,
  KUNYAS,
  LEARNED_TITLE_WORDS,
  MUHAMMAD_WORDS,
  NISBA_ENDINGS,
  NOISE_WORDS,
  OFFICE_WORDS,
  PEOPLE_WORDS,
  PEOPLES_OF_TRIBES_WORDS,
  PURE_TITLES,
  RANK_WORDS,
  RANKS_BEFORE_WORDS,
  RANKS_BEHIND_WORDS,
  SAYYIDS_ALONE_WORDS,
  SAYYIDS_TOO_WORDS,
  SECOND_ONLY_WORDS,
  SERVANT_WORDS,
  SONS_BY,
  TRIBE_MARK_WORDS,
  WEAK_WORDS,
  WOMENS_TITLE_WORDS,
} from "../resources/name-words.ts"
import { foldText } from "./fold.ts"

const set = (text: string): ReadonlySet<string> =>
  new Set(
    foldText(text)
      .split(/\s+/u)
      .filter((word) => word !== ""),
  )

/** Words, and every spelling that the table has of the names that they are: else Zahir Din would be one word and ظاهر دین two. */
export function spelt(words: ReadonlySet<string>, isOf: (name: CommonName) => boolean): ReadonlySet<string> {
  return new Set([
    ...words,
    ...commonNames()
      .filter(isOf)
      .flatMap(({ arab, latn }) => [arab, ...latn]),
  ])
}

/** Titles and honorifics before or after a name. */
export const TITLES = set(PURE_TITLES)
/** Of these, those of scholars. */
export const LEARNED = set(LEARNED_TITLE_WORDS)
/** Words of descent and learning that are as often names. */
export const HONORIFICS = set(HONORIFIC_WORDS)
/** Words of rank that are as often names. */
export const RANKS = set(RANK_WORDS)
/** Of these, ranks that stand before a name alone. */
export const RANKS_BEFORE = set(RANKS_BEFORE_WORDS)
/** And those that stand behind one as often. */
export const RANKS_BEHIND = set(RANKS_BEHIND_WORDS)
/** Words that are halves of names though they may be ranks. */
export const NAME_HALVES = set(HALF_WORDS)
/** What is only the second half of a name. */
export const SECOND_ONLY = set(SECOND_ONLY_WORDS)
/** Men's names of Somalis alone. */
export const SOMALIS_ALONE = set(SOMALIS_ALONE_WORDS)
/** Words of office that are a title where the name begins with them. */
export const OFFICES = set(OFFICE_WORDS)
/** Words that mark the father; the name after them is his. */
export const FATHER_MARKERS = set(FATHERS)
export const OF_DAUGHTERS = set(DAUGHTERS_BY)
export const OF_SONS = set(SONS_BY)
/** Words after the father's name. */
export const FATHERS_AFTER = set(FATHERS_AFTER_WORDS)
/** Words that open a kunya. */
export const KUNYA_MARKERS = set(KUNYAS)
/** The word that opens a mother's kunya. */
export const MOTHER = /^(?:(?:u|ou?)mm?(?:(?:ou|u|o)l?|eh?|i)?|da[iy]i?k[aei]|ام|دایک[ای])(?: |$)/u
/** Words of the cell that are not part of any name. */
export const NOISE = set(`${NOISE_WORDS} ${TRIBE_MARK_WORDS}`)
/** Of these, what a tribe is told by. */
export const TRIBE_MARKS = set(TRIBE_MARK_WORDS)
/** Articles standing alone. */
export const ARTICLES = set(ARTICLE_WORDS)
/** Peoples and tribes whose names have no ending that shows it. */
export const PEOPLES = set(PEOPLE_WORDS)
/** What those are called who descend from the Prophet, and what no others are. */
export const SAYYIDS = set(`${SAYYIDS_ALONE_WORDS} ${SAYYIDS_TOO_WORDS}`)
export const SAYYIDS_ALONE = set(SAYYIDS_ALONE_WORDS)

/** Peoples that have tribes. */
export const PEOPLES_OF_TRIBES = set(PEOPLES_OF_TRIBES_WORDS)
const SOME_WEAK = set(WEAK_WORDS)
/** Given parts that carry little evidence, all of them. */
export const weakWords = once(() => spelt(SOME_WEAK, ({ arab }) => SOME_WEAK.has(arab)))
/** Given parts that carry little evidence. */
export const WEAK = lateSet(weakWords)
/** Weak words that may be a courtesy. */
export const COURTESIES = set(COURTESY_WORDS)
/** Of these, what is half of a name before it. */
export const COURTESIES_BEFORE = set(COURTESIES_BEFORE_WORDS)
/** Words that go with any before Agha, with which it is one name. */
export const BEFORE_AGHA = set(BEFORE_AGHA_WORDS)
/** Titles of women that are half of a name before a word that goes with any. */
export const WOMENS_TITLES = set(WOMENS_TITLE_WORDS)
const SOME_BEFORE_DIN = set(BEFORE_DIN_WORDS)
/** First halves that need no article before -din. */
export const BEFORE_DIN = lateSet(() =>
  spelt(SOME_BEFORE_DIN, ({ arab, latn }) => [arab, ...latn].some((word) => SOME_BEFORE_DIN.has(word))),
)
/** What names of Abd- are made with, as hands write it. */
export const SERVED = lateSet(() => spelt(new Set(), ({ arab }) => AFTER_ABD.includes(arab)))
/** Of these, of which nobody is called the father: after Abul a letter of Abdul is lost. */
export const NEVER_FATHERED = lateSet(() => spelt(new Set(), ({ arab }) => AFTER_ABD_ALONE.includes(arab)))
/** Words after which no word is a title. */
export const SERVANTS = set(SERVANT_WORDS)
/** Abbreviations of one given name. */
export const MUHAMMAD_SHORT = set(MUHAMMAD_WORDS)

const NISBA_LATIN = new RegExp(`^..+(?:${NISBA_ENDINGS.latin})$|^.{3,}(?:[^aeiou](?:i|y|ee)|aji|ayi|awi|avi|oui)$`, "u")
const NISBA_ARAB = new RegExp(`^..+(?:${NISBA_ENDINGS.arab})$|^.{4,}ی$`, "u")

/** Whether a word has the ending of a people, a place or a family. */
export function hasNisbaEnding(word: string, script: "Arab" | "Latn"): boolean {
  return PEOPLES.has(word) || (script === "Arab" ? NISBA_ARAB : NISBA_LATIN).test(word)
}
