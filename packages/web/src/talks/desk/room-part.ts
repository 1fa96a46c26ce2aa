import type { ParticipantId, RoomRequest, TalkState } from "@wasit/domain/room"

/** What every part of the room gets: the talk as this person sees it, who that is, and how to ask for something. */
export type RoomPart = {
  readonly talk: TalkState
  readonly me: ParticipantId
  readonly request: (request: RoomRequest) => void
}
