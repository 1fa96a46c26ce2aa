import { FATHERS_BY_ENDING } from "../resources/name-words.ts"
import { BEK } from "./compound-patterns.ts"
import { COURTESIES, FATHER_MARKERS, FATHERS_AFTER, OF_DAUGHTERS, OF_SONS } from "./words.ts"

/** Daughter of and son of, in several words or with signs that folding takes away. */
const DAUGHTER_OF = /\b(?:d\s*\/\s*o|daughter\s+of|fille\s+d[eu]|tochter\s+(?:des|der|von))\b/giu
const SON_OF = /\b(?:s\s*\/\s*o|son\s+of|fils\s+d[eu]|sohn\s+(?:des|der|von))\b/giu
/** Wife of, child of, and what may be either. */
const CHILD_OR_WIFE_OF =
  /\b(?:w\s*\/\s*o|a\s*\/\s*[lp]|(?:child|wife|widow)\s+of|(?:[eé]pouse|veuve)\s+d[eu]|(?:ehefrau|witwe)\s+(?:des|der|von))\b|(?<=\s)b\.(?=\s)/giu

/** Also, once and now known as: letters that are nobody's initials. */
const KNOWN_AS = /\b[afn]\s?[./]\s?k\s?[./]\s?a\b\.?/giu

/** A cell with each way of marking a father, a husband or another name as one word. */
export const withMarkers = (raw: string): string =>
  raw
    .replace(DAUGHTER_OF, " bint ")
    .replace(SON_OF, " bin ")
    .replace(CHILD_OR_WIFE_OF, " bn ")
    .replace(KNOWN_AS, " aka ")

/** Whether one word tells a father's daughter and the other his son. Ben is part of a family's name, a woman's too. */
export const areDaughterAndSon = (one: string | null, other: string | null): boolean =>
  one !== null &&
  other !== null &&
  ((OF_DAUGHTERS.has(one) && OF_SONS.has(other)) || (OF_SONS.has(one) && OF_DAUGHTERS.has(other)))

/** The words of a name, those of the father whom it tells, and the word that told him. */
interface FatherSplit {
  readonly own: readonly string[]
  readonly father: readonly string[]
  readonly marker?: string
}

/** Parts the father's words from the person's own, by a marker before or after them or by their ending. */
export function fatherSplit(words: readonly string[]): FatherSplit {
  const marks = (word: string): boolean => FATHER_MARKERS.has(word) || FATHERS_AFTER.has(word)
  const marker = words.findIndex((word, at) => at > 0 && at < words.length - 1 && FATHER_MARKERS.has(word))
  if (marker > 0) {
    const father = words.slice(marker + 1).filter((word) => !marks(word))
    return { own: words.slice(0, marker), father, marker: words[marker]! }
  }
  const after = words.findIndex((word, at) => at > 1 && FATHERS_AFTER.has(word))
  if (after < 0) return patronymic(words) ?? { own: words, father: [] }
  // Where the father's name begins is not written: its last word is his at least, and one before it that goes with any.
  const from = after > 2 && isSecond(words[after - 1]!) ? after - 2 : after - 1
  return { own: [...words.slice(0, from), ...words.slice(after + 1)], father: words.slice(from, after) }
}

/** What follows a name and is none by itself: Sattor Boy ugli. */
const isSecond = (word: string): boolean => COURTESIES.has(word) || BEK.test(word)

const PATRONYMIC = new RegExp(`^(..+?)(?:${FATHERS_BY_ENDING})$`, "u")

/** What stands first where the father stands last. */
const FAMILY_FIRST = /(?:[eo](?:v|ff?|w)a?|in|z[oa]d[ae]h?|[یاو][فو]ا?|زاده)$/u

/** Magomed Alievich Gadzhiev and Gadzhiev Magomed Alievich: the father is Ali, and where he stands last the family stands first. */
function patronymic(words: readonly string[]): FatherSplit | null {
  const at = words.length < 3 ? -1 : words.findIndex((word, each) => each > 0 && PATRONYMIC.test(word))
  if (at < 0) return null
  const father = [PATRONYMIC.exec(words[at]!)![1]!]
  const isLast = at === words.length - 1
  // Mehmed Alija Begović is of the family Begović.
  if (isLast && !FAMILY_FIRST.test(words[0]!)) return null
  return { own: isLast ? [...words.slice(1, at), words[0]!] : words.filter((_, each) => each !== at), father }
}
