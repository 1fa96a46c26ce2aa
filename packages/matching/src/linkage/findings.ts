import type { Finding } from "../compare/kind.ts"
import type { Part } from "../scoring/compiled.ts"
import type { Column } from "./columns.ts"

/** Compares two distinct values by their numbers, each pair once. */
export type Findings = (x: number, y: number) => Finding

/** Pairs of distinct values up to which all that was found is remembered, a byte for each; what nobody asked for takes no memory. */
const DENSE = 1 << 25
/** What a byte holds more than a finding, so that 0 is what nobody asked for. */
const KNOWN = 2

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
    const table = new Uint8Array(left.values.length * width)
    return (x, y) => {
      const at = x * width + y
      const seen = table[at]!
      if (seen !== 0) return seen - KNOWN
      const found = computed(x, y)
      table[at] = found + KNOWN
      return found
    }
  }
  if (!meetAgain) return computed
  // Pairs are asked for row by row, so of each value of the right list the last that it was compared with is remembered.
  const last = new Int32Array(width).fill(-1)
  const findings = new Uint8Array(width)
  return (x, y) => {
    if (last[y] === x) return findings[y]! - KNOWN
    const found = computed(x, y)
    last[y] = x
    findings[y] = found + KNOWN
    return found
  }
}

/** As `findingsOf`, without what bears on no weight; null where everything does. */
export function findingsThatWeigh(part: Part, left: Column, right: Column): Findings | null {
  const { kind, comparison } = part
  const { weigh } = kind
  return weigh === undefined ? null : (x, y) => weigh(left.values[x], right.values[y], comparison)
}
