import type { ComponentChildren } from "preact"
import { useEffect, useId, useRef } from "preact/hooks"
import { useText } from "../i18n/Reading.tsx"
import { IconButton } from "./Button.tsx"
import { UI_TEXTS } from "./texts.ts"
import "./dialog.css"

/**
 * A window over the page. The browser keeps the focus inside it and gives it back; Escape closes, and so does a click beside it. The
 * second click of a double click that opened it does nothing in it.
 */
export function Dialog(props: {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
  /** Buttons, the primary one last. */
  readonly footer?: ComponentChildren
  readonly size?: "small" | "medium" | "wide" | "side"
}) {
  const t = useText(UI_TEXTS)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const { open } = props
  const before = useRef<Element | null>(null)
  // Where the last press began; null until one has begun while the window stands.
  const pressed = useRef<EventTarget | null>(null)
  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    if (open && !element.open) {
      before.current = document.activeElement
      pressed.current = null
      element.showModal()
    }
    if (!open && element.open) element.close()
  }, [open])
  // A window that is taken out of the page while it is open cannot give the focus back by itself.
  useEffect(() => () => queueMicrotask(() => giveBack(before.current)), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself.
    <dialog
      ref={dialog}
      class={`dialog dialog-${props.size ?? "medium"}`}
      aria-labelledby={id}
      onClose={props.onClose}
      onMouseDownCapture={(event) => {
        if (event.detail === 1) pressed.current = event.target
      }}
      onClickCapture={(event) => {
        if (event.detail < 2 || pressed.current !== null) return
        event.preventDefault()
        event.stopPropagation()
      }}
      onClick={(event) => {
        // A click beside the window, on its backdrop, has the dialog itself as target; so has a text that is drawn over the edge.
        const { currentTarget } = event
        if (event.target === currentTarget && pressed.current === currentTarget) currentTarget.close()
      }}
    >
      {open ? (
        <div class="dialog-sheet">
          <div class="dialog-head">
            <h2 id={id} class="dialog-title">
              {props.title}
            </h2>
            <IconButton icon="close" label={t("close")} onPress={() => dialog.current?.close()} />
          </div>
          <div class="dialog-body">{props.children}</div>
          {props.footer === undefined ? null : <div class="dialog-foot">{props.footer}</div>}
        </div>
      ) : null}
    </dialog>
  )
}

/** Only a focus that is lost: whoever acts on by then has it elsewhere. */
function giveBack(before: Element | null): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return
  if (before instanceof HTMLElement && before.isConnected) before.focus()
}
