import type { Deadline } from "@wasit/domain"

/** A deadline that may be left out: `none` while it is not wanted, null while it is wanted and not yet whole. */
export type DeadlineDraft = Deadline | "none" | null

/** The deadline that a draft amounts to: null where none is wanted, undefined while it is wanted and not whole. */
export const deadlineOf = (draft: DeadlineDraft): Deadline | null | undefined =>
  draft === "none" ? null : (draft ?? undefined)
