import type * as v from "valibot"
import type { ProcessSlice } from "../process/state.ts"
import type { AgendaItemId, DelegationId, MemberId, PartyId, PointId, SessionId } from "../shared/ids.ts"
import type { Wording } from "../shared/language.ts"
import type { Digest, Instant } from "../shared/schema.ts"
import type { openPointRecorded, recordingMade, sessionClosed, sessionConvened } from "./acts.ts"
import type { ChannelLanguage } from "./room/languages.ts"

type Entered = { readonly index: number; readonly at: Instant; readonly enteredBy: MemberId }

/** Who was there for a delegation: a number, never names. */
export type Attendance = Entered & { readonly present: number; readonly note: string | null }

/** A delegation's own sentence on an item, as it worded it last. */
export type OwnSentence = Entered & { readonly delegation: DelegationId; readonly wording: Wording }

/** The languages a party requires, and those it agrees to go without. */
export type PartyInterpretation = {
  readonly required: readonly ChannelLanguage[]
  readonly waived: readonly ChannelLanguage[]
}

/** A head's signature under the sheet as it stood at a position of the record. */
export type SheetSignature = Entered & {
  /** The first form of a sheet does not speak of recordings; the second does. */
  readonly form: 1 | 2
  readonly delegation: DelegationId
  readonly position: number
  readonly digest: Digest
}

/** A file that a recorder made of a sitting: its digest and length, and from when until when. */
export type Recording = v.InferOutput<typeof recordingMade> & Entered

/** One sitting. Convened, opened, closed: a session that is open has no `closedAt`. */
export type TalksSession = v.InferOutput<typeof sessionConvened> &
  Entered & {
    readonly openedAt: Instant | null
    readonly closedAt: Instant | null
    readonly followUp: v.InferOutput<typeof sessionClosed>["followUp"]
    readonly attendance: ReadonlyMap<DelegationId, Attendance>
    readonly ownSentences: ReadonlyMap<AgendaItemId, ReadonlyMap<DelegationId, OwnSentence>>
    readonly parked: ReadonlyMap<AgendaItemId, Entered & { readonly goesTo: Wording }>
    readonly interpretation: ReadonlyMap<PartyId, PartyInterpretation>
    /** Who may record, and the delegations whose heads agreed to it. */
    readonly recorders: ReadonlyMap<MemberId, ReadonlyMap<DelegationId, Entered>>
    /** Members to whom every head had agreed at some time: what they recorded then may be entered later. */
    readonly onceAdmitted: ReadonlySet<MemberId>
    readonly recordings: readonly Recording[]
    readonly signatures: readonly SheetSignature[]
    /** The last entry about the sitting itself: its opening, attendance, own sentences, parking, closing. */
    readonly lastIndex: number
  }

/** A sitting as it stands when it has been convened and nothing else has happened. */
export function newSession(body: v.InferOutput<typeof sessionConvened>, entered: Entered): TalksSession {
  return {
    ...body,
    ...entered,
    openedAt: null,
    closedAt: null,
    followUp: null,
    attendance: new Map(),
    ownSentences: new Map(),
    parked: new Map(),
    interpretation: new Map(),
    recorders: new Map(),
    onceAdmitted: new Set(),
    recordings: [],
    signatures: [],
    lastIndex: entered.index,
  }
}

/** One wording of a point, and which party's head initialled it. */
export type PointVersion = Entered & {
  readonly version: number
  readonly wording: Wording
  readonly initials: ReadonlyMap<PartyId, Entered>
}

/** A joint sentence; the last version is the one that counts. */
export type Point = {
  readonly id: PointId
  readonly session: SessionId
  readonly item: AgendaItemId
  readonly versions: readonly PointVersion[]
}

/** An item left open: who owes the next step, until when. */
export type OpenPoint = v.InferOutput<typeof openPointRecorded> & Entered

export type TalksState = {
  readonly sessions: ReadonlyMap<SessionId, TalksSession>
  readonly points: ReadonlyMap<PointId, Point>
  readonly openPoints: ReadonlyMap<PointId, OpenPoint>
}

export const EMPTY_TALKS: TalksState = { sessions: new Map(), points: new Map(), openPoints: new Map() }

/** What this slice may see. */
export type TalksWorld = { readonly process: ProcessSlice; readonly talks: TalksState }
