import type {
  EngineCapabilities,
  JoinTicket,
  ParticipantId,
  PlaceId,
  SourceId,
  SourceKind,
  VoiceWay,
} from "@wasit/domain/room"

/** Why an engine does not do what was asked; the room words it. */
export type EngineRefusal =
  /** `of`: what there is too much of; `larger`: the engine that takes more. The sentence names it. */
  | {
      readonly code: "talk-full"
      readonly of: "participants" | "videos" | "talks"
      readonly most: number
      readonly larger: "livekit" | null
    }
  | { readonly code: "participant-unknown" }
  | { readonly code: "answer-unreadable" }
  | { readonly code: "engine-lost" }

export type Medium = "audio" | "video"

/** What a participant may send, into how many slots it receives, and where it stands. */
export type Grant = {
  readonly place: PlaceId
  readonly publish: readonly SourceKind[]
  readonly slots: { readonly audio: number; readonly video: number }
}

/** Counters since the talk began, for tests and for whoever runs the server; null: not counted. No address, no content. */
export type TalkStats = {
  readonly sources: Readonly<Partial<Record<SourceId, SourceStats>>>
  readonly slots: readonly SlotStats[]
  /** Packets that did not end as an encrypted frame must, and were dropped. */
  readonly refusedPackets: number | null
  /** Datagrams of nobody in the talk, turned away unread. */
  readonly turnedAway: number | null
  readonly cpuMs: number
  readonly memoryBytes: number
}

export type SourceStats = { readonly packets: number; readonly bytes: number; readonly payloadSizes: readonly number[] }

export type SlotStats = {
  readonly participant: ParticipantId
  readonly medium: Medium
  readonly slot: number
  readonly source: SourceId | null
  /** Null where the engine does not count (`countsPackets` false). */
  readonly packets: number | null
  readonly bytes: number | null
}

export type EngineHealth = { readonly talks: number; readonly losses: number }

/** The one way media is moved: whatever the room wants is said by `bind`. */
export interface MediaEngine {
  capabilities(): EngineCapabilities
  /** Opens a talk of its own: a crash or a stall of one touches no other. */
  openTalk(): Promise<TalkMedia | EngineRefusal>
  /** How many talks stand, and how often the media of one was lost since the start: for the operations page. */
  health(): EngineHealth
  close(): Promise<void>
}

export interface TalkMedia {
  /**
   * Takes a participant in, or anew after a rejoin: an older connection of the same one is ended. Its slots are empty;
   * those of others keep what it sends.
   */
  admit(participant: ParticipantId, grant: Grant): Promise<JoinTicket | EngineRefusal>
  /** The device's answer, without candidates. Engines with their own signalling refuse it as unknown. */
  answer(participant: ParticipantId, sdp: string): Promise<EngineRefusal | null>
  /**
   * Where a participant stands; all that it sends and receives is unbound first. Resolves with a new ticket where the engine
   * needs a rejoin for a change of place (`rebindsPlaces` false), else null.
   */
  setPlace(participant: ParticipantId, place: PlaceId): Promise<JoinTicket | EngineRefusal | null>
  /**
   * The participant whom all places hear, or null. Asked again whenever people stand elsewhere. Resolves with the ways by which
   * its device must speak into other places, where the engine does not carry its voice there itself.
   */
  setAnnouncer(participant: ParticipantId | null): Promise<readonly VoiceWay[]>
  /**
   * Puts a source into a receiving slot, or nothing. Resolves when it is effective; the same bind twice changes nothing.
   * Refused, and the slot left empty, where it would be one picture more than the engine carries at a time.
   *
   * @throws if source and listener stand in different places and the source is not the announcer's, if the listener is in
   *   the lobby, or if there is no such slot: these are mistakes of the caller.
   */
  bind(participant: ParticipantId, medium: Medium, slot: number, source: SourceId | null): Promise<EngineRefusal | null>
  /** The relay's own lock: a muted source's packets go nowhere, whatever its device does. */
  mute(source: SourceId, on: boolean): Promise<void>
  evict(participant: ParticipantId): Promise<void>
  stats(): Promise<TalkStats>
  /** Called when the media of this talk was lost and stands anew, empty: admit everybody again, bind from the state. */
  onLost(listener: () => void): void
  close(): Promise<void>
}
