import { type ChannelLanguage, channelIn, type Place } from "@wasit/domain/room"

/**
 * The languages through which a channel comes from the floor, nearest first: Arabic interpreted from English gives `["en"]`.
 * It explains the delay to whoever listens. A channel through which nobody interprets is no link any more: its listener hears
 * the floor.
 */
export function chainOf(place: Place, language: ChannelLanguage): readonly ChannelLanguage[] {
  const chain: ChannelLanguage[] = []
  let from = channelIn(place, language)?.from ?? "floor"
  while (from !== "floor" && from !== language && !chain.includes(from)) {
    const channel = channelIn(place, from)
    if (channel === null || channel.holder === null) break
    chain.push(from)
    from = channel.from
  }
  return chain
}
