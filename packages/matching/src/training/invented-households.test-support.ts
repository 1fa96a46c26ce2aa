import type { MatchRecord } from "../record.ts"
import { inventedWords, two } from "./invented-words.test-support.ts"

/** Written people in percent: how many rows beyond the first somebody has. */
const ROWS = [
  ...Array<number>(58).fill(0),
  ...Array<number>(24).fill(1),
  ...Array<number>(11).fill(2),
  3,
  3,
  3,
  4,
  4,
  4,
  4,
]

type Person = Readonly<Record<string, string>>

/**
 * One list of invented people of one and of many in a home, each on one to five rows: a home shares an address, mostly a surname, often a
 * telephone; brothers and sisters have two surnames in common, and some are twins; some sons bear the father's given name. Rows are
 * written with slips, lacking cells, dates of two forms or the year alone, and after a move. The id says who is who: `p12-0`, `p12-1`.
 */
export function inventedHouseholds(homes: number, seed: number): readonly MatchRecord[] {
  const { next, words, often, slip } = inventedWords(seed)
  const [women, men, family, streets, towns] = [words(70, 2), words(70, 2), words(160, 3), words(120, 3), words(14, 3)]
  const place = (): Person => {
    const town = next.int(towns.length)
    return {
      address: `${next.pick(streets)} street ${1 + next.int(300)}`,
      suburb: towns[town]!,
      postcode: String(1000 + 40 * town + next.int(12)),
      ...(next.chance(70) ? { phone: `07${10_000_000 + next.int(89_999_999)}` } : {}),
    }
  }
  const born = (from: number, years: number): string =>
    `${from + next.int(years)}-${two(1 + next.int(12))}-${two(1 + next.int(28))}`
  const person = (surname: string, second: string, year: number, years: number) => {
    const sex = next.pick(["f", "m"])
    const given = often(sex === "f" ? women : men)
    return { given_name: given, surname, second_surname: second, sex, date_of_birth: born(year, years) }
  }
  const household = (): Person[] => {
    const home = place()
    const father = { ...person(often(family), often(family), 1940, 40), sex: "m", given_name: often(men) }
    if (next.chance(45)) return [{ ...father, ...home }]
    const surname = next.chance(60) ? father.surname : often(family)
    const mother = { ...person(surname, often(family), 1940, 40), sex: "f", given_name: often(women) }
    const children: Person[] = []
    for (let left = next.int(4); left > 0; left--) {
      const child = person(father.surname, mother.second_surname, 1975, 40)
      const twin = children.at(-1)
      if (twin !== undefined && next.chance(6)) children.push({ ...child, date_of_birth: twin.date_of_birth! })
      else if (next.chance(8)) children.push({ ...child, sex: "m", given_name: father.given_name })
      else children.push(child)
    }
    return [father, mother, ...children].map((own) => ({ ...own, ...home }))
  }
  const dated = (day: string): string => {
    const [year, month, date] = day.split("-")
    return next.chance(3) ? year! : next.chance(40) ? `${date}-${month}-${year}` : day
  }
  const written = (own: Person): MatchRecord["values"] => {
    const now = next.chance(12) ? { ...own, ...place() } : own
    const cells = Object.entries(now).flatMap(([column, value]) => {
      if (next.chance(column === "surname" || column === "given_name" ? 1 : 12)) return []
      const said = column === "date_of_birth" ? dated(value) : value
      return [[column, next.chance(9) && column !== "sex" ? slip(said) : said]]
    })
    return { ...Object.fromEntries(cells), batch: String(1 + next.int(12)) }
  }
  const people = Array.from({ length: homes }, household).flat()
  const rows = people.flatMap((own, at) =>
    Array.from({ length: 1 + next.pick(ROWS) }, (_, row) => ({ id: `p${at}-${row}`, values: written(own) })),
  )
  return next.shuffle(rows)
}
