import { has, type Part, type Sources } from "./parts.ts"
import { cellsOf } from "./table.ts"

/** Cells that must bear a label before a column is parted by it. */
const ENOUGH = 0.3

/** A number as it stands behind its label, without noughts before it. */
const NUMBER = "0*(?<part>\\d+\\p{L}?)(?![\\p{L}\\d])"

/**
 * What stands in an address behind the headings of the other table, as Indonesia numbers its wards: `RT 02 RW 06` where the other has columns RT and RW.
 * Where two or more are told, so is `02/06` at the end, in the order of those columns.
 */
export function labelledParts({ table, own, others }: Sources): readonly Part[] {
  const [source, another] = own
    .filter(({ meaning }) => meaning === "address" || meaning === "text")
    .map(({ heading, meaning }) => ({
      from: heading,
      meaning,
      labels: labelsIn(
        cellsOf(table, heading),
        others.map((other) => other.heading),
      ),
    }))
    .filter(({ labels }) => labels.length > 0)
  if (source === undefined || another !== undefined) return []
  const { from, labels } = source
  const isSeveral = labels.length > 1
  const part = (cell: string, at: number): string => {
    const { part: told } = behind(labels[at]!).exec(cell)?.groups ?? {}
    return told ?? (isSeveral ? endOf(cell, labels.length)?.[at] : undefined) ?? ""
  }
  const rest = (cell: string): string => {
    const bare = labels.reduce((left, label) => left.replace(behind(label), " "), cell)
    const end = bare === cell && isSeveral ? endOf(cell, labels.length) : null
    return (end === null ? bare : bare.replace(/[\s,]*[\d\s/]+$/u, ""))
      .replace(/^[\s,/]+|[\s,/]+$/gu, "")
      .replace(/\s+/gu, " ")
  }
  const isPlace = has(others, "place") && !has(others, "address")
  return [
    ...labels.map((heading, at): Part => ({ from, heading, meaning: "number", make: (cell) => part(cell, at) })),
    { from, heading: from, meaning: isPlace ? "place" : source.meaning, make: rest },
  ]
}

/** The headings behind which a number stands in many of the cells. */
function labelsIn(cells: readonly string[], headings: readonly string[]): readonly string[] {
  return headings.filter(
    (heading) =>
      /^\p{L}{2,12}$/u.test(heading) &&
      cells.filter((cell) => behind(heading).test(cell)).length > ENOUGH * cells.length,
  )
}

const behind = (label: string): RegExp => new RegExp(`(?<!\\p{L})${label}[\\s.:]*${NUMBER}`, "iu")

/** So many numbers with slashes between them at the end of a cell; null: there are none. */
function endOf(cell: string, count: number): readonly string[] | null {
  const numbers = /(?<![\d/])\d{1,4}(?:\s?\/\s?\d{1,4})+$/u.exec(cell)?.[0].split("/") ?? []
  return numbers.length === count ? numbers.map((number) => String(Number(number))) : null
}
