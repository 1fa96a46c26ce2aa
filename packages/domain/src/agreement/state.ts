/** What the record says of this slice. */
export type AgreementState = Readonly<Record<string, never>>

export const EMPTY_AGREEMENT: AgreementState = {}
