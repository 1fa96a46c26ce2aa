import { expect, test } from "vitest"
import { inListOrder, phaseOf } from "./session-phase.ts"

const at = (day: number): string => `2020-03-${day}T09:00:00Z`
const session = (id: string, startsAt: string, openedAt: string | null, closedAt: string | null) => ({
  id,
  startsAt,
  openedAt,
  closedAt,
})

test("a sitting is convened, then open, then closed", () => {
  expect(phaseOf({ openedAt: null, closedAt: null })).toBe("convened")
  expect(phaseOf({ openedAt: at(22), closedAt: null })).toBe("open")
  expect(phaseOf({ openedAt: at(22), closedAt: at(23) })).toBe("closed")
})

test("the open one stands first, then the next, then the last that was", () => {
  const sessions = [
    session("first", at(10), at(10), at(10)),
    session("later", at(29), null, null),
    session("second", at(12), at(12), at(12)),
    session("next", at(27), null, null),
    session("now", at(25), at(25), null),
  ]
  expect(inListOrder(sessions).map(({ id }) => id)).toEqual(["now", "next", "later", "second", "first"])
})
