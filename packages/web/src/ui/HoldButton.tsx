import { useRef } from "preact/hooks"
import { usePreferences } from "../i18n/Reading.tsx"
import { KeyCaps } from "./KeyStrip.tsx"
import { keyNames } from "./key-names.ts"

/**
 * A button for what lasts while it is held, by pointer or by Space and Enter. Whoever cannot hold, and whoever presses it
 * with a device that only clicks, turns it on and off instead. The key itself is bound with `useHeldKey`.
 */
export function HoldButton(props: {
  readonly code: string
  readonly label: string
  readonly isHeld: boolean
  readonly onHold: (isHeld: boolean) => void
  readonly disabled?: boolean
}) {
  const [{ shortcuts }] = usePreferences()
  const isDown = useRef(false)
  const turn = (on: boolean): void => {
    if (isDown.current === on) return
    isDown.current = on
    props.onHold(on)
  }
  const isPress = (event: KeyboardEvent): boolean => event.code === "Space" || event.code === "Enter"
  return (
    <button
      type="button"
      class="key-button"
      aria-keyshortcuts={shortcuts ? keyNames(props.code).latin : undefined}
      aria-pressed={props.isHeld}
      disabled={props.disabled ?? false}
      onPointerDown={(event) => {
        // It does its work while it is held: the page must not wait for a click.
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        turn(true)
      }}
      onPointerUp={() => turn(false)}
      onPointerCancel={() => turn(false)}
      onBlur={() => turn(false)}
      onKeyDown={(event) => {
        if (!isPress(event)) return
        event.preventDefault()
        if (!event.repeat) turn(true)
      }}
      onKeyUp={(event) => {
        if (!isPress(event)) return
        event.preventDefault()
        turn(false)
      }}
      // A click that no pointer and no key made: a screen reader's, or a switch's.
      onClick={(event) => {
        if (event.detail === 0) props.onHold(!props.isHeld)
      }}
      onContextMenu={(event) => event.preventDefault()}
    >
      {shortcuts ? <KeyCaps code={props.code} /> : null}
      <span>{props.label}</span>
    </button>
  )
}
