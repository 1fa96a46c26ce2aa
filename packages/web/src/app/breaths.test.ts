import { expect, test } from "vitest"
import { forAStretch, inBreaths, mapSteps, type Steps } from "./breaths.ts"

test("long work lets others have their turn, and gives what it gives", async () => {
  let isOver = false
  setTimeout(() => {
    isOver = true
  })
  function* untilOver(): Steps<string> {
    while (!isOver) yield
    return "done"
  }
  expect(await inBreaths(untilOver())).toBe("done")
})

test("what is small is done at once, and what nobody waits for any more ends", async () => {
  expect(forAStretch(mapSteps([1, 2, 3], (n) => n * 2))).toEqual({ value: [2, 4, 6] })
  const abort = new AbortController()
  function* endless(): Steps<never> {
    for (;;) yield
  }
  const asked = inBreaths(endless(), abort.signal)
  abort.abort()
  expect(await asked).toBeNull()
})
