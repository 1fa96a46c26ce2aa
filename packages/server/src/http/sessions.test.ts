import { expect, test } from "vitest"
import { Sessions } from "./sessions.ts"

const WHO = { process: "talks-one", member: "party_gov/head", delegation: "party_gov" } as const
const MINUTE = 60_000

test("a session that is used stays, at most twelve hours; one that is only looked at ends after fifteen minutes", () => {
  let now = 0
  const sessions = new Sessions(() => now)
  const used = sessions.open(WHO)
  const looked = sessions.open(WHO)
  for (; now <= 12 * 60 * MINUTE; now += 10 * MINUTE) {
    expect(sessions.find(used)?.member).toBe("party_gov/head")
    expect(sessions.peek(looked) !== null).toBe(now <= 15 * MINUTE)
  }
  expect(sessions.find(used)).toBeNull()
})
