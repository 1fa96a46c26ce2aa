import { formatNumber } from "@wasit/domain/words"
import { isTrained, type MatchingPlan, planDigest } from "@wasit/matching"
import { EXIT, type ExitCode } from "../../shared/exit.ts"
import { isFault, writeBytes } from "../../shared/files.ts"
import type { RawListOptions } from "../../shared/options.ts"
import { listOptions } from "../../shared/options.ts"
import { columns, type Fault, fill, json, line, tell } from "../../shared/print.ts"
import { Progress } from "../../shared/progress.ts"
import type { Run } from "../../shared/terminal.ts"
import { STEP_WORDS } from "../../shared/texts.ts"
import type { IdOptions } from "../read-pair-of-lists.ts"
import type { LearnOptions } from "../tables/learn.ts"
import { MATCH_WORDS } from "../texts.ts"
import type { EngineOptions } from "./choose-engine.ts"
import { type DiskResult, matchOnDisk } from "./match-on-disk.ts"

type Options = RawListOptions & IdOptions & EngineOptions & LearnOptions & { readonly output?: string }

/** `wasit match` on disk: two plain tables by a plan with rules, whatever their size. */
export async function matchTables(
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
    memory: options.memoryLimit,
    bytes,
    output: options.output,
    // Nobody knows how many there will be: the bar goes round.
    onPairs: (pairs) => progress.show(STEP_WORDS.comparing, (pairs % 10_000_000) / 10_000_000),
  })
  progress.end()
  if (isFault(result)) return result
  if (options.writePlan !== undefined) {
    const fault = await writeBytes(options.writePlan, `${JSON.stringify(result.plan, null, 1)}\n`)
    if (fault !== null) return fault
  }
  const seconds = (performance.now() - started) / 1000
  const figures = {
    seconds: round(seconds),
    readSeconds: round(result.readSeconds),
    matchSeconds: round(seconds - result.readSeconds),
    // Node gives kibibytes.
    peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
  }
  print(run, result, figures, options.output)
  json(run, {
    claimed: paths.a,
    register: paths.b,
    engine: "duckdb",
    counts: result.counts,
    ...figures,
    ids: result.ids,
    plan: planDigest(result.plan),
    weights: isTrained(plan) ? "pinned" : "learnt from these lists",
    ...(result.pairs === null ? { output: options.output } : { pairs: result.pairs }),
  })
  return EXIT.ok
}

type Figures = { readonly seconds: number; readonly peakMemoryMB: number }

function print(run: Run, { counts, ids }: DiskResult, figures: Figures, output: string | undefined): void {
  const seconds = formatNumber(figures.seconds, run.language, undefined, 1)
  const size = { a: counts.rowsA, b: counts.rowsB, pairs: counts.scored }
  tell(run, MATCH_WORDS.head, { ...size, seconds, megabytes: figures.peakMemoryMB }, "strong")
  const idText = (column: string | null): string =>
    column === null ? fill(run, MATCH_WORDS.idRow) : fill(run, MATCH_WORDS.idColumn, { column })
  tell(run, MATCH_WORDS.ids, { a: idText(ids.a), b: idText(ids.b) }, "dim")
  const rows = [
    [MATCH_WORDS.certain, counts.certain],
    [MATCH_WORDS.probable, counts.probable],
    [MATCH_WORDS.possible, counts.possible],
    [MATCH_WORDS.noCounterpart, counts.unmatchedA],
    [MATCH_WORDS.unclaimed, counts.unmatchedB],
  ] as const
  const texts = rows.map(([words, count]) => [fill(run, words), formatNumber(count, run.language)])
  for (const text of columns(texts)) line(run, ` ${text}`)
  if (counts.nameAlone > 0) tell(run, MATCH_WORDS.nameAlone, { count: counts.nameAlone }, "warn")
  if (output !== undefined) tell(run, MATCH_WORDS.written, { path: output })
}

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000
