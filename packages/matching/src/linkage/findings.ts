import type { Finding } from "../compare/kind.ts"
import type { Part } from "../scoring/compiled.ts"
import type { Column } from "./columns.ts"
import { IntTable } from "./int-table.ts"

/** Compares two distinct values by their numbers, each pair once. */
export type Findings = (x: number, y: number) => Finding

/** Pairs of distinct values up to which a comparison is remembered in a plain table, a byte or a word for each. */
const DENSE = 1 << 22
const UNKNOWN = -2

/**
 * The findings of one comparison between two lists, computed when they are first asked for.
 *
 * @param meetAgain false: of many values hardly any two are asked for twice, so only what fits a plain table is remembered
 */
export function findingsOf(part: Part, left: Column, right: Column, meetAgain = true): Findings {
  const { kind, comparison } = part
  const width = right.values.length
  const computed = (x: number, y: number): Finding => kind.compare(left.values[x], right.values[y], comparison)
  if (kind.isOwn) return computed
  if (left.values.length * width <= DENSE) {
    const table = new Int8Array(left.values.length * width).fill(UNKNOWN)
    return (x, y) => {
      const at = x * width + y
      const seen = table[at]!
      if (seen !== UNKNOWN) return seen
      const found = computed(x, y)
      table[at] = found
      return found
    }
  }
  if (!meetAgain) return computed
  const table = new IntTable(UNKNOWN)
  return (x, y) => {
    const key = x * width + y
    const seen = table.get(key)
    if (seen !== UNKNOWN) return seen
    const found = computed(x, y)
    table.set(key, found)
    return found
  }
}

/** As `findingsOf`, without what bears on no weight; null where everything does. */
export function findingsThatWeigh(part: Part, left: Column, right: Column): Findings | null {
  const { kind, comparison } = part
  const { weigh } = kind
  return weigh === undefined ? null : (x, y) => weigh(left.values[x], right.values[y], comparison)
}
