import type * as v from "valibot"
import type { Stamp } from "../lists/state.ts"
import type { RecordEntry } from "../shared/act.ts"
import type { Handlers } from "../shared/handler.ts"
import { type BlindId, type DelegationId, delegationOf, type PartyId } from "../shared/ids.ts"
import { setIn } from "../shared/set-in.ts"
import type { BLIND_ACTS, MessageRef } from "./acts.ts"
import type { BlindRefusal } from "./refusals.ts"
import {
  findForComparer,
  findForParty,
  isRefused,
  refuseBinding,
  refuseDraw,
  refuseQuestion,
  refuseReply,
  refuseShown,
  refuseUsed,
  refuseWanted,
} from "./refuse.ts"
import { refuseAbort, refuseMatching, refusePurge } from "./refuse-standing.ts"
import {
  BLANK_ROUND,
  type BlindMessage,
  type BlindRound,
  type BlindState,
  type BlindWorld,
  blindParties,
  blindStep,
  drawnOf,
  ticketsOf,
} from "./state.ts"

type Bodies = { readonly [Code in keyof typeof BLIND_ACTS]: v.InferOutput<(typeof BLIND_ACTS)[Code]> }

export const BLIND_HANDLERS: Handlers<Bodies, BlindWorld, BlindState, BlindRefusal> = {
  "register-sealed/1": {
    refuse(body, { blind }, act) {
      if (blind.registers.has(body.id)) return { code: "id-taken", id: body.id }
      return delegationOf(act.actor) === body.party ? null : { code: "register-not-yours" }
    },
    apply: (slice, { isDeclared: _, ...body }, entry) =>
      slice.registers.has(body.id)
        ? slice
        : { ...slice, registers: setIn(slice.registers, body.id, { ...body, ...stamp(entry) }) },
  },
  "matching-proposed/1": {
    refuse: refuseMatching,
    apply(slice, { id, number, list, terms, proposal }, entry, { lists }) {
      const sealed = lists.lists.get(list)
      if (sealed === undefined || slice.rounds.has(id)) return slice
      const round = { ...BLANK_ROUND, id, number, list, terms, proposal, proposed: stamp(entry) }
      return putRound(slice, { ...round, claimant: sealed.party, holder: sealed.heldBy })
    },
  },
  "blind-bound/1": {
    refuse: refuseBinding,
    apply: (slice, { round: id, ...body }, entry) =>
      changeRound(slice, id, (round) => ({
        ...round,
        bound: setIn(round.bound, delegationOf(entry.actor), { ...body, ...stamp(entry) }),
      })),
  },
  "blind-asked/1": {
    refuse: refuseQuestion,
    apply: (slice, { round: id, message }, entry) =>
      takeMessage(slice, id, messageOf(entry, id, message, "question"), toComparer, (round, sent) => ({
        ...round,
        asked: setIn(round.asked, ownOf(entry), sent),
      })),
  },
  "blind-answered/1": {
    refuse: refuseReply,
    apply(slice, { round: id, party, message }, entry, { blind }) {
      const isFirst = delegationOf(entry.actor) === blind.rounds.get(id)?.terms?.comparer
      // What the comparer answered the other party must multiply too, so both have it; the rest is for who asked.
      const readers = (round: BlindRound): readonly DelegationId[] =>
        isFirst ? blindParties(round) : [party, ...toComparer(round)]
      const sent = messageOf(entry, id, message, isFirst ? "answer" : "return")
      return takeMessage(slice, id, sent, readers, (round, full) =>
        isFirst
          ? { ...round, answered: setIn(round.answered, party, full) }
          : { ...round, returned: setIn(round.returned, party, full) },
      )
    },
  },
  "blind-secret-given/1": {
    refuse(body, world, act) {
      const found = findForParty(world, body.round, "sharing", act)
      if (isRefused(found)) return found
      if (found.round.secrets.has(found.party)) return { code: "blind-done-already", round: body.round }
      return refuseUsed(world.blind, body.message)
    },
    apply: (slice, { round: id, message }, entry) =>
      takeMessage(slice, id, messageOf(entry, id, message, "secret"), toOther(entry), (round, sent) => ({
        ...round,
        secrets: setIn(round.secrets, ownOf(entry), sent),
      })),
  },
  "blind-deposited/1": {
    refuse(body, world, act) {
      const found = findForParty(world, body.round, "depositing", act)
      if (isRefused(found)) return found
      if (found.round.deposits.has(found.party)) return { code: "blind-done-already", round: body.round }
      const agreed = ticketsOf(found.round, found.party)
      if (body.tickets !== agreed) return { code: "blind-counts-differ", agreed, found: body.tickets }
      return refuseUsed(world.blind, body.message)
    },
    apply: (slice, { round: id, message }, entry) =>
      takeMessage(slice, id, messageOf(entry, id, message, "deposit"), toComparer, (round, sent) => ({
        ...round,
        deposits: setIn(round.deposits, ownOf(entry), sent),
      })),
  },
  "blind-drawn/1": {
    refuse: refuseDraw,
    apply: (slice, { round: id, ...body }, entry) =>
      changeRound(slice, id, (round) => ({ ...round, draw: { ...body, ...stamp(entry) } })),
  },
  "blind-audit-answered/1": {
    refuse(body, world, act) {
      const found = findForParty(world, body.round, "auditing", act)
      if (isRefused(found)) return found
      if (found.round.audited.has(found.party)) return { code: "blind-done-already", round: body.round }
      const agreed = drawnOf(found.round, found.party).length
      if (body.tickets !== agreed) return { code: "blind-counts-differ", agreed, found: body.tickets }
      return refuseUsed(world.blind, body.message)
    },
    apply: (slice, { round: id, message }, entry) =>
      takeMessage(slice, id, messageOf(entry, id, message, "audit"), toComparer, (round, sent) => ({
        ...round,
        audited: setIn(round.audited, ownOf(entry), sent),
      })),
  },
  "blind-released/1": {
    refuse(body, world, act) {
      const found = findForComparer(world, body.round, "releasing", act)
      if (isRefused(found)) return found
      const agreed = Math.min(found.terms.tickets.claimed, found.terms.tickets.held)
      if (body.matches > agreed) return { code: "blind-counts-differ", agreed, found: body.matches }
      return refuseUsed(world.blind, body.message)
    },
    apply: (slice, { round: id, matches, message }, entry) =>
      takeMessage(slice, id, messageOf(entry, id, message, "result"), blindParties, (round, sent) => ({
        ...round,
        released: { ...sent, matches },
      })),
  },
  "blind-pairs-wanted/1": {
    refuse: refuseWanted,
    apply: (slice, { round: id, pairs }, entry) =>
      changeRound(slice, id, (round) => ({
        ...round,
        wanted: pairs.reduce(
          (all, pair) => setIn(all, pair, setIn(all.get(pair) ?? new Map(), ownOf(entry), stamp(entry))),
          round.wanted,
        ),
      })),
  },
  "blind-record-shown/1": {
    refuse: refuseShown,
    apply: (slice, { round: id, pair, message }, entry) =>
      takeMessage(slice, id, { ...messageOf(entry, id, message, "record"), pair }, toOther(entry), (round, sent) => ({
        ...round,
        shown: setIn(round.shown, pair, setIn(round.shown.get(pair) ?? new Map(), ownOf(entry), sent)),
      })),
  },
  "blind-aborted/1": {
    refuse: refuseAbort,
    apply: (slice, { round: id, reason, against }, entry, { process }) =>
      changeRound(slice, id, (round) =>
        round.aborted === null
          ? { ...round, aborted: { ...stamp(entry), reason, against, step: blindStep({ process }, round) } }
          : round,
      ),
  },
  "blind-purged/1": {
    refuse: refusePurge,
    apply: (slice, { round: id }, entry) =>
      changeRound(slice, id, (round) => ({
        ...round,
        purged: setIn(round.purged, delegationOf(entry.actor), stamp(entry)),
      })),
  },
}

const stamp = (entry: RecordEntry): Stamp => ({ at: entry.at, index: entry.index, by: entry.actor })
const ownOf = (entry: RecordEntry): PartyId => delegationOf(entry.actor) as PartyId

const toComparer = ({ terms }: BlindRound): readonly DelegationId[] => (terms === null ? [] : [terms.comparer])
const toOther = (entry: RecordEntry) => (round: BlindRound) => blindParties(round).filter((one) => one !== ownOf(entry))

type Sent = Omit<BlindMessage, "to">

function messageOf(entry: RecordEntry, round: BlindId, message: MessageRef, kind: BlindMessage["kind"]): Sent {
  const { file, blob } = message
  return { ...stamp(entry), round, kind, file, blob: blob.sha256, size: blob.size, pair: null }
}

const putRound = (slice: BlindState, round: BlindRound): BlindState => ({
  ...slice,
  rounds: setIn(slice.rounds, round.id, round),
})

function changeRound(slice: BlindState, id: BlindId, change: (round: BlindRound) => BlindRound): BlindState {
  const round = slice.rounds.get(id)
  return round === undefined ? slice : putRound(slice, change(round))
}

/** Puts a message into its round, and among all that were ever sent. */
function takeMessage(
  slice: BlindState,
  id: BlindId,
  sent: Sent,
  readers: (round: BlindRound) => readonly DelegationId[],
  change: (round: BlindRound, full: BlindMessage) => BlindRound,
): BlindState {
  const round = slice.rounds.get(id)
  if (round === undefined) return slice
  const full = { ...sent, to: readers(round) }
  return { ...putRound(slice, change(round, full)), messages: setIn(slice.messages, full.blob, full) }
}
