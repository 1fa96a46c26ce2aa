import type * as v from "valibot"
import type { AGREEMENT_ACTS } from "../agreement/acts.ts"
import type { BLIND_ACTS } from "../blind/acts.ts"
import type { LISTS_ACTS } from "../lists/acts.ts"
import type { PROCESS_ACTS } from "../process/acts.ts"
import type { RELEASE_ACTS } from "../release/acts.ts"
import type { STATEMENTS_ACTS } from "../statements/acts.ts"
import type { TALKS_ACTS } from "../talks/acts.ts"
import type { VERIFICATION_ACTS } from "../verification/acts.ts"

/** The acts of all slices, as types only: the words load no schema. */
type Schemas = typeof PROCESS_ACTS &
  typeof AGREEMENT_ACTS &
  typeof TALKS_ACTS &
  typeof LISTS_ACTS &
  typeof VERIFICATION_ACTS &
  typeof BLIND_ACTS &
  typeof RELEASE_ACTS &
  typeof STATEMENTS_ACTS

export type ProcessAct = keyof typeof PROCESS_ACTS
export type AgreementAct = keyof typeof AGREEMENT_ACTS
export type TalksAct = keyof typeof TALKS_ACTS
export type ListsAct = keyof typeof LISTS_ACTS
export type VerificationAct = keyof typeof VERIFICATION_ACTS
export type BlindAct = keyof typeof BLIND_ACTS
export type ReleaseAct = keyof typeof RELEASE_ACTS
export type StatementsAct = keyof typeof STATEMENTS_ACTS

export type SpokenAct = keyof Schemas
export type SpokenBody<Code extends SpokenAct> = v.InferOutput<Schemas[Code]>
