import { type ChannelLanguage, emptyChannels, type ParticipantId, type TalkState } from "@wasit/domain/room"

/**
 * The pair a desk is offered first: her own if she has one, else what the place requires and nobody holds, then what it
 * requires, then Arabic and English, the languages of the working texts.
 */
export function pairFor(
  talk: TalkState,
  me: ParticipantId,
): { readonly pair: readonly [ChannelLanguage, ChannelLanguage]; readonly empty: readonly ChannelLanguage[] } {
  const self = talk.participants[me]
  const place = self === undefined ? undefined : talk.places[self.place]
  const required = place?.required ?? []
  const empty = place === undefined ? [] : emptyChannels(talk, place)
  const [one = "ar", other = "en"] = self?.desk?.languages ?? [...new Set([...empty, ...required, "ar", "en"] as const)]
  return { pair: [one, other], empty }
}
