import type { ChannelLanguage, Listening, ParticipantId, TalkState } from "@wasit/domain/room"
import { chainOf } from "./chains.ts"
import { isHeard } from "./heard.ts"

/** How one hears: the floor as it is, the channel alone, or the channel over the quiet floor. */
export type ListeningMode = "floor" | "channel" | "both"

export type ChannelOption = {
  readonly language: ChannelLanguage
  /** Whose voice it is; null while nobody is heard on it, though somebody may hold it. */
  readonly holder: ParticipantId | null
  readonly through: readonly ChannelLanguage[]
}

export type ListeningView = {
  readonly mode: ListeningMode
  readonly language: ChannelLanguage | null
  readonly options: readonly ChannelOption[]
  /** Nobody is heard on the chosen channel now: the floor is heard in full. */
  readonly hearsFloorInstead: boolean
  readonly through: readonly ChannelLanguage[]
}

/** What this listener hears and may choose from, in the place where they are. Null before they are in one. */
export function listeningView(talk: TalkState, me: ParticipantId): ListeningView | null {
  const self = talk.participants[me]
  const place = self === undefined ? undefined : talk.places[self.place]
  if (self === undefined || place === undefined || place.id === "lobby") return null
  const { language, withFloor } = self.listening
  const options = place.channels.map((each) => ({
    language: each.language,
    holder: each.holder !== null && isHeard(talk, each.holder) ? each.holder : null,
    through: chainOf(place, each.language),
  }))
  // A language chosen in another place stays chosen, though nobody offers it here.
  const chosen = options.find((each) => each.language === language) ?? null
  if (language !== null && chosen === null) options.push({ language, holder: null, through: [] })
  return {
    mode: language === null ? "floor" : withFloor ? "both" : "channel",
    language,
    options,
    hearsFloorInstead: language !== null && (chosen?.holder ?? null) === null,
    through: chosen?.through ?? [],
  }
}

/** The choice that a mode and a language make. Without a language there is only the floor. */
export function listeningFor(mode: ListeningMode, language: ChannelLanguage | null): Listening {
  return mode === "floor" || language === null
    ? { language: null, withFloor: false }
    : { language, withFloor: mode === "both" }
}

/** The language that is offered before one is chosen: the last one wanted, the reader's own, else the first there is. */
export function languageOffered(
  options: readonly ChannelOption[],
  wanted: ChannelLanguage | null,
  reader: ChannelLanguage,
): ChannelLanguage | null {
  const has = (language: ChannelLanguage | null): boolean => options.some((each) => each.language === language)
  return has(wanted) ? wanted : has(reader) ? reader : (options[0]?.language ?? null)
}
