import { isParty } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { WordingField } from "../process/WordingField.tsx"
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { useProcess } from "../record/process-context.tsx"
import { CLAIM_TEXTS } from "./claim-texts.ts"

/** Suspends the process: by whom, for which reason, and what ends it always stand together. */
export function SuspendDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(CLAIM_TEXTS)
  const by = useProcess().chair.delegation
  const [reason, setReason] = useState<WordingDraft>({})
  const [exit, setExit] = useState<WordingDraft>({})
  const [words, endsWhen] = [wordingOf(reason), wordingOf(exit)]
  return (
    <ActDialog
      code="process-suspended/1"
      title={t("suspend")}
      body={words === null || endsWhen === null || !isParty(by) ? null : { by, reason: words, endsWhen }}
      confirmLabel={t("suspend")}
      onClose={onClose}
    >
      <p>{t("suspendSays")}</p>
      <WordingField label={t("reason")} value={reason} onChange={setReason} rows={3} required />
      <WordingField label={t("endsWhen")} hint={t("endsWhenHint")} value={exit} onChange={setExit} rows={2} required />
    </ActDialog>
  )
}

/** Who suspended says that its condition is met. */
export function ResumeDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(CLAIM_TEXTS)
  const by = useProcess().chair.delegation
  const [note, setNote] = useState<WordingDraft>({})
  return (
    <ActDialog
      code="process-resumed/1"
      title={t("resume")}
      body={isParty(by) ? { by, note: wordingOf(note) } : null}
      confirmLabel={t("resume")}
      onClose={onClose}
    >
      <WordingField label={t("resumeNote")} value={note} onChange={setNote} rows={2} />
    </ActDialog>
  )
}
