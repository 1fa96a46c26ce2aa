import {
  ABD_BEFORE_SUN as ABD_BEFORE_SUN_SPELLING,
  ABD_OR_NAME,
  ABD_SPELLINGS,
  ABDO_SPELLINGS,
  ABDULLAH_OR_FAMILY,
  ABDULLAH_SPELLINGS,
  ABDULLAH_SQUEEZED,
  AFTER_ALLAH_SPELLINGS,
  AIT_SPELLINGS,
  ALLAH_SPELLINGS,
  AMAT_SPELLINGS,
  BEFORE_BEL,
  BEK_SPELLINGS,
  DHU_SPELLINGS,
  DIN_SPELLINGS,
  FAMILY_HALVES,
  GLUED_AFTER,
  GLUED_BEFORE,
  GLUED_BEK,
  GLUED_DIN,
  GLUED_HALVES,
  GLUED_RAHMAN,
  GLUED_ZAMAN,
  HALVES_AFTER_ARTICLE,
  HALVES_INSIDE,
  HOUSE_OF_ALLAH,
  LEADING_SONS,
  LONE_HALVES,
  MOTHER_GLUED as MOTHER_GLUED_SPELLING,
  OF_EYES_SPELLINGS,
  RAHMAN_OR_HAQ,
  SOLACE_SPELLINGS,
  WORDS_TO_GLUE,
} from "../resources/compounds.ts"
import type { Token } from "./tokens.ts"

type LetterScript = Token["script"]

/** The spellings of tables, as one pattern of letters. */
const anyOf = (...tables: readonly string[]): string => `(?:${tables.join(" ").trim().split(/\s+/u).join("|")})`
const whole = (table: string): RegExp => new RegExp(`^${anyOf(table)}$`, "u")
type ByScript<T> = Readonly<Record<LetterScript, T>>

/** Turkic bek. */
export const BEK = whole(BEK_SPELLINGS)
/** Amat, likewise where an article follows. */
export const AMAT = whole(AMAT_SPELLINGS)
/** Dhu, which is one name with the word after it. */
export const DHU = whole(DHU_SPELLINGS)
/** The people of, as Berbers say it before a forefather. */
export const AIT = whole(AIT_SPELLINGS)
/** Qurratul, which is one name with the eyes after it; and those. */
export const SOLACE = whole(SOLACE_SPELLINGS)
export const OF_EYES = whole(OF_EYES_SPELLINGS)

/** Abd- alone; and before a half whose first sound its article takes, which is caught. */
export const ABD = whole(ABD_SPELLINGS)
/** Abd- that is a name of its own before a name of another kind. */
export const LONE_ABD = whole(ABD_OR_NAME)
/** Of these, Abdo. */
export const ABDO = whole(ABDO_SPELLINGS)
export const ABD_BEFORE_SUN = whole(ABD_BEFORE_SUN_SPELLING)
/** Abd- at the start of a word, joined or not. */
export const ABD_START = /^(?:[ae]bd|عبد)/u
/** Abdullah in one word; and once each letter is written once. */
export const ABDULLAH: ByScript<RegExp> = {
  Arab: whole(ABDULLAH_SPELLINGS.Arab),
  Latn: whole(ABDULLAH_SPELLINGS.Latn),
}
/** Abdullah's family, or Abdullah himself. */
export const OF_ABDULLAH = whole(ABDULLAH_OR_FAMILY)
export const SQUEEZED = whole(ABDULLAH_SQUEEZED)

/** Second halves alone: of Abdullah, of Nuruddin, of others after an article, of a family's name; and those that stay as they are. */
export const ALLAH = whole(ALLAH_SPELLINGS)
/** What makes a name with God's before it. */
export const AFTER_ALLAH = whole(AFTER_ALLAH_SPELLINGS)
export const DIN = whole(DIN_SPELLINGS)
export const SECOND_HALF = whole(HALVES_AFTER_ARTICLE)
export const FAMILY_HALF = whole(FAMILY_HALVES)
export const LONE = whole(LONE_HALVES)

/** -ev after -ullah: standing apart, and written to it, where both are caught. */
export const ALLAHS_HOUSE = whole(HOUSE_OF_ALLAH)
export const IN_ALLAHS_HOUSE = new RegExp(`^(.+(?:[uoa]ll?[aoe]h?|لل[ها]))(${anyOf(HOUSE_OF_ALLAH)})$`, "u")

/** What in a word is a half, and the sign it becomes. */
export const SIGNS: ByScript<readonly (readonly [written: RegExp, sign: string])[]> = {
  Arab: HALVES_INSIDE.Arab.map(([written, sign]) => [new RegExp(written, "u"), sign]),
  Latn: HALVES_INSIDE.Latn.map(([written, sign]) => [new RegExp(written, "u"), sign]),
}

/** Shamsdin, شمسدین: -uddin written without its article; the half before it is caught. */
export const DIN_GLUED: ByScript<RegExp> = {
  Arab: new RegExp(`^(..+)${GLUED_DIN.Arab}$`, "u"),
  Latn: new RegExp(`^(..+)${GLUED_DIN.Latn}$`, "u"),
}

/** Ziaurrahman, Shamsulhaq: both halves are caught. Zia keeps its vowel where no article follows it: Ziarahman. */
export const GLUED_ARAB = new RegExp(`^(.{2,})ال(${anyOf(GLUED_HALVES.Arab)})$`, "u")
export const GLUED_LATIN = new RegExp(
  `^(.{2,}?)(?:[uoe]|(?<!^[^aeiou]+i)a|ou|(?<=^[^aeiou]+iy?a))(?:r?-?(${GLUED_RAHMAN})|l(${anyOf(GLUED_HALVES.Latn)})|(?<=..[uo])[lz]?(${GLUED_ZAMAN}))$`,
  "u",
)

/** Rahman, whose article takes its first sound. */
export const RAHMAN = whole(GLUED_RAHMAN)

/** Rahman and Haq, with which more names are made by way of the article than with Abd-. */
export const SECOND_AFTER_ARTICLE = whole(RAHMAN_OR_HAQ)

/** Words that are often the second half of a name. */
export const OFTEN_SECOND = whole(`${GLUED_AFTER.Arab} ${GLUED_AFTER.Latn}`)

/** Karimgul, Gulahmad: both words are caught. */
export const NAME_FIRST: ByScript<RegExp> = {
  Arab: new RegExp(`^(..+)(${anyOf(GLUED_AFTER.Arab, GLUED_BEK.Arab)})$`, "u"),
  Latn: new RegExp(`^(...+)(${anyOf(GLUED_AFTER.Latn, GLUED_BEK.Latn)})$`, "u"),
}
export const NAME_LAST: ByScript<RegExp> = {
  Arab: new RegExp(`^(${anyOf(GLUED_BEFORE.Arab)})(...+)$`, "u"),
  Latn: new RegExp(`^(${anyOf(GLUED_BEFORE.Latn)})(....+)$`, "u"),
}

/** Words after which the next may be one name with them. */
export const TO_GLUE: ByScript<RegExp> = { Arab: whole(WORDS_TO_GLUE.Arab), Latn: whole(WORDS_TO_GLUE.Latn) }
/** A son or a father who becomes Bel- before an article. */
export const BEL = whole(BEFORE_BEL)
/** Ummulbanin: what she is mother of is caught. */
export const MOTHER_GLUED = new RegExp(`^${MOTHER_GLUED_SPELLING}(.+)$`, "u")
/** Words for a son that are part of the name where they begin it. */
export const LEADING_SON = whole(LEADING_SONS)
