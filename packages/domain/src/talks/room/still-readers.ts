import { onStage } from "./pictures.ts"
import type { Participant, ParticipantId, TalkState } from "./state.ts"
import { movesPictures } from "./voices.ts"

/**
 * Who gets a sealed still of this sender: those in the same place who have the sender on their stage, and to whom either line
 * brings no moving picture. So nobody gets more than one sender's.
 */
export function stillReaders(state: TalkState, sender: ParticipantId): ParticipantId[] {
  const from = state.participants[sender]
  if (from === undefined) return []
  return Object.values(state.participants)
    .filter((each) => each.id !== sender && each.isPresent && each.place === from.place && needsStill(from, each))
    .filter((each) => onStage(state, each) === sender)
    .map((each) => each.id)
}

/** A line below that of stills has room for none. */
const needsStill = (from: Participant, reader: Participant): boolean =>
  reader.quality === "stills" || (movesPictures(reader) && !movesPictures(from))
