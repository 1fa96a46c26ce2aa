import type { MatchingPlan } from "@wasit/matching"
import { Integers, type RowsRun, rowsMeeting, trainOnRows, underPlan } from "@wasit/matching/sql"
import type { OpenDatabase } from "./duckdb.ts"

/** How much weights are learnt from, about. */
interface Sizes {
  /** Rows of the first table. */
  readonly rows: number
  /** Rows of the second that are taken beside those which a rule finds for the first, so that chance is seen too. */
  readonly others: number
  /** Random pairs of all these: rows of a part need not be looked at more often. */
  readonly random: number
}

const SIZES: Sizes = { rows: 20_000, others: 20_000, random: 200_000 }

/** Rows of two tables, by their numbers, that ids alone choose. */
export interface Sample {
  /** Of the first, in the order of their ids. */
  readonly a: Int32Array
  /** Others of the second. */
  readonly b: Int32Array
}

/** Chooses rows of `raw_a` and `raw_b` to learn from. Ids say which, so the same tables give the same in whatever order their rows lie. */
export async function takeSample(
  database: OpenDatabase,
  counts: { readonly a: number; readonly b: number },
  { rows, others }: Pick<Sizes, "rows" | "others"> = SIZES,
): Promise<Sample> {
  return {
    a: await rowsOf(database, `SELECT r FROM raw_a WHERE ${isTaken(rows, counts.a)} ORDER BY id`),
    b: await rowsOf(database, `SELECT r FROM raw_b WHERE ${isTaken(others, counts.b)}`),
  }
}

/**
 * Trains a plan on a part of two tables that were numbered by it, unweighed: the chosen rows of the first, all rows of the second that a rule
 * finds for these, and the others chosen. All pairs of the taken rows are then there, but fewer others beside them than in the whole tables,
 * which the prior takes into account.
 */
export async function trainOnSample(
  database: OpenDatabase,
  run: RowsRun,
  plan: MatchingPlan,
  sample: Sample,
  random = SIZES.random,
): Promise<{ readonly run: RowsRun; readonly plan: MatchingPlan }> {
  const met = rowsMeeting(run.sql.needs, run.a, sample.a, run.b)
  await database.run("CREATE TABLE taken_b (r INTEGER)")
  await database.write("taken_b", [met])
  await database.write("taken_b", [sample.b])
  const b = await rowsOf(database, "SELECT r FROM raw_b WHERE r IN (SELECT r FROM taken_b) ORDER BY id")
  const pinned = trainOnRows(run, plan, { a: sample.a, b }, random).plan
  return { run: underPlan(run, pinned), plan: pinned }
}

/** Whether a row is one of about so many: its id says so by a digest, which knows nothing of what people wrote in their ids. */
function isTaken(most: number, all: number): string {
  if (all <= most) return "true"
  const bar = Math.floor((2 ** 32 * most) / all)
  // As text: DuckDB takes five times as long to make a number of a digest.
  return `md5(id) < '${bar.toString(16).padStart(8, "0")}'`
}

async function rowsOf(database: OpenDatabase, query: string): Promise<Int32Array> {
  const rows = new Integers()
  for await (const chunk of database.read(query)) rows.append(chunk.integers(0))
  return rows.values
}
