import type { MatchRecord } from "../record.ts"
import { inventedWords, two } from "./invented-words.test-support.ts"

/** Two lists of invented people: most of the second are rows of the first, written anew with slips. The id says who is who. */
export function inventedTables(rows: number, seed: number): { readonly a: MatchRecord[]; readonly b: MatchRecord[] } {
  const { next, words, often, slip } = inventedWords(seed)
  const [given, family, streets, towns] = [words(90, 2), words(160, 3), words(300, 3), words(60, 3)]
  const person = (): Record<string, string> => ({
    given_name: often(given),
    surname: often(family),
    street_number: String(1 + next.int(180)),
    address_1: `${next.pick(streets)} street`,
    suburb: often(towns),
    postcode: String(1000 + next.int(400)),
    date_of_birth: `${1930 + next.int(70)}${two(1 + next.int(12))}${two(1 + next.int(28))}`,
  })
  const anew = (values: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(values).flatMap(([column, value]) =>
        next.chance(6) ? [] : [[column, next.chance(18) ? slip(value) : value]],
      ),
    )
  const people = Array.from({ length: rows }, person)
  const a = people.map((values, at) => ({ id: `a${at}`, values }))
  const b = Array.from({ length: rows }, (_, at) => ({
    id: `b${at}`,
    values: at < rows * 0.6 ? anew(people[at]!) : person(),
  }))
  return { a, b: next.shuffle(b) }
}
