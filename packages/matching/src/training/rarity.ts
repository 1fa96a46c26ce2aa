import type { ValueRarity } from "../plan/types.ts"
import { remembered } from "../remembered.ts"
import type { Part } from "../scoring/compiled.ts"
import type { Rows } from "./patterns.ts"
import { centibits } from "./weights.ts"

/** What the rarest value may add, and what the most frequent may take off. */
const [MOST, LEAST] = [500, -1000]
/** A value that so few rows bear is rare: it is not listed. */
const RARE = 2

/**
 * The rarity of the values of one comparison: agreement on a value weighs what its share of the rows says, not what agreement weighs
 * on the average. Counted on the lists once; from then on it is a part of the plan.
 */
export function rarityOn(part: Part, tables: readonly Rows[], sameByChance: number): ValueRarity {
  const counts = new Map<string, number>()
  let total = 0
  for (const [values, byId] of countedIn(part, tables)) {
    // Values of all rows stand there, and few of them are borne by those that are learnt from.
    for (let id = 0; id < byId.length; id++) {
      const count = byId[id]!
      if (count === 0) continue
      const key = part.kind.frequencyKey?.(values[id]) ?? ""
      counts.set(key, (counts.get(key) ?? 0) + count)
      total += count
    }
  }
  const worth = remembered((count: number) =>
    Math.max(LEAST, Math.min(MOST, centibits((sameByChance * total) / count))),
  )
  const atMost = worth(RARE)
  const listed = [...counts].filter(([, count]) => worth(count) < atMost).sort(([x], [y]) => (x < y ? -1 : 1))
  return { atMost, values: Object.fromEntries(listed.map(([key, count]) => [key, worth(count)])) }
}

/** How many rows bear each value, by its number: of tables whose numbers mean the same values, together. */
function countedIn(part: Part, tables: readonly Rows[]): ReadonlyMap<readonly unknown[], Int32Array> {
  const counted = new Map<readonly unknown[], Int32Array>()
  for (const { columns } of tables) {
    const { ids, values } = columns[part.at]!
    const byId = counted.get(values) ?? new Int32Array(values.length)
    counted.set(values, byId)
    for (let row = 0; row < ids.length; row++) if (ids[row]! >= 0) byId[ids[row]!]!++
  }
  return counted
}
