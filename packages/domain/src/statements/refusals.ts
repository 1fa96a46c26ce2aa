/** Why a statement may not enter. */
export const STATEMENTS_REFUSALS = [
  "id-taken",
  "statement-unknown",
  "session-unknown",
  "figure-differs",
  "figure-unbound",
  "figure-without-place",
  "figure-unanswerable",
  "figure-twice",
  "figure-stale",
  "embargo-past",
] as const
export type StatementsRefusal = (typeof STATEMENTS_REFUSALS)[number]
