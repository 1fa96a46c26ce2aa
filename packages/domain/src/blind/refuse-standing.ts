import type * as v from "valibot"
import { mayDeliver } from "../lists/state.ts"
import { delegationById } from "../process/state.ts"
import type { Act, Refusal } from "../shared/act.ts"
import { delegationOf, kindOf } from "../shared/ids.ts"
import type { BLIND_ACTS, BlindTerms } from "./acts.ts"
import type { BlindRefusal } from "./refusals.ts"
import { type BlindStep, type BlindWorld, blindStep, isBlindOver, participants } from "./state.ts"

type Bodies = { readonly [Code in keyof typeof BLIND_ACTS]: v.InferOutput<(typeof BLIND_ACTS)[Code]> }
type Refused = Refusal<BlindRefusal>

/** How a list is matched is proposed by one of the two parties it concerns, for one round at a time. */
export function refuseMatching(body: Bodies["matching-proposed/1"], world: BlindWorld, act: Act): Refused | null {
  const { blind, lists } = world
  if (blind.rounds.has(body.id)) return { code: "id-taken", id: body.id }
  const expected = blind.rounds.size + 1
  if (body.number !== expected) return { code: "blind-number-wrong", expected }
  const list = lists.lists.get(body.list)
  if (list === undefined) return { code: "list-unknown", list: body.list }
  const own = delegationOf(act.actor)
  if (own !== list.party && own !== list.heldBy) return { code: "list-not-yours", list: body.list }
  const rounds = [...blind.rounds.values()].filter((round) => round.list === body.list)
  const running = rounds.find((round) => !isBlindOver(blindStep(world, round)))
  if (running !== undefined) return { code: "blind-under-way", number: running.number }
  if (body.terms === null) return null
  return mayDeliver(world, body.list)
    ? { code: "blind-list-opened" }
    : refuseTerms(body.terms, world, { rows: list.count, holder: list.heldBy })
}

/** A facilitator compares; the register is the holder's; no row is without a ticket, and no row waits for a key. */
function refuseTerms(
  terms: BlindTerms,
  { process, blind }: BlindWorld,
  list: { readonly rows: number; readonly holder: string },
): Refused | null {
  const isHost = kindOf(terms.comparer) === "facilitator" && delegationById(process, terms.comparer) !== null
  if (!isHost) return { code: "blind-comparer-wrong" }
  const register = blind.registers.get(terms.register)
  if (register === undefined || register.party !== list.holder) return { code: "register-not-yours" }
  if (terms.tickets.claimed < list.rows)
    return { code: "blind-tickets-short", rows: list.rows, tickets: terms.tickets.claimed }
  return terms.tickets.held < register.rows
    ? { code: "blind-tickets-short", rows: register.rows, tickets: terms.tickets.held }
    : null
}

/** From agreement to release: what can still be ended. */
const RUNNING: ReadonlySet<BlindStep> = new Set([
  "binding",
  "asking",
  "answering",
  "sharing",
  "depositing",
  "drawing",
  "auditing",
  "releasing",
])

export function refuseAbort(body: Bodies["blind-aborted/1"], world: BlindWorld, act: Act): Refused | null {
  const round = world.blind.rounds.get(body.round)
  if (round === undefined) return { code: "blind-unknown", round: body.round }
  if (!RUNNING.has(blindStep(world, round))) return { code: "blind-step-wrong", round: body.round }
  const isOne = participants(round).includes(delegationOf(act.actor))
  return isOne ? null : { code: "blind-not-yours", round: body.round }
}

export function refusePurge(body: Bodies["blind-purged/1"], world: BlindWorld, act: Act): Refused | null {
  const round = world.blind.rounds.get(body.round)
  if (round === undefined) return { code: "blind-unknown", round: body.round }
  const own = delegationOf(act.actor)
  if (!participants(round).includes(own)) return { code: "blind-not-yours", round: body.round }
  const step = blindStep(world, round)
  if (step !== "released" && step !== "aborted") return { code: "blind-step-wrong", round: body.round }
  return round.purged.has(own) ? { code: "blind-done-already", round: body.round } : null
}
