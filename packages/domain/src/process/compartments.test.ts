import { describe, expect, test } from "vitest"
import type { Compartment } from "../shared/act.ts"
import type { DelegationId } from "../shared/ids.ts"
import { COMPARTMENTS, compartmentKind, mayRead } from "./compartments.ts"

const VIEWERS: readonly (DelegationId | null)[] = [
  "party_gov",
  "party_tlb",
  "facilitator_host",
  "neutral_field",
  "observer_state",
  "interpreter_team",
  null,
]

/** The whole table, said a second time: r where the viewer of that column reads, in the order of VIEWERS. */
const TABLE: readonly (readonly [Compartment, string, boolean])[] = [
  ["joint", "rrrrrr-", false],
  ["public", "rrrrrrr", false],
  ["exec", "rrrr---", false],
  ["persons", "rr-r---", false],
  ["names", "rr-r---", true],
  ["facilitators", "--r----", true],
  ["neutral", "---r---", true],
  ["own:party_gov", "r------", true],
  ["own:facilitator_host", "--r----", true],
  ["caucus:party_tlb", "-rr----", true],
]

describe("who reads what", () => {
  test.each(TABLE)("PR12 %s is read by %s", (ctx, readers, isSealed) => {
    expect(VIEWERS.map((viewer) => (mayRead(viewer, ctx) ? "r" : "-")).join("")).toBe(readers)
    expect(COMPARTMENTS[compartmentKind(ctx)].isSealed).toBe(isSealed)
  })

  test("PR12 every compartment stands in the table, and whatever names a person is sealed", () => {
    expect([...new Set(TABLE.map(([ctx]) => compartmentKind(ctx)))].sort()).toEqual(Object.keys(COMPARTMENTS).sort())
    expect(COMPARTMENTS.names.isSealed).toBe(true)
  })
})
