import { foldDigits } from "@wasit/domain/words"
import { explainPair, type MatchingPlan, type MatchRecord } from "@wasit/matching"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault } from "../shared/files.ts"
import type { RawListOptions } from "../shared/options.ts"
import { type Fault, json, line } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { verdict, waterfall } from "./evidence.ts"
import { decidingPlan, planForSides } from "./match.ts"
import { readPlan, refuseUntrained } from "./plan-file.ts"
import { type IdOptions, readPairOfLists } from "./read-pair-of-lists.ts"
import { readReview } from "./review-sheet.ts"
import { readAligned } from "./tables/align.ts"
import { type LearnOptions, learn, optionsOfTables } from "./tables/learn.ts"
import { areTables } from "./tables/read-table.ts"

/** The options of `wasit explain`. */
export type ExplainOptions = RawListOptions &
  IdOptions &
  Omit<LearnOptions, "writePlan"> & {
    readonly json?: boolean
    readonly row?: number
    readonly pair?: string
    readonly plan?: string
  }

/** `wasit explain`: why one pair scores as it does, from the workbook of a match or from the two lists. */
export async function explainOne(
  run: Run,
  path: string,
  register: string | undefined,
  options: ExplainOptions,
): Promise<ExitCode | Fault> {
  const plan = await readPlan(options.plan)
  if (isFault(plan)) return plan
  const found = await (register === undefined
    ? inWorkbook(path, options, plan)
    : (await areTables([path, register], options, plan))
      ? inTables(run, path, register, options, plan)
      : inLists(run, path, register, options, plan))
  if (isFault(found)) return found
  return print(run, found.a, found.b, found.plan)
}

/** Two rows, and the plan for the lists they stand on where none was given. */
type Two = { readonly a: MatchRecord; readonly b: MatchRecord; readonly plan: MatchingPlan }

async function inWorkbook(path: string, options: ExplainOptions, plan: MatchingPlan): Promise<Two | Fault> {
  const { row, pair } = options
  const review = await readReview(path)
  if (isFault(review)) return review
  const { pairs } = review
  const ids = pair === undefined ? null : partsOf(pair)
  if (row === undefined && ids === null) return { code: "pair-not-named" }
  const refusal = refuseUntrained(plan, options.plan)
  if (refusal !== null) return refusal
  const found =
    ids === null
      ? pairs.find((one) => one.row === row)
      : calledSo(pairs, ids.slice(0, 2).join(","), ({ a, b }) => `${a.id},${b.id}`)
  if (found === undefined)
    return ids === null
      ? { code: "pair-not-in-row", path, row: row!, count: pairs.length }
      : { code: "pair-not-open", path, pair: ids.join(",") }
  return { ...found, plan: options.plan === undefined ? review.plan : plan }
}

async function inLists(
  run: Run,
  claimed: string,
  register: string,
  options: ExplainOptions,
  plan: MatchingPlan,
): Promise<Two | Fault> {
  const wrong = optionsOfTables(claimed, options)
  if (wrong !== null) return wrong
  const ids = idsIn(options)
  if (isFault(ids)) return ids
  const sides = await readPairOfLists(run, claimed, register, options)
  if (isFault(sides)) return sides
  const found = pairOf(ids, [claimed, sides.a.records], [register, sides.b.records])
  if (isFault(found)) return found
  return { ...found, plan: decidingPlan(options.plan === undefined ? planForSides(plan, sides) : plan, sides) }
}

/** Of tables of any kind: by the plan that was given, or by what `wasit match` learns from the same tables. */
async function inTables(
  run: Run,
  claimed: string,
  register: string,
  options: ExplainOptions,
  plan: MatchingPlan,
): Promise<Two | Fault> {
  const ids = idsIn(options)
  if (isFault(ids)) return ids
  const aligned = await readAligned({ a: claimed, b: register }, options)
  if (isFault(aligned)) return aligned
  const { a, b, pairs } = aligned
  const found = pairOf(ids, [claimed, a.records], [register, b.records])
  if (isFault(found)) return found
  const learnt = await learn(run, options.plan === undefined ? null : plan, a, b, options, pairs)
  return isFault(learnt) ? learnt : { ...found, plan: learnt.plan }
}

function idsIn({ pair = "" }: ExplainOptions): { readonly a: string; readonly b: string } | Fault {
  const [a = "", b = ""] = partsOf(pair)
  return a === "" || b === "" ? { code: "pair-not-named" } : { a, b }
}

/** Both ids, with the comma of either script between them. */
const partsOf = (pair: string): readonly string[] => pair.split(pair.includes(",") ? "," : "،")

/** The one of this id; where none has it, the only one whose id is the same in other digits. */
function calledSo<One>(all: readonly One[], id: string, idOf: (one: One) => string): One | undefined {
  const exact = all.find((one) => idOf(one) === id)
  if (exact !== undefined) return exact
  const folded = foldDigits(id)
  const [only, ...others] = all.filter((one) => foldDigits(idOf(one)) === folded)
  return others.length === 0 ? only : undefined
}

type Side = readonly [path: string, records: readonly MatchRecord[]]

function pairOf(ids: { readonly a: string; readonly b: string }, sideA: Side, sideB: Side): Omit<Two, "plan"> | Fault {
  const [a, b] = [calledSo(sideA[1], ids.a, ({ id }) => id), calledSo(sideB[1], ids.b, ({ id }) => id)]
  if (a === undefined) return { code: "pair-unknown", path: sideA[0], pair: ids.a }
  if (b === undefined) return { code: "pair-unknown", path: sideB[0], pair: ids.b }
  return { a, b }
}

function print(run: Run, a: MatchRecord, b: MatchRecord, plan: MatchingPlan): ExitCode {
  const explained = explainPair(a, b, plan)
  for (const text of waterfall(run, a, b, explained, plan)) line(run, ` ${text}`)
  for (const text of verdict(run, explained)) line(run, ` ${text}`)
  json(run, { a, b, ...explained })
  return EXIT.ok
}
