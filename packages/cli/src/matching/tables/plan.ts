import { isTrained, type MatchingPlan, type MatchRecord, planDigest, retrainPlan } from "@wasit/matching"
import { EXIT, type ExitCode } from "../../shared/exit.ts"
import { isFault, refuseOverwrite, unlessStandard } from "../../shared/files.ts"
import type { RawListOptions } from "../../shared/options.ts"
import { columns, type Fault, json, line, tell } from "../../shared/print.ts"
import type { Run } from "../../shared/terminal.ts"
import { readJudgements } from "../judgements.ts"
import { readPlan, writePlan } from "../plan-file.ts"
import { type IdOptions, readPairOfLists } from "../read-pair-of-lists.ts"
import { alignedBy, pairText, readAligned } from "./align.ts"
import { ignoredNowhere, missingColumn, noSharedColumns, suggestFor } from "./learn.ts"
import { areTables, readTableOf } from "./read-table.ts"
import { TABLE_WORDS } from "./texts.ts"

/** The options of `wasit plan suggest`. */
export interface SuggestOptions {
  readonly json?: boolean
  readonly output?: string
  readonly ignore?: readonly string[]
  readonly same?: readonly string[]
  readonly id?: string
  readonly rules?: boolean
}

/** The options of `wasit plan train`. */
export type TrainOptions = RawListOptions &
  IdOptions & { readonly json?: boolean; readonly judgements: string; readonly plan?: string; readonly output: string }

/** `wasit plan suggest`: a plan from what the columns of two tables hold. */
export async function suggest(
  run: Run,
  pathA: string,
  pathB: string | undefined,
  { output, ignore = [], same, id, rules }: SuggestOptions,
): Promise<ExitCode | Fault> {
  const wrong = refuseOverwrite([unlessStandard(output)], [pathA, pathB])
  if (wrong !== null) return wrong
  const readA = await readTableOf(pathA, { id })
  if (isFault(readA)) return readA
  const readB = pathB === undefined ? null : await readTableOf(pathB, { id })
  if (isFault(readB)) return readB
  const aligned =
    readB === null ? { a: readA, b: null, pairs: [] } : alignedBy(readA, readB, { ignore, ...(same && { same }) })
  if (isFault(aligned)) return aligned
  const { a, b, pairs } = aligned
  const unknown = ignoredNowhere(a, b, ignore)
  if (unknown !== null) return unknown
  const suggested = suggestFor(a, b, ignore, rules)
  if (suggested.plan.comparisons.length === 0) return noSharedColumns(a, b ?? a)
  const called = new Map(pairs.map((pair) => [pair.heading, pairText(pair)]))
  const rows = suggested.columns.map(({ heading, meaning, isCompared }) => [
    called.get(heading) ?? heading,
    meaning,
    isCompared ? "✓" : "",
  ])
  for (const text of columns(rows)) line(run, ` ${text}`)
  const fault = await writePlan(run, output, suggested.plan)
  if (fault !== null) return fault
  if (output !== undefined) tell(run, TABLE_WORDS.planWritten, { path: output })
  json(run, { columns: suggested.columns, ...(pairs.length === 0 ? {} : { sameColumns: pairs }), plan: suggested.plan })
  return EXIT.ok
}

/** Weights after a party's own judgements of pairs of these two lists. */
export async function train(run: Run, pathA: string, pathB: string, options: TrainOptions): Promise<ExitCode | Fault> {
  const wrong = refuseOverwrite([unlessStandard(options.output)], [pathA, pathB, options.judgements, options.plan])
  if (wrong !== null) return wrong
  const read = await readPlan(options.plan)
  if (isFault(read)) return read
  if (!isTrained(read)) return { code: "plan-open", path: options.plan ?? "" }
  const judgements = await readJudgements(options.judgements)
  if (isFault(judgements)) return judgements
  const sides = await readJudged(run, { a: pathA, b: pathB }, read, options)
  if (isFault(sides)) return sides
  const retrained = retrainPlan(read, sides.a.records, sides.b.records, judgements)
  if ("code" in retrained) {
    const isElsewhere = retrained.unknown > retrained.found
    return isElsewhere
      ? { code: "judgements-elsewhere", unknown: retrained.unknown, a: pathA, b: pathB }
      : { ...retrained }
  }
  const fault = await writePlan(run, options.output, retrained.plan)
  if (fault !== null) return fault
  tell(run, TABLE_WORDS.retrained, { pairs: retrained.pairs, unknown: retrained.unknown })
  tell(run, TABLE_WORDS.planWritten, { path: options.output })
  json(run, { pairs: retrained.pairs, unknown: retrained.unknown, plan: planDigest(retrained.plan) })
  return EXIT.ok
}

/** The rows that were judged: as persons, or as tables where the plan is one of tables. */
async function readJudged(
  run: Run,
  paths: { readonly a: string; readonly b: string },
  plan: MatchingPlan,
  options: TrainOptions,
): Promise<Readonly<Record<"a" | "b", { readonly records: readonly MatchRecord[] }>> | Fault> {
  const isOfTables = options.plan !== undefined && (await areTables([paths.a, paths.b], options, plan))
  if (!isOfTables) return readPairOfLists(run, paths.a, paths.b, options)
  const aligned = await readAligned(paths, options)
  if (isFault(aligned)) return aligned
  return missingColumn(plan, aligned.a, aligned.b) ?? aligned
}

/** `wasit plan check`: whether a plan can be used, and its digest. */
export async function check(run: Run, path: string): Promise<ExitCode | Fault> {
  const read = await readPlan(path)
  if (isFault(read)) return read
  const isPinned = isTrained(read)
  tell(run, isPinned ? TABLE_WORDS.planPinned : TABLE_WORDS.planOpen, { count: read.comparisons.length })
  line(run, planDigest(read))
  json(run, { plan: planDigest(read), comparisons: read.comparisons.map(({ id }) => id), isTrained: isPinned })
  return EXIT.ok
}
