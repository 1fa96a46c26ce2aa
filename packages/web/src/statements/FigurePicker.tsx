import { countFigure, type FigureQuery } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useAsOf } from "../process/AsOf.tsx"
import { useNow } from "../process/use-now.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Mono, Section, Select } from "../ui/index.ts"
import { COMPOSE_TEXTS } from "./compose-texts.ts"
import { isMoved, type StatementDraft, withFigure, withoutFigure, withPlace, withValue } from "./statement-draft.ts"
import { figureChoices } from "./statements-model.ts"
import { useFigureWords } from "./use-figure-words.ts"
import { useFigureWorld } from "./use-statements.ts"

/** The figures of a draft: chosen from what the record can answer, each with its value, its rule and its place. */
export function FigurePicker(props: {
  readonly draft: StatementDraft
  readonly change: (next: (old: StatementDraft) => StatementDraft) => void
}) {
  const t = useText(COMPOSE_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  const now = useNow()
  const words = useFigureWords(useFigureWorld())
  const [chosen, setChosen] = useState<string | null>(null)
  const { draft, change } = props
  const choices = figureChoices(state, now).map(({ query, value }) => ({ key: JSON.stringify(query), query, value }))
  const add = (): void => {
    const choice = choices.find((each) => each.key === chosen)
    if (choice === undefined) return
    change((old) => withFigure(old, choice.query, choice.value, state.size))
    setChosen(null)
  }
  return (
    <Section title={t("figures")} lead={t("figuresLead")}>
      <Select
        label={t("choose")}
        value={chosen}
        options={choices.map(({ key, query, value }) => ({
          value: key,
          label: t("choice", { what: words.what(query), n: format.number(value) }),
        }))}
        onChange={setChosen}
      />
      <div>
        <Button icon="plus" onPress={add} disabled={chosen === null}>
          {t("add")}
        </Button>
      </div>
      {draft.figures.map((figure) => (
        <Chosen key={figure.name} name={figure.name} query={figure.query} value={figure.value} {...props} />
      ))}
    </Section>
  )
}

function Chosen(props: {
  readonly name: string
  readonly query: FigureQuery
  readonly value: number
  readonly draft: StatementDraft
  readonly change: (next: (old: StatementDraft) => StatementDraft) => void
}) {
  const t = useText(COMPOSE_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { state } = useProcess()
  const now = useNow()
  const asOf = useAsOf()
  const words = useFigureWords(useFigureWorld())
  const { name, query, value, change } = props
  const record = countFigure(state, query, now)
  return (
    <div class="figure-chosen">
      <p>
        <Mono>{`{${name}}`}</Mono> <strong>{format.number(value)}</strong>
      </p>
      <p>{words.what(query)}</p>
      <p class="small soft">
        {words.rule(query)} · {asOf}
      </p>
      <div class="row">
        <Button kind="quiet" onPress={() => change((old) => withPlace(old, name, language))}>
          {t("insertNamed", { name: `{${name}}` })}
        </Button>
        {record !== null && isMoved({ name, query, value, position: 0 }, state, now) ? (
          <Button onPress={() => change((old) => withValue(old, name, record))}>
            {t("takeNow", { n: format.number(record) })}
          </Button>
        ) : null}
        <Button kind="quiet" icon="trash" onPress={() => change((old) => withoutFigure(old, name))}>
          {t("remove", { name: `{${name}}` })}
        </Button>
      </div>
    </div>
  )
}
