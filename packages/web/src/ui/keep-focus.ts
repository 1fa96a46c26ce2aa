import type { RefObject } from "preact"
import { useEffect } from "preact/hooks"

const FOCUSABLE =
  "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]:not([tabindex='-1'])"

/** Where the focus was, from the part itself outwards; with which of the parts of each it was. */
type Path = readonly { readonly element: Element; readonly at: number }[]

/**
 * Keeps the focus in a page whose parts come and go by themselves. A control that is taken away under somebody's fingers, by
 * his own act or by another's, hands the focus on to what stands in its place; at last to the page's heading.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (element === null) return
    let last: Path = []
    const onFocus = ({ target }: FocusEvent): void => {
      // A window gives the focus back by itself to where it was opened; when that is gone, the place of it counts.
      if (target instanceof Element && target.closest("dialog") === null) last = pathOf(target, element)
    }
    const observer = new MutationObserver(() => {
      if (last.length === 0 || !isLost() || element.querySelector("dialog[open]") !== null) return
      // A window that closes in this very moment gives the focus back first.
      queueMicrotask(() => {
        if (isLost()) heirOf(last, element)?.focus({ preventScroll: true })
      })
    })
    element.addEventListener("focusin", onFocus)
    observer.observe(element, { childList: true, subtree: true })
    return () => {
      element.removeEventListener("focusin", onFocus)
      observer.disconnect()
    }
  }, [root])
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

function pathOf(target: Element, root: Element): Path {
  const path: { element: Element; at: number }[] = []
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    path.push({ element, at: within(element).indexOf(target as HTMLElement) })
    if (element === root) break
  }
  return path
}

const within = (element: Element): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => each.closest("dialog") === null)

/** The nearest part that still stands decides: what is now where the focus was, or the part before it. */
function heirOf(path: Path, root: Element): HTMLElement | null {
  const [own] = path
  // Blurred by itself, and still there: nothing was taken away from anybody.
  if (own?.element.isConnected === true && !own.element.matches(":disabled")) return null
  for (const { element, at } of path.slice(1)) {
    if (!element.isConnected || element === root) continue
    const parts = within(element)
    const heir = parts[Math.min(Math.max(at, 0), parts.length - 1)]
    if (heir !== undefined) return heir
  }
  const heading = root.querySelector<HTMLElement>("h1")
  if (heading !== null) heading.tabIndex = -1
  return heading
}
