import type { DelegationId } from "../../shared/ids.ts"
import type { ChannelLanguage } from "./languages.ts"
import type { Listening, ParticipantId, PlaceId, Quality } from "./state.ts"

/** Everything a person may ask of the room. Each kind has a row in ROOM_RIGHTS; one without does not compile. */
export type RoomRequest =
  // the door
  | { readonly kind: "admit"; readonly participants: readonly ParticipantId[] }
  | { readonly kind: "admit-delegation"; readonly delegation: DelegationId }
  | { readonly kind: "put-back"; readonly participant: ParticipantId }
  | { readonly kind: "evict"; readonly participant: ParticipantId }
  | { readonly kind: "lock"; readonly on: boolean }
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  // the floor
  | { readonly kind: "raise-hand"; readonly for: "floor" | "order" }
  | { readonly kind: "lower-hand"; readonly participant: ParticipantId }
  | { readonly kind: "give-floor"; readonly participant: ParticipantId | null }
  | { readonly kind: "yield-floor" }
  | { readonly kind: "set-mode"; readonly place: PlaceId; readonly mode: "floor" | "discussion" }
  | { readonly kind: "mute"; readonly participant: ParticipantId; readonly on: boolean }
  | { readonly kind: "send"; readonly microphone: boolean; readonly picture: "camera" | "screen" | null }
  // what is discussed
  | { readonly kind: "take-item"; readonly item: string; readonly minutes: number | null }
  | { readonly kind: "show-point"; readonly point: string | null }
  | { readonly kind: "notify"; readonly text: string }
  // caucus
  | {
      readonly kind: "open-caucus"
      readonly caucus: PlaceId
      readonly delegations: readonly DelegationId[]
      readonly participants: readonly ParticipantId[]
      readonly minutes: number | null
    }
  | { readonly kind: "close-caucus"; readonly caucus: PlaceId }
  | { readonly kind: "ask-caucus" }
  | { readonly kind: "move"; readonly participant: ParticipantId; readonly to: PlaceId }
  | { readonly kind: "return" }
  | { readonly kind: "knock"; readonly place: PlaceId }
  | { readonly kind: "answer-knock"; readonly participant: ParticipantId; readonly admit: boolean }
  | { readonly kind: "announce"; readonly on: boolean }
  // recording
  | { readonly kind: "record"; readonly on: boolean }
  // interpretation
  | { readonly kind: "require"; readonly place: PlaceId; readonly languages: readonly ChannelLanguage[] }
  | { readonly kind: "listen"; readonly listening: Listening }
  | { readonly kind: "sit-at-desk"; readonly languages: readonly [ChannelLanguage, ChannelLanguage] }
  | { readonly kind: "take-channel"; readonly language: ChannelLanguage }
  | { readonly kind: "leave-channel" }
  | { readonly kind: "flip" }
  | { readonly kind: "hear"; readonly from: "floor" | ChannelLanguage }
  | { readonly kind: "cough"; readonly on: boolean }
  | { readonly kind: "slower" }
  | { readonly kind: "offer-handover"; readonly to: ParticipantId }
  | { readonly kind: "take-handover" }
  // the line
  | { readonly kind: "set-quality"; readonly quality: Quality }
  | { readonly kind: "set-tiles"; readonly tiles: number }
  | { readonly kind: "pin"; readonly participant: ParticipantId | null }

export type RoomRequestKind = RoomRequest["kind"]
