import { put, tempFolder } from "../../shared/run.test-support.ts"

const SOUNDS = ["ba", "ri", "ton", "mel", "ka", "dor", "ses", "lin", "va", "qu", "hen", "pol", "mi", "gra", "sun", "te"]

/** Rows of invented people, the same for the same numbers; `isAnew` writes every third with a slip. */
export function rowsOf(count: number, prefix: string, isAnew: boolean): string[] {
  let state = 11
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (state >> 8) % below
  }
  const word = (syllables: number): string => Array.from({ length: syllables }, () => SOUNDS[next(16)]).join("")
  const two = (number: number): string => String(number).padStart(2, "0")
  return Array.from({ length: count }, (_, at) => {
    const [given, surname, street, house] = [word(2), word(3), word(3), next(99)]
    const day = `${1940 + next(60)}${two(1 + next(12))}${two(1 + next(28))}`
    const written = isAnew && at % 3 === 0 ? surname.slice(1) : surname
    return `${prefix}${at}, ${given}, ${written}, "${street} street, ${house}", ${day}, ${2000 + next(300)}`
  })
}

/** The headings of these rows. */
export const HEAD = "rec_id, given_name, surname, address_1, date_of_birth, postcode"

/** A folder with two tables of these people, and a row in the second of which nothing is told. */
export async function madeTables(): Promise<{ readonly folder: string; readonly a: string; readonly b: string }> {
  const folder = await tempFolder()
  return {
    folder,
    a: await put(folder, "a.csv", `\ufeff${[HEAD, ...rowsOf(150, "a", false)].join("\n")}\n`),
    b: await put(folder, "b.csv", `${[HEAD, ...rowsOf(120, "b", true), "b999, , , , ,"].join("\n")}\n`),
  }
}
