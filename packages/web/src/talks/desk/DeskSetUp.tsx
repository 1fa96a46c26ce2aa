import { CHANNEL_LANGUAGES, type ChannelLanguage } from "@wasit/domain/room"
import { useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { Button, Callout, Section, Select } from "../../ui/index.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import { pairFor } from "./pair.ts"
import type { RoomPart } from "./room-part.ts"
import { useRoomNames } from "./use-room-names.ts"

/** Before the desk: between which two languages, and what is wanted most in this place. */
export function DeskSetUp({ talk, me, request, onDone }: RoomPart & { readonly onDone: () => void }) {
  const t = useText(DESK_TEXTS)
  const names = useRoomNames(talk)
  const proposed = pairFor(talk, me)
  const [one, setOne] = useState<ChannelLanguage>(proposed.pair[0])
  const [other, setOther] = useState<ChannelLanguage>(proposed.pair[1])
  const options = CHANNEL_LANGUAGES.map((value) => ({ value, label: names.language(value) }))
  const sit = (): void => {
    request({ kind: "sit-at-desk", languages: [one, other] })
    onDone()
  }
  return (
    <Section title={t("title")} lead={t("setUpWhat")}>
      {proposed.empty.length === 0 ? null : (
        <Callout tone="warn">{t("emptyHere", { languages: names.languages(proposed.empty) })}</Callout>
      )}
      <p>
        <strong>{t("setUp")}</strong>
      </p>
      <div class="columns">
        <Select label={t("firstLanguage")} value={one} options={options} onChange={setOne} />
        <Select
          label={t("secondLanguage")}
          value={other}
          options={options}
          onChange={setOther}
          error={one === other ? t("sameTwice") : null}
        />
      </div>
      <div class="row">
        <Button kind="primary" disabled={one === other} onPress={sit}>
          {t("sit")}
        </Button>
      </div>
    </Section>
  )
}
