export { LEARNED, type LearnedCard, type LearnedCode, type LearnedLine, learnedFrom } from "./card.ts"
export { type CompareRules, type Comparison, compareKeys } from "./compare.ts"
export { drawTickets } from "./draw.ts"
export { DEFAULT_ENCODING_RULES, encoderOf, encodingKeys, encodingRulesFor } from "./encodings/clk.ts"
export { compareEncodings, compareSlices } from "./encodings/compare-encodings.ts"
export { fastKernel, type Kernel, plainKernel } from "./encodings/kernel.ts"
export { auditLine, comparisonOf } from "./facilitator.ts"
export { fileDigest, readFile, writeFile } from "./files.ts"
export {
  type BlindPerson,
  blindPerson,
  type Cells,
  DEFAULT_KEY_RULES,
  hasTablesOf,
  type KeyRules,
  keysOf,
  keyTables,
  listKeys,
} from "./keys.ts"
export {
  type Gaps,
  gapsOf,
  type MeasureInput,
  type Measuring,
  type ModeMeasure,
  measureModes,
  measuring,
  sizesToTry,
  withGaps,
} from "./measure.ts"
export * from "./messages.ts"
export { showRecord, wantedByBoth, wantPairs } from "./opening.ts"
export { ownKeys, ownOrder } from "./party.ts"
export { makeFile, takeFile } from "./play.ts"
export { type Crew, type Portion, shareOut, workOn } from "./portions.ts"
export {
  awaitedBy,
  type BlindProgress,
  beginRound,
  contextOf,
  dueFrom,
  type PartyList,
  type Round,
  type RoundHistory,
  type RoundSetup,
  runThrough,
  type SealedRowTexts,
  type Steps,
  termsFault,
} from "./round.ts"
export { type MessageKey, messageKey, otherOf, type Route, routesOf } from "./routes.ts"
export type { Suite } from "./suite.ts"
export { nobleRistrettoSuite, p256Suite } from "./suite-noble.ts"
export { type Sodium, sodiumSuite } from "./suite-sodium.ts"
export { PADDING } from "./tickets.ts"
