import { ACT_RULES, type ActCode, type BodyOf } from "@wasit/domain"
import { canonicalText, type Json } from "@wasit/record"
import type { ComponentChildren } from "preact"
import { useText } from "../i18n/index.ts"
import { useAct } from "../record/process-context.tsx"
import { ConfirmAct, useToast } from "../ui/index.ts"
import { SHARED_TEXTS } from "./shared-texts.ts"

/**
 * One act in a window: what it needs, the text that is signed where it binds, and why it was refused if it was. Mount it
 * while it is open.
 */
export function ActDialog<Code extends ActCode>(props: {
  readonly code: Code
  readonly title: string
  /** Null while something is missing: it cannot be signed yet. */
  readonly body: BodyOf<Code> | null
  readonly confirmLabel?: string | undefined
  /** The time the act bears, where it is not now. */
  readonly at?: (() => string) | undefined
  readonly children: ComponentChildren
  readonly onDone?: (() => void) | undefined
  readonly onClose: () => void
}) {
  const t = useText(SHARED_TEXTS)
  const toast = useToast()
  const { isBusy, refusal, act } = useAct()
  const { code, body } = props
  const sign = async (): Promise<void> => {
    if (body === null || !(await act((draft) => draft.submit(code, body, undefined, props.at?.())))) return
    toast(t("entered"))
    props.onDone?.()
    props.onClose()
  }
  const isBinding = ACT_RULES[code].isBinding
  return (
    <ConfirmAct
      open
      title={props.title}
      says={
        <div class="stack">
          {props.children}
          {body === null ? <p class="small soft">{t("incomplete")}</p> : null}
        </div>
      }
      manifest={isBinding && body !== null ? canonicalText(body as Json) : null}
      confirmLabel={props.confirmLabel}
      busy={isBusy}
      disabled={body === null}
      refusal={refusal}
      onConfirm={() => void sign()}
      onClose={props.onClose}
    />
  )
}
