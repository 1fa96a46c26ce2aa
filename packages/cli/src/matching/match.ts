import { basename, resolve } from "node:path"
import { isTrained, type MatchingPlan, type MatchResult, planDigest, planForLists, trainPlan } from "@wasit/matching"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault, refuseUnwritable, STANDARD, takeStandardInput } from "../shared/files.ts"
import { notesJson, printNotes } from "../shared/notes.ts"
import type { RawListOptions } from "../shared/options.ts"
import { type Fault, json, line, sayFault, tell } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { isXlsx, refuseOutput, writeTables } from "../shared/write-table.ts"
import { type EngineOptions, isForDisk } from "./engines/choose-engine.ts"
import { matchLargeFiles } from "./engines/match-files.ts"
import { askTable, pairsAndSecondRows } from "./pairs-workbook.ts"
import { readPlan, writePlan } from "./plan-file.ts"
import { planSheet } from "./plan-sheet.ts"
import { type IdOptions, type MatchSide, notesOfPair, readPairOfLists } from "./read-pair-of-lists.ts"
import { countHints, type Figures, isNameAlone, peakMemoryMB, printCounts, printHead, secondsIn } from "./report.ts"
import { isOpen, reviewedLists, reviewTable } from "./review-sheet.ts"
import { runMatching } from "./run-matching.ts"
import { type LearnOptions, optionsOfTables } from "./tables/learn.ts"
import { matchAnyTables } from "./tables/match-tables.ts"
import { areTables } from "./tables/read-table.ts"
import { MATCH_WORDS } from "./texts.ts"

/** The options of `wasit match`. */
export type MatchOptions = RawListOptions &
  IdOptions &
  EngineOptions &
  LearnOptions & { readonly json?: boolean; readonly output?: string; readonly plan?: string }

/** `wasit match`: a claimed list against a register. It proposes; people decide. */
export async function matchFiles(
  run: Run,
  claimed: string,
  register: string,
  options: MatchOptions,
): Promise<ExitCode | Fault> {
  const started = performance.now()
  if (resolve(claimed) === resolve(register)) return { code: "same-file-twice", path: claimed }
  const inputs = [claimed, register]
  const { output, writePlan: planOutput } = options
  const wrong =
    refuseOutput(output, [...inputs, options.plan], [planOutput]) ?? (await refuseUnwritable([output, planOutput]))
  if (wrong !== null) return wrong
  takeStandardInput(run, inputs)
  const given = await readPlan(options.plan)
  if (isFault(given)) return given
  const place = await isForDisk([claimed, register], given, options)
  if (isFault(place)) return place
  if (place.isOnDisk && output === STANDARD) return { code: "output-kind-unknown", path: output }
  if (place.isOnDisk) return matchLargeFiles(run, { a: claimed, b: register }, given, place.bytes, options)
  if (await areTables([claimed, register], options, given))
    return matchAnyTables(run, { a: claimed, b: register }, options.plan === undefined ? null : given, options)
  const unheard = optionsOfTables(claimed, options)
  if (unheard !== null) return unheard
  const sides = await readPairOfLists(run, claimed, register, options)
  if (isFault(sides)) return sides
  const plan = decidingPlan(options.plan === undefined ? planForSides(given, sides) : given, sides)
  const unwritten = await writePlan(run, options.writePlan, plan)
  if (unwritten !== null) return unwritten
  const read = performance.now()
  const result = runMatching(run, sides.a, sides.b, plan)
  const matched = performance.now()
  const fault = await writePairs(run, options.output, result, sides, plan)
  if (fault !== null) return fault
  const figures = {
    seconds: secondsIn(performance.now() - started),
    readSeconds: secondsIn(read - started),
    matchSeconds: secondsIn(matched - read),
    peakMemoryMB: peakMemoryMB(),
  }
  printMatch(run, result, sides, { ...figures, output: options.output })
  json(run, matchJson(result, sides, plan, { ...figures, output: options.output }))
  return EXIT.ok
}

/**
 * The plan that nobody gave, for lists of these sizes. Where names are all that two lists have in common, nothing can lift a right pair
 * over the threshold of whole rows: it is lowered, and what that lets in is no more than *possible*.
 */
export function planForSides(plan: MatchingPlan, { a, b }: Sides): MatchingPlan {
  const sized = planForLists(plan, a.records.length, b.records.length)
  const others = plan.comparisons.filter(({ role }) => role === "support" || role === "circumstance")
  const has = ({ records }: Sides["a"], column: string): boolean =>
    records.some(({ values }) => values[column] !== undefined)
  const isShared = others.some(({ columns: own }) => own.some((column) => has(a, column) && has(b, column)))
  const { thresholds } = sized
  return isShared ? sized : { ...sized, thresholds: { ...thresholds, lower: thresholds.lower - NAMES_ALONE } }
}

/** Measured on made lists of names: more would let in as many wrong pairs as right ones. */
const NAMES_ALONE = 300

/** A plan that can decide: weights that it lacks are learnt from the two lists, and the same lists give the same. */
export function decidingPlan(plan: MatchingPlan, { a, b }: Sides): MatchingPlan {
  return isTrained(plan) ? plan : trainPlan(plan, a.records, b.records).plan
}

async function writePairs(
  run: Run,
  output: string | undefined,
  result: MatchResult,
  { a, b }: { readonly a: MatchSide; readonly b: MatchSide },
  plan: MatchingPlan,
): Promise<Fault | null> {
  if (output === undefined) return null
  const pairs = pairsAndSecondRows(result)
  if (!isXlsx(output)) return writeTables(run, output, [pairs])
  const review = reviewTable(run, result.pairs.filter(isOpen), ...reviewedLists(run, a, b))
  return writeTables(run, output, [pairs, review, askTable(run, result, a, plan), planSheet(plan)])
}

type Written = Figures &
  Readonly<Record<"readSeconds" | "matchSeconds", number>> & { readonly output: string | undefined }
type Sides = { readonly a: MatchSide; readonly b: MatchSide }

function printMatch(run: Run, result: MatchResult, { a, b }: Sides, figures: Written): void {
  const { output } = figures
  printHead(run, result.counts, figures, { a: columnOf(a), b: columnOf(b) })
  for (const { passedOver } of [a.ids, b.ids]) if (passedOver !== null) line(run, sayFault(run, passedOver), "warn")
  printNotes(run, notesOfPair({ a, b }))
  const [asideA, asideB] = [a.file.list.setAside.length, b.file.list.setAside.length]
  if (asideA + asideB > 0) tell(run, MATCH_WORDS.setAside, { a: asideA, b: asideB }, "warn")
  const unmatched = { unmatchedA: result.unmatchedA.length, unmatchedB: result.unmatchedB.length }
  printCounts(run, { ...result.counts, ...unmatched }, countHints(run, output, true))
  printSecondRows(run, result, { a, b })
  const alone = nameAlone(result)
  if (alone > 0) tell(run, MATCH_WORDS.nameAlone, { count: alone }, "warn")
  if (output !== undefined) tell(run, MATCH_WORDS.written, { path: output })
}

/** Second rows that are said one by one; the table and the JSON have all. */
const SAID = 10

function printSecondRows(run: Run, { secondRows }: MatchResult, { a, b }: Sides): void {
  if (secondRows.length === 0) return
  tell(run, MATCH_WORDS.secondRows, { count: secondRows.length }, "warn")
  for (const { side, id, of, counterpart } of secondRows.slice(0, SAID)) {
    const list = basename((side === "a" ? a : b).file.path)
    tell(run, MATCH_WORDS.secondRow, { list, id, of, counterpart })
  }
  if (secondRows.length > SAID) line(run, "…")
}

const columnOf = ({ ids: { column } }: MatchSide): string | null =>
  column === null ? null : column.header || column.letters

function matchJson(result: MatchResult, { a, b }: Sides, plan: MatchingPlan, figures: Written): unknown {
  const { output, ...measured } = figures
  const passedOver = [a, b].flatMap(({ ids: { passedOver: fault } }) => fault ?? [])
  return {
    claimed: a.file.path,
    register: b.file.path,
    counts: {
      ...result.counts,
      pairs: result.pairs.length,
      unmatchedA: result.unmatchedA.length,
      unmatchedB: result.unmatchedB.length,
      nameAlone: nameAlone(result),
      secondRows: result.secondRows.length,
      setAsideA: a.file.list.setAside.length,
      setAsideB: b.file.list.setAside.length,
    },
    ...measured,
    ids: { a: columnOf(a), b: columnOf(b) },
    ...(passedOver.length === 0 ? {} : { idsPassedOver: passedOver }),
    ...notesJson(notesOfPair({ a, b })),
    plan: planDigest(plan),
    secondRows: result.secondRows.map(({ weight: _, ...told }) => told),
    ...(output === undefined
      ? { pairs: result.pairs.map(({ a: idA, b: idB, probability, band }) => [idA, idB, probability, band]) }
      : { output }),
  }
}

const nameAlone = ({ pairs }: MatchResult): number =>
  pairs.filter(({ whyNotCertain }) => isNameAlone(whyNotCertain)).length
