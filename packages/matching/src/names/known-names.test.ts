import { beforeEach, expect, it, vi } from "vitest"
import { commonNames, readyTable } from "../resources/frequencies.ts"

// Each test begins with tables that are not made yet.
beforeEach(() => vi.resetModules())

const WORDS = ["karim", "karima", "dschamil", "محمد", "کریم", "zzz"]

it("MT260 a run makes the two tables of common names in slices of eight, and the gazetteer's of ten, before it reads the first row", async () => {
  const { readyPlaces } = await import("../places/gazetteer.ts")
  const places = [...readyPlaces()].length
  expect(places).toBeGreaterThan(200)
  vi.resetModules()
  const { matchSlices } = await import("../linkage/match-lists.ts")
  const { DEFAULT_PLAN } = await import("../plan/default-plan.ts")
  const list = ["1", "2", "3", "4", "5"].map((id) => ({ id, values: { name: "Karim" } }))
  const before = (plan = DEFAULT_PLAN): number => {
    const steps = [...matchSlices(list, list, plan)]
    return steps.findIndex(({ done }) => done > 0)
  }
  const names = [...readyTable()].length + 2 * Math.floor(commonNames().length / 8)
  // A plan that compares no places needs no gazetteer.
  expect(before({ ...DEFAULT_PLAN, comparisons: DEFAULT_PLAN.comparisons.slice(0, 6) })).toBe(names)
  expect(before()).toBe(places)
  expect(before()).toBe(0)
})

it("MT260 a name is known as well by tables that were half made, or not begun, when it was asked for", async () => {
  const asked = await import("./known-names.ts")
  const half = asked.readyCommonNames()
  half.next()
  const soon = WORDS.map(asked.commonOf)
  expect([...half].length).toBeGreaterThan(1)
  expect(WORDS.map(asked.commonOf)).toEqual(soon)

  vi.resetModules()
  const ready = await import("./known-names.ts")
  for (const _ of ready.readyCommonNames());
  expect(WORDS.map(ready.commonOf)).toEqual(soon)
  expect(soon.map((ids) => ids !== null)).toEqual([true, true, true, true, true, false])
})

it("MT607 there is room for every name of the table below the places of names made of it", async () => {
  const { COMPOUND } = await import("./known-names.ts")
  expect(commonNames().length).toBeLessThan(COMPOUND)
})
