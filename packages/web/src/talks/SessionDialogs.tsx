import type { BodyOf, Deadline, DelegationId, SessionId } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { DeadlineField } from "../process/DeadlineField.tsx"
import { useNames } from "../process/use-names.ts"
import { WordingField } from "../process/WordingField.tsx"
import { cleanText, type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Checkbox, NumberField, TextField } from "../ui/index.ts"
import { TALKS_TEXTS } from "./talks-texts.ts"

type Props = { readonly session: SessionId; readonly onClose: () => void }

/** Opens a session now. */
export function OpenDialog({ session, onClose }: Props) {
  const t = useText(TALKS_TEXTS)
  const { replica } = useProcess()
  const [openedAt] = useState(() => replica.now())
  return (
    <ActDialog
      code="session-opened/1"
      title={t("openSession")}
      body={{ session, openedAt }}
      confirmLabel={t("openSession")}
      onClose={onClose}
    >
      <p>{t("openSays")}</p>
    </ActDialog>
  )
}

/** Closes a session now, with the follow-up that was agreed. */
export function CloseDialog({ session, onClose }: Props) {
  const t = useText(TALKS_TEXTS)
  const { replica, state } = useProcess()
  const [closedAt] = useState(() => replica.now())
  const [hasFollowUp, setHasFollowUp] = useState(true)
  const [due, setDue] = useState<Deadline | null>(null)
  const [note, setNote] = useState<WordingDraft>({})
  const followUp = hasFollowUp && due !== null ? { due, note: wordingOf(note) } : null
  const body: BodyOf<"session-closed/1"> | null =
    hasFollowUp && followUp === null ? null : { session, closedAt, followUp }
  return (
    <ActDialog
      code="session-closed/1"
      title={t("closeSession")}
      body={body}
      confirmLabel={t("closeSession")}
      onClose={onClose}
    >
      <p>{t("closeSays")}</p>
      <Checkbox label={t("hasFollowUp")} checked={hasFollowUp} onChange={setHasFollowUp} />
      {hasFollowUp ? (
        <>
          <DeadlineField
            label={t("followUpDue")}
            hint={t("followUpHint")}
            value={due}
            zone={zoneOf(state.process)}
            onChange={setDue}
          />
          <WordingField label={t("note")} value={note} onChange={setNote} />
        </>
      ) : null}
    </ActDialog>
  )
}

/** Says how many came for a delegation. */
export function AttendanceDialog(props: Props & { readonly delegation: DelegationId }) {
  const t = useText(TALKS_TEXTS)
  const names = useNames()
  const { session, delegation, onClose } = props
  const [present, setPresent] = useState<number | null>(null)
  const [note, setNote] = useState("")
  const said = cleanText(note)
  return (
    <ActDialog
      code="attendance-recorded/1"
      title={t("recordAttendance")}
      body={present === null ? null : { session, delegation, present, note: said === "" ? null : said }}
      onClose={onClose}
    >
      <p>
        <bdi>{names.delegation(delegation)}</bdi>
      </p>
      <NumberField label={t("present")} value={present} onChange={setPresent} min={0} max={500} required />
      <TextField label={t("note")} value={note} onChange={setNote} maxLength={400} />
    </ActDialog>
  )
}
