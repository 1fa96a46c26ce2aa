import type { AgendaItemId, Deadline, DelegationId, PointId, PointVersion, SessionId, Wording } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { DeadlineField } from "../process/DeadlineField.tsx"
import { newId } from "../process/new-id.ts"
import { Said } from "../process/Said.tsx"
import { useNames } from "../process/use-names.ts"
import { WordingField } from "../process/WordingField.tsx"
import { draftOf, type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Checkbox, Select } from "../ui/index.ts"
import { TALKS_TEXTS } from "./talks-texts.ts"

type Place = { readonly session: SessionId; readonly item: AgendaItemId; readonly onClose: () => void }

/** Proposes a joint sentence. */
export function ProposeDialog({ session, item, onClose }: Place) {
  const t = useText(TALKS_TEXTS)
  const [id] = useState(() => newId("point"))
  const [draft, setDraft] = useState<WordingDraft>({})
  const wording = wordingOf(draft)
  return (
    <ActDialog
      code="point-proposed/1"
      title={t("propose")}
      body={wording === null ? null : { id, session, item, wording }}
      confirmLabel={t("propose")}
      onClose={onClose}
    >
      <SentenceField value={draft} onChange={setDraft} />
    </ActDialog>
  )
}

function SentenceField(props: { readonly value: WordingDraft; readonly onChange: (draft: WordingDraft) => void }) {
  const t = useText(TALKS_TEXTS)
  return <WordingField {...props} label={t("sentence")} hint={t("sentenceHint")} rows={3} required />
}

/** Gives a point another wording. */
export function RewordDialog(props: {
  readonly point: PointId
  readonly standing: Wording
  readonly onClose: () => void
}) {
  const t = useText(TALKS_TEXTS)
  const [draft, setDraft] = useState<WordingDraft>(() => draftOf(props.standing))
  const wording = wordingOf(draft)
  const isSame = wording !== null && JSON.stringify(wording) === JSON.stringify(wordingOf(draftOf(props.standing)))
  return (
    <ActDialog
      code="point-reworded/1"
      title={t("reword")}
      body={wording === null || isSame ? null : { point: props.point, wording }}
      confirmLabel={t("reword")}
      onClose={props.onClose}
    >
      <p>{t("rewordSays")}</p>
      <SentenceField value={draft} onChange={setDraft} />
    </ActDialog>
  )
}

/** A head initials the wording that stands. */
export function InitialDialog(props: {
  readonly point: PointId
  readonly version: PointVersion
  readonly onClose: () => void
}) {
  const t = useText(TALKS_TEXTS)
  const { version, wording } = props.version
  return (
    <ActDialog
      code="point-initialled/1"
      title={t("initial")}
      body={{ point: props.point, version }}
      confirmLabel={t("initial")}
      onClose={props.onClose}
    >
      <p>{t("initialSays", { n: version })}</p>
      <blockquote class="point-words">
        <Said wording={wording} />
      </blockquote>
    </ActDialog>
  )
}

/** Writes a delegation's own sentence on an item, or another one in its place. */
export function OwnSentenceDialog({ session, item, standing, onClose }: Place & { readonly standing: Wording | null }) {
  const t = useText(TALKS_TEXTS)
  const { chair } = useProcess()
  const [draft, setDraft] = useState<WordingDraft>(() => (standing === null ? {} : draftOf(standing)))
  const wording = wordingOf(draft)
  return (
    <ActDialog
      code="own-sentence-recorded/1"
      title={t(standing === null ? "writeOwn" : "changeOwn")}
      body={wording === null ? null : { session, item, delegation: chair.delegation, wording }}
      onClose={onClose}
    >
      <p>{t("ownSays")}</p>
      <WordingField label={t("sentence")} value={draft} onChange={setDraft} rows={3} required />
    </ActDialog>
  )
}

/** Leaves a point open: what, who owes the next step, until when. */
export function OpenPointDialog({ session, item, onClose }: Place) {
  const t = useText(TALKS_TEXTS)
  const names = useNames()
  const { state } = useProcess()
  const [id] = useState(() => newId("point"))
  const [draft, setDraft] = useState<WordingDraft>({})
  const [owner, setOwner] = useState<DelegationId | "all">("all")
  const [hasDue, setHasDue] = useState(false)
  const [due, setDue] = useState<Deadline | null>(null)
  const wording = wordingOf(draft)
  const isWhole = wording !== null && (!hasDue || due !== null)
  return (
    <ActDialog
      code="open-point-recorded/1"
      title={t("leaveOpen")}
      body={
        isWhole ? { id, session, item, wording, owner: owner === "all" ? null : owner, due: hasDue ? due : null } : null
      }
      onClose={onClose}
    >
      <WordingField label={t("sentence")} value={draft} onChange={setDraft} rows={2} required />
      <Select<DelegationId | "all">
        label={t("owner")}
        value={owner}
        options={[
          { value: "all", label: t("everybody") },
          ...state.process.delegations.map((each) => ({ value: each.id, label: names.delegation(each.id) })),
        ]}
        onChange={setOwner}
      />
      <Checkbox label={t("hasDue")} checked={hasDue} onChange={setHasDue} />
      {hasDue ? <DeadlineField label={t("until")} value={due} zone={zoneOf(state.process)} onChange={setDue} /> : null}
    </ActDialog>
  )
}

/** Parks an item and says where it goes. */
export function ParkDialog({ session, item, onClose }: Place) {
  const t = useText(TALKS_TEXTS)
  const [draft, setDraft] = useState<WordingDraft>({})
  const goesTo = wordingOf(draft)
  return (
    <ActDialog
      code="item-parked/1"
      title={t("park")}
      body={goesTo === null ? null : { session, item, goesTo }}
      onClose={onClose}
    >
      <WordingField label={t("goesTo")} value={draft} onChange={setDraft} required />
    </ActDialog>
  )
}
