import type { PublicStatement } from "@wasit/domain"
import { CLAIM_WORDS, localDayOf, TRUCE_KIND_WORDS } from "@wasit/domain/words"
import { type Lane, Lanes } from "../charts/index.ts"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useAsOf } from "../process/AsOf.tsx"
import { useNames } from "../process/use-names.ts"
import { useNow } from "../process/use-now.ts"
import { wordingIn } from "../process/wording.ts"
import { useProcess } from "../record/process-context.tsx"
import { Section } from "../ui/index.ts"
import { filled } from "./Filled.tsx"
import { lanesOf, spanOf } from "./statements-model.ts"
import { STATEMENTS_TEXTS } from "./statements-texts.ts"

/** The beginning of a text, by which a picture and its table name it. */
export function useOpening(): (statement: PublicStatement) => string {
  const format = useFormat()
  const { language } = useLanguage()
  return ({ wording, figures }) => {
    const text = wordingIn(filled(wording, figures, format.number), language).replaceAll("\n", " ")
    return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(" ", LONGEST))}…`
  }
}

const LONGEST = 70

/** Statements, claims and truces of everybody, one lane an actor. */
export function SaidTimeline() {
  const t = useText(STATEMENTS_TEXTS)
  const format = useFormat()
  const names = useNames()
  const asOf = useAsOf()
  const now = useNow()
  const opening = useOpening()
  const { state } = useProcess()
  const lanes = lanesOf(state, now, {
    actor: names.actor,
    joint: t("jointText"),
    statement: opening,
    claim: (says) => format.say(CLAIM_WORDS[says]),
    truce: (kind) => format.say(TRUCE_KIND_WORDS[kind]),
  })
  const due = [...state.agreement.commitments.values()].flatMap((each) => each.due ?? [])
  const days = [...new Set(due.map((each) => localDayOf(each.at, each.zone)))]
  return (
    <Section title={t("timeline")}>
      <Picture
        title={t("timelineTitle")}
        asOf={asOf}
        lanes={lanes}
        deadlines={days.map((day) => ({ day, label: t("due") }))}
      />
    </Section>
  )
}

/** The picture with the days it must show; nothing while nothing was said. */
export function Picture(props: {
  readonly title: string
  readonly asOf: string
  readonly lanes: readonly Lane[]
  readonly deadlines?: readonly { readonly day: number; readonly label: string }[]
}) {
  const deadlines = props.deadlines ?? []
  const span = spanOf(
    props.lanes,
    deadlines.map((each) => each.day),
  )
  if (span === null) return null
  return (
    <Lanes
      title={props.title}
      asOf={props.asOf}
      lanes={props.lanes}
      from={span.from}
      to={span.to}
      deadlines={deadlines}
    />
  )
}
