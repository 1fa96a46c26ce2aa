import { expect, test } from "vitest"
import { planned } from "../../release/release.test-support.ts"
import { sharerIn } from "./sharer.ts"

test("a screen bears the member's name as the record has it, and the delegation in its languages, each in its own direction", () => {
  const world = planned()
  const head = world.process.members.get("party_gov/head")
  expect(head).toBeDefined()
  const words = sharerIn(world, "party_gov/head")
  expect(words.startsWith(`\u2068${head!.name}\u2069 · \u2068`)).toBe(true)
  expect(sharerIn(world, "party_gov/nobody")).toBe("party_gov/nobody")
})
