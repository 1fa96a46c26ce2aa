import { chosenPlaces, rivalsAmong } from "../linkage/rivals.ts"
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
  const weight = edges.evidence.map(weightIn)
  // Of edges in the order of ids ties are broken as in memory.
  const ranked = { a: edges.a.map((row) => rankA[row]!), b: edges.b.map((row) => rankB[row]!), weight }
  const rivals = rivalsAmong(ranked)
  const chosen = chosenPlaces(ranked, rivals, plan)
  const isRival = (at: number): boolean => weight[at]! - rivals.nextOf(at) < plan.margin
  return { ...picked(edges, chosen), rival: Uint8Array.from(chosen, (at) => (isRival(at) ? 1 : 0)) }
}
