export { Coder, type ReadCell } from "./coder.ts"
export { compilePlan, type FilledTable, type SqlPlan } from "./compile.ts"
export { type Chunk, type Database, Integers, NONE } from "./database.ts"
export { SQL_DIALECTS, type SqlDialect } from "./dialect.ts"
export { type Evidence, type SqlRefusal, sqlRefusal, weightIn } from "./evidence.ts"
export { type Dictionary, type Needs, needsOf } from "./needs.ts"
export {
  choose,
  countPairs,
  type OnPairs,
  prepareSides,
  readEdges,
  type SqlRun,
  scoreInDatabase,
  scoreOutside,
  underPlan,
} from "./run.ts"
export { bandOfEvidence, type Chosen, contestedIn, type Edges, settle } from "./settle.ts"
