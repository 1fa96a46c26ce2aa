import type { Dependent } from "../scoring/dependent.ts"
import { type Chances, chancesAt, type Likelihoods, type Neighbours, oddsBy } from "./expectation.ts"
import type { Pattern } from "./patterns.ts"

/** What is believed of two lists while it is learnt: how matches and others come out, and how many of the pairs match. */
export interface Model {
  readonly m: Likelihoods
  readonly u: Likelihoods
  readonly prior: number
  readonly dependent: Dependent | null
  readonly neighbours: Neighbours | null
  /** Whether the pairs of some rule tell matches from others, or there is nothing to be learnt. */
  readonly isTelling: boolean
}

/** What speaks for and against a match in a pattern, by a model. */
export const oddsOf = ({ m, u, dependent, neighbours }: Model): ((pattern: Pattern) => Chances) =>
  oddsBy(m, u, dependent, neighbours)

/** How likely a pattern is a match. Asked of one pattern for each dependence and for each pair: it is computed once. */
export function probabilityBy(model: Model): (pattern: Pattern) => number {
  const odds = oddsOf(model)
  const known = new Map<Pattern, number>()
  return (pattern) => {
    const before = known.get(pattern)
    if (before !== undefined) return before
    const { match } = chancesAt(odds(pattern), model.prior, model.neighbours)
    known.set(pattern, match)
    return match
  }
}
