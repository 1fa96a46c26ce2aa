import { type ParticipantId, planBinds, STAGE_SLOT, type TalkState } from "@wasit/domain/room"

/**
 * Who gets a sealed still of this sender: those in the same place whose line has room for stills alone, and who would see the
 * sender on their stage. So nobody gets more than one sender's.
 */
export function stillReaders(state: TalkState, sender: ParticipantId): ParticipantId[] {
  const place = state.participants[sender]?.place
  return Object.values(state.participants)
    .filter((each) => each.id !== sender && each.isPresent && each.place === place && each.quality === "stills")
    .filter((each) => stageFor(state, each.id)?.startsWith(`${sender}:`) === true)
    .map((each) => each.id)
}

function stageFor(state: TalkState, id: ParticipantId): string | null {
  const person = state.participants[id]
  if (person === undefined) return null
  const seeing = { ...state, participants: { ...state.participants, [id]: { ...person, quality: "full" as const } } }
  return planBinds(seeing).get(id)?.video[STAGE_SLOT] ?? null
}
