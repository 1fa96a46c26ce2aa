export { type Aligned, alignTables, type ColumnChoices, type ColumnPair, ROWS_READ } from "./columns/align-tables.ts"
export type { ColumnTable, Making } from "./columns/table.ts"
export {
  type DuplicateCluster,
  type DuplicateReason,
  duplicateSlices,
  findDuplicates,
} from "./linkage/duplicates.ts"
export {
  type MatchedPair,
  type MatchOptions,
  type MatchProgress,
  type MatchResult,
  matchLists,
  matchSlices,
} from "./linkage/match-lists.ts"
export { matchOneList, type OneListResult, oneListSlices } from "./linkage/one-list.ts"
export type { SecondRow } from "./linkage/second-rows.ts"
export {
  compareNames,
  type NameComparison,
  type NameLevel,
  type NameRelation,
  type TokenPair,
} from "./names/compare-names.ts"
export { foldDigits, foldText, type Script, scriptOf } from "./names/fold.ts"
export { readyCommonNames } from "./names/known-names.ts"
export { inOneScript, type Rendering } from "./names/one-script.ts"
export { keyOf, readingsOf } from "./names/skeleton.ts"
export { type Name, type Role, readName, type Token } from "./names/tokens.ts"
export { type PlaceReading, provinceOf, readPlaceCells } from "./places/place-cells.ts"
export { type KnownPlace, knownDistricts, knownPlaces, provinceNames, saysAll } from "./places/place-names.ts"
export { DEFAULT_PLAN } from "./plan/default-plan.ts"
export { planForLists, planForOneList } from "./plan/for-lists.ts"
export { parsePlan, planDigest } from "./plan/parse.ts"
export { PLAN_REFUSAL_CODES, type PlanRefusal } from "./plan/refusal.ts"
export type {
  Blocking,
  BlockingKey,
  BlockingRule,
  Comparison,
  ComparisonRole,
  Dependence,
  KindId,
  Level,
  MatchingPlan,
  PlanTables,
  Rarity,
  ValueRarity,
} from "./plan/types.ts"
export type { Cell, DayInterval, MatchRecord } from "./record.ts"
export { DISTRICTS, type District } from "./resources/districts.ts"
export { PROVINCES, type Province } from "./resources/provinces.ts"
export {
  DECISIONS,
  type Decision,
  formatJudgement,
  type Judgement,
  type JudgementFile,
  type JudgementRefusal,
  type KnownPair,
  type Merged,
  mergeJudgements,
  pairKey,
  pairMark,
  parseJudgements,
  standingOf,
  takeJudgement,
} from "./review/judgement-file.ts"
export { type Band, type NotCertain, probabilityOf } from "./scoring/bands.ts"
export { isTrained } from "./scoring/compiled.ts"
export { type Bar, explainPair, type PairExplanation, questionFor } from "./scoring/explain.ts"
export type { PartScore } from "./scoring/score.ts"
export { type BlockingAnalysis, blockingAnalysis } from "./training/blocking-analysis.ts"
export { chooseRules } from "./training/choose-rules.ts"
export { unweighed } from "./training/patterns.ts"
export { COLUMN_MEANINGS, type ColumnMeaning, meaningOfHeading, recogniseColumn } from "./training/recognise-column.ts"
export { type Retrained, type RetrainRefusal, retrainPlan } from "./training/retrain.ts"
export { type SampledColumn, type SuggestedPlan, suggestPlan } from "./training/suggest-plan.ts"
export { type Trained, trainPlan } from "./training/train-plan.ts"
