import { mkdtemp, rm } from "node:fs/promises"
import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"
import { type ColumnPair, isTrained, type MatchingPlan, unweighed } from "@wasit/matching"
import { type ChoosingRun, choose, numberRows, type ScoredRows, sqlRefusal } from "@wasit/matching/sql"
import { isFault } from "../../shared/files.ts"
import type { Note } from "../../shared/notes.ts"
import type { Fault } from "../../shared/print.ts"
import { duckdbApi, isOutOfMemory, type OpenDatabase, openDuckdb } from "./duckdb.ts"
import { readSides, type SidesJob } from "./read-sides.ts"
import { forgetCells, type ReadTable, readCell } from "./read-tables.ts"
import { beginScoring, type SpareThread, spareThread } from "./score-aside.ts"
import { takeSample, trainOnSample } from "./train-on-sample.ts"
import { layPairs, type PairCounts, readPairs, unmatched, writePairs } from "./write-pairs.ts"

/** What is to be matched on disk. */
interface DiskJob extends SidesJob {
  /** As DuckDB reads it; undefined: by the size of the files. */
  readonly memory: string | undefined
  readonly bytes: number
  readonly output: string | undefined
  /** From 0 to 1, while pairs are compared. */
  readonly onPairs: (pairs: number) => void
}

/** What it gave. */
export interface DiskResult {
  /** The plan that decided: the job's, or what it became by training. */
  readonly plan: MatchingPlan
  /** The plan's columns that a file has under another heading, or in another form. */
  readonly sameColumns: readonly ColumnPair[]
  readonly counts: PairCounts &
    Readonly<Record<"rowsA" | "rowsB" | "scored" | "pairs" | "unmatchedA" | "unmatchedB", number>>
  readonly ids: { readonly a: string | null; readonly b: string | null }
  /** What was read otherwise than somebody may think, or not at all. */
  readonly notes: readonly Note[]
  readonly readMilliseconds: number
  /** Where no file was asked for. */
  readonly pairs: readonly (readonly [string, string, number, string])[] | null
}

/** Matches two files of any size: DuckDB reads them and finds the pairs of each rule, the plan's own kinds score them. */
export async function matchOnDisk(job: DiskJob): Promise<DiskResult | Fault> {
  const refusal = refuseJob(job.plan)
  if (refusal !== null) return refusal
  const spare = spareThread(job.bytes)
  try {
    return await matchBeside(spare, job)
  } finally {
    await spare?.worker.terminate()
  }
}

async function matchBeside(spare: SpareThread | null, job: DiskJob): Promise<DiskResult | Fault> {
  const api = await duckdbApi()
  if (api === null) return { code: "engine-absent" }
  const folder = await mkdtemp(join(tmpdir(), "wasit-match-"))
  try {
    const memory = job.memory ?? memoryFor(job.bytes)
    const database = await openDuckdb(api, { memory, threads: availableParallelism(), folder })
    try {
      return await matchIn(database, spare, job)
    } catch (cause) {
      if (isOutOfMemory(cause)) return { code: "engine-memory", size: memory }
      throw cause
    } finally {
      database.close()
    }
  } finally {
    // What did not fit into memory stood there.
    await rm(folder, { recursive: true, force: true })
  }
}

function refuseJob(plan: MatchingPlan): Fault | null {
  if (plan.blocking.mode !== "rules") return { code: "engine-needs-rules" }
  return isTrained(plan) ? sqlRefusal(plan) : null
}

const MEBIBYTE = 2 ** 20
/** What DuckDB may hold before it puts things aside: three times the files, and never less than it needs to be quick. */
const memoryFor = (bytes: number): string => `${Math.max(450, Math.ceil((3 * bytes) / MEBIBYTE))}MiB`

async function matchIn(database: OpenDatabase, spare: SpareThread | null, job: DiskJob): Promise<DiskResult | Fault> {
  const started = performance.now()
  const read = await readSides(database, job)
  if (isFault(read)) return read
  const { a, b, notes, sameColumns } = read
  const readMilliseconds = performance.now() - started
  const weighed = await weigh(database, spare, job, { a, b })
  if (isFault(weighed)) return weighed
  const { run, plan, edges, scored } = weighed
  const chosen = await choose(database, run, edges)
  const found = await layPairs(database, chosen, run)
  const counts = {
    ...found,
    rowsA: a.rows,
    rowsB: b.rows,
    scored,
    pairs: chosen.a.length,
    unmatchedA: unmatched(a.rows, chosen.a),
    unmatchedB: unmatched(b.rows, chosen.b),
  }
  const fault = job.output === undefined ? null : await writePairs(database, job.output)
  if (fault !== null) return fault
  const pairs = job.output === undefined ? await readPairs(database) : null
  return { counts, plan, sameColumns, ids: { a: a.idColumn, b: b.idColumn }, notes, readMilliseconds, pairs }
}

/** Pairs with their evidence. The numbered rows are let go of before pairs are chosen and written, which want memory too. */
async function weigh(
  database: OpenDatabase,
  spare: SpareThread | null,
  { plan, onPairs }: DiskJob,
  { a, b }: Readonly<Record<"a" | "b", ReadTable>>,
): Promise<Weighed | Fault> {
  const counts = { a: a.rows, b: b.rows }
  // While cells are numbered the database has time to choose what will be learnt from.
  const [numbered, sample] = await Promise.all([
    numberRows(database, isTrained(plan) ? plan : unweighed(plan), "duckdb", readCell, counts),
    isTrained(plan) ? null : takeSample(database, counts),
  ])
  const { needs } = numbered.sql
  for (const { at } of needs.dictionaries) await database.run(`DROP TABLE cells_${at}`)
  await forgetCells(database, "a", a, needs.columns.keys())
  await forgetCells(database, "b", b, needs.columns.keys())
  const scoring = beginScoring(numbered, spare)
  try {
    const { run, plan: weighed } =
      sample === null ? { run: numbered, plan } : await trainOnSample(database, numbered, plan, sample)
    const refusal = sqlRefusal(weighed)
    if (refusal !== null) return refusal
    const { sql, compiled } = run
    return { ...(await scoring.score(run, onPairs)), run: { sql, compiled }, plan: weighed }
  } finally {
    await scoring.close()
  }
}

interface Weighed extends ScoredRows {
  readonly run: ChoosingRun
  readonly plan: MatchingPlan
}
