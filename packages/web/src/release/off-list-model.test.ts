import { dayToEpochDay, type ProcessState, type ReportedRelease, type Substitution } from "@wasit/domain"
import { expect, test } from "vitest"
import { NO_SOURCE } from "../process/source-draft.ts"
import { ruleLines, sidesOf } from "./ledger-model.ts"
import {
  answerable,
  answerBody,
  findingBody,
  NO_REPORT,
  offListLines,
  offListTotals,
  remainsBody,
  remainsTotals,
  reportBody,
  substitutionBody,
  substitutionLines,
} from "./off-list-model.ts"
import { A, B, planned, proposed } from "./release.test-support.ts"

const entered = { index: 4, at: "2020-04-20T00:00:00Z", enteredBy: "party_gov/head" } as const
const TODAY = dayToEpochDay("2020-04-20")

const release = (id: ReportedRelease["id"], change: Partial<ReportedRelease> = {}): ReportedRelease => ({
  ...entered,
  id,
  by: B,
  on: "2020-04-18",
  count: 60,
  category: null,
  note: null,
  source: null,
  answer: null,
  ...change,
})
const answered = (accepted: number, notOurs: number): ReportedRelease["answer"] => ({
  ...entered,
  accepted,
  notOurs,
  note: null,
})
const substitution = (proposal: Substitution["proposal"], count: number, index = 5): Substitution => ({
  ...entered,
  index,
  proposal,
  release: "release_april",
  count,
  reason: { en: "In their place" },
})

/** Invented on the pattern of 18 April 2020: sixty reported, thirty-one taken, nineteen of them for the commitment. */
function april(agreed: readonly (typeof A)[] = [A, B]): ProcessState {
  const world = planned()
  return {
    ...world,
    process: {
      ...world.process,
      proposals: new Map([...world.process.proposals, ["proposal_swap", proposed("proposal_swap", agreed)]]),
    },
    release: {
      ...world.release,
      reported: new Map([
        ["release_april", release("release_april", { answer: answered(31, 29) })],
        ["release_may", release("release_may", { on: "2020-05-02", count: 4 })],
      ]),
      substitutions: new Map([["proposal_swap", substitution("proposal_swap", 19)]]),
    },
  }
}

test("the same people off the list are three numbers, and the rest waits for an answer", () => {
  expect(offListTotals(april(), [A, B])).toEqual([
    { party: B, reported: 64, accepted: 31, waiting: 4, substituted: 19 },
  ])
  const lines = ruleLines(sidesOf(april(), [B]))
  const count = (rule: string) => lines.find((line) => line.rule === rule)?.counts
  expect([count("off-list"), count("creditor"), count("joint")]).toEqual([[64], [31], [19]])
})

test("an open substitution counts for nothing and holds its people; a refused one lets them go", () => {
  const [, open] = offListLines(april([A]))
  expect(open).toMatchObject({ substituted: 0, free: 12 })
  const world = april([A])
  const refused = {
    ...proposed("proposal_swap", [A]),
    refused: new Map([[B, { by: "party_tlb/head", at: entered.at, index: 6, reason: { en: "No" } } as const]]),
  }
  const after = { ...world, process: { ...world.process, proposals: new Map([["proposal_swap", refused] as const]) } }
  expect(offListLines(after)[1]).toMatchObject({ substituted: 0, free: 31 })
})

test("the newest day stands first, and only the other party has to answer", () => {
  expect(offListLines(april()).map((line) => line.release.id)).toEqual(["release_may", "release_april"])
  expect(answerable(april(), A).map((each) => each.id)).toEqual(["release_may"])
  expect([answerable(april(), B), answerable(april(), null)]).toEqual([[], []])
  expect(substitutionLines(april()).map(({ release: of, substitution: one }) => [of.id, one.count])).toEqual([
    ["release_april", 19],
  ])
})

test("a report needs a day that has come, people, and a whole source if it names one", () => {
  const whole = { ...NO_REPORT, on: TODAY, count: 60, note: { en: "Sixty servicemen" } }
  expect(reportBody("release_new", B, whole, TODAY)).toEqual({
    id: "release_new",
    by: B,
    on: "2020-04-20",
    count: 60,
    category: null,
    note: { en: "Sixty servicemen" },
    source: null,
  })
  for (const change of [{ on: null }, { on: TODAY + 1 }, { count: null }, { count: 0 }, { sources: [NO_SOURCE] }])
    expect(reportBody("release_new", B, { ...whole, ...change }, TODAY)).toBeNull()
})

test("an answer always adds up to what was reported, and takes no more", () => {
  const of = release("release_april")
  expect(answerBody(of, 19, {})).toEqual({ release: "release_april", accepted: 19, notOurs: 41, note: null })
  expect(answerBody(of, 0, { ar: "ليسوا من طرفنا" })).toMatchObject({ notOurs: 60, note: { ar: "ليسوا من طرفنا" } })
  expect([answerBody(of, 61, {}), answerBody(of, null, {})]).toEqual([null, null])
})

test("a substitution takes no more people than are free, and says why", () => {
  const line = { release: release("release_april", { answer: answered(31, 29) }), substituted: 19, free: 12 }
  const reason = { en: "In their place" }
  expect(substitutionBody("proposal_new", line, 12, reason)).toMatchObject({ release: "release_april", count: 12 })
  expect(substitutionBody("proposal_new", line, 13, reason)).toBeNull()
  expect(substitutionBody("proposal_new", line, 12, {})).toBeNull()
})

test("remains without a finding are no number of the record; what the finding did not confirm is the rest", () => {
  const recorded = { ...entered, id: "remains_one", party: B, count: 6, on: "2020-05-01", confirmation: null } as const
  const world = planned()
  const held = (confirmation: { confirmed: number; notConfirmed: number } | null): ProcessState => ({
    ...world,
    release: {
      ...world.release,
      remains: new Map([
        ["remains_one", { ...recorded, confirmation: confirmation === null ? null : { ...entered, ...confirmation } }],
      ]),
    },
  })
  expect(remainsTotals(held(null), [A, B])).toEqual([{ party: B, waiting: 6, confirmed: 0 }])
  expect(remainsTotals(held({ confirmed: 4, notConfirmed: 2 }), [A, B])).toEqual([
    { party: B, waiting: 0, confirmed: 4 },
  ])
  expect(findingBody(recorded, 4)).toEqual({ remains: "remains_one", confirmed: 4, notConfirmed: 2 })
  expect(findingBody(recorded, 7)).toBeNull()
  expect(remainsBody("remains_new", { party: B, on: TODAY, count: 6 }, TODAY)).toEqual({
    id: "remains_new",
    party: B,
    count: 6,
    on: "2020-04-20",
  })
  expect(remainsBody("remains_new", { party: null, on: TODAY, count: 6 }, TODAY)).toBeNull()
})
