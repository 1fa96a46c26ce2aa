import {
  type BlindRound,
  type BlindStep,
  blindParties,
  blindStep,
  type DelegationId,
  drawnOf,
  isParty,
  type PartyId,
  type ProcessState,
} from "@wasit/domain"
import type { BlindSide, MessageKey } from "@wasit/matching/blind"
import { partySideOf, sideOf } from "./terms-of.ts"

/**
 * What one of the three does next. `key` names the message that the device computes. What shows something, or binds, waits
 * for a hand; the rest a device that was told to carry the round goes through by itself.
 */
export type DueStep = {
  readonly step: "bind" | "ask" | "answer" | "return" | "share" | "deposit" | "draw" | "open" | "release" | "show"
  readonly key: MessageKey | null
  /** Whose question is answered. */
  readonly party: PartyId | null
  /** Which pair is shown. */
  readonly pair: number | null
  readonly isByHand: boolean
}

const BY_HAND: ReadonlySet<DueStep["step"]> = new Set(["bind", "open", "release"])

/** The next step of a delegation in a round; null where it waits for others, or takes no part. */
export function dueIn(state: ProcessState, round: BlindRound, delegation: DelegationId): DueStep | null {
  const me = sideOf(round, delegation)
  if (me === null) return null
  const found = me === "f" ? dueOfComparer(state, round) : dueOfParty(state, round, delegation)
  return found === null ? null : { party: null, pair: null, ...found, isByHand: BY_HAND.has(found.step) }
}

type Found = Pick<DueStep, "step" | "key"> & Partial<DueStep>

function dueOfComparer(state: ProcessState, round: BlindRound): Found | null {
  switch (blindStep(state, round)) {
    case "binding":
      return round.bound.has(round.terms!.comparer) ? null : { step: "bind", key: "commit:f" }
    case "answering": {
      const party = blindParties(round).find((each) => !round.answered.has(each))
      return party === undefined ? null : { step: "answer", key: `evaluated:f:${partySideOf(round, party)}`, party }
    }
    case "drawing":
      return { step: "draw", key: "draw" }
    case "releasing":
      return { step: "release", key: "result" }
    default:
      return null
  }
}

function dueOfParty(state: ProcessState, round: BlindRound, delegation: DelegationId): Found | null {
  if (!isParty(delegation)) return null
  const side = partySideOf(round, delegation)
  const step = blindStep(state, round)
  const missing = (map: ReadonlyMap<PartyId, unknown>): boolean => !map.has(delegation)
  if (step === "binding") return round.bound.has(delegation) ? null : { step: "bind", key: `commit:${side}` }
  if (step === "asking" && missing(round.asked)) return { step: "ask", key: `blinded:${side}` }
  if (step === "answering") return dueReturn(round, delegation)
  if (step === "sharing" && missing(round.secrets)) return { step: "share", key: `secret:${side}` }
  if (step === "depositing" && missing(round.deposits)) {
    const isKeys = round.terms?.method.kind === "keys"
    return { step: "deposit", key: isKeys ? `tags:${side}` : `encodings:${side}` }
  }
  const isDrawn = step === "auditing" && drawnOf(round, delegation).length > 0
  if (isDrawn && missing(round.audited)) return { step: "open", key: `opened:${side}` }
  return step === "released" ? dueShow(round, delegation) : null
}

/** What the comparer answered to the other party goes through this one's hands. */
function dueReturn(round: BlindRound, own: PartyId): Found | null {
  const other = blindParties(round).find((each) => each !== own)!
  if (!round.answered.has(other) || round.returned.has(other)) return null
  return { step: "return", key: own === round.claimant ? "evaluated:a:b" : "evaluated:b:a", party: other }
}

function dueShow(round: BlindRound, own: PartyId): Found | null {
  const pair = [...round.wanted].find(([no, by]) => by.size === 2 && round.shown.get(no)?.has(own) !== true)?.[0]
  return pair === undefined ? null : { step: "show", key: null, pair }
}

/** Whom a round waits for, in the order of the protocol. */
export function awaitedIn(state: ProcessState, round: BlindRound): readonly DelegationId[] {
  const all: readonly DelegationId[] = round.terms === null ? [] : [...blindParties(round), round.terms.comparer]
  return all.filter((each) => dueIn(state, round, each) !== null)
}

/** The steps shown along the top, and which of them a round is at. */
export const SHOWN_STEPS = ["agree", "bind", "exchange", "deposit", "check", "result", "delete"] as const
export type ShownStep = (typeof SHOWN_STEPS)[number]

const SHOWN_AT: Readonly<Record<BlindStep, ShownStep | null>> = {
  proposed: "agree",
  dropped: "agree",
  open: "agree",
  binding: "bind",
  asking: "exchange",
  answering: "exchange",
  sharing: "exchange",
  depositing: "deposit",
  drawing: "check",
  auditing: "check",
  releasing: "result",
  released: "result",
  aborted: "delete",
  purged: null,
}

/**
 * The step that a round is at; null once all are done. Of one that was ended, the step at which it was: those after it never came. A
 * result is looked at until somebody states that what was kept for it is deleted.
 */
export function shownStep(
  step: BlindStep,
  { aborted, purged }: Pick<BlindRound, "aborted" | "purged">,
): ShownStep | null {
  return step === "released" && purged.size > 0 ? "delete" : SHOWN_AT[aborted?.step ?? step]
}

/** A delegation's part in a round, for the pages: it holds something of it until it has stated that it deleted it. */
export const mayPurge = (state: ProcessState, round: BlindRound, delegation: DelegationId): boolean =>
  ["released", "aborted"].includes(blindStep(state, round)) &&
  sideOf(round, delegation) !== null &&
  !round.purged.has(delegation)

/** May still be ended: agreed, and neither released nor over. */
export const mayAbort = (state: ProcessState, round: BlindRound, delegation: DelegationId): boolean =>
  sideOf(round, delegation) !== null &&
  ["binding", "asking", "answering", "sharing", "depositing", "drawing", "auditing", "releasing"].includes(
    blindStep(state, round),
  )

export type { BlindSide }
