import type { ComponentChildren } from "preact"
import { useText } from "../i18n/Reading.tsx"
import { Button } from "./Button.tsx"
import { Dialog } from "./Dialog.tsx"
import { RefusalNote, type ShownRefusal } from "./ErrorState.tsx"
import { UI_TEXTS } from "./texts.ts"
import "./confirm-act.css"

/**
 * The last look before an act is signed: what it does in a sentence, and the manifest, which is the very text whose hash is
 * signed and which both parties see alike. A refusal is shown here, and the window stays open.
 */
export function ConfirmAct(props: {
  readonly open: boolean
  readonly title: string
  /** What happens, in the reader's language. */
  readonly says: ComponentChildren
  /** The exact text that is signed; null where the act is not a binding one. */
  readonly manifest: string | null
  readonly confirmLabel?: string | undefined
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly refusal?: ShownRefusal | null
  /** `wide` where it holds a table with choices. */
  readonly size?: "medium" | "wide"
  readonly onConfirm: () => void
  readonly onClose: () => void
}) {
  const t = useText(UI_TEXTS)
  const busy = props.busy ?? false
  return (
    <Dialog
      open={props.open}
      title={props.title}
      onClose={props.onClose}
      size={props.size ?? "medium"}
      footer={
        <>
          <Button onPress={props.onClose}>{t("cancel")}</Button>
          <Button kind="primary" icon="pen" busy={busy} disabled={props.disabled ?? false} onPress={props.onConfirm}>
            {busy ? t("signing") : (props.confirmLabel ?? t("signNow"))}
          </Button>
        </>
      }
    >
      <div class="confirm-says">{props.says}</div>
      {props.manifest === null ? null : (
        <figure class="manifest">
          <figcaption class="manifest-caption">{t("signsThis")}</figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard. */}
          <pre class="manifest-text" dir="auto" tabIndex={0}>
            {props.manifest}
          </pre>
          <p class="small soft">{t("signsWhy")}</p>
        </figure>
      )}
      <RefusalNote refusal={props.refusal ?? null} />
    </Dialog>
  )
}
