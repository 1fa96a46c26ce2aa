import { has, MOST, only, type Part, type Parted, type Sources } from "./parts.ts"
import { cellsOf } from "./table.ts"

/** Cells that must name a place beside the day, of a column that is parted into both. */
const PLACED = 0.3

/** The day of a birth behind its place: `Altwald, 1970-05-03`. The place is the other table's place of birth, where it has one. */
export function birthPart({ table, own, others }: Sources): readonly Part[] {
  const wanted = only(others, "birth-date")
  if (wanted === null || has(own, "birth-date")) return []
  const holding = own.filter(({ heading }) => {
    const parted = cellsOf(table, heading).map(partBirth)
    const days = parted.filter(({ part }) => part !== "")
    return days.length > MOST * parted.length && days.filter(({ rest }) => rest !== "").length > PLACED * parted.length
  })
  const [whole] = holding
  if (whole === undefined || holding.length > 1) return []
  const from = whole.heading
  const [place, another] = others.filter(({ meaning, about }) => meaning === "place" && about === "birth")
  const heading = place === undefined || another !== undefined ? from : place.heading
  return [
    { from, heading: wanted.heading, meaning: "birth-date", make: (cell) => partBirth(cell).part },
    { from, heading, meaning: "place", make: (cell) => partBirth(cell).rest },
  ]
}

const BIRTH =
  /^(?:(?<rest>\p{L}[^\d,;]*?)(?:\s*[,;]\s*|\s+))?(?<part>\d{4}-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/u

function partBirth(cell: string): Parted {
  const { part, rest = "" } = BIRTH.exec(cell)?.groups ?? {}
  return part === undefined ? { part: "", rest: cell } : { part, rest }
}
