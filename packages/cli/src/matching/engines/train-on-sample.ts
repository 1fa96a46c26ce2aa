import { type MatchingPlan, type MatchRecord, trainPlan } from "@wasit/matching"
import { Integers, meetings, type ReadCell, type RowsRun, underPlan } from "@wasit/matching/sql"
import type { OpenDatabase } from "./duckdb.ts"

/** Rows of the first table that weights are learnt from. */
const SAMPLE = 20_000
/** Rows of the second table that are taken beside those which a rule finds for them, so that chance is seen too. */
const OTHERS = 20_000
/** Random pairs of these: rows of a part need not be looked at more often. */
const RANDOM = 400_000

/** A plan that compares and blocks as another does and weighs nothing yet: enough to number cells and to find pairs. */
export function unweighed(plan: MatchingPlan): MatchingPlan {
  const comparisons = plan.comparisons.map(({ frequency: _, ...comparison }) => ({
    ...comparison,
    weights: comparison.levels.map(() => 0),
  }))
  const dependences = (plan.dependences ?? []).map((dependence) => ({ ...dependence, limit: 0 }))
  return { ...plan, comparisons, dependences, prior: 0 }
}

/**
 * Trains a plan on a part of two tables: every so-manieth row of the first, all rows of the second that a rule finds for these, and some
 * others. All pairs of the taken rows are then there, but fewer others beside them than in the whole tables: by so much the prior of
 * the part is too high, and is set right. The same tables give the same weights.
 */
export async function trainOnSample(
  database: OpenDatabase,
  run: RowsRun,
  plan: MatchingPlan,
  rows: { readonly a: number; readonly b: number },
  readCell: ReadCell,
): Promise<{ readonly run: RowsRun; readonly plan: MatchingPlan }> {
  const [stepA, stepB] = [Math.ceil(rows.a / SAMPLE), Math.ceil(rows.b / OTHERS)]
  await database.run("CREATE TABLE learnt_b (r INTEGER)")
  await database.write("learnt_b", [rowsMet(run, stepA, stepB)])
  const columns = run.sql.needs.columns
  const a = await recordsOf(database, columns, `SELECT * FROM raw_a WHERE r % ${stepA} = 0`, readCell)
  const b = await recordsOf(database, columns, "SELECT raw.* FROM raw_b raw JOIN learnt_b l ON l.r = raw.r", readCell)
  const trained = trainPlan(plan, a, b, 1, RANDOM).plan
  const pinned = plan.prior === null ? { ...trained, prior: wholePrior(trained.prior ?? 0, b.length, rows.b) } : trained
  return { run: underPlan(run, pinned), plan: pinned }
}

/** Rows of the second table that some rule finds for the taken rows of the first, and every so-manieth of the others. */
function rowsMet({ sql, a, b }: RowsRun, stepA: number, stepB: number): Int32Array {
  const isMet = new Uint8Array(b.count)
  for (let row = 0; row < b.count; row += stepB) isMet[row] = 1
  for (const met of meetings(sql.needs, a, b, stepA)) for (let at = 0; at < met.length; at++) isMet[met.b[at]!] = 1
  const rows = new Integers()
  for (let row = 0; row < b.count; row++) if (isMet[row] === 1) rows.push(row)
  return rows.values
}

/** Centibits: so many times more rows stand in the whole second table, and no more of them match. */
function wholePrior(prior: number, part: number, whole: number): number {
  return prior - Math.round(100 * Math.log2(whole / part))
}

async function recordsOf(
  database: OpenDatabase,
  columns: readonly string[],
  query: string,
  readCell: ReadCell,
): Promise<readonly MatchRecord[]> {
  const out: MatchRecord[] = []
  const cells = columns.map((_, at) => `coalesce(c${at}, '')`)
  for await (const chunk of database.read(`SELECT id, ${cells.join(", ")} FROM (${query}) taken`)) {
    const [ids = [], ...texts] = [-1, ...columns.keys()].map((at) => chunk.texts(at + 1))
    for (let row = 0; row < chunk.rows; row++) {
      const values: Record<string, NonNullable<ReturnType<ReadCell>>> = {}
      for (const [at, column] of columns.entries()) {
        const cell = readCell(column, texts[at]![row]!)
        if (cell !== undefined) values[column] = cell
      }
      out.push({ id: ids[row]!, values })
    }
  }
  return out
}
