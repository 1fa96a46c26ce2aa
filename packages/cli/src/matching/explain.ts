import { explainPair, type MatchingPlan, type MatchRecord } from "@wasit/matching"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault } from "../shared/files.ts"
import type { RawListOptions } from "../shared/options.ts"
import { type Fault, json, line } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { verdict, waterfall } from "./evidence.ts"
import { decidingPlan, planForSides } from "./match.ts"
import { planOfReview, readReview } from "./pairs-workbook.ts"
import { readPlan, refuseUntrained } from "./plan-file.ts"
import { type IdOptions, readPairOfLists } from "./read-pair-of-lists.ts"

/** The options of `wasit explain`. */
export type ExplainOptions = RawListOptions &
  IdOptions & { readonly json?: boolean; readonly row?: number; readonly pair?: string; readonly plan?: string }

/** `wasit explain`: why one pair scores as it does, from the workbook of a match or from the two lists. */
export async function explainOne(
  run: Run,
  path: string,
  register: string | undefined,
  options: ExplainOptions,
): Promise<ExitCode | Fault> {
  const plan = await readPlan(options.plan)
  if (isFault(plan)) return plan
  const found =
    register === undefined ? await inWorkbook(path, options, plan) : await inLists(run, path, register, options, plan)
  if (isFault(found)) return found
  return print(run, found.a, found.b, found.plan)
}

/** Two rows, and the plan for the lists they stand on where none was given. */
type Two = { readonly a: MatchRecord; readonly b: MatchRecord; readonly plan: MatchingPlan }

async function inWorkbook(path: string, options: ExplainOptions, plan: MatchingPlan): Promise<Two | Fault> {
  const { row, pair } = options
  const pairs = await readReview(path)
  if (isFault(pairs)) return pairs
  const ids = pair === undefined ? null : pair.split(",")
  if (row === undefined && ids === null) return { code: "pair-not-named" }
  const refusal = refuseUntrained(plan, options.plan)
  if (refusal !== null) return refusal
  const found = pairs.find((one) => (ids === null ? one.row === row : one.a.id === ids[0] && one.b.id === ids[1]))
  if (found === undefined) return { code: "pair-unknown", path, pair: pair ?? String(row) }
  return { ...found, plan: options.plan === undefined ? planOfReview(pairs, plan) : plan }
}

async function inLists(
  run: Run,
  claimed: string,
  register: string,
  options: ExplainOptions,
  plan: MatchingPlan,
): Promise<Two | Fault> {
  const [idA = "", idB = ""] = (options.pair ?? "").split(",")
  if (idA === "" || idB === "") return { code: "pair-not-named" }
  const sides = await readPairOfLists(run, claimed, register, options)
  if (isFault(sides)) return sides
  const a = sides.a.records.find((record) => record.id === idA)
  const b = sides.b.records.find((record) => record.id === idB)
  if (a === undefined) return { code: "pair-unknown", path: claimed, pair: idA }
  if (b === undefined) return { code: "pair-unknown", path: register, pair: idB }
  return { a, b, plan: decidingPlan(options.plan === undefined ? planForSides(plan, sides) : plan, sides) }
}

function print(run: Run, a: MatchRecord, b: MatchRecord, plan: MatchingPlan): ExitCode {
  const explained = explainPair(a, b, plan)
  for (const text of waterfall(run, a, b, explained, plan)) line(run, ` ${text}`)
  for (const text of verdict(run, explained)) line(run, ` ${text}`)
  json(run, { a, b, ...explained })
  return EXIT.ok
}
