import type * as v from "valibot"
import type { ProcessSlice } from "../process/state.ts"
import type {
  AgreementId,
  CommitmentId,
  ComplianceClaimId,
  MemberId,
  PartyId,
  ProposalId,
  TruceOfferId,
} from "../shared/ids.ts"
import type { Wording } from "../shared/language.ts"
import type { Instant } from "../shared/schema.ts"
import type {
  accessionRecorded,
  agreementRecorded,
  commitmentRecorded,
  complianceAnswered,
  complianceClaimed,
  exchangeKeyProposed,
  truceAnswered,
  truceOffered,
} from "./acts.ts"

/** Where a fact stands in the record, and whose it is. */
export type Entered = { readonly index: number; readonly at: Instant; readonly enteredBy: MemberId }

/** A text, who signed it, and who must perform it without having signed. */
export type Agreement = v.InferOutput<typeof agreementRecorded> & Entered
/** A duty: who owes whom what by when. */
export type Commitment = v.InferOutput<typeof commitmentRecorded> & Entered
/** What is given for what; it holds once every party has agreed to it. */
export type ExchangeKey = v.InferOutput<typeof exchangeKeyProposed> & Entered
export type ExchangeKeyRow = ExchangeKey["rows"][number]
/** A party's own undertaking of what others signed. */
export type Accession = v.InferOutput<typeof accessionRecorded> & Entered
export type ComplianceAnswer = v.InferOutput<typeof complianceAnswered> & Entered
export type ComplianceClaim = v.InferOutput<typeof complianceClaimed> &
  Entered & { readonly answers: readonly ComplianceAnswer[] }
export type TruceAnswer = v.InferOutput<typeof truceAnswered> & Entered
export type TruceOffer = v.InferOutput<typeof truceOffered> & Entered & { readonly answer: TruceAnswer | null }

/** Who suspended, the reason as stated, and what ends it. */
export type Suspension = Entered & {
  readonly by: PartyId
  readonly reason: Wording
  readonly endsWhen: Wording
  readonly resumed: (Entered & { readonly note: Wording | null }) | null
}

export type AgreementState = {
  readonly agreements: ReadonlyMap<AgreementId, Agreement>
  readonly commitments: ReadonlyMap<CommitmentId, Commitment>
  readonly exchangeKeys: ReadonlyMap<ProposalId, ExchangeKey>
  readonly accessions: readonly Accession[]
  readonly claims: ReadonlyMap<ComplianceClaimId, ComplianceClaim>
  readonly truces: ReadonlyMap<TruceOfferId, TruceOffer>
  /** The suspension that holds now; null while the process goes on. */
  readonly suspension: Suspension | null
  /** Those that ended, oldest first. */
  readonly pastSuspensions: readonly Suspension[]
}

export const EMPTY_AGREEMENT: AgreementState = {
  agreements: new Map(),
  commitments: new Map(),
  exchangeKeys: new Map(),
  accessions: [],
  claims: new Map(),
  truces: new Map(),
  suspension: null,
  pastSuspensions: [],
}

/** What this slice may see. */
export type AgreementWorld = { readonly process: ProcessSlice; readonly agreement: AgreementState }
