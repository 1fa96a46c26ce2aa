import type * as v from "valibot"
import type { AgreementState, Entered } from "../agreement/state.ts"
import type { ListsState } from "../lists/state.ts"
import { proposalStanding } from "../process/proposals.ts"
import { type ProcessSlice, partiesOf } from "../process/state.ts"
import type { HandoverId, PartyId, ProposalId, ReleaseId, RemainsId, SiteId, TrancheId } from "../shared/ids.ts"
import type { Wording } from "../shared/language.ts"
import type { Instant } from "../shared/schema.ts"
import type { VerificationState } from "../verification/state.ts"
import type {
  HandoverRow,
  handoverRecorded,
  InterviewRow,
  manifestSealed,
  ReceiptCode,
  ReceiptRow,
  releaseReported,
  remainsRecorded,
  ShortfallReason,
  siteProposed,
  substitutionProposed,
  TrancheRows,
  trancheProposed,
} from "./acts.ts"

export type Site = v.InferOutput<typeof siteProposed> & Entered
export type Manifest = v.InferOutput<typeof manifestSealed> & Entered & { readonly rowsKnown: readonly number[] | null }
export type Go = Entered & { readonly decision: "go" | "no-go"; readonly reason: Wording | null }
export type Interviews = Entered & {
  readonly counts: {
    readonly consents: number
    readonly declines: number
    readonly fit: number
    readonly unfit: number
  }
  readonly rowsKnown: readonly InterviewRow[] | null
}
export type Shortfall = Entered & { readonly reasons: Readonly<Partial<Record<ShortfallReason, number>>> }

/** Releases that happen together, with everything that has come of them. */
export type Tranche = v.InferOutput<typeof trancheProposed> &
  Entered & {
    readonly rowsKnown: TrancheRows | null
    readonly interviews: readonly Interviews[]
    readonly manifests: ReadonlyMap<PartyId, Manifest>
    readonly go: ReadonlyMap<PartyId, Go>
    readonly departures: ReadonlyMap<PartyId, Entered & { readonly departedAt: Instant }>
    readonly handovers: readonly HandoverId[]
    readonly shortfalls: ReadonlyMap<PartyId, Shortfall>
  }

export type Receipt = Entered & {
  readonly counts: Readonly<Partial<Record<ReceiptCode, number>>>
  readonly rowsKnown: readonly ReceiptRow[] | null
}

/** Custody passed at a site; the receiver's answer to it may follow later. */
export type Handover = v.InferOutput<typeof handoverRecorded> &
  Entered & { readonly rowsKnown: readonly HandoverRow[] | null; readonly receipts: readonly Receipt[] }

/** A release outside the list, and what the other party says of it. */
export type ReportedRelease = v.InferOutput<typeof releaseReported> &
  Entered & {
    readonly answer:
      | (Entered & { readonly accepted: number; readonly notOurs: number; readonly note: Wording | null })
      | null
  }

export type Substitution = v.InferOutput<typeof substitutionProposed> & Entered
export type Remains = v.InferOutput<typeof remainsRecorded> &
  Entered & { readonly confirmation: (Entered & { readonly confirmed: number; readonly notConfirmed: number }) | null }

export type ReleaseState = {
  readonly sites: ReadonlyMap<SiteId, Site>
  readonly tranches: ReadonlyMap<TrancheId, Tranche>
  readonly handovers: ReadonlyMap<HandoverId, Handover>
  readonly reported: ReadonlyMap<ReleaseId, ReportedRelease>
  readonly substitutions: ReadonlyMap<ProposalId, Substitution>
  readonly remains: ReadonlyMap<RemainsId, Remains>
}

export const EMPTY_RELEASE: ReleaseState = {
  sites: new Map(),
  tranches: new Map(),
  handovers: new Map(),
  reported: new Map(),
  substitutions: new Map(),
  remains: new Map(),
}

export type ReleaseWorld = {
  readonly process: ProcessSlice
  readonly agreement: AgreementState
  readonly lists: ListsState
  readonly verification: VerificationState
  readonly release: ReleaseState
}

/** How far a tranche has come, as one word. */
export type TranchePhase = "proposed" | "refused" | "agreed" | "ready" | "moving" | "handed-over" | "received"

/** The phase of a tranche: it is as far as the slowest of its releases. */
export function tranchePhase(
  { process, release }: Pick<ReleaseWorld, "process" | "release">,
  tranche: Tranche,
): TranchePhase {
  const standing = proposalStanding(process, tranche.proposal)
  if (standing === "open") return "proposed"
  if (standing !== "agreed") return "refused"
  const parties = tranche.releases.filter((each) => each.count > 0).map((each) => each.by)
  const handovers = tranche.handovers.map((id) => release.handovers.get(id)).filter((each) => each !== undefined)
  const isHanded = (party: PartyId): boolean => handovers.some((each) => each.party === party)
  const isReceived = (party: PartyId): boolean =>
    isHanded(party) && handovers.filter((each) => each.party === party).every((each) => openReceipts(each) === 0)
  if (parties.every(isReceived)) return "received"
  if (parties.every(isHanded)) return "handed-over"
  if (tranche.departures.size > 0 || handovers.length > 0) return "moving"
  return isGo({ process }, tranche) ? "ready" : "agreed"
}

/** Both keys are turned: every party's newest word on this movement is go. */
export function isGo({ process }: Pick<ReleaseWorld, "process">, tranche: Tranche): boolean {
  return partiesOf(process).every((party) => tranche.go.get(party)?.decision === "go")
}

/** How many of those handed over the receiver has not answered yet. */
export function openReceipts(handover: Handover): number {
  const answered = handover.receipts.flatMap((receipt) => Object.values(receipt.counts))
  return handover.handed - answered.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

/** The rows of a party in a tranche that may travel: those whom the neutral found willing and fit. */
export function releasableRows(tranche: Tranche, party: PartyId): readonly number[] | null {
  if (tranche.rowsKnown === null) return null
  const cleared = new Set<number>()
  for (const interviews of tranche.interviews) {
    for (const row of interviews.rowsKnown ?? []) {
      if (row.consent === "CONSENTS" && row.fitness === "FIT") cleared.add(row.no)
      else cleared.delete(row.no)
    }
  }
  return (tranche.rowsKnown[party] ?? []).filter((no) => cleared.has(no))
}
