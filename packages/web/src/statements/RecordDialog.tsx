import { type BodyOf, epochDayToDay, type SessionId } from "@wasit/domain"
import { CONFIDENCE_WORDS, STATEMENT_KIND_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { type ActorDraft, ActorField, actorOf, NO_ACTOR } from "../process/ActorField.tsx"
import { newId } from "../process/new-id.ts"
import { WordingField } from "../process/WordingField.tsx"
import { cleanText, type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { useProcess } from "../record/process-context.tsx"
import { Checkbox, DateField, RadioGroup, Select, TextField } from "../ui/index.ts"
import { COMPOSE_TEXTS } from "./compose-texts.ts"
import { SessionField } from "./SessionField.tsx"
import { STATEMENTS_TEXTS } from "./statements-texts.ts"
import { type TopicsDraft, TopicsField, topicsOf } from "./TopicsField.tsx"
import { useFigureWords } from "./use-figure-words.ts"
import { useFigureWorld } from "./use-statements.ts"

type Body = BodyOf<"statement-recorded/1">
const KINDS = ["statement", "read-out", "decree", "interview"] as const
const CONFIDENCES = ["high", "medium", "one-outlet", "party-claim"] as const

type Draft = {
  readonly by: ActorDraft
  readonly kind: Body["kind"]
  readonly on: number | null
  readonly wording: WordingDraft
  readonly form: "quote" | "summary" | null
  readonly title: string
  readonly url: string
  readonly confidence: Body["confidence"] | null
  readonly session: SessionId | null
  readonly topics: TopicsDraft
  readonly about: readonly Body["about"][number][]
  readonly isLater: boolean
}

const EMPTY: Draft = {
  by: NO_ACTOR,
  kind: "statement",
  on: null,
  wording: {},
  form: null,
  title: "",
  url: "",
  confidence: null,
  session: null,
  topics: {},
  about: [],
  isLater: false,
}

/** Records what somebody said in public: whose, when, in which words, from which source. */
export function RecordDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(COMPOSE_TEXTS)
  const [id] = useState(() => newId("statement"))
  const [draft, setDraft] = useState(EMPTY)
  const change = (part: Partial<Draft>): void => setDraft((old) => ({ ...old, ...part }))
  return (
    <ActDialog code="statement-recorded/1" title={t("recordTitle")} body={bodyOf(id, draft)} onClose={onClose}>
      <p>{t("recordSays")}</p>
      <Whose draft={draft} change={change} />
      <WordingField
        label={t("words")}
        value={draft.wording}
        onChange={(wording) => change({ wording })}
        rows={4}
        required
      />
      <RadioGroup
        legend={t("form")}
        value={draft.form}
        options={(["quote", "summary"] as const).map((value) => ({ value, label: t(value) }))}
        onChange={(form) => change({ form })}
      />
      <Sourced draft={draft} change={change} />
      <About draft={draft} change={change} />
      <Checkbox label={t("isLater")} checked={draft.isLater} onChange={(isLater) => change({ isLater })} />
    </ActDialog>
  )
}

type Part = { readonly draft: Draft; readonly change: (part: Partial<Draft>) => void }

function Whose({ draft, change }: Part) {
  const t = useText(COMPOSE_TEXTS)
  const said = useText(STATEMENTS_TEXTS)
  const format = useFormat()
  return (
    <>
      <ActorField label={t("whose")} value={draft.by} onChange={(by) => change({ by })} />
      <Select
        label={said("kind")}
        value={draft.kind}
        options={KINDS.map((value) => ({ value, label: format.say(STATEMENT_KIND_WORDS[value]) }))}
        onChange={(kind) => change({ kind })}
      />
      <DateField label={t("on")} value={draft.on} onChange={(on) => change({ on })} />
      {draft.kind === "read-out" ? (
        <>
          <SessionField value={draft.session} onChange={(session) => change({ session })} />
          <TopicsField value={draft.topics} onChange={(topics) => change({ topics })} />
        </>
      ) : null}
    </>
  )
}

function Sourced({ draft, change }: Part) {
  const t = useText(COMPOSE_TEXTS)
  const format = useFormat()
  return (
    <>
      <TextField
        label={t("sourceTitle")}
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={400}
        required
      />
      <TextField
        label={t("sourceUrl")}
        value={draft.url}
        onChange={(url) => change({ url })}
        maxLength={800}
        dir="ltr"
        error={draft.url.trim() === "" || isAddress(draft.url) ? null : t("urlWrong")}
      />
      <Select
        label={t("confidence")}
        value={draft.confidence}
        options={CONFIDENCES.map((value) => ({ value, label: format.say(CONFIDENCE_WORDS[value]) }))}
        onChange={(confidence) => change({ confidence })}
        required
      />
    </>
  )
}

function About({ draft, change }: Part) {
  const t = useText(COMPOSE_TEXTS)
  const { state } = useProcess()
  const words = useFigureWords(useFigureWorld())
  const commitments = [...state.agreement.commitments.values()].filter((each) => each.duty.kind === "release")
  if (commitments.length === 0) return null
  return (
    <fieldset class="group">
      <legend class="group-legend">{t("about")}</legend>
      {commitments.map(({ id }) => (
        <Checkbox
          key={id}
          label={words.what({ kind: "committed", commitment: id })}
          checked={draft.about.includes(id)}
          onChange={(isOn) =>
            change({ about: isOn ? [...draft.about, id] : draft.about.filter((each) => each !== id) })
          }
        />
      ))}
    </fieldset>
  )
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text.trim()) && URL.canParse(text.trim())

function bodyOf(id: Body["id"], draft: Draft): Body | null {
  const { kind, confidence, form, isLater } = draft
  const by = actorOf(draft.by)
  const wording = wordingOf(draft.wording)
  const title = cleanText(draft.title)
  const url = draft.url.trim()
  if (by === null || draft.on === null || wording === null || form === null || confidence === null) return null
  if (title === "" || (url !== "" && !isAddress(url))) return null
  const on = epochDayToDay(draft.on)
  const session = kind === "read-out" ? draft.session : null
  return {
    id,
    by,
    kind,
    on,
    wording,
    isSummary: form === "summary",
    source: { title, url: url === "" ? null : url, on },
    confidence,
    session,
    topics: session === null ? [] : topicsOf(draft.topics),
    about: [...draft.about],
    isLater,
  }
}
