import type * as v from "valibot"
import type { RecordEntry } from "../shared/act.ts"
import type { Handlers } from "../shared/handler.ts"
import { setIn } from "../shared/set-in.ts"
import type { AGREEMENT_ACTS } from "./acts.ts"
import type { AgreementRefusal } from "./refusals.ts"
import {
  refuseAccession,
  refuseAgreement,
  refuseAnswer,
  refuseClaim,
  refuseCommitment,
  refuseExchangeKey,
  refuseOffer,
  refuseResumption,
  refuseSuspension,
  refuseTruceAnswer,
} from "./refuse.ts"
import type { AgreementState, AgreementWorld, Entered } from "./state.ts"

type Bodies = { readonly [Code in keyof typeof AGREEMENT_ACTS]: v.InferOutput<(typeof AGREEMENT_ACTS)[Code]> }

export const AGREEMENT_HANDLERS = {
  "agreement-recorded/1": {
    refuse: refuseAgreement,
    apply: (slice, body, entry) => ({
      ...slice,
      agreements: put(slice.agreements, body.id, { ...body, ...stamp(entry) }),
    }),
  },
  "commitment-recorded/1": {
    refuse: refuseCommitment,
    apply: (slice, body, entry) => ({
      ...slice,
      commitments: put(slice.commitments, body.id, { ...body, ...stamp(entry) }),
    }),
  },
  "exchange-key-proposed/1": {
    refuse: refuseExchangeKey,
    apply: (slice, body, entry) => ({
      ...slice,
      exchangeKeys: put(slice.exchangeKeys, body.proposal, { ...body, ...stamp(entry) }),
    }),
  },
  "accession-recorded/1": {
    refuse: refuseAccession,
    apply: (slice, body, entry) => ({ ...slice, accessions: [...slice.accessions, { ...body, ...stamp(entry) }] }),
  },
  "compliance-claimed/1": {
    refuse: refuseClaim,
    apply: (slice, body, entry) => ({
      ...slice,
      claims: put(slice.claims, body.id, { ...body, ...stamp(entry), answers: [] }),
    }),
  },
  "compliance-answered/1": {
    refuse: refuseAnswer,
    apply(slice, body, entry) {
      const claim = slice.claims.get(body.claim)
      if (claim === undefined) return slice
      const answers = [...claim.answers, { ...body, ...stamp(entry) }]
      return { ...slice, claims: setIn(slice.claims, claim.id, { ...claim, answers }) }
    },
  },
  "truce-offered/1": {
    refuse: refuseOffer,
    apply: (slice, body, entry) => ({
      ...slice,
      truces: put(slice.truces, body.id, { ...body, ...stamp(entry), answer: null }),
    }),
  },
  "truce-answered/1": {
    refuse: refuseTruceAnswer,
    apply(slice, body, entry) {
      const offer = slice.truces.get(body.offer)
      if (offer === undefined || offer.answer !== null) return slice
      return {
        ...slice,
        truces: setIn(slice.truces, offer.id, { ...offer, answer: { ...body, ...stamp(entry) } }),
      }
    },
  },
  "process-suspended/1": {
    refuse: refuseSuspension,
    apply: (slice, body, entry) =>
      slice.suspension === null ? { ...slice, suspension: { ...body, ...stamp(entry), resumed: null } } : slice,
  },
  "process-resumed/1": {
    refuse: refuseResumption,
    apply(slice, body, entry) {
      const { suspension } = slice
      if (suspension === null || suspension.by !== body.by) return slice
      const ended = { ...suspension, resumed: { ...stamp(entry), note: body.note } }
      return { ...slice, suspension: null, pastSuspensions: [...slice.pastSuspensions, ended] }
    },
  },
} as const satisfies Handlers<Bodies, AgreementWorld, AgreementState, AgreementRefusal>

const stamp = (entry: RecordEntry): Entered => ({ index: entry.index, at: entry.at, enteredBy: entry.actor })

/** The first to carry an id keeps it: nothing recorded is overwritten. */
function put<Id, Value>(map: ReadonlyMap<Id, Value>, id: Id, value: Value): ReadonlyMap<Id, Value> {
  return map.has(id) ? map : setIn(map, id, value)
}
