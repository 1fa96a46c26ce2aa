import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { Button, Dialog, TextArea } from "../ui/index.ts"
import { MATCH_TEXTS } from "./match-texts.ts"

/** Why a pair is judged as it is; it goes with the next judgement. Mount it while it is open. */
export function ReasonDialog(props: {
  readonly start: string
  readonly onSave: (reason: string) => void
  readonly onClose: () => void
}) {
  const t = useText(MATCH_TEXTS)
  const [reason, setReason] = useState(props.start)
  return (
    <Dialog
      open
      size="small"
      title={t("reason")}
      onClose={props.onClose}
      footer={
        <Button kind="primary" onPress={() => props.onSave(reason.trim())}>
          {t("save")}
        </Button>
      }
    >
      <TextArea
        label={t("reason")}
        hint={t("reasonHint")}
        rows={3}
        isStart
        maxLength={300}
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  )
}
