import { explainPersons, type PersonsExplained, type PersonValue } from "../compare/person.ts"
import type { MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import { type Band, bandOf, failings, type NotCertain, probabilityOf } from "./bands.ts"
import { type Compiled, compile, valuesOf } from "./compiled.ts"
import { type PairScore, scorePair } from "./score.ts"

/** One bar of the waterfall. The weights of all bars add up to the total exactly. */
export interface Bar {
  /** A comparison's id, `prior` or `frequency`. */
  readonly part: string
  readonly level: string | null
  readonly weight: number
}

/** Why a pair scores as it does. */
export interface PairExplanation {
  readonly bars: readonly Bar[]
  readonly total: number
  readonly probability: number
  /** `ratio` to 1, for or against: 11 and "for" reads "about 11 to 1". Rounded; at least 1. */
  readonly odds: { readonly ratio: number; readonly side: "for" | "against" }
  /** Comparisons by what they say, by id. */
  readonly lanes: {
    readonly for: readonly string[]
    readonly against: readonly string[]
    readonly missing: readonly string[]
  }
  /** How the words of the names were paired; null where the plan compares no person's names or one is missing. */
  readonly name: PersonsExplained | null
  /** Band before rivals are looked at. */
  readonly band: Band
  readonly whyNotCertain: readonly NotCertain[]
  /** The missing comparison whose answer could move the weight most; null when nothing is missing. */
  readonly nextQuestion: string | null
}

/** Explains one pair: the waterfall, three lanes, the words that were paired, what to ask next. Symmetric but for the sides of words. */
export function explainPair(a: MatchRecord, b: MatchRecord, plan: MatchingPlan): PairExplanation {
  const compiled = compile(plan)
  const [x, y] = [valuesOf(a, compiled), valuesOf(b, compiled)]
  const score = scorePair(x, y, compiled)
  const why = failings(score, plan)
  const ratio = Math.max(1, Math.round(2 ** (Math.abs(score.weight) / 100)))
  const lane = (test: (weight: number, level: string | null) => boolean): string[] =>
    score.parts.filter((item) => test(item.weight, item.level)).map(({ id }) => id)
  const hasFrequency = plan.comparisons.some(({ frequency }) => frequency !== undefined)
  return {
    bars: [
      { part: "prior", level: null, weight: score.prior },
      ...score.parts.map(({ id, level, weight }) => ({ part: id, level, weight })),
      ...(hasFrequency ? [{ part: "frequency", level: null, weight: score.frequency }] : []),
    ],
    total: score.weight,
    probability: probabilityOf(score.weight),
    odds: { ratio, side: score.weight >= 0 ? "for" : "against" },
    lanes: {
      for: lane((weight) => weight > 0),
      against: lane((weight) => weight < 0),
      missing: lane((_, level) => level === null),
    },
    name: namesOf(compiled, x, y),
    band: bandOf(score.weight, why, plan),
    whyNotCertain: why,
    nextQuestion: questionAfter(score, compiled),
  }
}

/** The comparison whose answer could move a pair's weight most, of those that a record cannot answer; null: it answers all. */
export function questionFor(record: MatchRecord, plan: MatchingPlan): string | null {
  const compiled = compile(plan)
  const values = valuesOf(record, compiled)
  return mostMoving(compiled.parts.filter(({ at }) => values[at] === null))
}

function questionAfter(score: PairScore, { parts }: Compiled): string | null {
  return mostMoving(parts.filter(({ at }) => score.parts[at]?.level === null))
}

function mostMoving(parts: Compiled["parts"]): string | null {
  const span = (weights: readonly number[]): number => Math.max(...weights) - Math.min(...weights)
  // What can only speak against a pair is no question that helps to find anybody.
  const asked = parts.filter(({ weights }) => Math.max(...weights) > 0)
  const [first] = asked.sort((one, other) => span(other.weights) - span(one.weights) || one.at - other.at)
  return first?.comparison.id ?? null
}

function namesOf({ parts }: Compiled, x: readonly unknown[], y: readonly unknown[]): PairExplanation["name"] {
  const part = parts.find(({ comparison }) => comparison.kind === "person")
  const [a, b] = part === undefined ? [null, null] : [x[part.at], y[part.at]]
  // A value of a comparison of kind `person` was read by that kind.
  return a === null || b === null ? null : explainPersons(a as PersonValue, b as PersonValue)
}
