import { useState } from "preact/hooks"
import { useLanguage, useText } from "../../i18n/index.ts"
import { RadioGroup, Select } from "../../ui/index.ts"
import { type ListeningMode, languageOffered, listeningFor, listeningView } from "./listening.ts"
import { LISTENING_TEXTS } from "./listening-texts.ts"
import type { RoomPart } from "./room-part.ts"
import { useRoomNames } from "./use-room-names.ts"
import "./desk.css"

/** What a listener hears: the floor, a language, or the language with the floor quietly beneath it. */
export function ChannelPicker({ talk, me, request }: RoomPart) {
  const t = useText(LISTENING_TEXTS)
  const { language: reader } = useLanguage()
  const names = useRoomNames(talk)
  const view = listeningView(talk, me)
  const [wanted, setWanted] = useState(view?.language ?? null)
  if (view === null) return null
  if (view.options.length === 0) return <p class="soft">{t("noChannels")}</p>
  const language = view.language ?? languageOffered(view.options, wanted, reader)
  const voice = view.options.find((each) => each.language === language)?.holder ?? null
  const said = { language: language === null ? "" : names.language(language) }
  const listen = (mode: ListeningMode, to = language): void =>
    request({ kind: "listen", listening: listeningFor(mode, to) })
  return (
    <div class="stack listening">
      <RadioGroup<ListeningMode>
        legend={t("listening")}
        legendHidden
        value={view.mode}
        options={[
          { value: "floor", label: t("floor") },
          { value: "both", label: t("both", said) },
          { value: "channel", label: t("channel", said) },
        ]}
        onChange={(mode) => listen(mode)}
      />
      <Select
        label={t("language")}
        value={language}
        options={view.options.map((option) => ({
          value: option.language,
          label:
            option.holder === null
              ? t("byNobody", { language: names.language(option.language) })
              : names.chain(option.language, option.through),
        }))}
        // A closed list has one line: a name in two scripts would be cut there.
        hint={voice === null ? undefined : t("by", { name: names.said(voice) })}
        onChange={(next) => {
          setWanted(next)
          // Choosing a language is asking for it: the floor goes down, and stays within hearing.
          listen(view.mode === "floor" ? "both" : view.mode, next)
        }}
      />
      <p role="status" class="small soft">
        {view.language === null
          ? ""
          : view.hearsFloorInstead
            ? t("floorInstead", said)
            : view.through.length > 0
              ? t("chain", { ...said, through: names.languages(view.through) })
              : ""}
      </p>
    </div>
  )
}
