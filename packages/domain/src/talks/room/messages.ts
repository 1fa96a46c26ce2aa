import type { Refusal } from "../../shared/act.ts"
import type { MemberId, SessionId } from "../../shared/ids.ts"
import type { RoomRequest } from "./requests.ts"
import type { KeyPlaceId, ParticipantId, PlaceId, SealKey, SourceId, SourceKind, TalkState } from "./state.ts"

/** Who holds keys in a place: proposed by the server, checked by every client against the record. */
export type Roster = {
  readonly place: KeyPlaceId
  readonly epoch: number
  readonly members: readonly {
    readonly participant: ParticipantId
    readonly member: MemberId
    readonly sealKey: SealKey
  }[]
}

/** A sender's secret for one place and epoch, sealed to each member of the roster, signed by the sender's key in the record. */
export type KeyEnvelope = {
  readonly kind: "wasit/roomkey/v1"
  readonly session: SessionId
  readonly place: KeyPlaceId
  readonly epoch: number
  /** SHA-256 of the canonical roster, hexadecimal. */
  readonly roster: string
  readonly sender: ParticipantId
  readonly boxes: readonly { readonly to: ParticipantId; readonly enc: string; readonly ct: string }[]
  readonly signature: string
}

/** What stands in one of this device's receiving slots: a claim of the server, proved only by the sender's key. */
export type SlotBinding = {
  readonly slot: number
  readonly medium: "audio" | "video"
  readonly source: { readonly id: SourceId; readonly participant: ParticipantId; readonly kind: SourceKind } | null
  readonly place: KeyPlaceId
  readonly epoch: number
}

/** What a device saw on its line in the last seconds; it decides the steps down and up. */
export type LineReport = { readonly loss: number; readonly roundTripMs: number; readonly jitterMs: number }

/** What an engine can do; the room tells people what a missing one costs. */
export type EngineCapabilities = {
  readonly name: "embedded" | "native" | "livekit" | "janus"
  readonly maxParticipants: number
  readonly maxVideos: number
  readonly isMultiNode: boolean
  readonly hasSimulcast: boolean
  readonly downlinkAdaptation: "none" | "basic" | "full"
  readonly hasTurnTls: boolean
  readonly hasIceTcp: boolean
  /** `bind(null)` stops packets at the server. */
  readonly cutsAtServer: boolean
  /** False: a change of place needs a rejoin. */
  readonly rebindsPlaces: boolean
  /** What goes in and out is counted by talk and stream. */
  readonly countsPackets: boolean
}

/** How a device gets to the media: an SDP offer of the slot engines, or a LiveKit address and token. */
export type JoinTicket =
  | {
      readonly engine: "embedded" | "native" | "janus"
      readonly sdp: string
      readonly slots: { readonly audio: number; readonly video: number }
      readonly iceServers: readonly {
        readonly urls: readonly string[]
        readonly username: string
        readonly credential: string
      }[]
      readonly isRelayOnly: boolean
    }
  | { readonly engine: "livekit"; readonly url: string; readonly token: string; readonly isRelayOnly: boolean }

/** A further way of a device, to be heard in a place where it does not stand: it receives nothing by it. */
export type VoiceWay = { readonly place: PlaceId; readonly ticket: JoinTicket }

/** From a device to the server, over the WebSocket `/api/p/:id/talks/:session/room`. JSON text, at most 64 kB. */
export type ClientMessage =
  /** The keys given up are those this device came with before: a line with one of them, if it still arrives, is not this device. */
  | { readonly type: "hello"; readonly token: string; readonly sealKey: SealKey; readonly givenUp: readonly string[] }
  | { readonly type: "join" }
  | { readonly type: "answer"; readonly sdp: string }
  | { readonly type: "request"; readonly n: number; readonly request: RoomRequest }
  | { readonly type: "envelope"; readonly envelope: KeyEnvelope }
  | { readonly type: "has-keys"; readonly place: KeyPlaceId; readonly epoch: number }
  | { readonly type: "want-key"; readonly sender: ParticipantId; readonly place: KeyPlaceId; readonly epoch: number }
  | { readonly type: "still"; readonly place: KeyPlaceId; readonly epoch: number; readonly sealed: string }
  | { readonly type: "line"; readonly report: LineReport }
  | { readonly type: "ping"; readonly t: number }
  /** Said on purpose, as the last message: the place is given up at once, and the line ends. */
  | { readonly type: "leave" }

/** From the server to a device. */
export type ServerMessage =
  | {
      readonly type: "welcome"
      readonly participant: ParticipantId
      readonly capabilities: EngineCapabilities
      readonly now: number
    }
  | { readonly type: "state"; readonly state: TalkState; readonly now: number }
  | { readonly type: "ticket"; readonly ticket: JoinTicket }
  /** To the announcer, where the engine needs it: all the ways to other places; what is not named is over. */
  | { readonly type: "voice-ways"; readonly ways: readonly VoiceWay[] }
  | { readonly type: "slots"; readonly slots: readonly SlotBinding[] }
  | { readonly type: "roster"; readonly roster: Roster }
  | { readonly type: "switch"; readonly place: KeyPlaceId; readonly epoch: number }
  | { readonly type: "envelope"; readonly envelope: KeyEnvelope }
  | { readonly type: "want-key"; readonly from: ParticipantId; readonly place: KeyPlaceId; readonly epoch: number }
  | {
      readonly type: "still"
      readonly from: ParticipantId
      readonly place: KeyPlaceId
      readonly epoch: number
      readonly sealed: string
    }
  /** A piece of a larger still: `n` counts the stills, `part` of `parts` the pieces of one, from 0. */
  | {
      readonly type: "still-part"
      readonly from: ParticipantId
      readonly place: KeyPlaceId
      readonly epoch: number
      readonly n: number
      readonly part: number
      readonly parts: number
      readonly sealed: string
    }
  | { readonly type: "done"; readonly n: number }
  | { readonly type: "refused"; readonly n: number | null; readonly refusal: Refusal }
  | { readonly type: "slower" }
  /** Whether somebody who may hear this device has a narrow line: its voice is sent sparingly then. */
  | { readonly type: "narrow"; readonly on: boolean }
  | { readonly type: "pong"; readonly t: number; readonly now: number }
  /** The media process was started anew: ask for a new ticket with `join`. */
  | { readonly type: "rejoin" }
  | {
      readonly type: "ended"
      readonly why: "closed" | "evicted" | "replaced" | "removed" | "full" | "recorder-withdrawn"
    }
