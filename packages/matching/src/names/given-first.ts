import { NAME_FIRST } from "./compound-patterns.ts"
import { foldText, scriptOf } from "./fold.ts"
import { commonOf, isFamilyName, isGivenName } from "./known-names.ts"
import { type Sort, sortOf } from "./sorts.ts"
import { unitOf } from "./unit.ts"
import { COURTESIES, FATHER_MARKERS, NOISE } from "./words.ts"

/** Of Latin and of Arabic letters. */
const COMMA = /[,،]/u

const TWO_CAPITALS = /^[^a-z]?\p{Lu}[\p{Lu}'’‘`ʿ-]/u

/** AG BAHEDI NOKH: no name of the Tuareg begins with the word for a son. */
const FATHER_FIRST = /^((?:ag|[أا]غ)\s+\S+)\s+(.*\p{L}.*)$/iu

/** SORKHABI, Rafi and SORKHABI Rafi: the comma or the capitals say which is the family's name, and it goes last. */
export function givenFirst(raw: string): string {
  const [, father, own] = FATHER_FIRST.exec(raw) ?? []
  if (own !== undefined) return `${own} ${father}`
  const comma = COMMA.test(raw) ? /^([^,،]+)[,،]([^,،]+)$/u.exec(raw) : null
  if (comma !== null) {
    const [, before, after] = comma as unknown as readonly [string, string, string]
    if (isRemark(after) || isFatherTold(before) || (isWholeName(before) && isWholeName(after))) return raw
    // Ould Salim, Sidi: where only a father stands before it even a title is the name.
    return isOnlyTitles(after) && !isFathers(before) ? raw : `${after} ${before}`
  }
  if (!TWO_CAPITALS.test(raw)) return raw
  const capitals = /^((?:[\p{Lu}'’‘`ʿ-]{2,}\s+)+)(.*\p{Lu}\p{Ll}.*)$/u.exec(raw)
  if (capitals === null || isOnlyTitles(capitals[1]!, NO_WORDS) || /\p{Lu}{2}/u.test(capitals[2]!)) return raw
  // ZMARAY Noorzai: another hand writes the own name in capitals.
  return areFamilies(capitals[2]!) && !areFamilies(capitals[1]!) ? raw : `${capitals[2]} ${capitals[1]}`
}

const areFamilies = (text: string): boolean =>
  foldText(text)
    .split(" ")
    .every((word) => word === "" || isFamilyName({ common: commonOf(word) }))

/** Faqir Mohammad, tribe Noorzai: what follows the comma is no name's first half. */
const isRemark = (text: string): boolean => {
  const first = foldText(text).split(" ")[0]!
  return NOISE.has(first) || isMarker(first)
}

/** Faqir son of Salim, Noorzai: before the comma stands no family's name. Ben Salim Ben Faqir is one. */
function isFatherTold(text: string): boolean {
  return !isFathers(text) && foldText(text).split(" ").some(isMarker)
}

/** Whether a text begins with what marks a father. */
const isFathers = (text: string): boolean => isMarker(foldText(text).split(" ")[0]!)
const isMarker = (word: string): boolean => FATHER_MARKERS.has(word)

/**
 * Khan Mohammad, Gul Agha: before the comma and behind it stands a whole given name, and neither is more a family's than the other: the second may be
 * the father's.
 */
function isWholeName(text: string): boolean {
  const words = foldText(text)
    .split(" ")
    .filter((word) => sortOf(word) !== "title")
  const script = scriptOf(words[0] ?? "") === "Arab" ? "Arab" : "Latn"
  const isMade = (word: string): boolean => HALVED.test(unitOf(word, script)) || NAME_FIRST[script].test(word)
  if (words.length === 1) return isMade(words[0]!)
  if (words.length !== 2) return false
  const [first, second] = words as [string, string]
  const isSecond = (sortOf(first) === "weak" && isGivenName({ common: commonOf(second) })) || sortOf(second) === "weak"
  return isSecond || isMade(words.join(""))
}

/** -ullah or -uddin at the end of a unit, or Abd- before it. */
const HALVED = /^%.|.[@&]$/u

/** Titles, and after a comma courtesies: Khan is no name of its own there, as Ali is. */
const isOnlyTitles = (text: string, others: ReadonlySet<string> = COURTESIES): boolean =>
  foldText(text)
    .split(/[\s-]+/u)
    .every((word) => word === "" || others.has(word) || NO_NAMES.has(sortOf(word)))
const NO_WORDS: ReadonlySet<string> = new Set()
const NO_NAMES: ReadonlySet<Sort> = new Set(["title", "noise", "initial", "honorific"])
