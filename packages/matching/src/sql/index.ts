export type { Compiled } from "../scoring/compiled.ts"
export { Coder, type GivenValues, type ReadCell } from "./coder.ts"
export { compilePlan, type FilledTable, type SqlPlan } from "./compile.ts"
export { type Chunk, type Database, Integers, NONE } from "./database.ts"
export { SQL_DIALECTS, type SqlDialect } from "./dialect.ts"
export { type Evidence, type SqlRefusal, sqlRefusal, weightIn } from "./evidence.ts"
export { type Meetings, meetings, type NumberedRows, rowsMeeting } from "./meetings.ts"
export { type Dictionary, type Needs, needsOf } from "./needs.ts"
export { numberRows, type RowsRun, underPlan } from "./rows.ts"
export {
  type ChoosingRun,
  choose,
  countPairs,
  prepareSides,
  readEdges,
  type SqlRun,
  scoreInDatabase,
} from "./run.ts"
export {
  barring,
  givenScoring,
  joinEdges,
  type OnPairs,
  rowsScoring,
  type ScoredRows,
  type ScoringRun,
  scoreRows,
} from "./score-rows.ts"
export { bandOfEvidence, type Chosen, contestedIn, type Edges, settle } from "./settle.ts"
export { type LearntRows, trainOnRows } from "./train-on-rows.ts"
