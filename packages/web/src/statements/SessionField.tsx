import type { SessionId } from "@wasit/domain"
import { useLanguage, useText } from "../i18n/index.ts"
import { wordingIn } from "../process/wording.ts"
import { useProcess } from "../record/process-context.tsx"
import { Select } from "../ui/index.ts"
import { COMPOSE_TEXTS } from "./compose-texts.ts"

/** Which session a text speaks of, or none. */
export function SessionField(props: {
  readonly value: SessionId | null
  readonly onChange: (session: SessionId | null) => void
}) {
  const t = useText(COMPOSE_TEXTS)
  const { language } = useLanguage()
  const { state } = useProcess()
  const sessions = [...state.talks.sessions.values()].map(({ id, title }) => ({
    value: id,
    label: wordingIn(title, language),
  }))
  return (
    <Select<SessionId | "none">
      label={t("session")}
      value={props.value ?? "none"}
      options={[{ value: "none", label: t("noSession") }, ...sessions]}
      onChange={(session) => props.onChange(session === "none" ? null : session)}
    />
  )
}
