import { ABORT_REASONS, type AbortReason, type BlindRound, type DelegationId } from "@wasit/domain"
import { ABORT_REASON_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { SHARED_TEXTS } from "../process/shared-texts.ts"
import { useAct } from "../record/process-context.tsx"
import { ConfirmAct, Select, useToast } from "../ui/index.ts"
import { BLIND_TEXTS } from "./blind-texts.ts"

/** Ends a round before its result; who did so, at which step and why stands in the record. */
export function EndDialog(props: {
  readonly round: BlindRound
  /** The reason that a refused message gives, and whose it was. */
  readonly reason: AbortReason | null
  readonly against: DelegationId | null
  readonly onClose: () => void
}) {
  const t = useText(BLIND_TEXTS)
  const format = useFormat()
  const [reason, setReason] = useState<AbortReason>(props.reason ?? "withdrawn")
  return (
    <ActDialog
      code="blind-aborted/1"
      title={t("end")}
      body={{ round: props.round.id, reason, against: props.against }}
      confirmLabel={t("end")}
      onClose={props.onClose}
    >
      <p>{t("endSays")}</p>
      <Select
        label={t("reason")}
        value={reason}
        options={ABORT_REASONS.map((value) => ({ value, label: format.say(ABORT_REASON_WORDS[value]) }))}
        onChange={setReason}
      />
    </ActDialog>
  )
}

/** Destroys what this device holds of a round, then signs that it did. */
export function PurgeDialog(props: {
  readonly round: BlindRound
  readonly forget: () => Promise<void>
  readonly onClose: () => void
}) {
  const t = useText(BLIND_TEXTS)
  const shared = useText(SHARED_TEXTS)
  const toast = useToast()
  const { act, isBusy, refusal } = useAct()
  const purge = async (): Promise<void> => {
    const isDone = await act(async (draft) => {
      // What is signed must be true when it is signed.
      await props.forget()
      return draft.submit("blind-purged/1", { round: props.round.id })
    })
    if (!isDone) return
    toast(shared("entered"))
    props.onClose()
  }
  return (
    <ConfirmAct
      open
      title={t("purge")}
      says={<p>{t("purgeSays")}</p>}
      manifest={null}
      confirmLabel={t("purge")}
      busy={isBusy}
      refusal={refusal}
      onConfirm={() => void purge()}
      onClose={props.onClose}
    />
  )
}
