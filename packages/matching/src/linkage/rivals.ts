import type { MatchingPlan } from "../plan/types.ts"
import { assignPlaces, type EdgeColumns } from "./assignment.ts"

/** What the edges that meet one another say of each: those of an edge are all that have a row in common with it. */
interface Rivals {
  /** The greatest weight at either end of an edge, its own among them. */
  readonly bestOf: (place: number) => number
  /** The greatest weight of another edge at either end; minus infinity where there is none. */
  readonly nextOf: (place: number) => number
}

/** Looks at all edges once. */
export function rivalsAmong({ a, b, weight }: EdgeColumns): Rivals {
  const [ofA, ofB] = [bestTwo(a, weight), bestTwo(b, weight)]
  return {
    bestOf: (place) => Math.max(ofA.best[a[place]!]!, ofB.best[b[place]!]!),
    nextOf: (place) => Math.max(otherThan(ofA, a[place]!, weight[place]!), otherThan(ofB, b[place]!, weight[place]!)),
  }
}

/**
 * The places of the edges that a plan chooses: all of them, or those that stand one to one. Of the latter one is left out that is what is
 * left to a row whose far better candidate another row of its list took: such a row is likelier a second one of that person than
 * somebody who is only possible.
 */
export function chosenPlaces(edges: EdgeColumns, rivals: Rivals, plan: MatchingPlan): Int32Array {
  if (plan.assignment === "none") return Int32Array.from(edges.a.keys())
  const { thresholds, margin } = plan
  return assignPlaces(edges, thresholds.lower).filter((place) => {
    const [weight, best] = [edges.weight[place]!, rivals.bestOf(place)]
    return !(weight < thresholds.upper && best >= thresholds.upper && best - weight >= margin)
  })
}

/** The two greatest weights of each row's edges. */
interface Two {
  readonly best: Float64Array
  readonly second: Float64Array
}

const otherThan = ({ best, second }: Two, row: number, weight: number): number =>
  best[row] === weight ? second[row]! : best[row]!

function bestTwo(rows: Int32Array, weights: Int32Array): Two {
  const size = rows.reduce((most, row) => Math.max(most, row), -1) + 1
  const best = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  const second = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  for (let at = 0; at < rows.length; at++) {
    const [row, weight] = [rows[at]!, weights[at]!]
    if (weight > best[row]!) {
      second[row] = best[row]!
      best[row] = weight
    } else if (weight > second[row]!) second[row] = weight
  }
  return { best, second }
}
