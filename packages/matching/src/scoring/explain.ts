import { explainPersons, type PersonsExplained, type PersonValue } from "../compare/person.ts"
import type { MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import { type Band, bandOf, failings, type NotCertain, probabilityOf } from "./bands.ts"
import { type Compiled, compile, type Part, valuesOf } from "./compiled.ts"
import { isSupport, type PairScore, scorePair } from "./score.ts"

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
  /** As a score tells it: see `PairScore`. */
  readonly siblings: boolean
  /** The missing comparison whose answer could move the weight most; null where nothing is to be asked, or nothing to be decided by it. */
  readonly nextQuestion: string | null
  /** Something is to be asked, and no answer would bring the pair over a threshold or make it *certain* (MT345). */
  readonly isBeyondQuestion: boolean
}

/** Explains one pair: the waterfall, three lanes, the words that were paired, what to ask next. Symmetric but for the sides of words. */
export function explainPair(a: MatchRecord, b: MatchRecord, plan: MatchingPlan): PairExplanation {
  const compiled = compile(plan)
  const [x, y] = [valuesOf(a, compiled), valuesOf(b, compiled)]
  const score = scorePair(x, y, compiled)
  const why = failings(score, plan)
  const ratio = Math.max(1, Math.round(2 ** (Math.abs(score.weight) / 100)))
  const lane = (test: (weight: number, level: string | null) => boolean): string[] =>
    score.parts.filter(({ id, weight, level }) => isTold(id, level) && test(weight, level)).map(({ id }) => id)
  const asked = askedOf(compiled.parts.filter(({ at }) => score.parts[at]!.level === null))
  const isTold = (id: string, level: string | null): boolean => level !== null || !isAside(compiled, id)
  const isBeyondQuestion = asked.length > 0 && !couldDecide(asked, score, plan)
  const hasFrequency = plan.comparisons.some(({ frequency }) => frequency !== undefined)
  return {
    bars: [
      { part: "prior", level: null, weight: score.prior },
      ...score.parts
        .filter(({ id, level }) => isTold(id, level))
        .map(({ id, level, weight }) => ({ part: id, level, weight })),
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
    siblings: score.siblings,
    nextQuestion: isBeyondQuestion ? null : mostMoving(asked),
    isBeyondQuestion,
  }
}

/** The comparison whose answer could move a pair's weight most, of those that a record cannot answer; null: it answers all. */
export function questionFor(record: MatchRecord, plan: MatchingPlan): string | null {
  const compiled = compile(plan)
  const values = valuesOf(record, compiled)
  return mostMoving(askedOf(compiled.parts.filter(({ at }) => values[at] === null)))
}

/** What can only speak against a pair is no question that helps to find anybody, nor is what other comparisons ask for. */
const askedOf = (missing: readonly Part[]): Part[] =>
  missing.filter(({ weights, kind }) => Math.max(...weights) > 0 && kind.isAside !== true)

const isAside = ({ parts }: Compiled, id: string): boolean =>
  parts.find(({ comparison }) => comparison.id === id)?.kind.isAside === true

function mostMoving(asked: readonly Part[]): string | null {
  const [first] = asked.toSorted((one, other) => spanOf(other) - spanOf(one) || one.at - other.at)
  return first?.comparison.id ?? null
}

const spanOf = ({ weights }: Part): number => Math.max(...weights) - Math.min(...weights)

/** Whether answers, all together, could bring a pair over a threshold, or give it what *certain* asks for beside the weight. */
function couldDecide(asked: readonly Part[], score: PairScore, { thresholds }: MatchingPlan): boolean {
  const { lower, upper, certain = upper } = thresholds
  const most = asked.reduce((sum, part) => sum + part.most, score.weight)
  const least = asked.reduce((sum, part) => sum + part.least, score.weight)
  if ([lower, upper, certain].some((threshold) => least < threshold && threshold <= most)) return true
  const isLacking = (part: Part): boolean =>
    (!score.supported && isSupport(part)) || (score.partOfName && part.comparison.role === "father")
  return score.weight >= certain && asked.some(isLacking)
}

function namesOf({ parts }: Compiled, x: readonly unknown[], y: readonly unknown[]): PairExplanation["name"] {
  const part = parts.find(({ kind }) => kind.namesOf === "person")
  const [a, b] = part === undefined ? [null, null] : [x[part.at], y[part.at]]
  // Values that hold a person's names were read by kind `person`.
  return a === null || b === null ? null : explainPersons(a as PersonValue, b as PersonValue)
}
