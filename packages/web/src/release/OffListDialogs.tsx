import { dayToEpochDay, localDayOf, type PartyId, type ReportedRelease } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { newId } from "../process/new-id.ts"
import { SourcesField } from "../process/SourceField.tsx"
import { SOURCE_TEXTS } from "../process/source-texts.ts"
import { useNames } from "../process/use-names.ts"
import { WordingField } from "../process/WordingField.tsx"
import type { WordingDraft } from "../process/wording-draft.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { DateField, NumberField } from "../ui/index.ts"
import {
  answerBody,
  NO_REPORT,
  type OffListLine,
  type ReportDraft,
  reportBody,
  substitutionBody,
} from "./off-list-model.ts"
import { OFF_LIST_TEXTS } from "./off-list-texts.ts"

/** A party says how many it released outside the list, and when: numbers and words for a group, never a name. */
export function ReportRelease({ by, onClose }: { readonly by: PartyId; readonly onClose: () => void }) {
  const t = useText(OFF_LIST_TEXTS)
  const sourced = useText(SOURCE_TEXTS)
  const today = useToday()
  const [id] = useState(() => newId("release"))
  const [draft, setDraft] = useState<ReportDraft>(NO_REPORT)
  const change = (part: Partial<ReportDraft>): void => setDraft({ ...draft, ...part })
  return (
    <ActDialog
      code="release-reported/1"
      title={t("report")}
      body={reportBody(id, by, draft, today)}
      confirmLabel={t("report")}
      onClose={onClose}
    >
      <p>{t("reportSays")}</p>
      <DateField
        label={t("day")}
        value={draft.on}
        error={draft.on !== null && draft.on > today ? t("dayToCome") : null}
        onChange={(on) => change({ on })}
        required
      />
      <NumberField
        label={t("people")}
        value={draft.count}
        min={1}
        max={MOST}
        onChange={(count) => change({ count })}
        required
      />
      <WordingField
        label={t("category")}
        hint={sourced("noPersons")}
        value={draft.category}
        onChange={(category) => change({ category })}
      />
      <WordingField label={t("note")} value={draft.note} onChange={(note) => change({ note })} rows={2} />
      <SourcesField
        label={sourced("nameSource")}
        most={1}
        value={draft.sources}
        onChange={(sources) => change({ sources })}
      />
    </ActDialog>
  )
}

const MOST = 100_000

/** The other party says how many of them it takes as its own; the rest is not, so that the two always add up. */
export function AnswerRelease(props: { readonly release: ReportedRelease; readonly onClose: () => void }) {
  const t = useText(OFF_LIST_TEXTS)
  const sourced = useText(SOURCE_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { release, onClose } = props
  const [accepted, setAccepted] = useState<number | null>(null)
  const [note, setNote] = useState<WordingDraft>({})
  const body = answerBody(release, accepted, note)
  const day = format.dateInTwo(dayToEpochDay(release.on))
  return (
    <ActDialog
      code="release-answered/1"
      title={t("answerTitle")}
      body={body}
      confirmLabel={t("answerDo")}
      onClose={onClose}
    >
      <p>{t("answerOf", { party: names.delegation(release.by), n: release.count, day })}</p>
      <NumberField
        label={t("acceptedField")}
        value={accepted}
        min={0}
        max={release.count}
        onChange={setAccepted}
        required
      />
      <p role="status">{body === null ? null : t("rest", { n: body.notOurs })}</p>
      <WordingField label={t("note")} hint={sourced("noPersons")} value={note} onChange={setNote} rows={2} />
      <p class="soft">{t("answerSays")}</p>
    </ActDialog>
  )
}

/** Either party proposes that people whom the other took as its own count in the place of listed ones. */
export function SubstituteDialog({ line, onClose }: { readonly line: OffListLine; readonly onClose: () => void }) {
  const t = useText(OFF_LIST_TEXTS)
  const sourced = useText(SOURCE_TEXTS)
  const format = useFormat()
  const names = useNames()
  const [proposal] = useState(() => newId("proposal"))
  const [count, setCount] = useState<number | null>(null)
  const [reason, setReason] = useState<WordingDraft>({})
  const { release, free } = line
  const day = format.dateInTwo(dayToEpochDay(release.on))
  return (
    <ActDialog
      code="substitution-proposed/1"
      title={t("substitute")}
      body={substitutionBody(proposal, line, count, reason)}
      confirmLabel={t("substitute")}
      onClose={onClose}
    >
      <p>{t("drawnFrom", { party: names.delegation(release.by), day })}</p>
      <NumberField
        label={t("people")}
        hint={t("most", { n: free })}
        value={count}
        min={1}
        max={free}
        onChange={setCount}
        required
      />
      <WordingField
        label={t("reason")}
        hint={sourced("noPersons")}
        value={reason}
        onChange={setReason}
        rows={2}
        required
      />
    </ActDialog>
  )
}

/** The day it is by the clock of the process: nothing is reported before it has happened. */
export function useToday(): number {
  const { replica, state } = useProcess()
  return localDayOf(replica.now(), zoneOf(state.process))
}
