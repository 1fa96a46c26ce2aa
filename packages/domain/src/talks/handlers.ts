import type * as v from "valibot"
import type { RecordEntry } from "../shared/act.ts"
import type { Handlers } from "../shared/handler.ts"
import { delegationOf, isParty, type PointId, type SessionId } from "../shared/ids.ts"
import { setIn } from "../shared/set-in.ts"
import type { TALKS_ACTS } from "./acts.ts"
import { agreeToRecorder, withdrawRecorder } from "./recorders.ts"
import type { TalksRefusal } from "./refusals.ts"
import {
  refuseAttendance,
  refuseClosing,
  refuseInitials,
  refuseOpening,
  refuseOpenPoint,
  refuseOwnSentence,
  refuseParking,
  refusePoint,
  refuseRewording,
  refuseSession,
} from "./refuse.ts"
import {
  refuseRecorder,
  refuseRecording,
  refuseRequirement,
  refuseSheet,
  refuseWaiver,
  refuseWithdrawal,
} from "./refuse-consent.ts"
import {
  newSession,
  type PartyInterpretation,
  type Point,
  type SheetSignature,
  type TalksSession,
  type TalksState,
  type TalksWorld,
} from "./state.ts"

type Bodies = { readonly [Code in keyof typeof TALKS_ACTS]: v.InferOutput<(typeof TALKS_ACTS)[Code]> }

export const TALKS_HANDLERS = {
  "session-convened/1": {
    refuse: refuseSession,
    apply(slice, body, entry) {
      if (slice.sessions.has(body.id)) return slice
      return { ...slice, sessions: setIn(slice.sessions, body.id, newSession(body, stamp(entry))) }
    },
  },
  "session-opened/1": {
    refuse: refuseOpening,
    apply: (slice, body, entry) =>
      changeSession(slice, body.session, entry, (session) => ({
        ...session,
        openedAt: session.openedAt ?? body.openedAt,
      })),
  },
  "attendance-recorded/1": {
    refuse: refuseAttendance,
    apply: (slice, { session: id, delegation, present, note }, entry) =>
      changeSession(slice, id, entry, (session) => ({
        ...session,
        attendance: new Map(session.attendance).set(delegation, { present, note, ...stamp(entry) }),
      })),
  },
  "session-closed/1": {
    refuse: refuseClosing,
    apply: (slice, body, entry) =>
      changeSession(slice, body.session, entry, (session) =>
        session.closedAt === null ? { ...session, closedAt: body.closedAt, followUp: body.followUp } : session,
      ),
  },
  "point-proposed/1": {
    refuse: refusePoint,
    apply(slice, body, entry) {
      if (slice.points.has(body.id)) return slice
      const { id, session, item, wording } = body
      const version = { version: 1, wording, ...stamp(entry), initials: new Map() }
      return { ...slice, points: setIn(slice.points, id, { id, session, item, versions: [version] }) }
    },
  },
  "point-reworded/1": {
    refuse: refuseRewording,
    apply: (slice, body, entry) =>
      changePoint(slice, body.point, (point) => {
        const version = point.versions.length + 1
        const next = { version, wording: body.wording, ...stamp(entry), initials: new Map() }
        return { ...point, versions: [...point.versions, next] }
      }),
  },
  "point-initialled/1": {
    refuse: refuseInitials,
    apply(slice, body, entry) {
      const party = delegationOf(entry.actor)
      if (!isParty(party)) return slice
      return changePoint(slice, body.point, (point) => ({
        ...point,
        versions: point.versions.map((each) =>
          each.version === body.version && !each.initials.has(party)
            ? { ...each, initials: new Map(each.initials).set(party, stamp(entry)) }
            : each,
        ),
      }))
    },
  },
  "own-sentence-recorded/1": {
    refuse: refuseOwnSentence,
    apply: (slice, { session: id, item, delegation, wording }, entry) =>
      changeSession(slice, id, entry, (session) => {
        const held = new Map(session.ownSentences.get(item)).set(delegation, { delegation, wording, ...stamp(entry) })
        return { ...session, ownSentences: new Map(session.ownSentences).set(item, held) }
      }),
  },
  "open-point-recorded/1": {
    refuse: refuseOpenPoint,
    apply: (slice, body, entry) =>
      slice.openPoints.has(body.id)
        ? slice
        : { ...slice, openPoints: setIn(slice.openPoints, body.id, { ...body, ...stamp(entry) }) },
  },
  "item-parked/1": {
    refuse: refuseParking,
    apply: (slice, { session: id, item, goesTo }, entry) =>
      changeSession(slice, id, entry, (session) => ({
        ...session,
        parked: new Map(session.parked).set(item, { goesTo, ...stamp(entry) }),
      })),
  },
  "interpretation-required/1": {
    refuse: refuseRequirement,
    apply: (slice, { session, languages }, entry) =>
      changeInterpretation(slice, session, entry, ({ waived }) => ({
        required: languages,
        waived: waived.filter((each) => !languages.includes(each)),
      })),
  },
  "interpretation-waived/1": {
    refuse: refuseWaiver,
    apply: (slice, { session, languages }, entry) =>
      changeInterpretation(slice, session, entry, ({ required }) => ({ required, waived: languages })),
  },
  "recorder-admitted/1": {
    refuse: refuseRecorder,
    apply: (slice, { session: id, recorder }, entry) =>
      besideSheet(slice, id, (session) => agreeToRecorder(session, recorder, stamp(entry))),
  },
  "recorder-withdrawn/1": {
    refuse: refuseWithdrawal,
    apply: (slice, { session: id, recorder }, entry) =>
      besideSheet(slice, id, (session) => withdrawRecorder(session, recorder, entry.actor)),
  },
  "recording-made/1": {
    refuse: refuseRecording,
    apply: (slice, body, entry) =>
      besideSheet(slice, body.session, (session) => ({
        ...session,
        recordings: [...session.recordings, { ...body, ...stamp(entry) }],
      })),
  },
  "sheet-signed/1": {
    refuse: (body, world, act) => refuseSheet(body, 1, world, act),
    apply: (slice, body, entry) => signSheet(slice, body, 1, entry),
  },
  "sheet-signed/2": {
    refuse: (body, world, act) => refuseSheet(body, 2, world, act),
    apply: (slice, body, entry) => signSheet(slice, body, 2, entry),
  },
} as const satisfies Handlers<Bodies, TalksWorld, TalksState, TalksRefusal>

const stamp = (entry: RecordEntry) => ({ index: entry.index, at: entry.at, enteredBy: entry.actor })

function changeSession(
  slice: TalksState,
  id: SessionId,
  entry: RecordEntry,
  change: (session: TalksSession) => TalksSession,
): TalksState {
  return besideSheet(slice, id, (session) => ({ ...change(session), lastIndex: entry.index }))
}

/** A change that leaves the minutes as they are; a recording brings its own position to the sheet. */
function besideSheet(slice: TalksState, id: SessionId, change: (session: TalksSession) => TalksSession): TalksState {
  const session = slice.sessions.get(id)
  return session === undefined ? slice : { ...slice, sessions: setIn(slice.sessions, id, change(session)) }
}

function signSheet(
  slice: TalksState,
  { session: id, position, digest }: Bodies["sheet-signed/2"],
  form: SheetSignature["form"],
  entry: RecordEntry,
): TalksState {
  const signature = { form, delegation: delegationOf(entry.actor), position, digest, ...stamp(entry) }
  return besideSheet(slice, id, (session) => ({ ...session, signatures: [...session.signatures, signature] }))
}

function changeInterpretation(
  slice: TalksState,
  id: SessionId,
  entry: RecordEntry,
  change: (before: PartyInterpretation) => PartyInterpretation,
): TalksState {
  const party = delegationOf(entry.actor)
  if (!isParty(party)) return slice
  return besideSheet(slice, id, (session) => {
    const before = session.interpretation.get(party) ?? { required: [], waived: [] }
    return { ...session, interpretation: new Map(session.interpretation).set(party, change(before)) }
  })
}

function changePoint(slice: TalksState, id: PointId, change: (point: Point) => Point): TalksState {
  const point = slice.points.get(id)
  return point === undefined ? slice : { ...slice, points: setIn(slice.points, id, change(point)) }
}
