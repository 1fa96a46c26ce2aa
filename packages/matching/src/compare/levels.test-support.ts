import { expect } from "vitest"
import { DEFAULT_PLAN, explainPair, type MatchRecord } from "../index.ts"

export type Values = MatchRecord["values"]

/** The level of a comparison of the default plan between two rows, who are called alike where nothing else is said; null: one of them tells nothing of it. */
export const levelOf = (part: string, one: Values, other: Values): string | null | undefined =>
  explainPair(
    { id: "a", values: { name: "Zmarak", ...one } },
    { id: "b", values: { name: "Zmarak", ...other } },
    DEFAULT_PLAN,
  ).bars.find((bar) => bar.part === part)?.level

/** The level is that, whichever row is named first. */
export function expectLevel(part: string, one: Values, other: Values, level: string | null): void {
  expect(levelOf(part, one, other)).toBe(level)
  expect(levelOf(part, other, one)).toBe(level)
}

/** The same of where two people are of. */
export const expectOrigin = (one: Values, other: Values, level: string | null): void =>
  expectLevel("origin", one, other, level)
