import { yearsOfAge } from "../training/age-cells.ts"
import { agesOf, byName } from "./ages.ts"
import { type Both, type OpenTable, rewritten } from "./table.ts"

/** Rows that must speak for a number of years, how many times as many as for any other far from it, and what is near it. */
const [FEWEST, CLEARLY, FAR] = [8, 2, 5]

/** Two tables whose ages are those of one day, and by how many years the second was asked later than the first; 0: on about one day. */
interface SameDay extends Both<OpenTable> {
  readonly apart: number
}

/**
 * Two tables of ages, as one census and the next, with the ages of the earlier as they were on the day of the later: by how many years most of
 * those who bear one name on both grew older. Left as they are where no number stands out, or where it is none.
 */
export function agedAlike({ a, b }: Both<OpenTable>, heading: string, names: readonly string[]): SameDay {
  const apart = names.length === 0 ? 0 : yearsApart({ a, b }, heading, names)
  if (apart === 0) return { a, b, apart }
  const older = (years: number) => (cell: string) => {
    const age = yearsOfAge(cell)
    return age === null ? cell : String(age + years)
  }
  return {
    a: rewritten(a, heading, older(Math.max(0, apart))),
    b: rewritten(b, heading, older(Math.max(0, -apart))),
    apart,
  }
}

function yearsApart({ a, b }: Both<OpenTable>, heading: string, names: readonly string[]): number {
  const [own, others] = [a, b].map((table) => byName(table, names, agesOf(table, heading)))
  const counts = new Map<number, number>()
  for (const [name, ages] of own!)
    for (const age of ages)
      for (const other of others!.get(name) ?? []) counts.set(other - age, (counts.get(other - age) ?? 0) + 1)
  // Whoever has not had his birthday is a year younger.
  const near = (years: number): number => [-1, 0, 1].reduce((sum, by) => sum + (counts.get(years + by) ?? 0), 0)
  const all = [...counts.keys()].sort((x, y) => counts.get(y)! - counts.get(x)! || Math.abs(x) - Math.abs(y))
  const [best = 0] = all
  const rival = Math.max(0, ...all.filter((years) => Math.abs(years - best) > FAR).map(near))
  return near(best) >= FEWEST && near(best) >= CLEARLY * rival ? best : 0
}
