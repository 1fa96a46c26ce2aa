import type { Channel, ChannelLanguage, Place } from "@wasit/domain/room"

/** The channel of a language in a place; null where there is none. */
export function channelOf(place: Place, language: ChannelLanguage): Channel | null {
  return place.channels.find((each) => each.language === language) ?? null
}

/**
 * The languages through which a channel comes from the floor, nearest first: Arabic interpreted from English gives `["en"]`.
 * It explains the delay to whoever listens. A channel through which nobody interprets is no link any more: its listener hears
 * the floor.
 */
export function chainOf(place: Place, language: ChannelLanguage): readonly ChannelLanguage[] {
  const chain: ChannelLanguage[] = []
  let from = channelOf(place, language)?.from ?? "floor"
  while (from !== "floor" && from !== language && !chain.includes(from)) {
    const channel = channelOf(place, from)
    if (channel === null || channel.holder === null) break
    chain.push(from)
    from = channel.from
  }
  return chain
}

/** Would interpreting `into` from `from` lead back to itself? */
export function isCircle(place: Place, into: ChannelLanguage, from: ChannelLanguage): boolean {
  const seen = new Set<ChannelLanguage>()
  let next: "floor" | ChannelLanguage = from
  while (next !== "floor" && !seen.has(next)) {
    if (next === into) return true
    seen.add(next)
    next = channelOf(place, next)?.from ?? "floor"
  }
  return false
}
