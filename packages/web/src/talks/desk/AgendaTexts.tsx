import { currentVersion, minutesOf } from "@wasit/domain"
import type { ChannelLanguage, TalkState } from "@wasit/domain/room"
import { CHANNEL_LANGUAGE_WORDS, DIRECTION, type Language, TAG, type Wording } from "@wasit/domain/words"
import { useFormat, useLanguage, useText } from "../../i18n/index.ts"
import { useNow } from "../../process/use-now.ts"
import { useProcess } from "../../record/process-context.tsx"
import { Badge, Section } from "../../ui/index.ts"
import { type AgendaPlace, agendaNow, textLanguages } from "./agenda-now.ts"
import { DESK_TEXTS } from "./desk-texts.ts"

/** The sentences that are about to be read out, in both of her languages: now, and next. */
export function AgendaTexts(props: { readonly talk: TalkState; readonly languages: readonly ChannelLanguage[] }) {
  const t = useText(DESK_TEXTS)
  const { language } = useLanguage()
  const { state } = useProcess()
  const at = useNow()
  const { now, next } = agendaNow(minutesOf(state, props.talk.session, at), props.talk)
  const columns = textLanguages(props.languages, language)
  return (
    <Section title={t("texts")}>
      {now === null ? (
        <p class="soft">{t("noItem")}</p>
      ) : (
        <Item title={t("now", { n: now.number })} at={now} columns={columns} />
      )}
      {next === null ? null : <Item title={t("next", { n: next.number })} at={next} columns={columns} />}
    </Section>
  )
}

type ItemProps = { readonly title: string; readonly at: AgendaPlace; readonly columns: readonly Language[] }

function Item({ title, at, columns }: ItemProps) {
  const t = useText(DESK_TEXTS)
  return (
    <div class="stack">
      <h3>{title}</h3>
      <Parallel wording={at.item.title} columns={columns} />
      {at.item.points.map((point) => (
        <div key={point.id} class={point.id === at.point ? "desk-point desk-point-shown" : "desk-point"}>
          {point.id === at.point ? <Badge>{t("inDiscussion")}</Badge> : null}
          <Parallel wording={currentVersion(point).wording} columns={columns} />
        </div>
      ))}
    </div>
  )
}

function Parallel({ wording, columns }: { readonly wording: Wording; readonly columns: readonly Language[] }) {
  const t = useText(DESK_TEXTS)
  const format = useFormat()
  return (
    <div class="desk-parallel">
      {columns.map((language) =>
        wording[language] === undefined ? (
          <p key={language} class="soft">
            {t("notWritten", { language: format.say(CHANNEL_LANGUAGE_WORDS[language]) })}
          </p>
        ) : (
          <p key={language} lang={TAG[language]} dir={DIRECTION[language]}>
            {wording[language]}
          </p>
        ),
      )}
    </div>
  )
}
