import { type Link, mirrored } from "./align.ts"
import { isForename } from "./kin.ts"
import { isHouse } from "./known-names.ts"
import type { Token } from "./tokens.ts"

/**
 * Umar Usmonov and Usmon Umarov: the given name of each is what the other's family is called after; Umar Usmonzoda and Usmon Umar: that of one, and the
 * other's name follows as his father's.
 */
export function areStemsExchanged(links: readonly Link[], a: readonly Token[], b: readonly Token[]): boolean {
  if (isStemFirst(links, a, b) || isStemFirst(links.map(mirrored), b, a)) return true
  const isStem = (name: Token, family: Token): boolean =>
    name.role === "given" &&
    family.role === "nisba" &&
    !(name.common?.some((id) => family.common?.includes(id) === true) ?? false)
  return someCrossing(links, (x, y) => x.a < y.a && isStem(a[x.a]!, b[x.b]!) && isStem(b[y.b]!, a[y.a]!))
}

/** Of two words each: a house's name ends one whose stem begins the other. */
const isStemFirst = (links: readonly Link[], a: readonly Token[], b: readonly Token[]): boolean =>
  a.length === 2 &&
  b.length === 2 &&
  b[1]!.role === "nisba" &&
  isHouse(b[1]!) &&
  !isHouse(a[0]!) &&
  [a[0]!, a[1]!, b[0]!].every(isForename) &&
  links.some((link) => link.a === 0 && link.b === 1) &&
  links.some((link) => link.a === 1 && link.b === 0 && link.nearness === undefined)

/** Whether of two links that cross each other some are so. */
const someCrossing = (links: readonly Link[], areSo: (x: Link, y: Link) => boolean): boolean =>
  links.some((x) => links.some((y) => x.a < y.a !== x.b < y.b && areSo(x, y)))
