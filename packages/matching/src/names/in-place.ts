import type { Link } from "./align.ts"
import { STRONG, WEIGHT } from "./roles.ts"
import type { Token } from "./tokens.ts"

/** What of a place has no partner, by kind. */
interface Lonely {
  readonly given: number
  readonly nisba: number
  readonly weak: number
}

/**
 * The weights of words without a partner that stand in one place between two that agree, and are of other roles: of the same they
 * count elsewhere. The links are in the order of both names; `usedA` and `usedB` are the words that have a partner, as bits.
 */
export function inPlaceOf(
  links: readonly Link[],
  a: readonly Token[],
  b: readonly Token[],
  usedA: number,
  usedB: number,
  ownA: number,
  ownB: number,
): number {
  let sum = 0
  for (let at = 1; at < links.length; at++) {
    const [before, after] = [links[at - 1]!, links[at]!]
    const x = lonelyIn(a, usedA, before.a + before.aSpan, Math.min(after.a, ownA))
    const y = lonelyIn(b, usedB, before.b + before.bSpan, Math.min(after.b, ownB))
    const alike = Math.min(x.given, y.given) + Math.min(x.nisba, y.nisba) + Math.min(x.weak, y.weak)
    sum += Math.min(x.given + x.nisba + x.weak, y.given + y.nisba + y.weak) - alike
  }
  return sum
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
