import type * as v from "valibot"
import type { Act, Refusal } from "../shared/act.ts"
import { epochSecondsToInstant, instantToEpochSeconds } from "../shared/calendar.ts"
import { type BlindId, delegationOf, isParty, type PartyId } from "../shared/ids.ts"
import type { BLIND_ACTS, BlindTerms, MessageRef } from "./acts.ts"
import type { BlindRefusal } from "./refusals.ts"
import {
  type BlindRound,
  type BlindState,
  type BlindStep,
  type BlindWorld,
  blindParties,
  blindSide,
  blindStep,
  earlierRounds,
  participants,
  quotaOf,
  spentTickets,
} from "./state.ts"

type Bodies = { readonly [Code in keyof typeof BLIND_ACTS]: v.InferOutput<(typeof BLIND_ACTS)[Code]> }
type Refused = Refusal<BlindRefusal>
/** A round that waits for this step, with the terms agreed for it. */
type Found = { readonly round: BlindRound; readonly terms: BlindTerms }

export const isRefused = (found: object): found is Refused => "code" in found

/** The round an act belongs to, where it waits for such an act and the author takes part in it. */
function findRound(world: BlindWorld, id: BlindId, step: BlindStep, act: Act): Found | Refused {
  const round = world.blind.rounds.get(id)
  if (round === undefined) return { code: "blind-unknown", round: id }
  if (round.terms === null || blindStep(world, round) !== step) return { code: "blind-step-wrong", round: id }
  const isOne = participants(round).includes(delegationOf(act.actor))
  return isOne ? { round, terms: round.terms } : { code: "blind-not-yours", round: id }
}

/** The same for what only a party does. */
export function findForParty(
  world: BlindWorld,
  id: BlindId,
  step: BlindStep,
  act: Act,
): (Found & { readonly party: PartyId }) | Refused {
  const found = findRound(world, id, step, act)
  const party = delegationOf(act.actor)
  if (isRefused(found)) return found
  return isParty(party) ? { ...found, party } : { code: "blind-not-yours", round: id }
}

/** The same for what only the comparer does. */
export function findForComparer(world: BlindWorld, id: BlindId, step: BlindStep, act: Act): Found | Refused {
  const found = findRound(world, id, step, act)
  if (isRefused(found)) return found
  return delegationOf(act.actor) === found.terms.comparer ? found : { code: "blind-not-yours", round: id }
}

/** A message serves once: sent again, in this round or another, sealed anew or not, it is refused. */
export function refuseUsed(blind: BlindState, message: MessageRef): Refused | null {
  const isUsed =
    blind.messages.has(message.blob.sha256) || [...blind.messages.values()].some(({ file }) => file === message.file)
  return isUsed ? { code: "blind-message-used" } : null
}

export function refuseBinding(body: Bodies["blind-bound/1"], world: BlindWorld, act: Act): Refused | null {
  const found = findRound(world, body.round, "binding", act)
  if (isRefused(found)) return found
  const { round, terms } = found
  const own = delegationOf(act.actor)
  if (round.bound.has(own)) return { code: "blind-done-already", round: round.id }
  if ((body.key === null) !== (terms.method.kind === "encodings") || (body.input === null) === isParty(own))
    return { code: "blind-binding-wrong" }
  // Whoever computed other terms would compute another round: better found now than at the end.
  if ([...round.bound.values()].some((each) => each.terms !== body.terms)) return { code: "blind-binding-wrong" }
  const rounds = [...world.blind.rounds.values()]
  if (body.key !== null && rounds.some(({ bound }) => [...bound.values()].some(({ key }) => key === body.key)))
    return { code: "blind-key-used" }
  return isParty(own) && body.input !== null ? refuseInput(body.input, world, found, own, act) : null
}

function refuseInput(
  input: NonNullable<Bodies["blind-bound/1"]["input"]>,
  world: BlindWorld,
  { round, terms }: Found,
  party: PartyId,
  act: Act,
): Refused | null {
  const root =
    party === round.claimant ? world.lists.lists.get(round.list)?.root : world.blind.registers.get(terms.register)?.root
  if (input.list !== root) return { code: "blind-input-differs" }
  const agreed = terms.tickets[blindSide(round, party)]
  if (input.tickets !== agreed) return { code: "blind-counts-differ", agreed, found: input.tickets }
  const most = terms.mandate[blindSide(round, party)]
  const asked = spentTickets(world.blind, round, party) + agreed
  if (asked > most) return { code: "blind-mandate-spent", most, asked }
  const until = Math.max(0, ...earlierRounds(world.blind, round).map(freeAgain))
  const now = instantToEpochSeconds(act.at)
  return now < until ? { code: "blind-too-soon", until: epochSecondsToInstant(until) } : null
}

/** From when on another round may begin after this one; it began with the first binding of a party. */
function freeAgain(round: BlindRound): number {
  const begun = blindParties(round).flatMap((party) => round.bound.get(party) ?? [])
  if (begun.length === 0) return 0
  const first = Math.min(...begun.map((each) => instantToEpochSeconds(each.at)))
  return first + (round.terms?.daysUntilNext ?? 0) * 86_400
}

export function refuseQuestion(body: Bodies["blind-asked/1"], world: BlindWorld, act: Act): Refused | null {
  const found = findForParty(world, body.round, "asking", act)
  if (isRefused(found)) return found
  const { round, party } = found
  if (round.asked.has(party)) return { code: "blind-done-already", round: round.id }
  const quota = quotaOf(round, party)
  if (body.elements > quota) return { code: "blind-over-quota", quota, asked: body.elements }
  if (body.elements < quota) return { code: "blind-counts-differ", agreed: quota, found: body.elements }
  return refuseUsed(world.blind, body.message)
}

/** The comparer answers first; what it answered goes through the hands of the party that did not ask. */
export function refuseReply(body: Bodies["blind-answered/1"], world: BlindWorld, act: Act): Refused | null {
  const found = findRound(world, body.round, "answering", act)
  if (isRefused(found)) return found
  const { round, terms } = found
  const own = delegationOf(act.actor)
  if (!round.asked.has(body.party) || own === body.party) return { code: "blind-not-yours", round: round.id }
  const isFirst = own === terms.comparer
  if (!isFirst && !round.answered.has(body.party)) return { code: "blind-step-wrong", round: round.id }
  if ((isFirst ? round.answered : round.returned).has(body.party))
    return { code: "blind-done-already", round: round.id }
  const agreed = quotaOf(round, body.party)
  if (body.elements !== agreed) return { code: "blind-counts-differ", agreed, found: body.elements }
  return refuseUsed(world.blind, body.message)
}

export function refuseDraw(body: Bodies["blind-drawn/1"], world: BlindWorld, act: Act): Refused | null {
  const found = findForComparer(world, body.round, "drawing", act)
  if (isRefused(found)) return found
  for (const side of ["claimed", "held"] as const) {
    const tickets = found.terms.tickets[side]
    const agreed = Math.min(found.terms.audited, tickets)
    const drawn = new Set(body.drawn[side].filter((ticket) => ticket < tickets))
    if (drawn.size !== agreed || body.drawn[side].length !== agreed)
      return { code: "blind-counts-differ", agreed, found: drawn.size }
  }
  return null
}

export function refuseWanted(body: Bodies["blind-pairs-wanted/1"], world: BlindWorld, act: Act): Refused | null {
  const found = findForParty(world, body.round, "released", act)
  if (isRefused(found)) return found
  const { round, terms, party } = found
  if (terms.output !== "records" || body.pairs.some((pair) => pair > (round.released?.matches ?? 0)))
    return { code: "blind-pair-unknown" }
  const isAgain = body.pairs.some((pair, at) => body.pairs.indexOf(pair) !== at || round.wanted.get(pair)?.has(party))
  return isAgain ? { code: "blind-done-already", round: round.id } : null
}

/** A row is shown when both parties want the pair, and once. */
export function refuseShown(body: Bodies["blind-record-shown/1"], world: BlindWorld, act: Act): Refused | null {
  const found = findForParty(world, body.round, "released", act)
  if (isRefused(found)) return found
  const { round, party } = found
  if (round.wanted.get(body.pair)?.size !== 2) return { code: "blind-pair-unknown" }
  if (round.shown.get(body.pair)?.has(party) === true) return { code: "blind-done-already", round: round.id }
  return refuseUsed(world.blind, body.message)
}
