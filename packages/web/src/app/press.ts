/** Whoever holds something down for longer waits for nothing; and the end of a press on a scroll bar is told to nobody. */
const LONGEST_PRESS_MS = 1_000
/** Between the lifting of a finger and the click that comes of it. */
const CLICK_MS = 50

/**
 * Listens, until `signal`, for what is pressed on a page. A browser makes no click of a press that ends on something else than it
 * began on, so what others do must not move anything meanwhile.
 *
 * @returns does a piece of work at once, or when the press that is under way has become a click or come to nothing
 */
export function watchPresses(page: EventTarget, signal: AbortSignal): (work: () => void) => void {
  const waiting = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const endIn = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(end, ms)
  }
  const end = (): void => {
    clearTimeout(timer)
    timer = undefined
    const works = [...waiting]
    waiting.clear()
    for (const work of works) work()
  }
  const on = (type: string, listener: () => void): void => page.addEventListener(type, listener, { signal })
  on("pointerdown", () => endIn(LONGEST_PRESS_MS))
  on("pointerup", () => {
    if (timer !== undefined) endIn(CLICK_MS)
  })
  on("pointercancel", end)
  on("click", end)
  signal.addEventListener("abort", () => clearTimeout(timer))
  return (work) => {
    if (timer === undefined) work()
    else waiting.add(work)
  }
}
