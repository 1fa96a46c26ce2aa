import type { MemberId, Refusal, SessionId } from "@wasit/domain"
import type {
  ChannelLanguage,
  EngineCapabilities,
  LineReport,
  ParticipantId,
  PlaceId,
  RoomRequest,
  SourceKind,
  TalkState,
} from "@wasit/domain/room"
import type { ReadOut } from "@wasit/record"

/**
 * How far this device is in a talk. `reconnecting`: the line to the server or the media is being built anew; nothing is
 * sent meanwhile, and afterwards the microphone is off. `ended`: `view.ended` says why.
 */
export type TalkPhase = "outside" | "checking" | "connecting" | "joined" | "reconnecting" | "ended"

/** Why nothing leaves this device though it is in the talk: the red bar "You cannot be heard". */
export type Silence =
  | "signalling-lost"
  /** More was sent than was encrypted: everything was stopped. */
  | "sent-unencrypted"
  /** The worker that encrypts or watches does not answer. */
  | "worker-lost"
  | "media-lost"
  /** The server shows a membership that contradicts the record, or two memberships. */
  | "membership-contradicts"

/** What is wrong now; one of each code and participant at a time, gone when it is over. */
export type TalkAlert =
  | { readonly code: "cannot-decrypt"; readonly participant: ParticipantId }
  /** No entry of the record proves this device: it gets no key, and everybody sees it. */
  | { readonly code: "device-unproven"; readonly participant: ParticipantId }
  | { readonly code: "microphone-silent" }
  | { readonly code: "device-lost"; readonly kind: SourceKind }
  /** The sound is not played before the person clicks somewhere. */
  | { readonly code: "sound-blocked" }

/** A picture that stands in one of the receiving slots. Slot 0 is the stage. */
export type PictureSlot = {
  readonly slot: number
  readonly participant: ParticipantId
  readonly kind: "camera" | "screen"
  readonly stream: MediaStream
  /** False until a frame came that was encrypted with this participant's key of this epoch. */
  readonly isProven: boolean
}

/** A voice that stands in one of the receiving slots. */
export type VoiceSlot = {
  readonly slot: number
  readonly participant: ParticipantId
  /** The channel that it is heard as; null: the floor or another voice of the discussion. */
  readonly language: ChannelLanguage | null
  /** Turned down to a fifth because an interpreter speaks over it. */
  readonly isDucked: boolean
  readonly isProven: boolean
}

/** Who can hear in this place now: who holds its keys. */
export type Hearer = {
  readonly participant: ParticipantId
  readonly member: MemberId
  /** The key it signed with stands in the record as this member's. */
  readonly isProven: boolean
  /** Its own key for this epoch has come: it can be heard here. */
  readonly hasSentKey: boolean
}

/** What the keys of this place say: the same six words on two screens are the same people and the same keys. */
export type PlaceKeys = {
  readonly place: PlaceId
  readonly epoch: number
  readonly words: ReadOut
  readonly hearers: readonly Hearer[]
}

/** What leaves this device: the sound, and of a picture every frame or, on a narrow line, one still after the other. */
export type OwnMedia = {
  readonly microphone: boolean
  readonly picture: "camera" | "screen" | null
  readonly stream: MediaStream | null
}

/** A picture of somebody on a line too narrow for video, one every ten seconds; the address holds the JPEG itself. */
export type Still = { readonly participant: ParticipantId; readonly url: string; readonly at: number }

export type TalkView = {
  readonly phase: TalkPhase
  readonly session: SessionId
  readonly me: ParticipantId | null
  /** The talk as the server lets this participant see it; null before it was let in. */
  readonly state: TalkState | null
  readonly capabilities: EngineCapabilities | null
  /** Milliseconds to add to this device's clock to get the server's, for timers of the state. */
  readonly clockOffset: number
  readonly pictures: readonly PictureSlot[]
  readonly voices: readonly VoiceSlot[]
  readonly own: OwnMedia
  readonly keys: PlaceKeys | null
  readonly silence: Silence | null
  readonly alerts: readonly TalkAlert[]
  readonly stills: readonly Still[]
  readonly line: LineReport | null
  /** When a listener last asked this speaker to go slower, by this device's clock. */
  readonly slowerAt: number | null
  readonly refusal: Refusal | null
  readonly ended:
    | "closed"
    | "evicted"
    | "replaced"
    | "removed"
    | "full"
    | "left"
    | "unsafe-browser"
    | "recorder-withdrawn"
    | null
}

/** Devices a person chose; null is the system's own choice. */
export type ChosenDevices = {
  readonly microphone: string | null
  readonly camera: string | null
  readonly speaker: string | null
}

/** One person's talk on this device, as the pages use it. Observable like the record's replica. */
export interface Talk {
  readonly view: TalkView
  onChange(listener: () => void): () => void
  /** Checks this browser, opens the line, and joins. Called in a click, so that sound may be played. */
  join(): Promise<Refusal | null>
  /** Asks the room for something; null when it was done. */
  request(request: RoomRequest): Promise<Refusal | null>
  /** Opens or closes the microphone: it asks the room, then sends. Closed, nothing at all is sent. */
  setMicrophone(on: boolean): Promise<Refusal | null>
  setPicture(kind: "camera" | "screen" | null): Promise<Refusal | null>
  chooseDevices(devices: ChosenDevices): Promise<Refusal | null>
  /** 0 to 1, for one participant's voice on this device only. */
  setVolume(participant: ParticipantId, volume: number): void
  volumeOf(participant: ParticipantId): number
  /** How loud each voice, and the own microphone, is now (0 to 1); read it a few times a second, it is not announced. */
  levels(): ReadonlyMap<ParticipantId, number>
  /** What this device plays, for a recorder whom the record admits; null for everybody else. */
  heard(): MediaStream | null
  /** Lets sound play after a click where the browser had stopped it. */
  unblockSound(): Promise<void>
  /** Stops and releases every device, and leaves. */
  leave(): Promise<void>
}

/** What there is to see of a talk in which this device is not. */
export const NOBODY: Omit<TalkView, "session"> = {
  phase: "outside",
  me: null,
  state: null,
  capabilities: null,
  clockOffset: 0,
  pictures: [],
  voices: [],
  own: { microphone: false, picture: null, stream: null },
  keys: null,
  silence: null,
  alerts: [],
  stills: [],
  line: null,
  slowerAt: null,
  refusal: null,
  ended: null,
}
