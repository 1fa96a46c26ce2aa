import type { JoinTicket, SlotBinding, SourceKind, Step, VoiceWay, Way } from "@wasit/domain/room"

/** What a connection counted since it was made. Audio is counted in packets, pictures in frames. */
export type TransportCounts = {
  readonly sent: { readonly audio: number; readonly video: number }
  /** Decoded by slot name; for a voice: milliseconds that were not concealed. */
  readonly decoded: ReadonlyMap<string, number>
  readonly received: { readonly packets: number; readonly lost: number; readonly jitterMs: number }
  /** The last time there and back, and how many were measured so far. */
  readonly roundTrip: { readonly ms: number; readonly measured: number }
  /** By which kind of way it stands; null where the browser does not say. */
  readonly way: Way | null
}

/** How media gets to the relay and from it. Encryption does not depend on it; the one for LiveKit has its own format. */
export interface TalkTransport {
  /** Takes a ticket; gives the answer that the relay awaits, or null where the engine has a line of its own. */
  join(ticket: JoinTicket): Promise<string | null>
  /** Resolves when media may flow. */
  readonly connected: Promise<void>
  /** What the server says stands in the slots now. */
  take(slots: readonly SlotBinding[]): void
  /** What comes in on a slot; null while nothing does. Where it changes, `onSlotTrack` of the connection is told. */
  slotTrack(medium: "audio" | "video", slot: number): MediaStreamTrack | null
  /** The ways by which an announcer is heard in other places, where the relay does not carry its voice there. */
  speakInto(ways: readonly VoiceWay[]): void
  /** Sends a track, or nothing at all. */
  publish(kind: SourceKind, track: MediaStreamTrack | null): Promise<void>
  /** Fits what is sent to the step. */
  fit(step: Step): Promise<void>
  counts(): Promise<TransportCounts>
  close(): void
}
