import { type ProcessSlice, partiesOf } from "../process/state.ts"
import type { AgendaItemId, DelegationId, PartyId, PointId, SessionId } from "../shared/ids.ts"
import { LANGUAGES, type Wording } from "../shared/language.ts"
import type { Deadline, Instant } from "../shared/schema.ts"
import type { Attendance, OpenPoint, OwnSentence, Point, PointVersion, TalksSession, TalksState } from "./state.ts"

/** The wording that stands now. */
export function currentVersion(point: Point): PointVersion {
  const last = point.versions.at(-1)
  if (last === undefined) throw new Error(`${point.id} has no wording`)
  return last
}

/** Where a point stands: agreed when every party's head initialled the wording that stands now (TA3). */
export type PointStanding = {
  readonly isAgreed: boolean
  readonly initialled: readonly PartyId[]
  readonly awaited: readonly PartyId[]
}

export function pointStanding(process: ProcessSlice, point: Point): PointStanding {
  const { initials } = currentVersion(point)
  const parties = partiesOf(process)
  const awaited = parties.filter((party) => !initials.has(party))
  return {
    isAgreed: parties.length > 1 && awaited.length === 0,
    initialled: parties.filter((party) => initials.has(party)),
    awaited,
  }
}

/**
 * What the parties' own sentences on an item are to each other (TA4). The machine never judges meaning: `same` is equality
 * of the texts in the languages both used; `both-wrote` says only that there are several.
 */
export type SentenceComparison = "silent" | "one-wrote" | "both-wrote" | "same"

export function compareSentences(process: ProcessSlice, session: TalksSession, item: AgendaItemId): SentenceComparison {
  const held = session.ownSentences.get(item)
  const parties = partiesOf(process)
  const written = parties.flatMap((party) => held?.get(party)?.wording ?? [])
  if (written.length === 0) return "silent"
  if (written.length < parties.length) return "one-wrote"
  const [first = {}, ...others] = written
  return others.every((other) => isSameWording(first, other)) ? "same" : "both-wrote"
}

function isSameWording(one: Wording, other: Wording): boolean {
  const shared = LANGUAGES.filter((language) => one[language] !== undefined && other[language] !== undefined)
  return shared.length > 0 && shared.every((language) => one[language] === other[language])
}

/** TA5: a follow-up is held when the next sitting opened; whether in time is computed. */
export type FollowUpStanding =
  | { readonly kind: "none" }
  | { readonly kind: "waiting"; readonly due: Deadline }
  | { readonly kind: "missed"; readonly due: Deadline }
  | {
      readonly kind: "held-in-time" | "held-late"
      readonly due: Deadline
      readonly heldAt: Instant
      readonly session: SessionId
    }

export function followUpStanding(talks: TalksState, id: SessionId, at: Instant): FollowUpStanding {
  const session = talks.sessions.get(id)
  if (session === undefined || session.closedAt === null || session.followUp === null) return { kind: "none" }
  const { due } = session.followUp
  const { closedAt } = session
  let next: { readonly id: SessionId; readonly openedAt: Instant } | null = null
  for (const each of talks.sessions.values()) {
    if (each.id === id || each.openedAt === null || each.openedAt < closedAt || each.openedAt > at) continue
    if (next === null || each.openedAt < next.openedAt) next = { id: each.id, openedAt: each.openedAt }
  }
  if (next === null) return { kind: at > due.at ? "missed" : "waiting", due }
  const kind = next.openedAt <= due.at ? "held-in-time" : "held-late"
  return { kind, due, heldAt: next.openedAt, session: next.id }
}

/** One agenda item as the minutes show it: what is joint, what each said, what is open, where it went. */
export type MinutesItem = {
  readonly id: AgendaItemId
  readonly title: Wording
  readonly points: readonly (Point & PointStanding)[]
  readonly ownSentences: readonly OwnSentence[]
  readonly comparison: SentenceComparison
  readonly openPoints: readonly OpenPoint[]
  readonly parkedTo: Wording | null
}

export type Minutes = {
  readonly session: TalksSession
  readonly attendance: readonly (readonly [DelegationId, Attendance | null])[]
  readonly items: readonly MinutesItem[]
  readonly followUp: FollowUpStanding
}

/** The minutes of a sitting as the record has them at an instant; null where there is no such session. */
export function minutesOf(
  { process, talks }: { readonly process: ProcessSlice; readonly talks: TalksState },
  id: SessionId,
  at: Instant,
): Minutes | null {
  const session = talks.sessions.get(id)
  if (session === undefined) return null
  const items = session.agenda.map(({ id: item, title }) => ({
    id: item,
    title,
    points: [...talks.points.values()]
      .filter((point) => point.session === id && point.item === item)
      .map((point) => ({ ...point, ...pointStanding(process, point) })),
    ownSentences: [...(session.ownSentences.get(item)?.values() ?? [])],
    comparison: compareSentences(process, session, item),
    openPoints: [...talks.openPoints.values()].filter((open) => open.session === id && open.item === item),
    parkedTo: session.parked.get(item)?.goesTo ?? null,
  }))
  const attendance = session.delegations.map((each) => [each, session.attendance.get(each) ?? null] as const)
  return { session, attendance, items, followUp: followUpStanding(talks, id, at) }
}

/** A point by its id, with where it stands; null where there is none. */
export function pointById(
  { process, talks }: { readonly process: ProcessSlice; readonly talks: TalksState },
  id: PointId,
): (Point & PointStanding) | null {
  const point = talks.points.get(id)
  return point === undefined ? null : { ...point, ...pointStanding(process, point) }
}
