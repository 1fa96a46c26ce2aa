import { COSTS, type Mode } from "./letters.ts"

const ROWS = 40
const rowA = new Uint16Array(ROWS)
const rowB = new Uint16Array(ROWS)

function codeAt(text: string, at: number): number {
  return text.charCodeAt(at) & 127
}

function shareOf(text: string, share: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += share[codeAt(text, i)]!
  return sum
}

/** What it costs to turn one skeleton into the other; infinite as soon as it cannot stay below `limit`. */
function editCost(a: string, b: string, mode: Mode, limit: number): number {
  const { sub, drop } = COSTS[mode]
  let before = rowA
  let now = rowB
  before[0] = 0
  for (let j = 1; j <= b.length; j++) before[j] = before[j - 1]! + drop[codeAt(b, j - 1)]!
  for (let i = 1; i <= a.length; i++) {
    const x = codeAt(a, i - 1)
    now[0] = before[0]! + drop[x]!
    let least = now[0]
    for (let j = 1; j <= b.length; j++) {
      const y = codeAt(b, j - 1)
      let best = before[j - 1]! + sub[x * 128 + y]!
      if (before[j]! + drop[x]! < best) best = before[j]! + drop[x]!
      if (now[j - 1]! + drop[y]! < best) best = now[j - 1]! + drop[y]!
      now[j] = best
      if (best < least) least = best
    }
    if (least >= limit) return Number.POSITIVE_INFINITY
    const swap = before
    before = now
    now = swap
  }
  return before[b.length]!
}

/** Similarity of two skeletons in integers: `atLeast` to 1000, or 0; symmetric. In `AL` the first must be the Arabic-script one. */
export function skeletonSimilarity(a: string, b: string, mode: Mode, atLeast: number): number {
  if (a === b && mode !== "AL") return 1000
  if (a.length === 0 || b.length === 0 || a.length >= ROWS || b.length >= ROWS) return 0
  const { share } = COSTS[mode]
  const size = shareOf(a, share) + shareOf(b, share)
  // From this cost on the similarity rounds to less than `atLeast`.
  const limit = ((1001 - atLeast) * size) / 2000
  const cost = editCost(a, b, mode, limit)
  return cost < limit ? 1000 - Math.floor((2000 * cost) / size) : 0
}
