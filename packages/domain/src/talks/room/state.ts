import type { DelegationId, MemberId, SessionId } from "../../shared/ids.ts"
import type { ChannelLanguage } from "./languages.ts"

/** One person's one connected device in a talk; opaque to the media engine: `p1`, `p2`. */
export type ParticipantId = `p${number}`
/** A place of the talk. In the lobby one is connected and identified, bound to nothing and holds no key. */
export type PlaceId = "lobby" | "plenary" | `caucus_${string}`
/** Stands only in what a device is shown: somebody is in a caucus of which this person is not told. */
export const ELSEWHERE = "caucus_elsewhere"
/** Where keys are shared: a place, or all of them while the facilitator speaks to everybody. */
export type KeyPlaceId = PlaceId | "announcement"

/**
 * The device's X25519 key for this talk, made when the page opens and never stored, signed by the member's key in the
 * record over the canonical JSON of `{kind:"wasit/sealkey/v1", process, session, member, pub}`.
 */
export type SealKey = { readonly pub: string; readonly signature: string }

/** What a device sends. A screen takes the camera's place: one picture a person. */
export type SourceKind = "microphone" | "camera" | "screen"
export type SourceId = `${ParticipantId}:${SourceKind}`

/** What a member may be in the room; it comes from the record and is never raised by entering a caucus. */
export type RoomRole = "chair" | "head" | "alternate" | "delegate" | "interpreter" | "observer" | "recorder"

/** What a listener hears of interpretation: the floor alone, a channel alone, or the channel over the quiet floor. */
export type Listening = { readonly language: ChannelLanguage | null; readonly withFloor: boolean }

/** How much a device can take in; `stills` is sound and one picture every ten seconds. */
export type Quality = "full" | "low" | "stills" | "sound" | "voice"

/** An interpreter's two languages, the direction that holds now, and what she hears. */
export type Desk = {
  readonly languages: readonly [ChannelLanguage, ChannelLanguage]
  /** Which of the two she speaks into; null while she holds no channel. */
  readonly speaks: ChannelLanguage | null
  /** The floor, or the channel through which she interprets (relay). */
  readonly hears: "floor" | ChannelLanguage
  /** Cough mute, while held. */
  readonly isCoughing: boolean
}

export type Participant = {
  readonly id: ParticipantId
  readonly member: MemberId
  readonly delegation: DelegationId
  readonly role: RoomRole
  readonly place: PlaceId
  /** False while no ping came for three seconds: relay muted, slots unbound. */
  readonly isPresent: boolean
  /** When it was last lost, in milliseconds of the server's clock; after 30 s it has left. */
  readonly absentSince: number | null
  readonly sends: { readonly microphone: boolean; readonly picture: "camera" | "screen" | null }
  /** The chair's mute in this place: holds until the chair lifts it or gives the floor. */
  readonly isMuted: boolean
  /** Places in which the chair has muted this person: who leaves and comes back is muted still. */
  readonly mutedIn: readonly PlaceId[]
  readonly listening: Listening
  readonly quality: Quality
  /** Pictures shown beside the stage, 0 to 5; 0 with quality `sound`. */
  readonly tiles: number
  readonly pinned: ParticipantId | null
  readonly desk: Desk | null
  /** Checked by every client against the record. */
  readonly sealKey: SealKey
}

/** A language channel of one place. It has at most one holder at any moment. */
export type Channel = {
  readonly language: ChannelLanguage
  readonly holder: ParticipantId | null
  /** Who takes it over, and from when on the channel is the newcomer's (milliseconds of the server's clock). */
  readonly handover: { readonly to: ParticipantId; readonly at: number } | null
  readonly from: "floor" | ChannelLanguage
}

export type Hand = { readonly participant: ParticipantId; readonly at: number; readonly kind: "floor" | "order" }

/** Plenary or a caucus. `floor` mode has one speaker; in `discussion` every open microphone is heard, up to six. */
export type Place = {
  readonly id: PlaceId
  /** Delegations the caucus is for, in neutral order; the plenary is for all. */
  readonly delegations: readonly DelegationId[]
  readonly mode: "floor" | "discussion"
  readonly floor: ParticipantId | null
  readonly floorSince: number | null
  /** Who is heard in a discussion: six seats, each kept while its microphone stays open. */
  readonly voices: readonly (ParticipantId | null)[]
  /** Who spoke last, the latest first. */
  readonly lastSpeakers: readonly ParticipantId[]
  readonly hands: readonly Hand[]
  readonly channels: readonly Channel[]
  readonly required: readonly ChannelLanguage[]
  /** Increases at each join, leave and caucus change, and every hour. */
  readonly epoch: number
  readonly epochSince: number
  readonly knocks: readonly { readonly participant: ParticipantId; readonly at: number }[]
  /** When everybody goes back to the plenary, in milliseconds of the server's clock; null: no timer. */
  readonly returnsAt: number | null
}

export type FloorTime = { readonly delegation: DelegationId; readonly ms: number }

/** The one procedural notice that all places show and screen readers read out. */
export type Notice = { readonly n: number; readonly at: number; readonly text: string; readonly by: ParticipantId }

/** How many people and pictures the engine carries at a time, and the engine that carries more. */
export type TalkLimits = {
  readonly participants: number
  readonly pictures: number
  readonly larger: "livekit" | null
}

/**
 * A talk as it is now. It is not part of the record: nothing here is kept when it ends, except what people sign
 * (opening, attendance, points, closing). Plain data: it goes over the line and is compared by value.
 */
export type TalkState = {
  readonly session: SessionId
  readonly phase: "lobby" | "open" | "closed"
  readonly limits: TalkLimits
  /** Delegations convened, in neutral order. */
  readonly delegations: readonly DelegationId[]
  readonly agenda: readonly string[]
  /** While on, everybody who comes waits in the lobby, admitted before or not. */
  readonly isLocked: boolean
  /** Delegations and members that may enter without waiting. */
  readonly admitted: readonly (DelegationId | MemberId)[]
  /** Members whom the chair sent back: they wait, whatever their delegation may. */
  readonly heldBack: readonly MemberId[]
  /** Members whom the chair had muted in the plenary when they left: they are muted when they come back. */
  readonly mutedAway: readonly MemberId[]
  readonly participants: Readonly<Record<ParticipantId, Participant>>
  readonly places: Readonly<Record<PlaceId, Place>>
  /** The agenda item under discussion, and until when it was given time. */
  readonly item: { readonly id: string; readonly since: number; readonly until: number | null } | null
  readonly point: string | null
  /** The facilitator who speaks to all places at once; null mostly. */
  readonly announcer: ParticipantId | null
  /** Keys under which the announcer speaks: everybody who is in a place has them. */
  readonly announcement: { readonly epoch: number; readonly epochSince: number }
  /** Heads who ask the chair for a caucus. */
  readonly asks: readonly { readonly participant: ParticipantId; readonly at: number }[]
  readonly notice: Notice | null
  /** Recorders who say that they record now; told to everybody, wherever they are. */
  readonly recording: readonly ParticipantId[]
  /** Languages that the parties' heads require in the plenary, as the record has it. */
  readonly requiredByRecord: readonly ChannelLanguage[]
  readonly waived: readonly ChannelLanguage[]
  /** Plenary only; shown to the chair. */
  readonly floorTime: readonly FloorTime[]
  /** Numbers given so far: neither a participant's nor an epoch's ever comes back. */
  readonly lastParticipant: number
  readonly lastEpoch: number
}
