import { COSTS, type Mode, type Placed } from "./letters.ts"
import { MAY_SLIP } from "./slips.ts"

const ROWS = 40
const rowA = new Uint16Array(ROWS)
const rowB = new Uint16Array(ROWS)
const dropB = new Uint16Array(ROWS)

function codeAt(text: string, at: number): number {
  return text.charCodeAt(at) & 127
}

function shareOf(text: string, share: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += share[codeAt(text, i)]!
  return sum
}

/** What holds for a letter at its place: as the first of its word, as the last, or inside. */
export const costsAt = <T>(costs: Placed<T>, at: number, length: number): T =>
  at === 1 ? costs.first : at === length ? costs.last : costs.inside

/** What holds for two letters at their places: where both begin their words, both end them, or neither. */
export function pairCosts<T>(costs: Placed<T>, i: number, j: number, lengthA: number, lengthB: number): T {
  if (i === 1 && j === 1) return costs.first
  return i === lengthA && j === lengthB ? costs.last : costs.inside
}

/** What it costs to turn one skeleton into the other; infinite as soon as it cannot stay below `limit`. */
function editCost(a: string, b: string, mode: Mode, limit: number): number {
  const costs = COSTS[mode]
  let before = rowA
  let now = rowB
  before[0] = 0
  for (let j = 1; j <= b.length; j++) {
    const y = codeAt(b, j - 1)
    dropB[j] = costsAt(costs, j, b.length).drop[y]!
    before[j] = before[j - 1]! + dropB[j]!
  }
  for (let i = 1; i <= a.length; i++) {
    const x = codeAt(a, i - 1)
    const dropped = costsAt(costs, i, a.length).drop[x]!
    now[0] = before[0]! + dropped
    let least = now[0]
    for (let j = 1; j <= b.length; j++) {
      const y = codeAt(b, j - 1)
      let best = before[j - 1]! + pairCosts(costs, i, j, a.length, b.length).sub[x * 128 + y]!
      if (before[j]! + dropped < best) best = before[j]! + dropped
      if (now[j - 1]! + dropB[j]! < best) best = now[j - 1]! + dropB[j]!
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

const VOWELS: ReadonlySet<number> = new Set([..."aeiou"].map((vowel) => vowel.charCodeAt(0)))
const isVowel = (code: number): boolean => VOWELS.has(code)

const slipA = [0, 1, 2].map(() => new Uint16Array(ROWS))
const slipB = [0, 1, 2].map(() => new Uint16Array(ROWS))

/**
 * What two skeletons cost beside one slip: a letter more or less, another letter in its place, or two that changed places.
 * 0 to 1000 as `skeletonSimilarity` has it, the slip left out of the count; symmetric within a script.
 */
export function similarityButForASlip(a: string, b: string, mode: Mode): number {
  if (a.length === 0 || b.length === 0 || a.length >= ROWS || b.length >= ROWS) return 0
  const costs = COSTS[mode]
  const { share, inside } = costs
  const maySlip = MAY_SLIP[mode]
  const size = shareOf(a, share) + shareOf(b, share)
  let [plainTwo, plainOne, plain] = slipA as [Uint16Array, Uint16Array, Uint16Array]
  let [slippedTwo, slippedOne, slipped] = slipB as [Uint16Array, Uint16Array, Uint16Array]
  for (let i = 0; i <= a.length; i++) {
    const x = i > 0 ? codeAt(a, i - 1) : 0
    const droppedX = costsAt(costs, i, a.length).drop[x]!
    for (let j = 0; j <= b.length; j++) {
      const y = j > 0 ? codeAt(b, j - 1) : 0
      const droppedY = costsAt(costs, j, b.length).drop[y]!
      let [sure, once] = i === 0 && j === 0 ? [0, 0] : [9999, 9999]
      if (i > 0) {
        sure = Math.min(sure, plainOne[j]! + droppedX)
        once = Math.min(once, slippedOne[j]! + droppedX, plainOne[j]!)
      }
      if (j > 0) {
        sure = Math.min(sure, plain[j - 1]! + droppedY)
        once = Math.min(once, slipped[j - 1]! + droppedY, plain[j - 1]!)
      }
      if (i > 0 && j > 0) {
        const cost = pairCosts(costs, i, j, a.length, b.length).sub[x * 128 + y]!
        sure = Math.min(sure, plainOne[j - 1]! + cost)
        once = Math.min(once, slippedOne[j - 1]! + cost)
        if (maySlip[x * 128 + y] === 1) once = Math.min(once, plainOne[j - 1]!)
      }
      if (i > 1 && j > 1) {
        const crossed = inside.sub[x * 128 + codeAt(b, j - 2)]! + inside.sub[codeAt(a, i - 2) * 128 + y]!
        once = Math.min(once, plainTwo[j - 2]! + crossed)
      }
      // کامظ and Kazim: what stands side by side in Arabic letters has a vowel between in Latin ones.
      if (mode === "AL" && i > 1 && j > 2 && isVowel(codeAt(b, j - 2))) {
        const crossed = inside.sub[x * 128 + codeAt(b, j - 3)]! + inside.sub[codeAt(a, i - 2) * 128 + y]!
        once = Math.min(once, plainTwo[j - 3]! + crossed + inside.drop[codeAt(b, j - 2)]!)
      }
      plain[j] = sure
      slipped[j] = once
    }
    ;[plainTwo, plainOne, plain] = [plainOne, plain, plainTwo]
    ;[slippedTwo, slippedOne, slipped] = [slippedOne, slipped, slippedTwo]
  }
  return Math.max(0, 1000 - Math.floor((2000 * slippedOne[b.length]!) / size))
}

/** Words of a single letter are too short to know a slip in. */
const LEAST_KEY = 2

/** Whether two keys differ in one letter at most, or in two that changed places: it costs far less than to look for a slip. */
export function mayHoldOneSlip(x: string, y: string): boolean {
  const most = Math.max(x.length, y.length)
  const least = Math.min(x.length, y.length)
  if (most < LEAST_KEY || most - least > 1) return false
  let start = 0
  while (start < least && x.charCodeAt(start) === y.charCodeAt(start)) start++
  let end = 0
  while (end < least - start && x.charCodeAt(x.length - 1 - end) === y.charCodeAt(y.length - 1 - end)) end++
  const apart = most - start - end
  return apart <= 1 || (apart === 2 && x[start] === y[start + 1] && x[start + 1] === y[start])
}
