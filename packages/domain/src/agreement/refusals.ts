/** Why an act about an agreement may not enter. */
export const AGREEMENT_REFUSALS = [
  "id-taken",
  "delegation-unknown",
  "agreement-unknown",
  "commitment-unknown",
  "commitment-elsewhere",
  "claim-unknown",
  "truce-unknown",
  "same-actor",
  "speaks-for-another",
  "not-addressed",
  "evidence-missing",
  "already-signatory",
  "already-answered",
  "truce-lapsed",
  "truce-ends-before-start",
  "already-suspended",
  "not-suspended",
  "resumption-not-yours",
] as const
export type AgreementRefusal = (typeof AGREEMENT_REFUSALS)[number]
