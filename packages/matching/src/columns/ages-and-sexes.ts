import { foldText } from "../names/fold.ts"
import { yearsOfAge } from "../training/age-cells.ts"
import { meaningOfHeading } from "../training/recognise-column.ts"
import { sexesOf } from "./sexes.ts"
import { cellsOf, type OpenTable, withColumn } from "./table.ts"

/** The share of cells that must tell both before a column is parted. */
const MOST = 0.5

/** The table with columns of their own for an age and a sex that one cell tells, under a heading that names both: `Age / Sex`, `45 Y / F`, `M-7`. */
export function withAgesAndSexes(table: OpenTable): OpenTable {
  return table.columns.reduce((told, { heading }) => {
    const parts = heading.split(/[/&+,|-]|\s(?:and|und|et|y|e|و)\s/u).map((part) => part.trim())
    const [age, sex] = ["age", "sex"].map((meaning) => parts.find((part) => meaningOfHeading(part) === meaning))
    if (parts.length !== 2 || age === undefined || sex === undefined) return told
    if (told.columns.some((column) => column.heading === sex || column.heading === age)) return told
    const cells = cellsOf(told, heading)
    const both = cells.map(partsOf).filter((part) => part.age !== "" && part.sex !== "")
    if (both.length <= MOST * cells.length || sexesOf(new Set(both.map((part) => foldText(part.sex)))) === null)
      return told
    const withSex = withColumn(told, heading, sex, (cell) => partsOf(cell).sex, "sex")
    return withColumn(withSex, heading, heading, (cell) => partsOf(cell).age, "age")
  }, table)
}

/** A sign between an age and a sex. */
const BETWEEN = /\s*[/|,;&-]\s*|\s+/u

/** The age and the sex of a cell, whichever stands first: the longest end, or beginning, that is an age, and the rest. */
function partsOf(cell: string): { readonly age: string; readonly sex: string } {
  const words = cell
    .trim()
    .split(BETWEEN)
    .filter((word) => word !== "")
  const isAge = (text: string): boolean => /\d/u.test(text) && yearsOfAge(text) !== null
  const isSex = (text: string): boolean => text !== "" && !/\d/u.test(text)
  // Of a unit alone: `45 M` tells a man, and only beside a sex of its own months.
  if (isAge(words.join(" ")) && !/^[mf]$/iu.test(words.at(-1) ?? "")) return { age: cell, sex: "" }
  for (let at = words.length - 1; at > 0; at--) {
    const [first, rest] = [words.slice(0, at).join(" "), words.slice(at).join(" ")]
    if (isAge(first) && isSex(rest)) return { age: first, sex: rest }
  }
  for (let at = 1; at < words.length; at++) {
    const [first, rest] = [words.slice(0, at).join(" "), words.slice(at).join(" ")]
    if (isSex(first) && isAge(rest)) return { age: rest, sex: first }
  }
  const [, number, letters] = /^(\d{1,3})(\p{L})$/u.exec(cell.trim()) ?? []
  return letters === undefined ? { age: isAge(cell) ? cell : "", sex: "" } : { age: number!, sex: letters }
}
