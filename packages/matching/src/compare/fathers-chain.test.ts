import { expect, it } from "vitest"
import { DEFAULT_PLAN } from "../plan/default-plan.ts"
import type { MatchRecord } from "../record.ts"
import { explainPair } from "../scoring/explain.ts"

const told = (id: string, values: MatchRecord["values"]): MatchRecord => ({
  id,
  values: { ...values, province: "Wardak" },
})

const weightOf = (one: MatchRecord["values"], other: string): number => {
  const [a, b] = [told("a", one), told("b", { name: other })]
  expect(explainPair(b, a, DEFAULT_PLAN).total).toBe(explainPair(a, b, DEFAULT_PLAN).total)
  return explainPair(a, b, DEFAULT_PLAN).total
}

it.each<[MatchRecord["values"], string]>([
  [{ name: "Zmarak", father: "Omar Wruk" }, "Omar Wruk Zmarak"],
  [{ name: "Zmarak fils de Omar Wruk" }, "Omar Wruk Zmarak"],
  [{ name: "زمرک", father: "عمر تورک" }, "Omar Torak Zmarak"],
  [{ name: "Djibrilla fils d'Ardo Bouba" }, "Ardo Buba Jibrilla"],
])("MT997 a chain that begins with the father's words and ends in his son's name is his: %o and %s", (one, other) => {
  expect(weightOf(one, other)).toBeLessThan(0)
})

it.each<[MatchRecord["values"], string]>([
  [{ name: "Zmarak", father: "Omar Wruk" }, "Zmarak Omar Wruk"],
  // A family may stand first, be it the father's name or his family's.
  [{ name: "Zmarak", father: "Omar Wruk" }, "Wruk Zmarak Omar"],
  [{ name: "Zmarak", father: "Omar" }, "Omar Zmarak"],
])("MT997 in another order the father may stand in a name: %o and %s", (one, other) => {
  expect(weightOf(one, other)).toBeGreaterThan(0)
})
