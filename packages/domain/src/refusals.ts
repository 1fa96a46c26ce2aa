import { AGREEMENT_REFUSALS } from "./agreement/refusals.ts"
import { LISTS_REFUSALS } from "./lists/refusals.ts"
import { PROCESS_REFUSALS } from "./process/refusals.ts"
import { RELEASE_REFUSALS } from "./release/refusals.ts"
import { STATEMENTS_REFUSALS } from "./statements/refusals.ts"
import { TALKS_REFUSALS } from "./talks/refusals.ts"
import { VERIFICATION_REFUSALS } from "./verification/refusals.ts"

/** Why an act of any kind may not enter: its form, its author, its time, its documents. */
export const DECIDE_REFUSALS = [
  "act-unknown",
  "compartment-wrong",
  "not-permitted",
  "not-founded",
  "already-founded",
  "not-admitted",
  "mandate-missing",
  "time-wrong",
  "clock-differs",
  "body-malformed",
  "part-missing",
  "part-malformed",
  "suspended",
  "id-taken",
] as const

const ALL = [
  ...DECIDE_REFUSALS,
  ...PROCESS_REFUSALS,
  ...AGREEMENT_REFUSALS,
  ...TALKS_REFUSALS,
  ...LISTS_REFUSALS,
  ...VERIFICATION_REFUSALS,
  ...RELEASE_REFUSALS,
  ...STATEMENTS_REFUSALS,
] as const

/** Every reason there is; each has a sentence in four languages. */
export type RefusalCode = (typeof ALL)[number]
export const REFUSAL_CODES: readonly RefusalCode[] = [...new Set(ALL)]
