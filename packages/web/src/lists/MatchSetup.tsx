import type { SealedList } from "@wasit/domain"
import { useState } from "preact/hooks"
import { pathOf } from "../app/sections.ts"
import { useText } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, EmptyState, LinkButton, Loading, Progress, Section, Select, type ShownRefusal } from "../ui/index.ts"
import { ListRefusal } from "./ListRefusal.tsx"
import type { ListSummary, LocalLists } from "./local-lists.ts"
import type { MatchSide } from "./match-record.ts"
import { MATCH_TEXTS } from "./match-texts.ts"
import { REVIEW_TEXTS } from "./review-texts.ts"
import { type useOpened, useRegisterSide, type useRun } from "./use-match.ts"

/** What is compared with what, and the comparison under way. */
export function MatchSetup(props: {
  readonly lists: LocalLists
  readonly list: SealedList
  readonly registers: readonly ListSummary[]
  readonly opened: ReturnType<typeof useOpened>
  readonly claimed: MatchSide | null
  /** Why the claimed rows were not understood here. */
  readonly unread: ShownRefusal | null
  readonly running: ReturnType<typeof useRun>
}) {
  const { registers, opened, claimed, running } = props
  const t = useText(MATCH_TEXTS)
  const review = useText(REVIEW_TEXTS)
  const { id: process } = useProcess()
  const [chosen, setChosen] = useState<string | null>(null)
  const register = registers.find(({ id }) => id === chosen) ?? registers[0] ?? null
  const { found: side, refusal: damage } = useRegisterSide(props.lists, register?.id ?? null, null)
  const refusal = props.unread ?? damage
  const intake = pathOf("intake", process)
  if (opened.isLooking) return <Loading label={review("opening")} />
  if (opened.refusal !== null) return <ListRefusal refusal={opened.refusal} />
  if (opened.opened === null) {
    return (
      <EmptyState title={review("notRead")} action={<ToIntake href={intake} />}>
        {review("toRead")}
      </EmptyState>
    )
  }
  if (register === null) {
    return (
      <EmptyState title={t("noRegister")} action={<ToIntake href={intake} />}>
        {t("noRegisterWhat")}
      </EmptyState>
    )
  }
  if (running.progress !== null) {
    const { step, done } = running.progress
    const label = t(`step-${step === "comparing" || step === "assigning" ? step : "reading"}`)
    return <Progress label={label} value={done} onCancel={running.cancel} />
  }
  const start = (): void => {
    if (claimed !== null && side !== null) {
      void running.start(claimed, side.side, { id: register.id, version: side.version })
    }
  }
  const isAgain = running.run !== null
  return (
    <Section title={review("setup")} lead={isAgain ? t("againHint") : review("setupLead")}>
      <Select
        label={t("register")}
        value={register.id}
        options={registers.map(({ id, fileName }) => ({ value: id, label: fileName }))}
        onChange={setChosen}
      />
      <p role="status">{running.isStopped ? review("stopped") : ""}</p>
      <ListRefusal refusal={refusal ?? (isAgain ? null : running.refusal)} />
      <div class="row">
        <Button
          kind={isAgain ? "plain" : "primary"}
          icon="people"
          busy={refusal === null && (claimed === null || side === null)}
          disabled={refusal !== null}
          onPress={start}
        >
          {t(isAgain ? "again" : "start")}
        </Button>
      </div>
    </Section>
  )
}

function ToIntake({ href }: { readonly href: string }) {
  const t = useText(MATCH_TEXTS)
  return (
    <LinkButton kind="primary" href={href}>
      {t("toIntake")}
    </LinkButton>
  )
}
