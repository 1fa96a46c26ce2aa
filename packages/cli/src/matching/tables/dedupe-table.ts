import { formatNumber } from "@wasit/domain/words"
import { blockingAnalysis, type MatchingPlan, type OneListResult, oneListSlices, planDigest } from "@wasit/matching"
import { EXIT, type ExitCode } from "../../shared/exit.ts"
import { isFault } from "../../shared/files.ts"
import { notesJson, printNotes } from "../../shared/notes.ts"
import type { RawListOptions } from "../../shared/options.ts"
import { type Fault, json, tell } from "../../shared/print.ts"
import { Progress } from "../../shared/progress.ts"
import type { Run } from "../../shared/terminal.ts"
import { STEP_WORDS } from "../../shared/texts.ts"
import { writeTables } from "../../shared/write-table.ts"
import { pairsTable } from "../pairs-workbook.ts"
import { peakMemoryMB, secondsIn } from "../report.ts"
import { MATCH_WORDS } from "../texts.ts"
import { type LearnOptions, learn, learntJson } from "./learn.ts"
import { alarm, printLearnt, printUnlinkable, unlinkable } from "./match-tables.ts"
import { readTableOf, type TableRead, tableOptions } from "./read-table.ts"
import { TABLE_WORDS } from "./texts.ts"

/** Options of looking for one person's rows in a table. */
type DedupeTableOptions = RawListOptions &
  LearnOptions & { readonly id?: string; readonly output?: string; readonly clusters?: string }

/** `wasit dedupe` of a table of any kind: rows that stand for one person. */
export async function dedupeAnyTable(
  run: Run,
  path: string,
  given: MatchingPlan | null,
  options: DedupeTableOptions,
): Promise<ExitCode | Fault> {
  const started = performance.now()
  const table = await readTableOf(path, tableOptions(options, options.id))
  if (isFault(table)) return table
  const learnt = await learn(run, given, table, null, options)
  if (isFault(learnt)) return learnt
  const blocking = blockingAnalysis(learnt.plan, table.records, null)
  alarm(run, blocking)
  const result = comparing(run, table, learnt.plan)
  const fault = await write(run, result, options)
  if (fault !== null) return fault
  const seconds = secondsIn(performance.now() - started)
  const found = { rows: table.records.length, pairs: result.pairs.length, clusters: result.clusters.length }
  const spoken = { seconds: formatNumber(seconds, run.language, undefined, 1) }
  tell(run, TABLE_WORDS.oneList, { ...found, scored: result.scored, ...spoken }, "strong")
  printNotes(run, table.notes)
  printLearnt(run, learnt)
  const empty = unlinkable(table, learnt.plan)
  printUnlinkable(run, empty)
  if (options.output !== undefined) tell(run, MATCH_WORDS.written, { path: options.output })
  json(run, {
    file: path,
    counts: { ...found, scored: result.scored, ...bands(result), unlinkable: empty.length },
    seconds,
    peakMemoryMB: peakMemoryMB(),
    id: table.idColumn,
    ...notesJson(table.notes),
    plan: planDigest(learnt.plan),
    ...(blocking.length === 0 ? {} : { blocking }),
    unlinkable: empty,
    ...(learntJson(learnt) as object),
    ...(options.output === undefined
      ? { pairs: result.pairs.map(({ a, b, probability, band }) => [a, b, probability, band]) }
      : { output: options.output }),
  })
  return result.pairs.length === 0 ? EXIT.ok : EXIT.findings
}

function comparing(run: Run, table: TableRead, plan: MatchingPlan): OneListResult {
  const progress = new Progress(run)
  const steps = oneListSlices(table.records, plan)
  for (;;) {
    const next = steps.next()
    if (next.done === true) {
      progress.end()
      return next.value
    }
    progress.show(STEP_WORDS.comparing, next.value / table.records.length)
  }
}

function bands({ pairs }: OneListResult): Readonly<Record<string, number>> {
  const counts = { certain: 0, probable: 0, possible: 0, unlikely: 0 }
  for (const { band } of pairs) counts[band]++
  return counts
}

async function write(run: Run, { pairs, clusters }: OneListResult, options: DedupeTableOptions): Promise<Fault | null> {
  if (options.output !== undefined) {
    const fault = await writeTables(run, options.output, [pairsTable(pairs)])
    if (fault !== null) return fault
  }
  return options.clusters === undefined ? null : writeClusters(run, options.clusters, clusters)
}

/** Writes each row that has another, with the number of its cluster. */
export function writeClusters(run: Run, path: string, clusters: readonly (readonly string[])[]): Promise<Fault | null> {
  const rows = clusters.flatMap((ids, at) => ids.map((id) => [id, String(at + 1)]))
  const columns = [{ header: "id" }, { header: "cluster" }]
  return writeTables(run, path, [{ name: "clusters", columns, rows, isForPrograms: true }])
}
