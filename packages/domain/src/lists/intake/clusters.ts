import { textOf } from "./diff-lists.ts"
import type { Field } from "./fields.ts"
import { spellingKey } from "./fold.ts"
import type { ListEntry } from "./list-entry.ts"

/** Spellings of what may be one value, the most frequent first; never fewer than two (CL5). */
export type SpellingCluster = {
  readonly field: Field
  readonly key: string
  readonly spellings: readonly { readonly text: string; readonly rows: number }[]
  readonly rows: number
}

/** Gathers the spellings of a column that sound or look alike. It proposes; "use one spelling" is a person's decision. */
export function clusterSpellings(entries: readonly ListEntry[], field: Field): SpellingCluster[] {
  const byKey = new Map<string, Map<string, number>>()
  for (const entry of entries) {
    const text = textOf(entry, field)
    if (text === "") continue
    const key = spellingKey(text)
    if (key === "") continue
    const spellings = byKey.get(key) ?? new Map<string, number>()
    spellings.set(text, (spellings.get(text) ?? 0) + 1)
    byKey.set(key, spellings)
  }
  const clusters: SpellingCluster[] = []
  for (const [key, counted] of byKey) {
    if (counted.size < 2) continue
    const spellings = [...counted].map(([text, rows]) => ({ text, rows }))
    spellings.sort((one, other) => other.rows - one.rows || (one.text < other.text ? -1 : 1))
    clusters.push({ field, key, spellings, rows: spellings.reduce((sum, one) => sum + one.rows, 0) })
  }
  return clusters.sort((one, other) => other.rows - one.rows || (one.key < other.key ? -1 : 1))
}
