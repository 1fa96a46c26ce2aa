/** Answers of the holder to one name. The strings stand in signed bodies for ever. */
export const OUTCOMES = [
  "HELD",
  "HELD_BY_ALLY",
  "HELD_OTHER_NAME",
  "HELD_REMAINS",
  "NOT_HELD",
  "NOT_HELD_BUT_KNOWN",
  "DIED",
  "RELEASED_BEFORE",
  "ESCAPED",
  "DUPLICATE_OF",
  "INSUFFICIENT_DATA",
  "NO_SUCH_PERSON",
  "OUT_OF_SCOPE",
  "STATUS_DISPUTED",
  "UNDER_SEARCH",
  "REFUSED_TO_ANSWER",
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What a reader finds: an answer, or that none came in time. Only the clock gives the last one. */
export type FinalOutcome = Outcome | "NO_ANSWER_BY_DEADLINE"

export type OutcomeClass = "held" | "remains" | "not-held" | "defect" | "scope" | "open"

/** The class of each outcome in the verification funnel. */
export const OUTCOME_CLASS = {
  HELD: "held",
  HELD_BY_ALLY: "held",
  HELD_OTHER_NAME: "held",
  HELD_REMAINS: "remains",
  NOT_HELD: "not-held",
  NOT_HELD_BUT_KNOWN: "not-held",
  DIED: "not-held",
  RELEASED_BEFORE: "not-held",
  ESCAPED: "not-held",
  DUPLICATE_OF: "defect",
  INSUFFICIENT_DATA: "defect",
  NO_SUCH_PERSON: "defect",
  OUT_OF_SCOPE: "scope",
  STATUS_DISPUTED: "scope",
  UNDER_SEARCH: "open",
  REFUSED_TO_ANSWER: "open",
  NO_ANSWER_BY_DEADLINE: "open",
} as const satisfies Record<FinalOutcome, OutcomeClass>

/** What the claimant says to an answer. */
export const REPLIES = [
  "ACCEPT_ANSWER",
  "MAINTAIN_WITH_EVIDENCE",
  "WITHDRAW",
  "CORRECT_NAME",
  "REQUEST_VISIT",
  "REFER_TO_MISSING_TRACK",
] as const
export type Reply = (typeof REPLIES)[number]

export const REASONS = [
  "OUT_OF_SCOPE/ORDINARY_CRIME",
  "OUT_OF_SCOPE/AFTER_CUTOFF",
  "OUT_OF_SCOPE/NOT_CONFLICT_RELATED",
  "OUT_OF_SCOPE/OTHER_GROUP",
  "OUT_OF_SCOPE/NOT_OF_CLAIMANT",
  "OUT_OF_SCOPE/AT_LARGE",
  "OUT_OF_SCOPE/NEVER_DETAINED",
  "RELEASED_BEFORE/EARLIER_ROUND",
  "RELEASED_BEFORE/LOCAL_MEDIATION",
  "RELEASED_BEFORE/UNILATERAL",
  "RELEASED_BEFORE/PARDON_OR_COURT",
] as const
export type Reason = (typeof REASONS)[number]
