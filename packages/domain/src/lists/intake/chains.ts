import { familyOf } from "./compared-values.ts"
import { foldValue } from "./fold.ts"
import type { ListEntry } from "./list-entry.ts"
import { sonsMark } from "./person-words.ts"

/** Which of two lists is to be compared by whole chains. */
export type Chained = { readonly a: boolean; readonly b: boolean }

/**
 * Where one list writes each name with father and grandfather in one cell, and the other has columns for them, the other is compared by
 * chains as well: the family's name otherwise stands where the first has the father's (IM58).
 */
export function chainedOf(a: Iterable<ListEntry>, b: Iterable<ListEntry>): Chained {
  const [one, other] = [formOf(a), formOf(b)]
  return { a: one === "columns" && other === "chain", b: other === "columns" && one === "chain" }
}

type Form = "chain" | "columns" | null

function formOf(entries: Iterable<ListEntry>): Form {
  let [named, fathers, long] = [0, 0, 0]
  for (const { name, father } of entries) {
    if (name === null) continue
    named++
    if (father !== null) fathers++
    if (wordsOf(name.value) >= 3) long++
  }
  if (named === 0) return null
  return 2 * fathers >= named ? "columns" : 20 * fathers <= named && 2 * long >= named ? "chain" : null
}

const wordsOf = (name: string): number =>
  foldValue(name)
    .split(" ")
    .filter((word) => !PARTS.has(word)).length

/** They make a name with the next word. */
const PARTS: ReadonlySet<string> = new Set(
  "عبد ابو ال بن abd abdul abdel abu al el ul bin ben c".split(" ").map(foldValue),
)

/** The values with name, father, grandfather and family in one chain; as they are where no father is told. */
export function chainedValues<V>(
  values: Readonly<Record<string, V>>,
  entry: ListEntry,
): Readonly<Record<string, V | string>> {
  const { name, father, grandfather } = entry
  if (name === null || father === null) return values
  const { father: _, grandfather: __, ...rest } = values
  // A cell that tells a son has the chain already.
  const mark = sonsMark(name).trim()
  const fathers = mark === "" ? [father.value, grandfather?.value ?? ""] : [mark]
  return { ...rest, name: [name.value, ...fathers, familyOf(entry)].filter((part) => part !== "").join(" ") }
}
