import type { Field } from "../fields.ts"
import type { SheetRow } from "../files/sheet.ts"
import { spellingKey } from "./fold.ts"

/** `Salim Omar bin Shamlan`: a name that ends in a word for a son and one more, with no such word before it. */
const ENDS_IN_SON = /^((?:(?!\s(?:bin|ben|ibn|bint|بن|ابن|بنت)\s).)*\S)\s+((?:bin|ben|ibn|بن|ابن)\s+([^\s()]{3,}))$/iu
/** `BIN SHAMLAN, Salim`, `BINSHAMLAN, Salim`, `Salim Binshamlan`: the house alone or in one word. */
const HOUSE_FIRST = /^(?:bin|ben|بن)\s*(\S{3,})[,،]\s*\S/iu
const HOUSE_JOINED = /\s(?:bin|ben|بن)(\S{4,})$/iu

/** A name and the family's that ends it and begins with a word for a son. */
type WithHouse = { readonly name: string; readonly house: string }

/**
 * The house in which a name ends where it looks like a father (IM296): the father whom the row tells stands before it, or the list knows it by
 * other rows. Null where it may be a father.
 */
export function houseIn(name: string, father: string | null, houses: ReadonlySet<string>): WithHouse | null {
  const [, before, house, told] = ENDS_IN_SON.exec(name) ?? []
  if (before === undefined) return null
  const isKnown = father === null ? houses.has(spellingKey(told!)) : isBehindFather(before, told!, father)
  return isKnown ? { name: before, house: house! } : null
}

/** Whether a father's first word stands behind the child's, and before another behind the word for a son. */
function isBehindFather(before: string, told: string, father: string): boolean {
  const [his = ""] = father.trim().split(/\s+/u).map(spellingKey)
  return his !== spellingKey(told) && before.split(/\s+/u).slice(1).map(spellingKey).includes(his)
}

/** Fathers that rows tell beside one house, from which on it is known. */
const FEWEST_FATHERS = 2

/**
 * The houses of a list, by their keys: rows tell them before a comma or in one word, or behind the fathers of several; and nobody of the list,
 * nor a father, is called so.
 */
export function housesOf(body: readonly SheetRow[], fieldOf: ReadonlyMap<number, Field>): ReadonlySet<string> {
  const at = (wanted: Field): number => [...fieldOf].find(([, field]) => field === wanted)?.[0] ?? -1
  const [nameAt, fatherAt] = [at("name"), at("father")]
  const apart = new Set<string>()
  const joined = new Set<string>()
  const called = new Set<string>()
  const fathers = new Map<string, Set<string>>()
  for (const { cells } of body) {
    const [name, father] = [nameAt, fatherAt].map((each) => (cells[each] ?? "").trim())
    const [, before, , told] = ENDS_IN_SON.exec(name!) ?? []
    if (told !== undefined) apart.add(spellingKey(told))
    if (told !== undefined && isBehindFather(before!, told, father!))
      fathers.set(spellingKey(told), (fathers.get(spellingKey(told)) ?? new Set()).add(spellingKey(father!)))
    for (const pattern of [HOUSE_FIRST, HOUSE_JOINED]) {
      const house = pattern.exec(name!)?.[1]
      if (house !== undefined) joined.add(spellingKey(house))
    }
    for (const text of [name!.replace(/^[^,،]*[,،]/u, ""), father!])
      for (const word of text.trim().split(/\s+/u).slice(0, 2)) called.add(spellingKey(word))
  }
  const isHouse = (key: string): boolean => joined.has(key) || (fathers.get(key)?.size ?? 0) >= FEWEST_FATHERS
  return new Set([...apart].filter((key) => isHouse(key) && !called.has(key)))
}

/** A house as it is compared: one word, which no reader takes for a father. Abd- keeps his own; Ben El Hadj is Belhadj. */
export const asOneWord = (house: string): string =>
  house.replace(OF_ARTICLE_ARAB, "بل$1").replace(OF_ARTICLE_LATIN, "Bel$1").replace(OF_HOUSE, "$1$2")
const OF_HOUSE = /^(bin|ben|ibn|بن|ابن)\s+((?!abd|عبد)\S+)$/iu
const OF_ARTICLE_ARAB = /^(?:بن|ابن)\s+ال(\S{3,})$/u
const OF_ARTICLE_LATIN = /^(?:bin|ben)\s+[ea]l[\s-]+(\S{3,})$/iu

/** Whether a family's name begins with a word for a son. */
export const isOfSons = (house: string): boolean => /^(?:bin|ben|ibn|بن|ابن)\s/iu.test(house)

/**
 * The houses of a column of families, by their keys: that others of it have in one word, since some leave out the bin of a house that is told apart
 * (IM304). A column of which most begin with a word for a son tells fathers.
 */
export function familyHouses(body: readonly SheetRow[], fieldOf: ReadonlyMap<number, Field>): ReadonlySet<string> {
  const at = [...fieldOf].find(([, field]) => field === "tribe")?.[0]
  const told = at === undefined ? [] : body.map(({ cells }) => (cells[at] ?? "").trim()).filter((cell) => cell !== "")
  const apart = told.filter(isOfSons)
  if (2 * apart.length >= told.length) return new Set()
  const joined = new Set(told.filter((cell) => !isOfSons(cell)).map(houseKey))
  return new Set(apart.map(houseKey).filter((key) => joined.has(key)))
}

/** A house's key, joined or not: Belhaj is written بالحاج too. */
export const houseKey = (house: string): string => spellingKey(asOneWord(house).replace(/^بال(?=\S{3})/u, "بل"))
