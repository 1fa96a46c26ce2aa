import { foldText } from "./fold.ts"
import { type Sort, sortOf } from "./sorts.ts"
import { FATHER_MARKERS, NOISE } from "./words.ts"

const TWO_CAPITALS = /^[^a-z]?\p{Lu}[\p{Lu}'’‘`ʿ-]/u

/** AG BAHEDI NOKH: no name of the Tuareg begins with the word for a son. */
const FATHER_FIRST = /^((?:ag|[أا]غ)\s+\S+)\s+(.*\p{L}.*)$/iu

/** SORKHABI, Rafi and SORKHABI Rafi: the comma or the capitals say which is the family's name, and it goes last. */
export function givenFirst(raw: string): string {
  const [, father, own] = FATHER_FIRST.exec(raw) ?? []
  if (own !== undefined) return `${own} ${father}`
  const comma = raw.includes(",") ? /^([^,]+),([^,]+)$/u.exec(raw) : null
  if (comma !== null) {
    const [, before, after] = comma as unknown as readonly [string, string, string]
    return isOnlyTitles(after) || isRemark(after) || isFatherTold(before) ? raw : `${after} ${before}`
  }
  if (!TWO_CAPITALS.test(raw)) return raw
  const capitals = /^((?:[\p{Lu}'’‘`ʿ-]{2,}\s+)+)(.*\p{Lu}\p{Ll}.*)$/u.exec(raw)
  if (capitals === null || isOnlyTitles(capitals[1]!, []) || /\p{Lu}{2}/u.test(capitals[2]!)) return raw
  return `${capitals[2]} ${capitals[1]}`
}

/** Faqir Mohammad, tribe Noorzai: what follows the comma is no name's first half. */
const isRemark = (text: string): boolean => {
  const first = foldText(text).split(" ")[0]!
  return NOISE.has(first) || FATHER_MARKERS.has(first)
}

/** Faqir son of Salim, Noorzai: before the comma stands no family's name. */
const isFatherTold = (text: string): boolean =>
  foldText(text)
    .split(" ")
    .some((word, at) => at > 0 && FATHER_MARKERS.has(word))

const isOnlyTitles = (text: string, others: readonly Sort[] = ["weak"]): boolean =>
  foldText(text)
    .split(/[\s-]+/u)
    .every((word) => word === "" || ["title", "noise", "initial", "honorific", ...others].includes(sortOf(word)))
