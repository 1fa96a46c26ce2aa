/** What the record says of this slice. */
export type VerificationState = Readonly<Record<string, never>>

export const EMPTY_VERIFICATION: VerificationState = {}
