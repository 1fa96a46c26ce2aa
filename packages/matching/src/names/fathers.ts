import {
  CHILD_OR_WIFE_OF_WORDS,
  DAUGHTER_OF_WORDS,
  FATHER_BEFORE_COLON,
  FATHERS_NAME_ARAB,
  FATHERS_NAME_WORDS,
  SLAVIC_DAUGHTER,
  SLAVIC_SON,
  SON_OF_WORDS,
} from "../resources/kin-marks.ts"
import { FATHERS_BY_ENDING } from "../resources/name-words.ts"
import { BEK, LEADING_SON } from "./compound-patterns.ts"
import { foldText } from "./fold.ts"
import { commonOf, isGivenName } from "./known-names.ts"
import { COURTESIES, FATHER_MARKERS, FATHERS_AFTER, OF_DAUGHTERS, OF_SONS, TRIBE_MARKS } from "./words.ts"

/** Daughter of and son of, in several words or with signs that folding takes away. */
const DAUGHTER_OF = new RegExp(`\\b(?:${DAUGHTER_OF_WORDS})\\b|\\bfille\\s+d['’](?=\\s?\\p{L})`, "giu")
const SON_OF = new RegExp(
  `\\b(?:${SON_OF_WORDS})\\b|\\b(?:fils\\s+|(?<=\\p{L}{2}[,;)]?\\s)f\\.\\s?)d['’](?=\\s?\\p{L})`,
  "giu",
)
/** Wife of, child of, and what may be either. */
const CHILD_OR_WIFE_OF = new RegExp(
  `\\b(?:${CHILD_OR_WIFE_OF_WORDS})\\b|\\b(?:[eé]pouse|veuve)\\s+d['’](?=\\s?\\p{L})|(?<=\\s)b\\.(?=\\s)`,
  "giu",
)
/** Sin Karima, córka Karima: the father is Karim. */
const slavic = (words: string): RegExp =>
  new RegExp(`(?<=\\p{L},?\\s)(?:${words})\\s+(\\p{L}{3,})[aа](?!\\p{L})`, "giu")
const [SLAVIC_SON_OF, SLAVIC_DAUGHTER_OF] = [slavic(SLAVIC_SON), slavic(SLAVIC_DAUGHTER)]

/**
 * The husband's family behind a woman's own name, as registers of French, German, Malay and Bosnian hands tell it by one word; after a title alone that word is a
 * title too (Mme Veuve Zurmati).
 */
const HUSBANDS_FAMILY =
  /(?<=^(?!\s*(?:mme|mrs|madame|frau|lalla|hajja|puan|ibu|gospođa)\.?\s+\S+$).*\p{L})[,;]?[\s(]+(?:[eé]pouse|[eé]pse|[eé]p(?:\.|(?=\s))|veuve|vve\.?|verh\.|verheiratete|ist[re]i|isteri|supruga|udata|udana|moglie)\s+(?=\p{L})/giu

/** The family that she was born into, told behind her husband's. */
const BORN = /[,;]?[\s(]+(?:n[eé]e|geb\.|geborene|ro[đd]ena)\s+(?=\p{L})/giu

/** The father's name, as forms ask for it: it tells whose son or daughter, and not which. */
const FATHERS_NAME = new RegExp(
  `[,;]?[\\s(](?:(?:${FATHERS_NAME_WORDS})(?!\\p{L})|(?:${FATHER_BEFORE_COLON})(?=\\s*[:=]))[\\s:=.-]*|[,،؛]?[\\s(](?:${FATHERS_NAME_ARAB})[\\s:=.-]+`,
  "giu",
)

/** Pashto daughter of and son of, in each script. */
const PASHTO_CHILD_OF = /\s(لور|زو[یي]|ځو[یي]|zo[yi]|zuy|lur|lou?r|loor)\s+(?:د|d[ae])\s/giu

/** The father before his child, as Pashto says it: of Karim the son Salim. */
const PASHTO_FATHER_FIRST =
  /^\s*(?:د|d[ae])\s+(\S.*?)\s+(لور|زو[یي]|ځو[یي]|zo[yi]|zuy|lur|lou?r|loor)\s+(?!(?:د|d[ae])\s)(\S.*)$/iu

/** What Pashto says of a child, as one word that stands before the father. */
const pashtoMark = (kin: string): string =>
  /^\p{ASCII}/u.test(kin) ? (/^l/iu.test(kin) ? "bint" : "son") : kin === "لور" ? "بنت" : "ابن"

const withPashtoMarks = (raw: string): string =>
  raw
    .replace(
      PASHTO_FATHER_FIRST,
      (_, father: string, kin: string, own: string) => `${own} ${pashtoMark(kin)} ${father}`,
    )
    .replace(PASHTO_CHILD_OF, (_, kin: string) => ` ${pashtoMark(kin)} `)

/** A father in brackets or behind a dash: Salim (son of Karim), Salim - son of Karim. */
const TOLD_APART = /(?:\s*[([{]|\s[-–—]\s)\s*(\p{L}+)\s+(?!(?:عم|عمه|عمة|خال|خاله|خالة)\s)([^)\]}]*)[)\]}]?/gu
/** Hasan Kaya (Veli oğlu): the same with the mark behind. */
const TOLD_BEFORE_MARK = /\s*[([{]\s*(\p{L}[\p{L} ]*) ([\p{L}'’ʻ]+)\s*[)\]}]/gu
const withFathersOpen = (raw: string): string =>
  fatherOfBosnian(raw)
    .replace(TOLD_APART, (all: string, mark: string, father: string) =>
      TELLING.has(mark.toLowerCase()) ? ` ${mark} ${father} ` : all,
    )
    .replace(TOLD_BEFORE_MARK, (all: string, father: string, mark: string) =>
      isAfter(foldText(mark)) ? ` ${father} ${mark} ` : all,
    )

/** Emir (Huso) Hadžić: a given name in brackets beside a family of Bosnia is the father's, by no other word. */
function fatherOfBosnian(raw: string): string {
  const [all, father] = (OF_BOSNIA.test(raw) ? IN_BRACKETS.exec(raw) : null) ?? []
  if (father === undefined || !isGivenName({ common: commonOf(foldText(father)) })) return raw
  return `${raw.replace(all!, " ")} son ${father}`
}
const OF_BOSNIA = /\p{L}{3}i[cć](?!\p{L})/iu
const IN_BRACKETS = /\s*\(\s*(\p{L}{3,})\s*\)/u

/** Brother of, f/o and the like after a name: whom it names there is another. */
const KIN_OF =
  /(?<=\S)[\s,(]+(?:(?:brother|sister|cousin|uncle|nephew|niece|father|mother|husband|fr[eè]re|s(?:oe|œ)ur)\s+(?:of|d[eu])|[bfhm]\s?\/\s?o\.?)\s.*$/iu

/** Also, once and now known as: letters that are nobody's initials. */
const KNOWN_AS = /\b[afn]\s?[./]\s?k\s?[./]\s?a\b\.?/giu

/** A cell with each way of marking a father, a husband or another name as one word. */
export const withMarkers = (raw: string): string =>
  withFathersOpen(
    withPashtoMarks(raw)
      .replace(KIN_OF, "")
      .replace(DAUGHTER_OF, " bint ")
      // No word that may be a part of the name of a family, as bin is.
      .replace(SON_OF, " son ")
      .replace(SLAVIC_DAUGHTER_OF, " bint $1")
      .replace(SLAVIC_SON_OF, " son $1")
      .replace(CHILD_OR_WIFE_OF, " bn ")
      .replace(HUSBANDS_FAMILY, " bn ")
      .replace(BORN, " aka ")
      .replace(FATHERS_NAME, (all) => (/\p{Script=Arabic}/u.test(all) ? " د " : " bn "))
      .replace(KNOWN_AS, " aka "),
  )

/** Marks of a father that are no other word in brackets, as so and او are. */
const TELLING: ReadonlySet<string> = new Set(
  [...OF_SONS, ...OF_DAUGHTERS, "bn", "bin", "ben", "farzand", "بن", "فرزند"].filter(
    (word) => word !== "so" && word !== "do",
  ),
)

/** Whom a name calls itself by its father. */
export type Child = "daughter" | "son"

/** Whether one name tells a father's daughter and the other his son. */
export const areDaughterAndSon = (one: Child | null, other: Child | null): boolean =>
  one !== null && other !== null && one !== other

/** What the first word that says it tells. Ben says nothing: it is part of a family's name, a woman's too. */
function childBy(words: readonly string[]): Child | null {
  const word = words.find((each) => OF_DAUGHTERS.has(each) || OF_SONS.has(each))
  return word === undefined ? null : OF_DAUGHTERS.has(word) ? "daughter" : "son"
}

/** The words of a name, those of the father whom it tells, the word before him, and whose child he is told by. */
interface FatherSplit {
  readonly own: readonly string[]
  readonly father: readonly string[]
  readonly marker?: string
  readonly child: Child | null
}

const isAfter = (word: string): boolean => FATHERS_AFTER.has(word)

/** Salim walad Karim qawm Awan: the tribe that is told as such behind the father is the person's own. */
export function fatherSplit(words: readonly string[]): FatherSplit {
  const split = splitByFather(words)
  const at = split.father.findIndex((word, each) => each > 0 && TRIBE_MARKS.has(word))
  if (at < 0) return split
  return { ...split, own: [...split.own, ...split.father.slice(at + 1)], father: split.father.slice(0, at) }
}

/** Parts the father's words from the person's own, by a marker before or after them or by their ending. */
function splitByFather(words: readonly string[]): FatherSplit {
  const at = words.findIndex((word, each) => each > 0 && each < words.length - 1 && FATHER_MARKERS.has(word))
  if (at > 0) {
    const [marker, ...rest] = words.slice(at) as [string, ...string[]]
    // Reda ben Miloud ben Chekroun: the mark of a later father may be part of the family's name.
    const father = rest.filter((word) => (LEADING_SON.test(word) || !FATHER_MARKERS.has(word)) && !isAfter(word))
    return { own: words.slice(0, at), father, marker, child: childBy([marker, ...rest.filter(isAfter)]) }
  }
  // Hüseyin oğlu Hasan, Bakyt uulu Azamat: who begins with his father's name.
  if (words.length > 2 && isAfter(words[1]!) && !isAfter(words[2]!))
    return { own: words.slice(2), father: words.slice(0, 1), child: childBy(words.slice(1, 2)) }
  const after = words.findIndex((word, each) => each > 1 && isAfter(word))
  if (after < 0) return patronymic(words) ?? { own: words, father: [], child: null }
  // Where the father's name begins is not written: its last word is his at least, and one before it that goes with any.
  const from = after > 2 && isSecond(words[after - 1]!) ? after - 2 : after - 1
  const own = [...words.slice(0, from), ...words.slice(after + 1)]
  return { own, father: words.slice(from, after), child: childBy([words[after]!]) }
}

/** What follows a name and is none by itself: Sattor Boy ugli. */
const isSecond = (word: string): boolean => COURTESIES.has(word) || BEK.test(word)

const PATRONYMIC = new RegExp(`^(..+?)(?:${FATHERS_BY_ENDING})$`, "u")

/** Osmanovna: a daughter's. */
const DAUGHTERS_ENDING = /(?:na|ن[اه])$/u

/** What stands first where the father stands last. */
const FAMILY_FIRST = /(?:[eo](?:v|ff?|w)a?|in|z[oa]d[ae]h?|[یاو][فو]ا?|زاده)$/u

/** What a family of Russian letters ends in within a name, where no given name does. */
const FAMILY_WITHIN = /..[eo][vw]a?$|...[یو]فا?$/u

/** Husein is a given name and no family's in -in. */
const isFamilyFirst = (word: string): boolean =>
  FAMILY_FIRST.test(word) && !(word.endsWith("in") && isGivenName({ common: commonOf(word) }))

/** Magomed Alievich Gadzhiev and Gadzhiev Magomed Alievich: the father is Ali, and where he stands last the family stands before him. */
function patronymic(words: readonly string[]): FatherSplit | null {
  const at = words.length < 3 ? -1 : words.findIndex((word, each) => each > 0 && PATRONYMIC.test(word))
  if (at < 0) return null
  const father = [PATRONYMIC.exec(words[at]!)![1]!]
  const isLast = at === words.length - 1
  // Mehmed Alija Begović is of the family Begović.
  const isFirst = isLast && isFamilyFirst(words[0]!)
  // Ramzan Ibragimow Achmatowitsch: the family stands between.
  if (isLast && !isFirst && !words.slice(1, at).some((word) => FAMILY_WITHIN.test(word))) return null
  const own = isFirst ? [...words.slice(1, at), words[0]!] : words.filter((_, each) => each !== at)
  return { own, father, child: DAUGHTERS_ENDING.test(words[at]!) ? "daughter" : "son" }
}
