import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { watchPresses } from "./press.ts"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function pressed() {
  const page = new EventTarget()
  const over = new AbortController()
  const afterPress = watchPresses(page, over.signal)
  const done: string[] = []
  return {
    done,
    leave: () => over.abort(),
    tell: (...types: string[]) => {
      for (const type of types) page.dispatchEvent(new Event(type))
    },
    // The same piece of work each time, as one view of the record is.
    show: (work = () => void done.push("shown")) => afterPress(work),
  }
}

test("while nothing is pressed, work is done at once", () => {
  const { done, show, tell } = pressed()
  show()
  tell("pointerup", "click")
  show()
  expect(done).toEqual(["shown", "shown"])
})

test("what comes during a press is done once the press has become a click", () => {
  const { done, show, tell } = pressed()
  tell("pointerdown")
  show()
  tell("pointerup")
  show()
  expect(done).toEqual([])
  tell("click")
  expect(done).toEqual(["shown", "shown"])
  vi.runAllTimers()
  expect(done).toHaveLength(2)
})

test("one piece of work that is asked for again and again during a press is done once", () => {
  const { done, show, tell } = pressed()
  const work = () => void done.push("the newest view")
  tell("pointerdown")
  for (let n = 0; n < 3; n += 1) show(work)
  tell("pointerup", "click")
  expect(done).toEqual(["the newest view"])
})

test.each([
  ["was drawn away and let go where nothing is clicked", ["pointerup"], 50],
  ["became a movement of the page", ["pointercancel"], 0],
  ["ended where nobody was told of it", [], 1_000],
])("a press that %s holds nothing back for long", (_how, end, ms) => {
  const { done, show, tell } = pressed()
  tell("pointerdown")
  show()
  tell(...end)
  if (ms > 0) vi.advanceTimersByTime(ms - 1)
  expect(done).toHaveLength(ms === 0 ? 1 : 0)
  vi.advanceTimersByTime(1)
  expect(done).toEqual(["shown"])
})

test("a page that is left does nothing any more", () => {
  const { done, show, tell, leave } = pressed()
  tell("pointerdown")
  show()
  leave()
  tell("click")
  vi.runAllTimers()
  expect(done).toEqual([])
})
