import { useLayoutEffect, useRef } from "preact/hooks"
import { usePreferences } from "../i18n/Reading.tsx"

/** A key as the keyboard knows it, whatever its layout: `KeyJ`, `Enter`, `Slash` with `shift`. */
export type Binding = {
  readonly code: string
  readonly shift?: boolean
  readonly run: () => void
}

/** The part of a keyboard event that decides; so that the rules can be tested without a page. */
export type Pressed = {
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly isComposing: boolean
  readonly repeat: boolean
}

/**
 * The binding a key press asks for; null where it asks for none. By `code`, for on an Arabic layout the M key gives another
 * letter; never with Ctrl, Alt or Meta, which belong to the browser; never while text is written or composed.
 */
export function bindingFor(pressed: Pressed, bindings: readonly Binding[], isWriting: boolean): Binding | null {
  if (isWriting || pressed.isComposing || pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null
  const found = bindings.find(({ code, shift = false }) => code === pressed.code && shift === pressed.shiftKey)
  // Holding a key must not judge ten pairs; moving down a list may go on.
  if (found === undefined || (pressed.repeat && !/^Arrow|^Page/.test(found.code))) return null
  return found
}

/** Binds keys while the component stands, unless the reader has switched shortcuts off or a window is open over the page. */
export function useShortcuts(bindings: readonly Binding[], isActive = true): void {
  const [{ shortcuts }] = usePreferences()
  const latest = useRef(bindings)
  latest.current = bindings
  const isOn = shortcuts && isActive
  // Keys are heard as soon as what they press is seen: an effect after the next paint would lose the first.
  useLayoutEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return
      const found = bindingFor(event, latest.current, isWriting(event.target))
      if (found === null) return
      event.preventDefault()
      found.run()
    }
    addEventListener("keydown", onKey)
    return () => removeEventListener("keydown", onKey)
  }, [isOn])
}

/**
 * A key that does something for as long as it is held. It counts as let go, too, when the window loses the keyboard: the
 * release would never arrive.
 */
export function useHeldKey(code: string, onHold: (isHeld: boolean) => void, isActive = true): void {
  const [{ shortcuts }] = usePreferences()
  const latest = useRef(onHold)
  latest.current = onHold
  const isOn = shortcuts && isActive
  useLayoutEffect(() => {
    if (!isOn) return
    let isHeld = false
    const turn = (next: boolean): void => {
      if (isHeld === next) return
      isHeld = next
      latest.current(next)
    }
    const onDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return
      if (bindingFor(event, [{ code, run: () => undefined }], isWriting(event.target)) === null) return
      if (code === "Space" && isPressedBySpace(event.target)) return
      event.preventDefault()
      turn(true)
    }
    const onUp = (event: KeyboardEvent): void => {
      if (event.code === code) turn(false)
    }
    const onLost = (): void => turn(false)
    addEventListener("keydown", onDown)
    addEventListener("keyup", onUp)
    addEventListener("blur", onLost)
    return () => {
      removeEventListener("keydown", onDown)
      removeEventListener("keyup", onUp)
      removeEventListener("blur", onLost)
      turn(false)
    }
  }, [code, isOn])
}

/** The space bar belongs first to the button, box or summary that has the focus. */
function isPressedBySpace(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("button, summary, input, a[href], [role]")
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches("textarea, select")) return true
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit", "file"].includes(target.type)
}
