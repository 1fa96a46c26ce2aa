import type { Link } from "./align.ts"
import { SECOND_AFTER_ARTICLE } from "./compound-patterns.ts"
import { STRONG, WEIGHT } from "./roles.ts"
import type { Token } from "./tokens.ts"

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
