import type * as v from "valibot"
import type { Entered } from "../agreement/state.ts"
import type { ListsState } from "../lists/state.ts"
import { agreedAt, proposalStanding } from "../process/proposals.ts"
import type { ProcessSlice } from "../process/state.ts"
import type { FinalListId, ListId, PartyId, ProposalId, RoundId } from "../shared/ids.ts"
import type { FinalNumbers, finalListProposed, roundOpened, statementSubmitted } from "./acts.ts"
import type { Outcome, Reply } from "./vocabulary.ts"

/** Joint counts, and the digest of the sealed rows behind them. */
export type Statement = Omit<v.InferOutput<typeof statementSubmitted>, "round" | "list"> &
  Entered & { readonly isLate: boolean }
export type Comments = Entered & {
  readonly counts: Readonly<Partial<Record<Reply, number>>>
  readonly rows: { readonly ctx: string; readonly digest: string }
}
export type Replies = Entered & {
  readonly counts: Readonly<Partial<Record<Outcome, number>>>
  readonly rows: { readonly ctx: string; readonly digest: string }
}

/** What was exchanged about one list in one round. */
export type Answering = {
  readonly list: ListId
  /** Every statement, the newest last: a later one replaces the earlier, which stays. */
  readonly statements: readonly Statement[]
  readonly comments: Comments | null
  readonly replies: Replies | null
}

export type Round = v.InferOutput<typeof roundOpened> &
  Entered & {
    readonly answering: ReadonlyMap<ListId, Answering>
    /** Held and claimed by nobody: counts only. */
    readonly unclaimed: ReadonlyMap<PartyId, number>
    readonly closed: Entered | null
  }

/** One version of a final list as proposed. */
export type FinalListVersion = v.InferOutput<typeof finalListProposed> &
  Entered & {
    /** Which numbers each party releases; null where this reader was not given them. */
    readonly numbersKnown: FinalNumbers | null
  }

export type VerificationState = {
  readonly rounds: ReadonlyMap<RoundId, Round>
  /** By final list, every version proposed, in the order of the record. */
  readonly finalLists: ReadonlyMap<FinalListId, readonly FinalListVersion[]>
}

export const EMPTY_VERIFICATION: VerificationState = { rounds: new Map(), finalLists: new Map() }

export type VerificationWorld = {
  readonly process: ProcessSlice
  readonly lists: ListsState
  readonly verification: VerificationState
}

/**
 * The newest version that all committees signed; null while there is none. Older versions stay verifiable. Of several
 * lists the one signed last: a list that one side only proposed takes nothing out of force.
 */
export function finalListInForce(
  { process, verification }: Pick<VerificationWorld, "process" | "verification">,
  id?: FinalListId,
): FinalListVersion | null {
  let newest: { readonly version: FinalListVersion; readonly index: number } | null = null
  for (const [each, versions] of verification.finalLists) {
    if (id !== undefined && each !== id) continue
    const version = versions.filter(({ proposal }) => isAgreed(process, proposal)).at(-1)
    const index = version === undefined ? null : (signedAt(process, version)?.index ?? null)
    if (version !== undefined && index !== null && index > (newest?.index ?? -1)) newest = { version, index }
  }
  return newest?.version ?? null
}

/** When a version was signed by both; null while it is not. */
export const signedAt = (process: ProcessSlice, version: FinalListVersion) => agreedAt(process, version.proposal)

/** Which party releases a numbered person; null for a number that is not on the list or was not disclosed. */
export function releaserOf(version: FinalListVersion, no: number): PartyId | null {
  for (const [party, ranges] of Object.entries(version.numbersKnown ?? {})) {
    if (ranges?.some(([from, to]) => no >= from && no <= to)) return party as PartyId
  }
  return null
}

const isAgreed = (process: ProcessSlice, id: ProposalId): boolean => proposalStanding(process, id) === "agreed"
