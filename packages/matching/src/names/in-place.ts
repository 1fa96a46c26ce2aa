import type { Link } from "./align.ts"
import { SECOND_AFTER_ARTICLE } from "./compound-patterns.ts"
import { STRONG, WEIGHT } from "./roles.ts"
import type { Token } from "./tokens.ts"
import { COURTESIES, OFFICES } from "./words.ts"

/** What of a place has no partner, by kind. */
interface Lonely {
  readonly given: number
  readonly nisba: number
  readonly weak: number
}

/** Words of other roles without a partner that stand in one place: of the same role they count elsewhere. */
interface InPlace {
  /** Between two words that agree. */
  readonly between: number
  /** After the last that agree. */
  readonly after: number
}

/**
 * The weights of words without a partner that stand in one place. The links are in the order of both names; `usedA` and `usedB` are the
 * words that have a partner, as bits.
 */
export function inPlaceOf(
  links: readonly Link[],
  a: readonly Token[],
  b: readonly Token[],
  usedA: number,
  usedB: number,
  ownA: number,
  ownB: number,
): InPlace {
  const sum = { between: 0, after: 0 }
  for (const [at, link] of links.entries()) {
    const next = links[at + 1]
    const x = lonelyIn(a, usedA, link.a + link.aSpan, Math.min(next?.a ?? ownA, ownA))
    const y = lonelyIn(b, usedB, link.b + link.bSpan, Math.min(next?.b ?? ownB, ownB))
    const alike = Math.min(x.given, y.given) + Math.min(x.nisba, y.nisba) + Math.min(x.weak, y.weak)
    const others = Math.min(x.given + x.nisba + x.weak, y.given + y.nisba + y.weak) - alike
    sum[next === undefined ? "after" : "between"] += others
    if (next !== undefined) sum.between += fatherForOwn(link, next, a, b, usedA, usedB, ownA, ownB)
  }
  return sum
}

/** Mohammed Salim Nasir and Mohammed bin Karim bin Nasir: what stands unmarked where the other tells the father is his father too. */
function fatherForOwn(
  link: Link,
  next: Link,
  a: readonly Token[],
  b: readonly Token[],
  usedA: number,
  usedB: number,
  ownA: number,
  ownB: number,
): number {
  const given = (tokens: readonly Token[], used: number, from: number, to: number): number =>
    lonelyIn(tokens, used, from, to).given
  const [fromA, fromB] = [link.a + link.aSpan, link.b + link.bSpan]
  return Math.max(
    Math.min(given(a, usedA, fromA, Math.min(next.a, ownA)), given(b, usedB, Math.max(fromB, ownB), next.b)),
    Math.min(given(b, usedB, fromB, Math.min(next.b, ownB)), given(a, usedA, Math.max(fromA, ownA), next.a)),
  )
}

function lonelyIn(tokens: readonly Token[], used: number, from: number, to: number): Lonely {
  let [given, nisba, weak] = [0, 0, 0]
  for (let at = from; at < to; at++) {
    const { role } = tokens[at]!
    if ((used >> at) & 1) continue
    if (role === "nisba") nisba += WEIGHT.nisba
    else if (STRONG[role]) given += WEIGHT[role]
    else if (role === "weak") weak += WEIGHT.weak
  }
  return { given, nisba, weak }
}

/** Aziz Ahmad and Azizullah: what agrees is one half of two names that each have another beside it. */
export function hasOtherHalf(
  { nearness, a, b }: Link,
  one: readonly Token[],
  other: readonly Token[],
  usedOne: number,
  usedOther: number,
  ownOne: number,
  ownOther: number,
): boolean {
  if (nearness !== "near") return false
  const isMarked = (token: Token): boolean => /[@&]$/u.test(token.readings[0]!)
  if (isMarked(one[a]!) === isMarked(other[b]!)) return false
  const [tokens, used, at, own] = isMarked(one[a]!)
    ? [other, usedOther, b + 1, ownOther]
    : [one, usedOne, a + 1, ownOne]
  const next = at < own ? tokens[at] : undefined
  return (next?.role === "weak" || next?.role === "given") && ((used >> at) & 1) === 0 && !COURTESIES.has(next.text)
}

/** Atiq ur-Rahman and Abd ur-Rahman: before a half without its Abd stands a given name without a partner, whose half it is. */
export function isHalfOfAnother(
  { nearness, a, b }: Link,
  one: readonly Token[],
  other: readonly Token[],
  usedOne: number,
  usedOther: number,
): boolean {
  if (nearness !== "half") return false
  const isServant = one[a]!.readings[0]!.startsWith("%")
  const [tokens, used, before] = isServant ? [other, usedOther, b - 1] : [one, usedOne, a - 1]
  if (before < 0 || !SECOND_AFTER_ARTICLE.test(tokens[before + 1]!.text)) return false
  return tokens[before]!.role === "given" && ((used >> before) & 1) === 0
}

/** Rashid Ahmad Badawi and Sayed Ahmad Badawi: of names with as many words one begins with a title that is a name as often. */
export function isTitleForName(
  links: readonly Link[],
  a: readonly Token[],
  b: readonly Token[],
  usedA: number,
  usedB: number,
): boolean {
  if (a.length !== b.length) return false
  const isApart = ((usedA | usedB) & 1) === 0 || links.some((link) => link.a + link.b === 0 && link.nearness === "near")
  const [x, y] = [a[0]!, b[0]!]
  return isApart && ((x.role === "given" && isTitleOrName(y)) || (y.role === "given" && isTitleOrName(x)))
}

const isTitleOrName = ({ role, text }: Token): boolean =>
  role === "honorific" || (role === "title" && OFFICES.has(text))

/** Whether the word after the first is the second half of a given name, without a partner. */
function isOtherHalf(tokens: readonly Token[], used: number, lead: number, own: number): boolean {
  const next = lead + 1 < own ? tokens[lead + 1] : undefined
  const isHalf = next?.role === "weak" || next?.role === "given"
  return isHalf && ((used >> (lead + 1)) & 1) === 0 && !COURTESIES.has(next.text)
}

/** Ahmad Zuhdi and Muhammad Zuhdi: where the first words agree the second halves differ, and where they are weak, they. */
export function isOtherLead(
  tokens: readonly Token[],
  used: number,
  lead: number,
  link: Link | undefined,
  own: number,
): boolean {
  return isOtherHalf(tokens, used, link === undefined ? lead - 1 : lead, own)
}
