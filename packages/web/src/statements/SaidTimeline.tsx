import { CLAIM_WORDS, localDayOf, TRUCE_KIND_WORDS } from "@wasit/domain/words"
import { useFormat, useText } from "../i18n/index.ts"
import { useAsOf } from "../process/AsOf.tsx"
import { useNames } from "../process/use-names.ts"
import { useNow } from "../process/use-now.ts"
import { useProcess } from "../record/process-context.tsx"
import { Section } from "../ui/index.ts"
import { Picture, useOpening } from "./Picture.tsx"
import { lanesOf } from "./statements-model.ts"
import { STATEMENTS_TEXTS } from "./statements-texts.ts"

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
