import type { ParticipantId, TalkState } from "@wasit/domain/room"

/**
 * Is whoever holds a channel heard on it? A lost line and a closed or muted microphone are bound to nobody: listeners hear the
 * floor. A cough is over at once, and changes nothing of what is shown.
 */
export function isHeard(talk: TalkState, id: ParticipantId): boolean {
  const person = talk.participants[id]
  return person?.isPresent === true && person.sends.microphone && !person.isMuted
}
