import { remembered } from "../remembered.ts"
import { BALKAN_FAMILY_ENDINGS, IRANIAN_FAMILY_ENDINGS } from "../resources/name-words.ts"
import type { Token } from "./tokens.ts"

const HOUSES = [...IRANIAN_FAMILY_ENDINGS, ...BALKAN_FAMILY_ENDINGS].map(
  ({ latin, arab }) => new RegExp(`^...+(?:${latin}|${arab})$`, "u"),
)
const MOST_HOUSES = 20_000
/** By which ending a word is a family's; -1 by none. */
const houseOf = remembered((text: string) => HOUSES.findIndex((house) => house.test(text)), MOST_HOUSES)

/** Nikfar and Nikpour, Mehmedović and Mehmedbašić: two families of one word, be it known or not. */
export function areOtherHouses(a: Token, b: Token): boolean {
  const one = houseOf(a.text)
  return one >= 0 && one !== houseOf(b.text) && houseOf(b.text) >= 0
}
