/** Why an act of a verification round may not enter. */
export const VERIFICATION_REFUSALS = [
  "round-unknown",
  "round-number-wrong",
  "round-closed",
  "round-dates-wrong",
  "list-not-in-round",
  "list-not-delivered",
  "list-unknown",
  "not-the-holder",
  "not-the-claimant",
  "counts-exceed-list",
  "under-search-differs",
  "under-search-without-date",
  "statement-missing",
  "comments-missing",
  "comments-already",
  "replies-already",
  "replies-exceed-comments",
  "final-version-wrong",
  "final-counts-differ",
  "amendment-missing",
] as const
export type VerificationRefusal = (typeof VERIFICATION_REFUSALS)[number]
