import { delegationById, type Language } from "@wasit/domain"
import { CHANNEL_LANGUAGE_WORDS, dayToEpochDay, TOPIC_WORDS } from "@wasit/domain/words"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { wordingIn } from "../process/wording.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Section, Status } from "../ui/index.ts"
import { type Collision, isBlocking } from "./collisions.ts"
import { COMPOSE_TEXTS } from "./compose-texts.ts"
import { type StatementDraft, withNumberBound } from "./statement-draft.ts"
import { useFigureWords } from "./use-figure-words.ts"
import { useFigureWorld } from "./use-statements.ts"

/** What a draft collides with, what must be mended first; a number typed by hand can be bound where it stands. */
export function Collisions(props: {
  readonly found: readonly Collision[]
  readonly isEmpty: boolean
  readonly change: (next: (old: StatementDraft) => StatementDraft) => void
}) {
  const t = useText(COMPOSE_TEXTS)
  const { found, isEmpty } = props
  const must = found.filter(isBlocking)
  const may = found.filter((each) => !isBlocking(each))
  return (
    <Section title={t("checks")}>
      <div class="stack" role="status">
        {isEmpty ? <p class="soft">{t("nothingWritten")}</p> : null}
        {!isEmpty && found.length === 0 ? (
          <p>
            <Status kind="done">{t("nothingFound")}</Status>
          </p>
        ) : null}
        <Found title={t("mustMend")} found={must} change={props.change} />
        <Found title={t("mayStand")} found={may} change={props.change} />
      </div>
    </Section>
  )
}

function Found(props: {
  readonly title: string
  readonly found: readonly Collision[]
  readonly change: (next: (old: StatementDraft) => StatementDraft) => void
}) {
  const sayCollision = useCollisionWords()
  if (props.found.length === 0) return null
  return (
    <div>
      <p class="small soft">{props.title}</p>
      <ul class="rule-list">
        {props.found.map((each) => (
          <li key={JSON.stringify(each)}>
            <Status kind={isBlocking(each) ? "refused" : "contested"}>{sayCollision(each)}</Status>
            <Bind collision={each} change={props.change} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Bind(props: {
  readonly collision: Collision
  readonly change: (next: (old: StatementDraft) => StatementDraft) => void
}) {
  const t = useText(COMPOSE_TEXTS)
  const { state } = useProcess()
  const words = useFigureWords(useFigureWorld())
  const { collision, change } = props
  if (collision.kind !== "by-hand") return null
  const { number } = collision
  const value = Number(number)
  return (
    <ul class="plain-list">
      {collision.equals.map((query) => (
        <li key={JSON.stringify(query)}>
          <Button
            kind="quiet"
            icon="check"
            onPress={() => change((old) => withNumberBound(old, query, { value, position: state.size }))}
          >
            {t("bind", { what: words.what(query) })}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function useCollisionWords(): (collision: Collision) => string {
  const t = useText(COMPOSE_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { language } = useLanguage()
  const { process } = useProcess().state
  const named = (each: Language): string => format.say(CHANNEL_LANGUAGE_WORDS[each])
  const languages = (all: readonly Language[]): string => format.list(all.map(named))
  const place = (name: string): string => `{${name}}`
  return (found) => {
    switch (found.kind) {
      case "differs": {
        const record = found.record === null ? "—" : format.number(found.record)
        return t("differs", { name: place(found.name), said: format.number(found.said), record })
      }
      case "no-place":
        return t("noPlace", { name: place(found.name), language: named(found.language) })
      case "unbound":
        return t("unbound", { name: place(found.name), language: named(found.language) })
      case "by-hand": {
        const values = { n: format.inDigits(found.number), languages: languages(found.languages) }
        return t(found.equals.length === 0 ? "byHandOther" : "byHandSame", values)
      }
      case "versions": {
        const said = found.what === "day" ? format.date(dayToEpochDay(found.said)) : format.inDigits(found.said)
        return t("versionsDiffer", { said, present: languages(found.present), missing: languages(found.missing) })
      }
      case "designation": {
        const label = wordingIn(delegationById(process, found.party)?.label ?? {}, language)
        return t("designation", { language: named(found.language), words: found.words, label })
      }
      case "said-otherwise":
        return t("saidOtherwise", { name: place(found.name), n: format.number(found.value) })
      case "topic": {
        const topic = format.say(TOPIC_WORDS[found.topic as keyof typeof TOPIC_WORDS])
        return t("topicDiffers", { topic, party: names.delegation(found.by) })
      }
    }
  }
}
