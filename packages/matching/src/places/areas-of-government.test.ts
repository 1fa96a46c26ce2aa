import { expect, it } from "vitest"
import { DEFAULT_PLAN, explainPair, type MatchRecord } from "../index.ts"

const levelOf = (one: string, other: string): string | null | undefined => {
  const at = (id: string, village: string): MatchRecord => ({ id, values: { name: "Zmarak Wruki", village } })
  return explainPair(at("a", one), at("b", other), DEFAULT_PLAN).bars.find(({ part }) => part === "origin")?.level
}

it.each([
  ["Wruka LGA", "Wruka"],
  ["LGA Wruka", "Wruka"],
  ["Degmada Wruka", "Wruka"],
])("MT958 words for a district of Nigeria and Somalia are no part of its name: %s and %s", (one, other) => {
  expect(levelOf(one, other)).toBe("province")
})

it("MT958 other places stay others, and a name that begins so is one", () => {
  expect(levelOf("Wruka LGA", "Tosmer LGA")).not.toBe("province")
  expect(levelOf("Lgawruka", "Wruka")).not.toBe("province")
})
