import { type AgreementState, EMPTY_AGREEMENT } from "./agreement/state.ts"
import { type BlindState, EMPTY_BLIND } from "./blind/state.ts"
import { EMPTY_LISTS, type ListsState } from "./lists/state.ts"
import { EMPTY_PROCESS, type ProcessSlice } from "./process/state.ts"
import { EMPTY_RELEASE, type ReleaseState } from "./release/state.ts"
import type { Instant } from "./shared/schema.ts"
import { EMPTY_STATEMENTS, type StatementsState } from "./statements/state.ts"
import { EMPTY_TALKS, type TalksState } from "./talks/state.ts"
import { EMPTY_VERIFICATION, type VerificationState } from "./verification/state.ts"

/** An entry that stands in the record and could not be read as an act of its kind. It is kept, and shown. */
export type Flag = { readonly index: number; readonly code: "act-unknown" | "body-malformed" | "author-unknown" }

/** One process, folded from its record. */
export type ProcessState = {
  readonly process: ProcessSlice
  readonly agreement: AgreementState
  readonly talks: TalksState
  readonly lists: ListsState
  readonly verification: VerificationState
  readonly blind: BlindState
  readonly release: ReleaseState
  readonly statements: StatementsState
  /** How many entries have been folded. */
  readonly size: number
  /** The time of the last entry: time in a process does not run backwards. */
  readonly lastAt: Instant | null
  readonly flags: readonly Flag[]
}

export const EMPTY_STATE: ProcessState = {
  process: EMPTY_PROCESS,
  agreement: EMPTY_AGREEMENT,
  talks: EMPTY_TALKS,
  lists: EMPTY_LISTS,
  verification: EMPTY_VERIFICATION,
  blind: EMPTY_BLIND,
  release: EMPTY_RELEASE,
  statements: EMPTY_STATEMENTS,
  size: 0,
  lastAt: null,
  flags: [],
}
