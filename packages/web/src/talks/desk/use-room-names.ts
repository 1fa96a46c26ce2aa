import { type ChannelLanguage, ELSEWHERE, type ParticipantId, type PlaceId, type TalkState } from "@wasit/domain/room"
import { CHANNEL_LANGUAGE_WORDS } from "@wasit/domain/words"
import { useFormat, useText } from "../../i18n/index.ts"
import { useNames } from "../../process/use-names.ts"
import { boundName } from "../../ui/name-parts.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import { LISTENING_TEXTS } from "./listening-texts.ts"

/** How languages, people and places of a talk are called for this reader. */
export function useRoomNames(talk: TalkState) {
  const t = useText(DESK_TEXTS)
  const places = useText(LISTENING_TEXTS)
  const format = useFormat()
  const names = useNames()
  const language = (code: ChannelLanguage): string => format.say(CHANNEL_LANGUAGE_WORDS[code])
  const person = (id: ParticipantId): string => {
    const participant = talk.participants[id]
    return participant === undefined ? id : names.member(participant.member)
  }
  const delegationOf = (id: ParticipantId): string => {
    const participant = talk.participants[id]
    return participant === undefined ? "" : names.delegation(participant.delegation)
  }
  return {
    language,
    languages: (codes: readonly ChannelLanguage[]): string => format.list(codes.map(language)),
    person,
    /** A person in a sentence: its lines break beside the name, not within. */
    said: (id: ParticipantId): string => boundName(person(id)),
    delegationOf,
    /** A person with the delegation they sit with, in a sentence. */
    voice(id: ParticipantId): string {
      return t("voiceOf", { name: boundName(person(id)), delegation: delegationOf(id) })
    },
    /** `Arabic via English`. */
    chain(code: ChannelLanguage, through: readonly ChannelLanguage[]): string {
      return through.length === 0
        ? language(code)
        : t("via", { language: language(code), through: format.list(through.map(language)) })
    },
    place(id: PlaceId): string {
      if (id === "plenary" || id === "lobby") return places(id)
      if (id === ELSEWHERE) return places("elsewhere")
      return places("caucusOf", { who: format.list((talk.places[id]?.delegations ?? []).map(names.delegation)) })
    },
  }
}
