/** Why an act about the talks may not enter. */
export const TALKS_REFUSALS = [
  "id-taken",
  "delegation-unknown",
  "session-unknown",
  "session-parties-missing",
  "session-already-open",
  "session-not-open",
  "session-closed",
  "session-time-wrong",
  "item-unknown",
  "delegation-not-convened",
  "point-unknown",
  "point-version-wrong",
  "already-initialled",
  "initials-not-head",
  "speaks-for-another",
] as const
export type TalksRefusal = (typeof TALKS_REFUSALS)[number]
