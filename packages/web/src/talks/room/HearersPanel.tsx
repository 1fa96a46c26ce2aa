import { useFormat, useLanguage, useText } from "../../i18n/index.ts"
import { useNames } from "../../process/use-names.ts"
import { DefinitionList, Loading, Name, Section, Status } from "../../ui/index.ts"
import type { Hearer } from "../media/talk-view.ts"
import { useRoom } from "./room-context.tsx"
import { TABLE_TEXTS } from "./table-texts.ts"

/** Whose devices hold the keys of this place, and the six words that prove it when they are read aloud. */
export function HearersPanel() {
  const t = useText(TABLE_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { view } = useRoom()
  const { keys } = view
  if (keys === null) {
    return (
      <Section title={t("hearers")}>
        <Loading label={t("noKeys")} />
      </Section>
    )
  }
  const isLatin = language === "en"
  const words = isLatin ? keys.words.latin : keys.words.arabic
  return (
    <div class="stack">
      <Section title={t("words")} lead={t("wordsWhat")}>
        <ol class="place-words" lang={isLatin ? "en" : "ar"}>
          {words.map((word, at) => (
            <li key={`${at}${word}`} translate={false}>
              {word}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t("hearers")} lead={t("hearersWhat")}>
        <ul class="rule-list">
          {keys.hearers.map((hearer) => (
            <HearerLine key={hearer.participant} hearer={hearer} />
          ))}
        </ul>
        <DefinitionList items={[{ term: t("epoch"), value: format.number(keys.epoch) }]} />
        <p class="small soft">{t("epochWhat")}</p>
        <p class="small soft">{t("limits")}</p>
      </Section>
    </div>
  )
}

function HearerLine({ hearer }: { readonly hearer: Hearer }) {
  const t = useText(TABLE_TEXTS)
  const names = useNames()
  const { talk } = useRoom()
  const delegation = talk.participants[hearer.participant]?.delegation
  return (
    <li>
      <Name value={names.member(hearer.member)}>
        {delegation === undefined ? null : <bdi class="soft">{names.delegation(delegation)}</bdi>}
      </Name>
      <div class="row small">
        <Status kind={hearer.isProven ? "done" : "refused"}>{t(hearer.isProven ? "proven" : "unproven")}</Status>
        {talk.participants[hearer.participant]?.role === "recorder" ? (
          <Status kind="contested">{t("records")}</Status>
        ) : null}
        {hearer.isProven && !hearer.hasSentKey ? <Status kind="waiting">{t("noKeyYet")}</Status> : null}
      </div>
    </li>
  )
}
