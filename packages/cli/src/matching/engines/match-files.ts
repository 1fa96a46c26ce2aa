import { isTrained, type MatchingPlan, planDigest } from "@wasit/matching"
import { EXIT, type ExitCode } from "../../shared/exit.ts"
import { isFault } from "../../shared/files.ts"
import { notesJson, printNotes } from "../../shared/notes.ts"
import type { RawListOptions } from "../../shared/options.ts"
import { listOptions } from "../../shared/options.ts"
import { type Fault, json, tell } from "../../shared/print.ts"
import { Progress } from "../../shared/progress.ts"
import type { Run } from "../../shared/terminal.ts"
import { STEP_WORDS } from "../../shared/texts.ts"
import { writePlan } from "../plan-file.ts"
import type { IdOptions } from "../read-pair-of-lists.ts"
import { type Figures, peakMemoryMB, printCounts, printHead, secondsIn } from "../report.ts"
import type { LearnOptions } from "../tables/learn.ts"
import { printLearnt } from "../tables/match-tables.ts"
import { MATCH_WORDS } from "../texts.ts"
import type { EngineOptions } from "./choose-engine.ts"
import { type DiskResult, matchOnDisk } from "./match-on-disk.ts"

type Options = RawListOptions & IdOptions & EngineOptions & LearnOptions & { readonly output?: string }

/** `wasit match` on disk: two plain tables by a plan with rules, whatever their size. */
export async function matchLargeFiles(
  run: Run,
  paths: { readonly a: string; readonly b: string },
  plan: MatchingPlan,
  bytes: number,
  options: Options,
): Promise<ExitCode | Fault> {
  const started = performance.now()
  const { separator } = listOptions(options)
  const progress = new Progress(run)
  const result = await matchOnDisk({
    a: { path: paths.a, id: options.idA ?? options.id, separator },
    b: { path: paths.b, id: options.idB ?? options.id, separator },
    plan,
    columns: options,
    memory: options.memoryLimit,
    bytes,
    output: options.output,
    // Nobody knows how many there will be: the bar goes round.
    onPairs: (pairs) => progress.show(STEP_WORDS.comparing, (pairs % 10_000_000) / 10_000_000),
  })
  progress.end()
  if (isFault(result)) return result
  const fault = await writePlan(run, options.writePlan, result.plan)
  if (fault !== null) return fault
  const spent = performance.now() - started
  const figures = {
    seconds: secondsIn(spent),
    readSeconds: secondsIn(result.readMilliseconds),
    matchSeconds: secondsIn(spent - result.readMilliseconds),
    peakMemoryMB: peakMemoryMB(),
  }
  print(run, result, figures, options.output)
  json(run, {
    claimed: paths.a,
    register: paths.b,
    engine: "duckdb",
    counts: result.counts,
    ...figures,
    ids: result.ids,
    ...notesJson(result.notes),
    plan: planDigest(result.plan),
    weights: isTrained(plan) ? "pinned" : "learnt from these lists",
    ...(result.sameColumns.length === 0 ? {} : { sameColumns: result.sameColumns }),
    ...(result.pairs === null ? { output: options.output } : { pairs: result.pairs }),
  })
  return EXIT.ok
}

function print(run: Run, result: DiskResult, figures: Figures, output: string | undefined): void {
  const { counts, ids, plan, sameColumns: pairs } = result
  printHead(run, counts, figures, ids)
  printNotes(run, result.notes)
  if (pairs.length > 0) printLearnt(run, { plan, columns: [], pairs, trained: null })
  printCounts(run, counts)
  if (counts.nameAlone > 0) tell(run, MATCH_WORDS.nameAlone, { count: counts.nameAlone }, "warn")
  if (output !== undefined) tell(run, MATCH_WORDS.written, { path: output })
}
