import type { Link } from "./align.ts"
import { STRONG } from "./roles.ts"
import { isAlone, type Side } from "./side.ts"
import type { Token } from "./tokens.ts"
import { COURTESIES, HONORIFICS, OFFICES, RANKS } from "./words.ts"

/**
 * Yahya Zakariya Shami and Zakariya Yahya Shami: each is called as the other's father, and what follows stands where it stood. To say the
 * family first moves all words.
 */
export function areExchanged(links: readonly Link[], one: Side, other: Side): boolean {
  const [i, j] = [one.lead, other.lead]
  if (i < 0 || j < 0) return false
  const [first, second] = [
    links.find((link) => link.a === i && link.b > j && link.bSpan === 1),
    links.find((link) => link.b === j && link.a > i && link.aSpan === 1),
  ]
  if (first === undefined || second === undefined || first.nearness !== undefined || second.nearness !== undefined)
    return false
  const [a, b] = [one.tokens, other.tokens]
  if (![a[i]!, b[j]!, b[first.b]!, a[second.a]!].every(isGiven)) return false
  return links.some((link) => link.a > second.a && link.b > first.b && link.nearness === undefined)
}

/** Iqbal son of Ashraf and Ashraf son of Iqbal: a name of each agrees with one of the other's father. */
export function areEachOthersFather(links: readonly Link[], one: Side, other: Side): boolean {
  const [a, b] = [one.tokens, other.tokens]
  // After a tribe nobody says that the father follows: it may be the name itself, the family first.
  if (a[one.own - 1]?.role === "nisba" || b[other.own - 1]?.role === "nisba") return false
  const isOwn = (link: Link): boolean => link.a < one.own
  const crossing = links.filter(
    (link) =>
      isOwn(link) !== link.b < other.own && link.nearness === undefined && isGiven(a[link.a]!) && isGiven(b[link.b]!),
  )
  const isOfNames = (link: Link): boolean => isName(a[link.a]!) || isName(b[link.b]!)
  return crossing.some(isOwn) && !crossing.every(isOwn) && crossing.some(isOfNames)
}

/** A word that names, be it ever so common. */
const isGiven = (token: Token): boolean => isName(token) || token.role === "weak"

/** A given name that is no title anywhere: whoever moves the family's name may leave a title behind. */
const isName = ({ role, text }: Token): boolean =>
  role !== "nisba" && STRONG[role] && !HONORIFICS.has(text) && !RANKS.has(text) && !OFFICES.has(text)

/** Both fathers are told, and each by a name without a partner: Mir Ahmad and Mir Hamza. */
export const areFathersApart = (one: Side, other: Side): boolean => isFatherApart(one) && isFatherApart(other)

const isFatherApart = (side: Side): boolean =>
  side.tokens.some((token, at) => at >= side.own && isGiven(token) && !COURTESIES.has(token.text) && isAlone(side, at))
