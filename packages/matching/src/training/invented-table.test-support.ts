import { random } from "../example/random.ts"
import type { MatchRecord } from "../record.ts"

const SOUNDS = ["ba", "ri", "ton", "mel", "ka", "dor", "ses", "lin", "va", "qu", "hen", "pol", "mi", "gra", "sun", "te"]

/** Two lists of invented people: most of the second are rows of the first, written anew with slips. The id says who is who. */
export function inventedTables(rows: number, seed: number): { readonly a: MatchRecord[]; readonly b: MatchRecord[] } {
  const next = random(seed)
  const word = (syllables: number): string => Array.from({ length: syllables }, () => next.pick(SOUNDS)).join("")
  const words = (count: number, syllables: number): string[] => Array.from({ length: count }, () => word(syllables))
  const [given, family, streets, towns] = [words(90, 2), words(160, 3), words(300, 3), words(60, 3)]
  // Some names are far more frequent than others.
  const often = (from: readonly string[]): string => from[Math.min(next.int(from.length), next.int(from.length))]!
  const person = (): Record<string, string> => ({
    given_name: often(given),
    surname: often(family),
    street_number: String(1 + next.int(180)),
    address_1: `${next.pick(streets)} street`,
    suburb: often(towns),
    postcode: String(1000 + next.int(400)),
    date_of_birth: `${1930 + next.int(70)}${two(1 + next.int(12))}${two(1 + next.int(28))}`,
  })
  const slip = (text: string): string => {
    const at = next.int(text.length)
    const letter = /\d/.test(text[at]!) ? String(next.int(10)) : next.pick([..."abcdefghiklmnoprstu"])
    return next.pick([
      text.slice(0, at) + letter + text.slice(at + 1),
      text.slice(0, at) + text.slice(at + 1) || text,
      text.slice(0, at) + letter + text.slice(at),
    ])
  }
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

const two = (number: number): string => String(number).padStart(2, "0")
