import { foldText } from "../names/fold.ts"
import { isSecondSurname } from "../training/headings/second-surnames.ts"
import { only, type Part, type Sources } from "./parts.ts"
import type { ReadColumn } from "./read-column.ts"
import { cellsOf } from "./table.ts"

/** The column of second surnames, where there is one. */
export function secondSurnamesIn(columns: readonly ReadColumn[]): ReadColumn | null {
  const found = columns.filter(({ heading, meaning }) => meaning === "word" && isSecondSurname(heading))
  return found.length === 1 ? found[0]! : null
}

/** Cells that must hold two surnames, before a column is parted into them. */
const WITH_SECOND = 0.3

/** Two surnames of one cell, `Wruk Zarmal`, where the other table has a column for the second. A husband's, `Wruk de Spin`, `Wruk vda. de Spin`, is neither. */
export function surnamesPart({ table, own, others, other }: Sources): readonly Part[] {
  const [wanted, whole] = [secondSurnamesIn(others), only(own, "surname")]
  if (wanted === null || whole === null || secondSurnamesIn(own) !== null) return []
  const surnames = others.flatMap(({ heading, meaning }) =>
    meaning === "surname" || heading === wanted.heading ? cellsOf(other, heading) : [],
  )
  const known = new Set(surnames.map(foldText))
  const cells = cellsOf(table, whole.heading)
  const from = whole.heading
  const second = (cell: string): string => surnamesOf(cell, known).slice(1).join(" ")
  if (cells.filter((cell) => second(cell) !== "").length <= WITH_SECOND * cells.length) return []
  return [
    { from, heading: wanted.heading, meaning: "word", make: second },
    { from, heading: from, meaning: "surname", make: (cell) => surnamesOf(cell, known)[0] ?? cell },
  ]
}

/** Words that belong to the surname after them, and those that begin a husband's. */
const [PARTICLE, OF_HUSBAND] = [
  /^(?:d[aeo]s?|del|l[ao]s?|y|san|santa|van|von|der|di)$/u,
  /^(?:vda|viuda|v|sra|esposa)\.?$/u,
]

/** The surnames of a cell, each with its particles; without those of a husband. */
function surnamesOf(cell: string, known: ReadonlySet<string>): readonly string[] {
  const words = cell.split(/[\s,]+/u).filter((word) => word !== "")
  const surnames: string[] = []
  let begun: readonly string[] = []
  for (const word of words) {
    const folded = foldText(word)
    if (surnames.length > 0 && begun.length === 0 && OF_HUSBAND.test(folded) && words.at(-1) !== word) break
    begun = [...begun, word]
    if (PARTICLE.test(folded)) continue
    const surname = begun.join(" ")
    // Behind a surname of her own de Spin is a wife's, unless some are born with it.
    if (surnames.length > 0 && begun.length > 1 && foldText(begun[0]!) === "de" && !known.has(foldText(surname))) break
    surnames.push(surname)
    begun = []
  }
  return begun.length === 0 || surnames.length > 0 ? surnames : [begun.join(" ")]
}
