/** What the record says of this slice. */
export type ListsState = Readonly<Record<string, never>>

export const EMPTY_LISTS: ListsState = {}
