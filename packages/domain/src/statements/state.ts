import type * as v from "valibot"
import type { Entered } from "../agreement/state.ts"
import { agreedAt, proposalStanding } from "../process/proposals.ts"
import type { ReleaseWorld } from "../release/state.ts"
import type { ProposalId, StatementId } from "../shared/ids.ts"
import type { Instant } from "../shared/schema.ts"
import type { TalksState } from "../talks/state.ts"
import type { communiqueProposed, publicationProposed, statementIssued, statementRecorded } from "./acts.ts"

export type RecordedStatement = v.InferOutput<typeof statementRecorded> & Entered
export type IssuedStatement = v.InferOutput<typeof statementIssued> & Entered & { readonly by: `${string}_${string}` }
export type Communique = v.InferOutput<typeof communiqueProposed> & Entered
export type Publication = v.InferOutput<typeof publicationProposed> & Entered

export type StatementsState = {
  readonly recorded: ReadonlyMap<StatementId, RecordedStatement>
  readonly issued: ReadonlyMap<StatementId, IssuedStatement>
  readonly communiques: ReadonlyMap<StatementId, Communique>
  readonly publications: ReadonlyMap<ProposalId, Publication>
}

export const EMPTY_STATEMENTS: StatementsState = {
  recorded: new Map(),
  issued: new Map(),
  communiques: new Map(),
  publications: new Map(),
}

export type StatementsWorld = ReleaseWorld & {
  readonly talks: TalksState
  readonly statements: StatementsState
  /** How many entries the record has. */
  readonly size: number
}

/**
 * When a joint text is published: to all at the same moment, once every party has approved it and its embargo is past.
 * Null while it is not.
 */
export function publishedAt(
  { process }: Pick<StatementsWorld, "process">,
  communique: Communique,
  at: Instant,
): Instant | null {
  const agreed = agreedAt(process, communique.proposal)
  if (agreed === null) return null
  const { embargoUntil } = communique
  const moment = embargoUntil !== null && embargoUntil > agreed.at ? embargoUntil : agreed.at
  return moment <= at ? moment : null
}

/** The public figures that every party agreed to last; null while there are none. */
export function publicationInForce({
  process,
  statements,
}: Pick<StatementsWorld, "process" | "statements">): Publication | null {
  const agreed = [...statements.publications.values()].filter(
    (each) => proposalStanding(process, each.proposal) === "agreed",
  )
  return (
    agreed
      .sort(
        (one, other) => (agreedAt(process, one.proposal)?.index ?? 0) - (agreedAt(process, other.proposal)?.index ?? 0),
      )
      .at(-1) ?? null
  )
}
