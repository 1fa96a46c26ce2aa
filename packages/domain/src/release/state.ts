/** What the record says of this slice. */
export type ReleaseState = Readonly<Record<string, never>>

export const EMPTY_RELEASE: ReleaseState = {}
