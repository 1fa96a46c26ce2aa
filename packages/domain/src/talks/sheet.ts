import { delegationById, inNeutralOrder, type ProcessSlice } from "../process/state.ts"
import { type DelegationId, delegationOf, isParty, type PointId, type SessionId } from "../shared/ids.ts"
import type { Wording } from "../shared/language.ts"
import type { Deadline, Digest, Instant } from "../shared/schema.ts"
import { currentVersion, pointStanding } from "./standing.ts"
import type { OpenPoint, Point, TalksSession, TalksWorld } from "./state.ts"

/** A joint sentence on the sheet, with who initialled this wording of it. */
export type SheetPoint = {
  readonly id: PointId
  readonly version: number
  readonly wording: Wording
  readonly initials: readonly { readonly delegation: DelegationId; readonly at: Instant }[]
  readonly isAgreed: boolean
}

export type SheetItem = {
  readonly title: Wording
  readonly points: readonly SheetPoint[]
  readonly ownSentences: readonly { readonly delegation: DelegationId; readonly wording: Wording }[]
  readonly openPoints: readonly Pick<OpenPoint, "wording" | "owner" | "due">[]
  readonly parkedTo: Wording | null
}

/** A recording of the sitting: for whom it was made, from when to when, and the entry of the record that names the rest. */
export type SheetRecording = {
  readonly by: DelegationId
  readonly from: Instant
  readonly until: Instant
  readonly bytes: number
  readonly digest: Digest
  readonly index: number
}

/**
 * What the heads sign of a sitting that has ended: who came, what was joint, what each said, what stays open, what comes next.
 * Plain data without a choice of the reader's in it, so that every reader computes the same bytes, and a digest of them. It
 * names no person.
 */
export type SessionSheet = {
  readonly origin: string
  readonly session: SessionId
  readonly title: Wording
  readonly medium: Wording
  readonly openedAt: Instant
  readonly closedAt: Instant
  /** Parties in a neutral order, then those between them. */
  readonly delegations: readonly {
    readonly id: DelegationId
    readonly label: Wording
    /** Null where attendance was not recorded. */
    readonly present: number | null
  }[]
  readonly items: readonly SheetItem[]
  readonly followUp: { readonly due: Deadline; readonly note: Wording | null } | null
  /** Every recording that was entered, in the order of the record; none: nobody entered one. */
  readonly recordings: readonly SheetRecording[]
  /** The last entry that changed anything on it: what comes later in the record leaves a signed sheet as it is. */
  readonly position: number
}

/** The sheet as it was before it spoke of recordings. Signatures under it stay what they were (TA52). */
export type FirstFormSheet = Omit<SessionSheet, "recordings">

/** The sheet of a sitting as the record has it (TA10). Null until it has closed: what may still change is not signed. */
export function sheetOf(world: TalksWorld, id: SessionId): SessionSheet | null {
  const first = firstFormOf(world, id)
  if (first === null) return null
  const recordings = world.talks.sessions.get(id)?.recordings ?? []
  return {
    ...first,
    recordings: recordings.map(({ enteredBy, from, until, bytes, digest, index }) => ({
      by: delegationOf(enteredBy),
      from,
      until,
      bytes,
      digest,
      index,
    })),
    position: Math.max(first.position, ...recordings.map(({ index }) => index)),
  }
}

/** The same in the form that `sheet-signed/1` signs. */
export function firstFormOf({ process, talks }: TalksWorld, id: SessionId): FirstFormSheet | null {
  const session = talks.sessions.get(id)
  if (session === undefined || session.openedAt === null || session.closedAt === null) return null
  const points = [...talks.points.values()].filter((point) => point.session === id)
  const openPoints = [...talks.openPoints.values()].filter((open) => open.session === id)
  return {
    origin: process.origin,
    session: id,
    title: session.title,
    medium: session.medium,
    openedAt: session.openedAt,
    closedAt: session.closedAt,
    delegations: tableOf(session).map((each) => ({
      id: each,
      label: delegationById(process, each)?.label ?? {},
      present: session.attendance.get(each)?.present ?? null,
    })),
    items: session.agenda.map((item) => ({
      title: item.title,
      points: points.filter((point) => point.item === item.id).map((point) => sheetPoint(process, point)),
      ownSentences: tableOf(session).flatMap((delegation) => {
        const own = session.ownSentences.get(item.id)?.get(delegation)
        return own === undefined ? [] : [{ delegation, wording: own.wording }]
      }),
      openPoints: openPoints
        .filter((open) => open.item === item.id)
        .map(({ wording, owner, due }) => ({ wording, owner, due })),
      parkedTo: session.parked.get(item.id)?.goesTo ?? null,
    })),
    followUp: session.followUp,
    position: Math.max(session.lastIndex, ...points.map(lastIndexOf), ...openPoints.map(({ index }) => index)),
  }
}

/** The delegations of a sitting: the parties in a neutral order, then those between them. */
export function tableOf(session: TalksSession): readonly DelegationId[] {
  const parties = inNeutralOrder(session.delegations.filter(isParty), session.id)
  return [...parties, ...session.delegations.filter((each) => !isParty(each))]
}

function sheetPoint(process: ProcessSlice, point: Point): SheetPoint {
  const { version, wording, initials } = currentVersion(point)
  return {
    id: point.id,
    version,
    wording,
    initials: [...initials].map(([delegation, { at }]) => ({ delegation, at })),
    isAgreed: pointStanding(process, point).isAgreed,
  }
}

function lastIndexOf(point: Point): number {
  const { index, initials } = currentVersion(point)
  return Math.max(index, ...[...initials.values()].map((each) => each.index))
}
