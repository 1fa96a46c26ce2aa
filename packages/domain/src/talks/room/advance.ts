import { changePlace, peopleOf, renewAnnouncement, renewKeys } from "./change.ts"
import { channelIn, completeHandover, takesCircle } from "./channels.ts"
import { dissolve } from "./moving.ts"
import { leave } from "./people.ts"
import type { Channel, Place, TalkState } from "./state.ts"
import { seatVoices } from "./voices.ts"

/** A device that is silent for so long is absent; the server watches and says so with `absent`. */
export const ABSENT_AFTER_MS = 3000
/** Whoever is absent for so long has left. */
export const LEFT_AFTER_MS = 30_000
/** Keys are renewed at least so often. */
const KEYS_LAST_MS = 3_600_000

/** What the time alone brings: people who have left, colleagues who take over, caucuses that end, keys that are old. */
export function advance(state: TalkState, now: number): TalkState {
  if (state.phase === "closed") return state
  let next = state
  for (const person of peopleOf(state))
    if (person.absentSince !== null && now - person.absentSince >= LEFT_AFTER_MS) next = leave(next, person.id, now)
  for (const place of Object.values(next.places))
    for (const channel of place.channels) next = passOn(next, place, channel, now)
  for (const place of Object.values(next.places))
    if (place.returnsAt !== null && place.returnsAt <= now) next = dissolve(next, place.id, now)
  for (const place of Object.values(next.places))
    if (now - place.epochSince >= KEYS_LAST_MS) next = renewKeys(next, [place.id], now)
  if (now - next.announcement.epochSince >= KEYS_LAST_MS) next = renewAnnouncement(next, now)
  return next === state ? state : seatVoices(next)
}

/** At the end of the countdown a channel goes to a colleague whose microphone is open; to a closed one it does not go. */
function passOn(state: TalkState, before: Place, { language }: Channel, now: number): TalkState {
  const place = state.places[before.id]
  const channel = place === undefined ? null : channelIn(place, language)
  if (place === undefined || channel === null || channel.handover === null || channel.handover.at > now) return state
  const colleague = state.participants[channel.handover.to]
  const mayPass =
    colleague?.isPresent === true &&
    colleague.sends.microphone &&
    !colleague.isMuted &&
    !takesCircle(place, language, colleague.desk?.hears ?? "floor")
  if (mayPass) return completeHandover(state, place, language)
  const channels = place.channels.map((each) => (each.language === language ? { ...each, handover: null } : each))
  return changePlace(state, place.id, { channels })
}
