import { changePlace, closeMicrophone, releaseChannel, setDesk } from "./change.ts"
import type { ChannelLanguage } from "./languages.ts"
import type { Channel, ParticipantId, Place, TalkState } from "./state.ts"

/** For how long both colleagues speak when a channel passes from one to the other. */
export const HANDOVER_MS = 5000

/** The channel of a language in a place; null where there is none. */
export function channelIn(place: Place, language: ChannelLanguage): Channel | null {
  return place.channels.find((each) => each.language === language) ?? null
}

/** Would interpreting `into` from `from` lead back to itself? */
export function isRelayCircle(place: Place, into: ChannelLanguage, from: "floor" | ChannelLanguage): boolean {
  const seen = new Set<ChannelLanguage>()
  let next = from
  while (next !== "floor" && !seen.has(next)) {
    if (next === into) return true
    seen.add(next)
    next = channelIn(place, next)?.from ?? "floor"
  }
  return false
}

/** The same for a channel that is about to be hers: one who listens to it now will hear the floor when it is. */
export function takesCircle(place: Place, language: ChannelLanguage, hears: "floor" | ChannelLanguage): boolean {
  return hears !== language && isRelayCircle(place, language, hears)
}

/** Languages that a place must have and nobody interprets into, waived ones aside. */
export function emptyChannels(state: TalkState, place: Place): ChannelLanguage[] {
  return place.required.filter((language) => {
    if (state.waived.includes(language)) return false
    const holder = channelIn(place, language)?.holder ?? null
    return holder === null || state.participants[holder]?.isPresent !== true
  })
}

/** She speaks into a language from now on, and into none other; the floor, if it was hers, is free. */
export function takeChannel(state: TalkState, id: ParticipantId, language: ChannelLanguage): TalkState {
  const person = state.participants[id]
  const before = person === undefined ? undefined : state.places[person.place]
  if (person?.desk == null || before === undefined) return state
  const previous = channelIn(before, language)?.holder ?? null
  let next = previous === null ? state : releaseChannel(state, previous)
  next = releaseChannel(next, id)
  const place = next.places[before.id] ?? before
  const hears = isRelayCircle(place, language, person.desk.hears) ? "floor" : person.desk.hears
  const channel: Channel = { language, holder: id, handover: null, from: hears }
  const isThere = channelIn(place, language) !== null
  next = changePlace(next, place.id, {
    channels: isThere
      ? place.channels.map((each) => (each.language === language ? channel : each))
      : [...place.channels, channel],
  })
  return setDesk(next, id, { speaks: language, hears })
}

/** The colleague has the channel; the one who gave it is silent. */
export function completeHandover(state: TalkState, place: Place, language: ChannelLanguage): TalkState {
  const channel = channelIn(place, language)
  const from = channel?.holder ?? null
  if (channel === null || channel.handover === null) return state
  const next = takeChannel(state, channel.handover.to, language)
  return from === null ? next : closeMicrophone(next, from)
}
