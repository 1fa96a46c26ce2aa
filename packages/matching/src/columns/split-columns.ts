import { withNameParts } from "../training/name-parts.ts"
import type { ColumnMeaning } from "../training/recognise-column.ts"
import { birthPart } from "./birth-part.ts"
import { labelledParts } from "./labelled-parts.ts"
import { shareOf } from "./pair-columns.ts"
import { parentsPart } from "./parents-part.ts"
import { has, MOST, only, type Part, type Parted, partedBy, type Sources } from "./parts.ts"
import { keyOf, type ReadColumn, readColumn } from "./read-column.ts"
import { nameSplitter } from "./split-names.ts"
import { secondSurnamesIn, surnamesPart } from "./surnames-part.ts"
import { cellsOf, columnOf, type OpenTable, withColumn } from "./table.ts"

/**
 * The table with columns of their own for what it holds in one and another table holds in two: given name and surname, postcode, place,
 * street and number. The new columns have the other table's headings.
 *
 * @param free the headings that only this table has
 * @param others what only the other table has
 */
export function withPartsOf(
  table: OpenTable,
  free: ReadonlySet<string>,
  others: readonly ReadColumn[],
  other: OpenTable,
): OpenTable {
  const parts = [
    namePart,
    surnamesPart,
    birthPart,
    parentsPart,
    labelledParts,
    signPart("postcode", ["place", "address"], partPlace),
    signPart("place", ["address"], partTown),
    signPart("street-number", ["address"], partAddress),
  ]
  if (free.size === 0 || others.length === 0) return table
  let split = table
  const parted = new Set<string>()
  for (const partsOf of parts) {
    const own = readColumns(split).filter(({ heading }) => free.has(heading) || parted.has(heading))
    for (const { from, heading, meaning, make } of partsOf({ table: split, own, others, other })) {
      const isOwn = heading === from
      if (!isOwn && split.columns.some((column) => column.heading === heading)) continue
      split = withColumn(split, from, heading, make, meaning)
      if (!isOwn) parted.add(heading)
    }
  }
  return split
}

/** A middle name stands in a column of its own, or behind the given name. */
const MIDDLE = /middle|second|2|по батькові|отчество|patron[iy]mi[ck]|бащино|drugie|segundo|la kati|tengah/iu

function namePart({ table, own, others, other }: Sources): readonly Part[] {
  const [middle, firsts] = [others.filter(isMiddle), others.filter((column) => !isMiddle(column))]
  const whole = only(own, "full-name")
  if (whole === null || middle.length > 1) return []
  const given = only(firsts, "given-name") ?? partByWords(table, whole, firsts, "first")
  const surname = only(others, "surname") ?? partByWords(table, whole, firsts, "last")
  if (given === null || surname === null || given === surname) return []
  if (has(own, "given-name", "surname") || has(others, "full-name")) return []
  const givenNames = [given, ...middle].flatMap(({ heading }) => cellsOf(other, heading))
  const second = secondSurnamesIn(others)
  const surnames = [surname, ...(second === null ? [] : [second])].flatMap(({ heading }) => cellsOf(other, heading))
  const part = nameSplitter(cellsOf(table, whole.heading), givenNames, surnames)
  const first = (name: string): string => (middle.length === 0 ? name : name.replace(/\s.*$/u, ""))
  const from = whole.heading
  return [
    { from, heading: given.heading, meaning: "given-name", make: (name) => first(part(name).given) },
    ...middle.map(({ heading, meaning }): Part => {
      return { from, heading, meaning, make: (name) => /\s(.*)$/u.exec(part(name).given)?.[1] ?? "" }
    }),
    { from, heading: surname.heading, meaning: "surname", make: (name) => part(name).surname },
  ]
}

/** Meanings under which a part of a name may stand that no heading tells. */
const UNTOLD: ReadonlySet<ColumnMeaning> = new Set(["word", "text", "category", "father-name"])
/** Rows whose words must stand there before a column is taken for a part of names, and by how much more than in another. */
const [ENOUGH, CLEARLY] = [0.4, 0.1]

/** The column that holds what whole names begin or end with, as one of patronymics does: where one clearly does. */
function partByWords(
  table: OpenTable,
  whole: ReadColumn,
  columns: readonly ReadColumn[],
  place: "first" | "last",
): ReadColumn | null {
  if (whole.isOneWord) return null
  const words = new Map<string, number>()
  for (const cell of cellsOf(table, whole.heading)) {
    const parts = cell.trim().split(/\s+/u)
    if (parts.length < 2) continue
    const word = keyOf(parts.at(place === "first" ? 0 : -1)!)
    words.set(word, (words.get(word) ?? 0) + 1)
  }
  const shared = columns
    .filter(({ meaning, form, about }) => UNTOLD.has(meaning) && form === "words" && about === "")
    .map((column) => ({ column, share: shareOf(words, column.values) }))
    .sort((x, y) => y.share - x.share)
  const [best, next] = shared
  return best !== undefined && best.share > ENOUGH && best.share - (next?.share ?? 0) > CLEARLY ? best.column : null
}

const isMiddle = ({ heading, meaning }: ReadColumn): boolean => meaning === "given-name" && MIDDLE.test(heading)

function signPart(
  meaning: ColumnMeaning,
  within: readonly ColumnMeaning[],
  read: (cell: string) => Parted,
): (sources: Sources) => readonly Part[] {
  return ({ table, own, others }) => {
    const wanted = only(others, meaning)
    if (wanted === null || has(own, meaning)) return []
    const holding = own.filter((column) => {
      if (!within.includes(column.meaning) || column.about !== "") return false
      const cells = cellsOf(table, column.heading)
      return cells.filter((cell) => read(cell).part !== "").length > MOST * cells.length
    })
    const [whole] = holding
    if (whole === undefined || holding.length > 1) return []
    const from = whole.heading
    return [
      { from, heading: wanted.heading, meaning, make: (cell) => read(cell).part },
      { from, heading: from, meaning: whole.meaning, make: (cell) => read(cell).rest },
    ]
  }
}

/** A town behind the last comma of an address. */
function partTown(cell: string): Parted {
  return partedBy(cell, [/^(?<rest>.*\S)\s*,\s*(?<part>[^\d,]*\p{L}[^\d,]*)$/u])
}

/** The number of a house, before or after its street. */
function partAddress(cell: string): Parted {
  const after =
    /^(?<rest>.*?\p{L}.*?)[\s,]+(?:(?:no|nr|nro|num|n[°º]|№|#)[.:\s]*)?(?<part>\d+\s?\p{L}?(?:\s?[/-]\s?\d+\p{L}?)?)$/iu
  const before =
    /^(?:(?:no|nr|n[°º]|№|#)[.:\s]*)?(?<part>\d+\p{L}?(?:\s?[/-]\s?\d+\p{L}?)?(?:\s(?:bis|ter))?)[\s,]+(?<rest>\p{L}.*)$/iu
  return partedBy(cell, [after, before])
}

/** A postcode, before or after its place. */
function partPlace(cell: string): Parted {
  const before = /^(?:\p{L}{1,2}-)?(?<part>\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\d{4} \p{Lu}{2})[\s,]+(?<rest>\p{L}.*)$/u
  const after =
    /^(?<rest>.*\p{L}.*?)[\s,]+(?<part>\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\p{Lu}{1,2}\d[\d\p{Lu}]? \d\p{Lu}{2})$/u
  return partedBy(cell, [before, after])
}

/** Rows by which it is known what stands beside surnames. */
const FIRST = 2000

/** The columns of a table, read; what stands under Name beside given names is a surname, as in `suggestPlan`. */
export function readColumns(table: OpenTable): readonly ReadColumn[] {
  const read = table.columns.map(({ heading, meaning }) => readColumn(table, heading, meaning))
  return withNameParts(
    read.map((column) => ({ ...column, rows: columnOf(table, column.heading).cells.slice(0, FIRST) })),
  )
}
