import type { Refusal } from "@wasit/domain"
import type { ComponentChildren } from "preact"
import { useText } from "../i18n/index.ts"
import { SHARED_TEXTS } from "../process/shared-texts.ts"
import type { ReceiptAnswer } from "../record/api.ts"
import type { ActDraft } from "../record/draft.ts"
import { useAct } from "../record/process-context.tsx"
import { ConfirmAct, useToast } from "../ui/index.ts"

/** One act that carries rows or files of its own, in a window; `make` builds them when it is signed. */
export function PartsAct(props: {
  readonly title: string
  readonly children: ComponentChildren
  readonly confirmLabel: string
  readonly isReady: boolean
  readonly make: (draft: ActDraft) => Promise<ReceiptAnswer | Refusal>
  readonly size?: "medium" | "wide"
  readonly onClose: () => void
}) {
  const t = useText(SHARED_TEXTS)
  const toast = useToast()
  const { isBusy, refusal, act } = useAct()
  const sign = async (): Promise<void> => {
    if (!(await act(props.make))) return
    toast(t("entered"))
    props.onClose()
  }
  return (
    <ConfirmAct
      open
      title={props.title}
      says={<div class="stack">{props.children}</div>}
      manifest={null}
      confirmLabel={props.confirmLabel}
      busy={isBusy}
      disabled={!props.isReady}
      refusal={refusal}
      size={props.size ?? "medium"}
      onConfirm={() => void sign()}
      onClose={props.onClose}
    />
  )
}
