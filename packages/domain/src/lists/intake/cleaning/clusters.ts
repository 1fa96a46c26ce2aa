import { spellingKey } from "../cells/fold.ts"
import type { Field } from "../fields.ts"
import type { ListEntry } from "../list-entry.ts"
import { textOf } from "./diff-lists.ts"

/** Spellings of what may be one value, the most frequent first; never fewer than two (CL5). */
export type SpellingCluster = {
  readonly field: Field
  readonly key: string
  readonly spellings: readonly { readonly text: string; readonly rows: number }[]
  readonly rows: number
}

/** Gathers the spellings of a column that sound or look alike. It proposes; "use one spelling" is a person's decision. */
export function clusterSpellings(entries: readonly ListEntry[], field: Field): SpellingCluster[] {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    const text = textOf(entry, field)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return clusterTexts(
    [...counts].map(([text, rows]) => ({ text, rows })),
    field,
  )
}

/** The same of the texts of a column, each with the number of its rows. */
export function clusterTexts(texts: SpellingCluster["spellings"], field: Field): SpellingCluster[] {
  const byKey = new Map<string, SpellingCluster["spellings"][number][]>()
  for (const one of texts) {
    const key = one.text === "" ? "" : spellingKey(one.text)
    if (key === "") continue
    const spellings = byKey.get(key)
    if (spellings === undefined) byKey.set(key, [one])
    else spellings.push(one)
  }
  const clusters: SpellingCluster[] = []
  for (const [key, spellings] of byKey) {
    if (spellings.length < 2) continue
    spellings.sort((one, other) => other.rows - one.rows || (one.text < other.text ? -1 : 1))
    clusters.push({ field, key, spellings, rows: spellings.reduce((sum, one) => sum + one.rows, 0) })
  }
  return clusters.sort((one, other) => other.rows - one.rows || (one.key < other.key ? -1 : 1))
}
