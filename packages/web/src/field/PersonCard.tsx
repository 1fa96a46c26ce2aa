import { SHORTFALL_REASONS, type ShortfallReason } from "@wasit/domain"
import { foldDigits, SHORTFALL_WORDS } from "@wasit/domain/words"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { Checkbox, Select } from "../ui/fields.tsx"
import { Status, type StatusKind } from "../ui/Status.tsx"
import { Bdi } from "../ui/text.tsx"
import { UI_TEXTS } from "../ui/texts.ts"
import { calendarOfBirth } from "./born.ts"
import { CHECKS, NOTHING, type PersonProgress, type Stage, tick } from "./checklist.ts"
import { CHECKLIST_TEXTS } from "./checklist-texts.ts"
import type { KeptPerson } from "./kept.ts"

const KIND = {
  open: "open",
  ready: "waiting",
  exception: "contested",
  handed: "done",
  received: "done",
  elsewhere: "neutral",
} as const satisfies Record<Stage, StatusKind>

/** One person at the site: who it is, what has been looked at, and why he or she stays if so. */
export function PersonCard(props: {
  readonly person: KeptPerson
  readonly progress: PersonProgress | undefined
  readonly stage: Stage
  /** Nothing is changed any more of whom a receipt or the record settled. */
  readonly mayTick: boolean
  readonly onNote: (progress: PersonProgress) => void
}) {
  const t = useText(CHECKLIST_TEXTS)
  const calendars = useText(UI_TEXTS)
  const format = useFormat()
  const { no, name, father, origin, born } = props.person
  const progress = props.progress ?? NOTHING
  const { stage } = props
  const reason = progress.exception === null ? t("exception") : format.say(SHORTFALL_WORDS[progress.exception])
  return (
    <li class="field-person">
      <div class="field-person-head">
        <h3>
          <Bdi>{name}</Bdi>
        </h3>
        <Status kind={KIND[stage]}>{stage === "exception" ? reason : t(stage)}</Status>
      </div>
      <p>{facts().join(" · ")}</p>
      {props.mayTick ? checks() : null}
    </li>
  )

  function facts(): string[] {
    return [
      t("number", { n: format.inDigits(String(no)) }),
      ...(father === null ? [] : [t("father", { name: father })]),
      ...(origin === null ? [] : [t("origin", { place: origin })]),
      ...(born === null ? [] : [t("born", { text: bornText(born) })]),
    ]
  }

  function bornText(born: string): string {
    const text = format.inDigits(foldDigits(born))
    const read = calendarOfBirth(born)
    if (read === null) return text
    return t(read.isPresumed ? "bornPresumed" : "bornIn", { text, calendar: calendars(read.calendar) })
  }

  function checks() {
    const options = SHORTFALL_REASONS.map((value) => ({ value, label: format.say(SHORTFALL_WORDS[value]) }))
    return (
      <div class="field-checks">
        {CHECKS.map((check) => (
          <Checkbox
            key={check}
            label={t(check)}
            checked={progress.checks.includes(check)}
            onChange={() => props.onNote(tick(progress, check))}
          />
        ))}
        <Select<ShortfallReason | "none">
          label={t("exception")}
          value={progress.exception ?? "none"}
          options={[{ value: "none", label: t("noException") }, ...options]}
          onChange={(chosen) => props.onNote({ ...progress, exception: chosen === "none" ? null : chosen })}
        />
      </div>
    )
  }
}
