import { planDigest } from "@wasit/matching"
import { compilePlan, type FilledTable, type SqlDialect, type SqlPlan, sqlRefusal } from "@wasit/matching/sql"
import { EXIT, type ExitCode } from "../../shared/exit.ts"
import { isFault, refuseOverwrite, unlessStandard, writeText } from "../../shared/files.ts"
import { type Fault, json, line, tell } from "../../shared/print.ts"
import type { Run } from "../../shared/terminal.ts"
import { readPlan, refuseUntrained } from "../plan-file.ts"
import { TABLE_WORDS } from "./texts.ts"

/** The options of `wasit plan sql`. */
export type PlanSqlOptions = { readonly json?: boolean; readonly dialect: SqlDialect; readonly output?: string }

/** `wasit plan sql`: the text that a cluster runs, in the order of docs/spec/plan-as-sql.md. */
export async function planSql(run: Run, path: string, options: PlanSqlOptions): Promise<ExitCode | Fault> {
  const wrong = refuseOverwrite([unlessStandard(options.output)], [path])
  if (wrong !== null) return wrong
  const plan = await readPlan(path)
  if (isFault(plan)) return plan
  const untrained = refuseUntrained(plan, path)
  if (untrained !== null) return untrained
  const refusal = sqlRefusal(plan)
  if (refusal !== null) return refusal
  const sql = compilePlan(plan, options.dialect)
  const text = scriptOf(sql, planDigest(plan))
  if (options.output === undefined) line(run, text)
  else {
    const fault = await writeText(run, options.output, `${text}\n`)
    if (fault !== null) return fault
    tell(run, TABLE_WORDS.sqlWritten, { path: options.output })
  }
  json(run, { plan: planDigest(plan), dialect: options.dialect, columns: sql.needs.columns, sql: text })
  return EXIT.ok
}

/** Statements with what is to be done between them, which no database can do: comments in English, as SQL is. */
function scriptOf(sql: SqlPlan, digest: string): string {
  const columns = sql.needs.columns.map((column, at) => `c${at} ${column}`).join(", ")
  const steps: readonly (readonly [string, readonly string[]])[] = [
    [`Plan ${digest}. Before: raw_a and raw_b with r from 0, id, ${columns}`, []],
    ["1. Distinct cells", sql.cells],
    ["2. Read the cells, number what they mean (Coder), fill the tables of codes", alternate(sql.readCells, sql.codes)],
    ["3. Two sides of whole numbers", sql.sides],
    ["4. Pairs that each rule would find: look before you join", sql.countOfRule],
    ["5. Pairs of all rules", [sql.pairs]],
    ["6. Read the values that meet and differ, fill the tables of evidence", alternate(sql.meeting, sql.found)],
    [
      "7. Pairs above the lower threshold; those that nobody contests; those to be assigned",
      [sql.edges, sql.lone, sql.contested],
    ],
    ["8. When all is written out", sql.drop],
  ]
  return steps
    .map(([comment, statements]) => [`-- ${comment}`, ...statements.map((text) => `${text};`)].join("\n"))
    .join("\n\n")
}

/** Each query, and the table that its answer fills. */
function alternate(queries: readonly string[], tables: readonly FilledTable[]): readonly string[] {
  return queries.flatMap((query, at) => [query, tables[at]!.create])
}
