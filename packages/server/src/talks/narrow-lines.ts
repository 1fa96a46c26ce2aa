import type { Participant, ParticipantId, Quality, TalkState } from "@wasit/domain/room"

/** The steps of a line that has room for two voices, or one, and only if they are sent sparingly. */
const NARROW: ReadonlySet<Quality> = new Set<Quality>(["stills", "sound", "voice"])

/**
 * Whether somebody who may hear this participant has a narrow line. The relay sends on what it gets, so a voice that is to fit
 * the narrowest line of those who hear it leaves its device that small. Whose line it is, is not told.
 */
export function hasNarrowListener(state: TalkState, speaker: ParticipantId): boolean {
  const place = state.participants[speaker]?.place
  if (place === undefined || place === "lobby") return false
  const mayHear = (each: Participant) =>
    each.id !== speaker && each.isPresent && (each.place === place || state.announcer === speaker)
  return Object.values(state.participants).some((each) => mayHear(each) && NARROW.has(each.quality))
}
