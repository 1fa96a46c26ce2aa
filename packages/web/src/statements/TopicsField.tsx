import { TOPIC_SAYS_WORDS, TOPIC_WORDS } from "@wasit/domain/words"
import { useFormat, useText } from "../i18n/index.ts"
import { Select } from "../ui/index.ts"
import { COMPOSE_TEXTS } from "./compose-texts.ts"

export type TopicCode = keyof typeof TOPIC_WORDS
type Says = keyof typeof TOPIC_SAYS_WORDS

/** What a read-out says of each topic, as far as it was chosen; what was not chosen is silence. */
export type TopicsDraft = Readonly<Partial<Record<TopicCode, Says>>>

/** The topics of a draft as an act carries them. */
export const topicsOf = (draft: TopicsDraft) =>
  (Object.keys(TOPIC_WORDS) as TopicCode[]).map((topic) => ({ topic, says: draft[topic] ?? "silent", words: null }))

/** Chooses for every topic whether the text says it was discussed, says it was not, or is silent. */
export function TopicsField(props: { readonly value: TopicsDraft; readonly onChange: (draft: TopicsDraft) => void }) {
  const t = useText(COMPOSE_TEXTS)
  const format = useFormat()
  return (
    <fieldset class="group">
      <legend class="group-legend">{t("topics")}</legend>
      <div class="topic-says">
        {(Object.keys(TOPIC_WORDS) as TopicCode[]).map((topic) => (
          <Select<Says>
            key={topic}
            label={format.say(TOPIC_WORDS[topic])}
            value={props.value[topic] ?? "silent"}
            options={(["silent", "yes", "no"] as const).map((value) => ({
              value,
              label: format.say(TOPIC_SAYS_WORDS[value]),
            }))}
            onChange={(says) => props.onChange({ ...props.value, [topic]: says })}
          />
        ))}
      </div>
    </fieldset>
  )
}
