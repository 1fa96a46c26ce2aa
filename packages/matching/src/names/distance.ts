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

function editCost(a: string, b: string, mode: Mode): number {
  const { sub, drop } = COSTS[mode]
  let before = rowA
  let now = rowB
  before[0] = 0
  for (let j = 1; j <= b.length; j++) before[j] = before[j - 1]! + drop[codeAt(b, j - 1)]!
  for (let i = 1; i <= a.length; i++) {
    const x = codeAt(a, i - 1)
    now[0] = before[0]! + drop[x]!
    for (let j = 1; j <= b.length; j++) {
      const y = codeAt(b, j - 1)
      let best = before[j - 1]! + sub[x * 128 + y]!
      if (before[j]! + drop[x]! < best) best = before[j]! + drop[x]!
      if (now[j - 1]! + drop[y]! < best) best = now[j - 1]! + drop[y]!
      now[j] = best
    }
    const swap = before
    before = now
    now = swap
  }
  return before[b.length]!
}

/** Similarity of two skeletons, 0..1000 in integers; symmetric. In `AL` the first must be the Arabic-script one. */
export function skeletonSimilarity(a: string, b: string, mode: Mode): number {
  if (a === b && mode !== "AL") return 1000
  if (a.length === 0 || b.length === 0 || a.length >= ROWS || b.length >= ROWS) return 0
  const { share } = COSTS[mode]
  const size = shareOf(a, share) + shareOf(b, share)
  const cost = editCost(a, b, mode)
  return Math.max(0, 1000 - Math.floor((2000 * cost) / size))
}
