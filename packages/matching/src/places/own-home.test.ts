import { expect, it } from "vitest"
import { DEFAULT_PLAN, explainPair, type MatchRecord } from "../index.ts"

type Values = MatchRecord["values"]

const levelOf = (part: string, one: Values, other: Values): string | null | undefined =>
  explainPair(
    { id: "a", values: { name: "Zmarak", ...one } },
    { id: "b", values: { name: "Zmarak", ...other } },
    DEFAULT_PLAN,
  ).bars.find((bar) => bar.part === part)?.level

it.each([
  ["from his house", "Kabul", null],
  ["from home", "from home", null],
  ["من منزله", "من منزله", null],
  ["à domicile", "Bosso", null],
  ["Khar bazaar", "Khar", "one"],
  ["marché de Bosso", "Bosso", "one"],
  ["check post Khar", "Khar", "one"],
  ["Home Street", "Home Street", "one"],
] as const)(
  "MT821 a home of one's own is no place of capture, and markets have names: %s and %s are %s",
  (one, other, level) => {
    expect(levelOf("capture", { capture_place: one }, { capture_place: other })).toBe(level)
    expect(levelOf("capture", { capture_place: other }, { capture_place: one })).toBe(level)
  },
)

it("MT821 so two who are taken from their homes on one day agree in the day alone", () => {
  const captured = { from: 15_000, to: 15_000 }
  expect(levelOf("capture", { captured, capture_place: "from home" }, { captured, capture_place: "from home" })).toBe(
    "day",
  )
})
