/** Why an act of a verification round may not enter. */
export const VERIFICATION_REFUSALS = [
  "id-taken",
  "party-unknown",
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

/** Why a row of an answer is not well; it is found where rows can be read, and no act is refused by it. */
const ROW_REFUSALS = ["row-not-on-list", "row-twice", "supplement-missing", "duplicate-of-itself"] as const
export type RowRefusal = (typeof ROW_REFUSALS)[number]
