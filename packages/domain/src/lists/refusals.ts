/** Why an act about lists may not enter. */
export const LISTS_REFUSALS = [
  "id-taken",
  "exchange-unknown",
  "party-unknown",
  "party-not-in-exchange",
  "list-unknown",
  "list-deposited-already",
  "list-not-yours",
  "holder-is-claimant",
  "supplement-unknown",
  "deposit-missing",
  "deposits-not-cosigned",
  "list-opened-already",
  "list-not-delivered",
  "list-read-already",
  "root-differs",
  "count-differs",
] as const
export type ListsRefusal = (typeof LISTS_REFUSALS)[number]
