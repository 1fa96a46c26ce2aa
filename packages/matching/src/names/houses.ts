import { remembered } from "../remembered.ts"
import {
  BALKAN_FAMILY_ENDINGS,
  IRANIAN_FAMILY_ENDINGS,
  TRADE_FAMILIES,
  TURKISH_FAMILY_ENDINGS,
} from "../resources/name-words.ts"
import { commonOf } from "./known-names.ts"
import type { Token } from "./tokens.ts"
import { areOthersBy } from "./written-halves.ts"

const HOUSES = [
  ...[...IRANIAN_FAMILY_ENDINGS, ...BALKAN_FAMILY_ENDINGS].map(
    ({ latin, arab }) => new RegExp(`^...+(?:${latin}|${arab})$`, "u"),
  ),
  // Akkaş and Aktaş.
  ...TURKISH_FAMILY_ENDINGS.map(({ latin, arab }) => new RegExp(`^..+(?:${latin}|${arab})$`, "u")),
]
const MOST_HOUSES = 20_000
/** By which ending a word is a family's; -1 by none. */
const houseOf = remembered((text: string) => HOUSES.findIndex((house) => house.test(text)), MOST_HOUSES)

const TRADES: ReadonlySet<string> = new Set(TRADE_FAMILIES.trim().split(/\s+/u))
const isTrade = ({ text }: Token): boolean => TRADES.has(text.replace(/^(?:ال|[ae]l)(?=...)/u, ""))
const isRelational = ({ text }: Token): boolean => /[^aeiouyای](?:i|ی)$/u.test(text)

/** Larbaoui and عرباوی, whose waw is a consonant, and what ends in an i after another. */
const IN_AWI = /^..+(?:a(?:ou|u|w|v)[iy]|اوی)$/u
const areOfAwiAndOther = (a: Token, b: Token): boolean =>
  (IN_AWI.test(a.text) && IN_OTHER.test(b.text)) || (IN_AWI.test(b.text) && IN_OTHER.test(a.text))
const IN_OTHER = /[^aeiouywvاوی](?:i|y|ی)$/u

/** Of a town called after its founder, what he was called. */
const FOUNDER = /^(...+)(?:abad|اباد)(?:i|y|ee|ی)?$/u
/** Davudabadi and Dolatabadi: of two towns, whose founders bear two known names. */
const areOfOtherTowns = (a: Token, b: Token): boolean => {
  const [, x] = FOUNDER.exec(a.text) ?? []
  const [, y] = FOUNDER.exec(b.text) ?? []
  return x !== undefined && y !== undefined && areOthersBy(commonOf(x.trim()), commonOf(y.trim()))
}

/** Nikfar and Nikpour, Mehmedović and Mehmedbašić, Haddad and Haddadi: two families of one word, be it known or not. */
export function areOtherHouses(a: Token, b: Token): boolean {
  if (areOfOtherTowns(a, b)) return true
  if ((isTrade(a) && isRelational(b)) || (isTrade(b) && isRelational(a)) || areOfAwiAndOther(a, b)) return true
  const one = houseOf(a.text)
  return one >= 0 && one !== houseOf(b.text) && houseOf(b.text) >= 0
}
