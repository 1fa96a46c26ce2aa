import type { Refusal } from "../../shared/act.ts"
import { changePlace, closeMicrophone, peopleIn, spokenLast } from "./change.ts"
import type { RoomRefusalCode } from "./refusals.ts"
import type { Participant, Place, TalkState } from "./state.ts"

/** How many are heard at a time in a discussion. */
export const MOST_VOICES = 6

/** Does this person's microphone reach anybody? */
export function isAudible(state: TalkState, person: Participant): boolean {
  return (
    state.phase !== "closed" &&
    person.isPresent &&
    person.place !== "lobby" &&
    person.sends.microphone &&
    !person.isMuted &&
    person.desk?.isCoughing !== true
  )
}

/** Does this person's picture reach anybody? */
export function isVisible(state: TalkState, person: Participant): boolean {
  return state.phase !== "closed" && person.isPresent && person.place !== "lobby" && person.sends.picture !== null
}

/** Is this person's line one that pictures move on? On a narrower one stills go out, or nothing. */
export function movesPictures({ quality }: Participant): boolean {
  return quality === "full" || quality === "low"
}

/** A voice of the discussion: not an interpreter at her desk, who speaks into a channel, nor one who speaks to all places. */
function isVoice(state: TalkState, person: Participant): boolean {
  return isAudible(state, person) && person.desk === null && state.announcer !== person.id
}

/** May this person's microphone be open where he or she is? */
export function refuseMicrophone(state: TalkState, person: Participant, place: Place): Refusal<RoomRefusalCode> | null {
  if (person.isMuted) return { code: "muted-by-chair" }
  if (person.desk !== null) return null
  if (place.mode === "floor")
    return person.role === "chair" || place.floor === person.id ? null : { code: "floor-not-yours" }
  const others = peopleIn(state, place.id).filter((each) => each.id !== person.id && isVoice(state, each))
  return others.length < MOST_VOICES ? null : { code: "voices-full", most: MOST_VOICES }
}

/**
 * Seats the voices of every discussion: who has a seat keeps it while heard, so that no other voice changes its slot. Whoever
 * finds none has the microphone closed: nobody speaks in the belief of being heard.
 */
export function seatVoices(state: TalkState): TalkState {
  let next = state
  for (const place of Object.values(state.places)) {
    const voices = place.mode === "floor" ? [] : peopleIn(state, place.id).filter((each) => isVoice(state, each))
    const open = new Set(voices.map((each) => each.id))
    const seats = Array.from({ length: MOST_VOICES }, (_, at) => {
      const seated = place.voices[at] ?? null
      return seated !== null && open.has(seated) ? seated : null
    })
    let lastSpeakers = place.lastSpeakers
    for (const id of open) {
      const free = seats.indexOf(null)
      if (seats.includes(id)) continue
      if (free === -1) {
        next = closeMicrophone(next, id)
        continue
      }
      seats[free] = id
      lastSpeakers = spokenLast({ ...place, lastSpeakers }, id)
    }
    if (seats.some((each, at) => each !== (place.voices[at] ?? null)))
      next = changePlace(next, place.id, { voices: seats, lastSpeakers })
  }
  return next
}
