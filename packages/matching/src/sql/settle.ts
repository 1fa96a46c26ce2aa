import { assignPlaces, isOfSecondRow } from "../linkage/assignment.ts"
import { type Band, bandOf, failings, type NotCertain } from "../scoring/bands.ts"
import type { Compiled } from "../scoring/compiled.ts"
import { type Evidence, standingIn, weightIn } from "./evidence.ts"

/** Pairs at the lower threshold or above, in columns: rows of both sides and their evidence. */
export interface Edges {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly evidence: Int32Array
}

/** Chosen pairs, in columns. `rival`: 1 where another candidate of either side is nearer than the plan's margin. */
export interface Chosen extends Edges {
  readonly rival: Uint8Array
}

/** The band of a chosen pair and the conditions of *certain* that it fails. */
export function bandOfEvidence(
  sum: Evidence,
  isRival: boolean,
  compiled: Compiled,
): { readonly band: Band; readonly whyNotCertain: readonly NotCertain[] } {
  const { plan } = compiled
  const why = failings(standingIn(sum, compiled), plan)
  if (isRival) why.push("rival")
  return { band: bandOf(weightIn(sum), why, plan), whyNotCertain: why }
}

/** Which edges have a row in common with another. All others are settled: nobody contests them. */
export function contestedIn({ a, b }: Edges): Uint8Array {
  const [degreeA, degreeB] = [degrees(a), degrees(b)]
  const out = new Uint8Array(a.length)
  for (let at = 0; at < a.length; at++) out[at] = degreeA[a[at]!]! + degreeB[b[at]!]! > 2 ? 1 : 0
  return out
}

/** Some of the edges, by their places. */
export function picked({ a, b, evidence }: Edges, places: Int32Array): Edges {
  const taken = (column: Int32Array): Int32Array => {
    const out = new Int32Array(places.length)
    for (let at = 0; at < out.length; at++) out[at] = column[places[at]!]!
    return out
  }
  return { a: taken(a), b: taken(b), evidence: taken(evidence) }
}

/** How many edges each row has: one, or two for as many as there are. */
function degrees(rows: Int32Array): Uint8Array {
  const out = new Uint8Array(greatest(rows) + 1)
  for (const row of rows) if (out[row]! < 2) out[row]!++
  return out
}

function greatest(rows: Int32Array): number {
  let most = -1
  for (const row of rows) if (row > most) most = row
  return most
}

/**
 * Chooses among contested edges as the engine in memory does: the same assignment in each component, ties by the order of ids,
 * which `rankA` and `rankB` give for each row.
 */
export function settle(edges: Edges, rankA: Int32Array, rankB: Int32Array, compiled: Compiled): Chosen {
  const { plan } = compiled
  const [twoA, twoB] = [bestTwo(edges.a, edges.evidence), bestTwo(edges.b, edges.evidence)]
  const rivals = rivalsOf(edges, twoA, twoB, plan.margin)
  if (plan.assignment === "none") return { ...edges, rival: rivals }
  const isSecond = (at: number): boolean => {
    const best = Math.max(twoA.best[edges.a[at]!]!, twoB.best[edges.b[at]!]!)
    return isOfSecondRow(weightIn(edges.evidence[at]!), best, plan)
  }
  const chosen = chosenIn(edges, rankA, rankB, plan.thresholds.lower).filter((at) => !isSecond(at))
  return { ...picked(edges, chosen), rival: Uint8Array.from(chosen, (at) => rivals[at]!) }
}

/** The places of the edges that the assignment takes. */
function chosenIn({ a, b, evidence }: Edges, rankA: Int32Array, rankB: Int32Array, floor: number): Int32Array {
  const ranked = {
    a: a.map((row) => rankA[row]!),
    b: b.map((row) => rankB[row]!),
    weight: evidence.map(weightIn),
  }
  return assignPlaces(ranked, floor)
}

/** Whether the best other edge at either end is nearer than the margin. */
function rivalsOf({ a, b, evidence }: Edges, twoA: Two, twoB: Two, margin: number): Uint8Array {
  return Uint8Array.from(a, (row, at) => {
    const weight = weightIn(evidence[at]!)
    const next = Math.max(otherThan(twoA, row, weight), otherThan(twoB, b[at]!, weight))
    return weight - next < margin ? 1 : 0
  })
}

interface Two {
  readonly best: Float64Array
  readonly second: Float64Array
}

const otherThan = ({ best, second }: Two, row: number, weight: number): number =>
  best[row] === weight ? second[row]! : best[row]!

function bestTwo(rows: Int32Array, evidence: Int32Array): Two {
  const size = greatest(rows) + 1
  const best = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  const second = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!
    const weight = weightIn(evidence[at]!)
    if (weight > best[row]!) {
      second[row] = best[row]!
      best[row] = weight
    } else if (weight > second[row]!) second[row] = weight
  }
  return { best, second }
}
