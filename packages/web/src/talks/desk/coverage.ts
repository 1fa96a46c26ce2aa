import {
  CHANNEL_LANGUAGES,
  type ChannelLanguage,
  channelIn,
  type ParticipantId,
  type PlaceId,
  type TalkState,
} from "@wasit/domain/room"
import { chainOf } from "./chains.ts"
import { isHeard } from "./heard.ts"

/** One language in one place. A `gap` is a required channel that nobody holds; a `quiet` one has a holder whom nobody hears. */
export type CoverageCell = {
  readonly language: ChannelLanguage
  readonly stands: "covered" | "quiet" | "gap" | "waived" | "free" | "none"
  readonly holder: ParticipantId | null
  readonly through: readonly ChannelLanguage[]
  readonly isRequired: boolean
  /** A colleague takes over in these seconds. */
  readonly next: ParticipantId | null
}

export type CoverageRow = { readonly place: PlaceId; readonly cells: readonly CoverageCell[] }

export type Coverage = {
  readonly languages: readonly ChannelLanguage[]
  readonly rows: readonly CoverageRow[]
  readonly gaps: readonly { readonly place: PlaceId; readonly language: ChannelLanguage }[]
}

/** Language by place: who interprets, and where a required channel is empty. The plenary first, then caucuses as opened. */
export function coverageOf(talk: TalkState): Coverage {
  const places = Object.values(talk.places).filter(({ id }) => id !== "lobby")
  const used = new Set(places.flatMap((place) => [...place.required, ...place.channels.map((each) => each.language)]))
  // Always in one order: a column must not jump when a channel is taken.
  const languages = CHANNEL_LANGUAGES.filter((language) => used.has(language))
  const ordered = [...places].sort((one, other) => Number(other.id === "plenary") - Number(one.id === "plenary"))
  const rows = ordered.map((place) => ({
    place: place.id,
    cells: languages.map((language): CoverageCell => {
      const channel = channelIn(place, language)
      // Whose line is lost interprets no more: listeners hear the floor.
      const holder = presentOnly(talk, channel?.holder ?? null)
      const isRequired = place.required.includes(language)
      const isWaived = isRequired && talk.waived.includes(language)
      return {
        language,
        stands:
          holder !== null
            ? isHeard(talk, holder)
              ? "covered"
              : "quiet"
            : isWaived
              ? "waived"
              : isRequired
                ? "gap"
                : channel === null
                  ? "none"
                  : "free",
        holder,
        through: holder === null ? [] : chainOf(place, language),
        isRequired,
        next: holder === null ? null : presentOnly(talk, channel?.handover?.to ?? null),
      }
    }),
  }))
  const gaps = rows.flatMap(({ place, cells }) =>
    cells.filter(({ stands }) => stands === "gap").map(({ language }) => ({ place, language })),
  )
  return { languages, rows, gaps }
}

const presentOnly = (talk: TalkState, id: ParticipantId | null): ParticipantId | null =>
  id !== null && talk.participants[id]?.isPresent === true ? id : null
