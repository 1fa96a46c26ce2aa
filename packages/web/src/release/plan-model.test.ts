import { dayToEpochDay } from "@wasit/domain"
import { expect, test } from "vitest"
import {
  counterpart,
  exposureWith,
  freeCount,
  freeNumbers,
  judgeDraft,
  nextSteps,
  readyDraft,
  type TrancheDraft,
} from "./plan-model.ts"
import { A, B, planned, withTranche } from "./release.test-support.ts"

const draft = (a: number, b: number): TrancheDraft => ({
  on: dayToEpochDay("2020-04-12"),
  releases: [
    { by: A, count: a, site: "site_gate" },
    { by: B, count: b, site: "site_gate" },
  ],
})
const IDS = { proposal: "proposal_new", tranche: "tranche_new" } as const
const judge = (of: TrancheDraft, state = planned()) => judgeDraft(state, "party_gov/head", "2020-04-02T00:00:00Z", of)

test("a draft takes the lowest numbers that no live tranche holds", () => {
  const state = withTranche(planned(), {}, [A])
  expect(freeNumbers(state, A).slice(0, 2)).toEqual([6, 7])
  const ready = readyDraft(state, draft(2, 0), IDS)
  expect(ready).toMatchObject({ body: { number: 2, on: "2020-04-12" }, rows: { [A]: [6, 7] } })
})

test("how many names are free is told to whoever may see them, and to nobody else", () => {
  const state = withTranche(planned(), {}, [A])
  expect(freeCount(state, A)).toBe(45)
  const lists = [...state.verification.finalLists].map(
    ([id, versions]) => [id, versions.map((each) => ({ ...each, numbersKnown: null }))] as const,
  )
  const unseen = { ...state, verification: { ...state.verification, finalLists: new Map(lists) } }
  expect(freeCount(unseen, A)).toBeNull()
  expect(freeCount({ ...state, verification: { ...state.verification, finalLists: new Map() } }, A)).toBeNull()
})

test("what is missing is named before the rules are asked", () => {
  expect(judge({ ...draft(5, 1), on: null })).toBe("no-day")
  expect(judge(draft(0, 0))).toBe("no-people")
  expect(judge(draft(51, 1))).toBe("too-few-names")
  expect(judge({ ...draft(5, 1), releases: [{ by: A, count: 5, site: null }] })).toBe("no-site")
})

test("the rules answer a draft as they would answer the proposal", () => {
  expect(judge(draft(5, 1))).toBeNull()
  expect(judge(draft(15, 1))).toBeNull()
  expect(judge(draft(16, 1))).toMatchObject({ code: "tolerance-exceeded", people: 11, tolerance: 10 })
})

test("exposure counts whole people, with and without a draft", () => {
  const state = withTranche(planned(), {}, [A, B])
  expect(exposureWith(state, null)[0]?.imbalance).toMatchObject({ ahead: null, people: 0 })
  expect(exposureWith(state, draft(7, 0))[0]?.imbalance).toMatchObject({ ahead: A, people: 7, isWithinTolerance: true })
})

test("the other side's number follows the key and is rounded down", () => {
  expect(counterpart(planned(), A, 23)).toEqual({ party: B, count: 4 })
  expect(counterpart(planned(), B, 4)).toEqual({ party: A, count: 20 })
})

test("a proposed tranche waits for the party that has not agreed, an agreed one for the neutral and the senders", () => {
  const proposed = withTranche(planned(), {}, [A])
  const only = [...proposed.release.tranches.values()][0]
  if (only === undefined) throw new Error("no tranche")
  expect(nextSteps(proposed, only)).toEqual([{ who: B, what: "agree", about: null }])
  expect(nextSteps(withTranche(planned(), {}, [A, B]), only).map((step) => `${step.who} ${step.what}`)).toEqual([
    "neutral interview",
    `${A} manifest`,
    `${B} manifest`,
  ])
})
