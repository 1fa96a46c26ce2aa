import type * as v from "valibot"
import { partiesOf } from "../process/state.ts"
import type { Act, Refusal } from "../shared/act.ts"
import type { Handlers } from "../shared/handler.ts"
import { delegationOf, type HandoverId, kindOf, type TrancheId } from "../shared/ids.ts"
import { setIn } from "../shared/set-in.ts"
import { entered } from "../verification/handlers.ts"
import type { HandoverRow, InterviewRow, RELEASE_ACTS, ReceiptRow, TrancheRows } from "./acts.ts"
import { substitutedIn } from "./figure.ts"
import { shortfallOf } from "./ledger.ts"
import type { ReleaseRefusal } from "./refusals.ts"
import {
  agreedTranche,
  refuseDeparture,
  refuseHandover,
  refuseInterviews,
  refuseManifest,
  refuseReceipt,
  refuseTranche,
  total,
} from "./refuse.ts"
import type { Handover, ReleaseState, ReleaseWorld, Tranche } from "./state.ts"

export type ReleaseBodies = { readonly [Code in keyof typeof RELEASE_ACTS]: v.InferOutput<(typeof RELEASE_ACTS)[Code]> }

export const RELEASE_HANDLERS: Handlers<ReleaseBodies, ReleaseWorld, ReleaseState, ReleaseRefusal> = {
  "site-proposed/1": {
    refuse: (body, { release }) => (release.sites.has(body.id) ? { code: "id-taken", id: body.id } : null),
    apply: (slice, body, entry) => ({ ...slice, sites: setIn(slice.sites, body.id, { ...body, ...entered(entry) }) }),
  },
  "tranche-proposed/1": {
    refuse: refuseTranche,
    apply(slice, body, entry) {
      const rowsKnown = (entry.parts.get(body.rows.digest) as TrancheRows | undefined) ?? null
      const empty = {
        interviews: [],
        manifests: new Map(),
        go: new Map(),
        departures: new Map(),
        handovers: [],
        shortfalls: new Map(),
      }
      return putTranche(slice, { ...body, ...entered(entry), rowsKnown, ...empty })
    },
  },
  "interviews-recorded/1": {
    refuse: refuseInterviews,
    apply(slice, body, entry) {
      const rowsKnown = (entry.parts.get(body.rows.digest) as readonly InterviewRow[] | undefined) ?? null
      const interviews = { ...entered(entry), counts: body.counts, rowsKnown }
      return changeTranche(slice, body.tranche, (tranche) => ({ interviews: [...tranche.interviews, interviews] }))
    },
  },
  "manifest-sealed/1": {
    refuse: refuseManifest,
    apply(slice, body, entry) {
      const rowsKnown = (entry.parts.get(body.rows.digest) as readonly number[] | undefined) ?? null
      const manifest = { ...body, ...entered(entry), rowsKnown }
      return changeTranche(slice, body.tranche, (tranche) => ({
        manifests: setIn(tranche.manifests, body.party, manifest),
      }))
    },
  },
  "go-given/1": {
    refuse(body, world, act) {
      const tranche = agreedTranche(world, body.tranche)
      if ("code" in tranche) return tranche
      if (delegationOf(act.actor) !== body.party) return { code: "not-the-sender", party: body.party }
      return tranche.departures.size > 0 ? { code: "departed-already" } : null
    },
    apply: (slice, body, entry) =>
      changeTranche(slice, body.tranche, (tranche) => ({
        go: setIn(tranche.go, body.party, { ...entered(entry), decision: body.decision, reason: body.reason }),
      })),
  },
  "departure-recorded/1": {
    refuse: refuseDeparture,
    apply: (slice, body, entry) =>
      changeTranche(slice, body.tranche, (tranche) => ({
        departures: setIn(tranche.departures, body.party, { ...entered(entry), departedAt: body.departedAt }),
      })),
  },
  "handover-recorded/1": {
    refuse: refuseHandover,
    apply(slice, body, entry) {
      const rowsKnown = (entry.parts.get(body.rows.digest) as readonly HandoverRow[] | undefined) ?? null
      const next = putHandover(slice, { ...body, ...entered(entry), rowsKnown, receipts: [] })
      return changeTranche(next, body.tranche, (tranche) => ({ handovers: [...tranche.handovers, body.id] }))
    },
  },
  "receipt-signed/1": {
    refuse: refuseReceipt,
    apply(slice, body, entry) {
      const handover = slice.handovers.get(body.handover)
      if (handover === undefined) return slice
      const rowsKnown = (entry.parts.get(body.rows.digest) as readonly ReceiptRow[] | undefined) ?? null
      const receipt = { ...entered(entry), counts: body.counts, rowsKnown }
      return putHandover(slice, { ...handover, receipts: [...handover.receipts, receipt] })
    },
  },
  "release-reported/1": {
    refuse(body, { release }, act) {
      if (release.reported.has(body.id)) return { code: "id-taken", id: body.id }
      return delegationOf(act.actor) === body.by ? null : { code: "not-the-sender", party: body.by }
    },
    apply: (slice, body, entry) => ({
      ...slice,
      reported: setIn(slice.reported, body.id, { ...body, ...entered(entry), answer: null }),
    }),
  },
  "release-answered/1": {
    refuse(body, { release }, act) {
      const reported = release.reported.get(body.release)
      if (reported === undefined) return { code: "release-unknown", release: body.release }
      if (delegationOf(act.actor) === reported.by) return { code: "not-the-receiver" }
      if (reported.answer !== null) return { code: "release-answered-already", release: body.release }
      return body.accepted + body.notOurs === reported.count
        ? null
        : { code: "answer-counts-differ", count: reported.count }
    },
    apply(slice, { release, ...body }, entry) {
      const reported = slice.reported.get(release)
      if (reported === undefined) return slice
      return {
        ...slice,
        reported: setIn(slice.reported, release, { ...reported, answer: { ...body, ...entered(entry) } }),
      }
    },
  },
  "substitution-proposed/1": {
    refuse(body, world) {
      const reported = world.release.reported.get(body.release)
      if (reported === undefined) return { code: "release-unknown", release: body.release }
      // Nobody stands in for two people: what an earlier substitution took is gone.
      const free = (reported.answer?.accepted ?? 0) - substitutedIn(world, body.release)
      return body.count <= free ? null : { code: "substitution-too-large", count: free }
    },
    apply: (slice, body, entry) => ({
      ...slice,
      substitutions: setIn(slice.substitutions, body.proposal, { ...body, ...entered(entry) }),
    }),
  },
  "shortfall-explained/1": {
    refuse: refuseShortfall,
    apply: (slice, body, entry) =>
      changeTranche(slice, body.tranche, (tranche) => ({
        shortfalls: setIn(tranche.shortfalls, body.party, { ...entered(entry), reasons: body.reasons }),
      })),
  },
  "remains-recorded/1": {
    refuse(body, { process, release }, act) {
      if (release.remains.has(body.id)) return { code: "id-taken", id: body.id }
      if (!partiesOf(process).includes(body.party)) return { code: "party-unknown", party: body.party }
      const own = delegationOf(act.actor)
      return own === body.party || kindOf(own) === "neutral" ? null : { code: "not-the-sender", party: body.party }
    },
    apply: (slice, body, entry) => ({
      ...slice,
      remains: setIn(slice.remains, body.id, { ...body, ...entered(entry), confirmation: null }),
    }),
  },
  "remains-confirmed/1": {
    refuse(body, { release }) {
      const remains = release.remains.get(body.remains)
      if (remains === undefined) return { code: "remains-unknown", remains: body.remains }
      if (remains.confirmation !== null) return { code: "remains-confirmed-already", remains: body.remains }
      return body.confirmed + body.notConfirmed === remains.count
        ? null
        : { code: "remains-counts-differ", count: remains.count }
    },
    apply(slice, { remains: id, ...body }, entry) {
      const remains = slice.remains.get(id)
      if (remains === undefined) return slice
      return {
        ...slice,
        remains: setIn(slice.remains, id, { ...remains, confirmation: { ...body, ...entered(entry) } }),
      }
    },
  },
}

/** RL9: agreed less delivered is the sum of the reasons. The sender explains his own, or the neutral does. */
function refuseShortfall(
  body: ReleaseBodies["shortfall-explained/1"],
  world: ReleaseWorld,
  act: Act,
): Refusal<ReleaseRefusal> | null {
  const tranche = agreedTranche(world, body.tranche)
  if ("code" in tranche) return tranche
  const own = delegationOf(act.actor)
  if (own !== body.party && !own.startsWith("neutral_")) return { code: "not-the-sender", party: body.party }
  const { agreed, delivered } = shortfallOf(world, tranche, body.party)
  const explained = total(body.reasons)
  return explained === agreed - delivered
    ? null
    : { code: "shortfall-differs", count: agreed - delivered, found: explained }
}

const putTranche = (slice: ReleaseState, tranche: Tranche): ReleaseState => ({
  ...slice,
  tranches: setIn(slice.tranches, tranche.id, tranche),
})

const putHandover = (slice: ReleaseState, handover: Handover): ReleaseState => ({
  ...slice,
  handovers: setIn<HandoverId, Handover>(slice.handovers, handover.id, handover),
})

function changeTranche(
  slice: ReleaseState,
  id: TrancheId,
  change: (tranche: Tranche) => Partial<Tranche>,
): ReleaseState {
  const tranche = slice.tranches.get(id)
  return tranche === undefined ? slice : putTranche(slice, { ...tranche, ...change(tranche) })
}
