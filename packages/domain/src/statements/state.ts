/** What the record says of this slice. */
export type StatementsState = Readonly<Record<string, never>>

export const EMPTY_STATEMENTS: StatementsState = {}
