import { type Band, bandOf, failings, type NotCertain, probabilityOf } from "../linkage/match-lists.ts"
import type { NameLevel, TokenPair } from "../names/compare-names.ts"
import { FIELDS, type Field, type MatchingPlan } from "../plan/plan.ts"
import type { MatchRecord } from "../record.ts"
import { prepare, rememberingSimilarity } from "./prepare.ts"
import { type PairScore, scorePair } from "./score.ts"

/** One bar of the waterfall. The weights of all bars add up to the total exactly. */
export interface Bar {
  readonly part: "prior" | "frequency" | Field
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
  readonly lanes: {
    readonly for: readonly Field[]
    readonly against: readonly Field[]
    readonly missing: readonly Field[]
  }
  readonly name: { readonly level: NameLevel; readonly pairs: readonly TokenPair[] }
  /** Band before rivals are looked at. */
  readonly band: Band
  readonly whyNotCertain: readonly NotCertain[]
  /** The missing field whose answer could move the weight most; null when nothing is missing. */
  readonly nextQuestion: Field | null
}

function nextQuestion(score: PairScore, plan: MatchingPlan): Field | null {
  const missing = score.fields.filter((item) => item.level === null).map((item) => item.field)
  const span = (field: Field): number => Math.max(...plan.fields[field]) - Math.min(...plan.fields[field])
  return missing.sort((x, y) => span(y) - span(x) || FIELDS.indexOf(x) - FIELDS.indexOf(y))[0] ?? null
}

/** Explains one pair: the waterfall, three lanes, the words that were paired, what to ask next. Symmetric but for the sides of words. */
export function explainPair(a: MatchRecord, b: MatchRecord, plan: MatchingPlan): PairExplanation {
  const score = scorePair(prepare(a), prepare(b), plan, rememberingSimilarity())
  const why = failings(score, plan)
  const ratio = Math.max(1, Math.round(2 ** (Math.abs(score.weight) / 100)))
  const lane = (test: (weight: number, level: string | null) => boolean): Field[] =>
    score.fields.filter((item) => test(item.weight, item.level)).map((item) => item.field)
  return {
    bars: [
      { part: "prior", level: null, weight: score.prior },
      ...score.fields.map((item) => ({ part: item.field, level: item.level, weight: item.weight })),
      { part: "frequency", level: null, weight: score.frequency },
    ],
    total: score.weight,
    probability: probabilityOf(score.weight),
    odds: { ratio, side: score.weight >= 0 ? "for" : "against" },
    lanes: {
      for: lane((weight) => weight > 0),
      against: lane((weight) => weight < 0),
      missing: lane((_, level) => level === null),
    },
    name: { level: score.nameLevel, pairs: score.namePairs },
    band: bandOf(score.weight, why, plan),
    whyNotCertain: why,
    nextQuestion: nextQuestion(score, plan),
  }
}
