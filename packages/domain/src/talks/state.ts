/** What the record says of this slice. */
export type TalksState = Readonly<Record<string, never>>

export const EMPTY_TALKS: TalksState = {}
