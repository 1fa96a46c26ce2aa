import { formatPercent } from "@wasit/domain/words"
import {
  type BlockingAnalysis,
  blockingAnalysis,
  type MatchingPlan,
  type MatchResult,
  planDigest,
} from "@wasit/matching"
import { EXIT, type ExitCode } from "../../shared/exit.ts"
import { isFault } from "../../shared/files.ts"
import { notesJson, printNotes } from "../../shared/notes.ts"
import type { RawListOptions } from "../../shared/options.ts"
import { type Fault, json, line, plain, tell } from "../../shared/print.ts"
import type { Run } from "../../shared/terminal.ts"
import { isXlsx, writeTables } from "../../shared/write-table.ts"
import { pairsTable } from "../pairs-workbook.ts"
import { planSheet } from "../plan-sheet.ts"
import type { IdOptions } from "../read-pair-of-lists.ts"
import { countHints, type Figures, peakMemoryMB, printCounts, printHead, secondsIn } from "../report.ts"
import { isOpen, type ReviewedSide, reviewedTable, reviewTable } from "../review-sheet.ts"
import { runMatching } from "../run-matching.ts"
import { MATCH_WORDS } from "../texts.ts"
import { pairText, readAligned } from "./align.ts"
import { type LearnOptions, type Learnt, learn, learntJson } from "./learn.ts"
import type { TableRead } from "./read-table.ts"
import { TABLE_WORDS } from "./texts.ts"

/** Options of matching two tables. */
type MatchTablesOptions = RawListOptions & IdOptions & LearnOptions & { readonly output?: string }

/** `wasit match` of two tables of any kind, by a plan given or suggested; weights that it lacks are learnt. */
export async function matchAnyTables(
  run: Run,
  paths: { readonly a: string; readonly b: string },
  given: MatchingPlan | null,
  options: MatchTablesOptions,
): Promise<ExitCode | Fault> {
  const started = performance.now()
  const aligned = await readAligned(paths, options)
  if (isFault(aligned)) return aligned
  const { a, b, pairs } = aligned
  const learnt = await learn(run, given, a, b, options, pairs)
  if (isFault(learnt)) return learnt
  const blocking = blockingAnalysis(learnt.plan, a.records, b.records)
  alarm(run, blocking)
  const result = runMatching(run, a, b, learnt.plan)
  const { output } = options
  const fault = output === undefined ? null : await writePairs(run, output, result, aligned, learnt.plan)
  if (fault !== null) return fault
  const figures = { seconds: secondsIn(performance.now() - started), peakMemoryMB: peakMemoryMB() }
  print(run, result, learnt, { a, b }, { ...figures, output })
  json(run, {
    claimed: paths.a,
    register: paths.b,
    ...resultJson(result, { a, b }),
    ...notesJson([...a.notes, ...b.notes]),
    ...figures,
    plan: planDigest(learnt.plan),
    ...(blocking.length === 0 ? {} : { blocking }),
    unlinkable: { a: unlinkable(a, learnt.plan), b: unlinkable(b, learnt.plan) },
    ...(learntJson(learnt) as object),
    ...(output === undefined
      ? { pairs: result.pairs.map((pair) => [pair.a, pair.b, pair.probability, pair.band]) }
      : { output }),
  })
  return EXIT.ok
}

/** The pairs; in a workbook those that are left to people too, to be judged as those of lists are, and the plan that proposed them. */
function writePairs(
  run: Run,
  output: string,
  { pairs }: MatchResult,
  { a, b }: Tables,
  plan: MatchingPlan,
): Promise<Fault | null> {
  const table = pairsTable(pairs)
  if (!isXlsx(output)) return writeTables(run, output, [table])
  const [sideA, sideB] = [a, b].map(({ records }) => reviewedTable(records, plan)) as [ReviewedSide, ReviewedSide]
  return writeTables(run, output, [table, reviewTable(run, pairs.filter(isOpen), sideA, sideB), planSheet(plan)])
}

/** Says which rules of a plan make so many pairs that they hardly block. */
export function alarm(run: Run, blocking: readonly BlockingAnalysis[]): void {
  for (const { rule, pairs, share, isAlarming } of blocking)
    if (isAlarming) tell(run, TABLE_WORDS.alarm, { rule, pairs, percent: formatPercent(share, run.language) }, "warn")
}

/** Rows in which nothing stands that could be compared. They are listed, and unmatched. */
export function unlinkable({ records }: TableRead, { comparisons }: MatchingPlan): readonly string[] {
  const compared = comparisons.flatMap(({ columns: own }) => own)
  return records.filter(({ values }) => compared.every((column) => values[column] === undefined)).map(({ id }) => id)
}

type Tables = { readonly a: TableRead; readonly b: TableRead }

function resultJson(result: MatchResult, { a, b }: Tables): object {
  const counts = {
    ...result.counts,
    pairs: result.pairs.length,
    unmatchedA: result.unmatchedA.length,
    unmatchedB: result.unmatchedB.length,
  }
  return { counts, ids: { a: a.idColumn, b: b.idColumn } }
}

function print(
  run: Run,
  { counts, unmatchedA, unmatchedB }: MatchResult,
  learnt: Learnt,
  { a, b }: Tables,
  figures: Figures & { readonly output: string | undefined },
): void {
  printHead(run, counts, figures, { a: a.idColumn, b: b.idColumn })
  printNotes(run, [...a.notes, ...b.notes])
  printLearnt(run, learnt)
  printCounts(
    run,
    { ...counts, unmatchedA: unmatchedA.length, unmatchedB: unmatchedB.length },
    countHints(run, figures.output, false),
  )
  printUnlinkable(run, [...unlinkable(a, learnt.plan), ...unlinkable(b, learnt.plan)])
  if (figures.output !== undefined) tell(run, MATCH_WORDS.written, { path: figures.output })
}

/** Rows of which the ids are said; the JSON names all. */
const SAID = 20

/** Says which rows cannot be compared. */
export function printUnlinkable(run: Run, ids: readonly string[]): void {
  if (ids.length === 0) return
  tell(run, TABLE_WORDS.unlinkable, { count: ids.length }, "warn")
  line(run, ` ${plain(ids.slice(0, SAID).join(" · "))}${ids.length > SAID ? " …" : ""}`)
}

/** Says which columns are compared, and where the weights come from. */
export function printLearnt(run: Run, { plan, pairs, trained }: Learnt): void {
  const called = new Map(pairs.map((pair) => [pair.heading, pairText(pair)]))
  const texts = plan.comparisons.map(({ id, columns: [first, ...more] }) =>
    more.length > 0 ? id : (called.get(first!) ?? id),
  )
  tell(run, TABLE_WORDS.compared, { columns: texts.join(" · ") }, "dim")
  if (trained !== null) tell(run, TABLE_WORDS.learnt, { count: trained.expectedMatches }, "dim")
}
