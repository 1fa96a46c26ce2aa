import { decideRequest, type ParticipantId, type RoomRequest, type TalkState } from "@wasit/domain/room"

/** Would the room do this? The page hides by it what the room would refuse; the server decides again. */
export const mayAsk = (talk: TalkState, me: ParticipantId, request: RoomRequest): boolean =>
  decideRequest(talk, request, me) === null
