import { factsOf } from "./line-facts.ts"
import type { LineFact } from "./line-words.ts"
import { splitParents } from "./person-words.ts"

/** What is said of somebody, told from what else letters say. */

/** Of what a line tells, what demands and points of a letter have not: places and days they have. */
const OF_PERSONS: readonly LineFact[] = [
  "father",
  "mother",
  "husband",
  "age",
  "birth",
  "sex",
  "tribe",
  "alias",
  "phone",
]

/** Whether a line tells what only a person has. */
export function tellsPerson(said: string): boolean {
  const { facts } = factsOf(said)
  return OF_PERSONS.some((fact) => facts.has(fact)) || splitParents(facts.get("name") ?? "") !== null
}

/** Points of a letter are numbered too: of sentences, not of names. */
export function beginsWithName(text: string): boolean {
  const words = (factsOf(text).facts.get("name") ?? "").split(/\s+/u)
  const isShort = words.length <= 7 || (words.length <= 12 && splitParents(words.join(" ")) !== null)
  return isShort && words.every((word) => !/\p{Nd}/u.test(word))
}

/** What a cell of a table without titles may tell by its form alone. */
const BY_FORM: ReadonlySet<LineFact> = new Set(["name", "alias", "sex", "phone", "notes"])

/** Whether words say of somebody what is told of him: `aged 31`, `from Spinwad`. */
export function tellsByWords(said: string): boolean {
  const { facts } = factsOf(said)
  return [...facts].some(([fact, value]) => (fact === "age" ? /\p{L}/u.test(value) : !BY_FORM.has(fact)))
}
