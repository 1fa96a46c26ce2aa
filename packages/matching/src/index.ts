export { provinceOf } from "./compare/places.ts"
export { type DuplicateCluster, type DuplicateReason, findDuplicates } from "./linkage/duplicates.ts"
export {
  type Band,
  type MatchedPair,
  type MatchOptions,
  type MatchProgress,
  type MatchResult,
  matchLists,
  matchSlices,
  type NotCertain,
  probabilityOf,
} from "./linkage/match-lists.ts"
export {
  compareNames,
  type NameComparison,
  type NameLevel,
  type NameRelation,
  type TokenPair,
} from "./names/compare-names.ts"
export { foldDigits, foldText, type Script, scriptOf } from "./names/fold.ts"
export { inOneScript, type Rendering } from "./names/one-script.ts"
export { keyOf, readingsOf } from "./names/skeleton.ts"
export { type Name, type Role, readName, type Token } from "./names/tokens.ts"
export {
  DEFAULT_PLAN,
  FIELDS,
  type Field,
  LEVELS,
  type MatchingPlan,
  type PlanRefusal,
  parsePlan,
  planDigest,
} from "./plan/plan.ts"
export type { DayInterval, MatchRecord } from "./record.ts"
export { PROVINCES, type Province } from "./resources/provinces.ts"
export {
  DECISIONS,
  type Decision,
  formatJudgement,
  type Judgement,
  type JudgementFile,
  type JudgementRefusal,
  type KnownPair,
  mergeJudgements,
  pairKey,
  pairMark,
  parseJudgements,
  standingOf,
  takeJudgement,
} from "./review/judgement-file.ts"
export { type Bar, explainPair, type PairExplanation } from "./scoring/explain.ts"
export type { FieldScore } from "./scoring/score.ts"
