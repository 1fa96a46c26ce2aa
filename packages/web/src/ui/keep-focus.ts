import type { RefObject } from "preact"
import { useEffect } from "preact/hooks"

const FOCUSABLE =
  "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]"

/** A control that goes so soon after it was pressed went by that. */
const OWN_ACT_MS = 3_000

/** Where the focus was, from the part itself outwards; with which of the parts of each it was. */
type Path = readonly { readonly element: Element; readonly at: number }[]

/**
 * Keeps the focus in a page whose parts come and go by themselves. A control that goes by one's own act hands the focus on to
 * what stands in its place. One that is taken away by another's act leaves it on the part around it, where no key does anything:
 * whoever was about to press must not do something else by it. Where the page itself has changed, its heading has it.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (element === null) return
    let last: Path = []
    let pressed: { readonly element: Element; readonly at: number } | null = null
    const onFocus = ({ target }: FocusEvent): void => {
      // A window gives the focus back by itself to where it was opened; when that is gone, the place of it counts.
      if (target instanceof Element && target.closest("dialog") === null) last = pathOf(target, element)
    }
    const onPress = ({ target }: MouseEvent): void => {
      const element = last[0]?.element
      if (target instanceof Node && element?.contains(target) === true) pressed = { element, at: performance.now() }
    }
    // Held down, a key would press what has come in the place of what it pressed.
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.repeat &&
        (event.code === "Enter" || event.code === "Space") &&
        event.target instanceof HTMLButtonElement
      )
        event.preventDefault()
    }
    const observer = new MutationObserver(() => {
      if (last.length === 0 || !isLost() || element.querySelector("dialog[open]") !== null) return
      // A window that closes in this very moment gives the focus back first.
      queueMicrotask(() => {
        // What took the place of what was pressed was not pressed itself.
        const isOwn = pressed?.element === last[0]?.element && performance.now() - (pressed?.at ?? 0) < OWN_ACT_MS
        if (isLost()) heirOf(last, element, isOwn)?.focus({ preventScroll: true })
      })
    })
    element.addEventListener("focusin", onFocus)
    // On its way down: what a press takes away at once is gone before the press comes up again.
    element.addEventListener("click", onPress, true)
    element.addEventListener("keydown", onKey)
    observer.observe(element, { childList: true, subtree: true })
    return () => {
      element.removeEventListener("focusin", onFocus)
      element.removeEventListener("click", onPress, true)
      element.removeEventListener("keydown", onKey)
      observer.disconnect()
    }
  }, [root])
}

/** A control that was just disabled has the focus for a moment yet, and then nothing has. */
function isLost(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.matches(":disabled")
}

function pathOf(target: Element, root: Element): Path {
  const path: { element: Element; at: number }[] = []
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    path.push({ element, at: within(element).indexOf(target as HTMLElement) })
    if (element === root) break
  }
  return path
}

const within = (element: Element): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    // What the Tab key passes over, as the hidden input beside a button is, takes no focus in its stead either.
    (each) => each.tabIndex >= 0 && each.closest("dialog") === null,
  )

function heirOf(path: Path, root: Element, isOwn: boolean): HTMLElement | null {
  const [own] = path
  // Blurred by itself, and still there: nothing was taken away from anybody.
  if (own?.element.isConnected === true && !own.element.matches(":disabled")) return null
  const heading = root.querySelector<HTMLElement>("h1")
  const nearest = path.slice(1).find(({ element }) => element.isConnected)
  if (nearest === undefined || nearest.element === root || nearest.element.contains(heading)) return held(heading)
  const parts = within(nearest.element)
  return (
    (isOwn ? parts[Math.min(Math.max(nearest.at, 0), parts.length - 1)] : undefined) ??
    held(nearest.element as HTMLElement)
  )
}

/** Takes the focus when it is given, and stands in no row of the Tab key. */
function held(element: HTMLElement | null): HTMLElement | null {
  if (element !== null && !element.hasAttribute("tabindex")) element.tabIndex = -1
  return element
}
