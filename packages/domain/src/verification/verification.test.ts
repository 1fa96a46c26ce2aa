import fc from "fast-check"
import { expect, test } from "vitest"
import { GOV, HOST, TLB } from "../doha.test-support.ts"
import { answers, DUE, digest, enterWith, exchanged, hex, refusalWith, signed } from "../exchange.test-support.ts"
import { classesOf, outcomeTable } from "./outcome-table.ts"
import { countOutcomes, mergeRows, refuseAnswerRows } from "./rows.ts"
import { finalListInForce, releaserOf } from "./state.ts"
import { OUTCOMES } from "./vocabulary.ts"

const AFTER = "2020-06-01T00:00:00Z"

test("VE1 claimed is the sum of the outcomes, whatever was answered and whenever one looks", () => {
  const count = fc.nat(12)
  fc.assert(
    fc.property(
      fc.array(count, { minLength: OUTCOMES.length, maxLength: OUTCOMES.length }),
      fc.boolean(),
      (numbers, isAfter) => {
        const counts = Object.fromEntries(
          OUTCOMES.map((outcome, at) => [outcome, numbers[at] ?? 0]).filter(([, n]) => n !== 0),
        )
        const searching = counts.UNDER_SEARCH ?? 0
        const story = exchanged(300)
        story.enter(
          GOV,
          "statement-submitted/1",
          answers(counts, searching === 0 ? [] : [{ due: "2020-04-10T00:00:00Z", count: searching }]),
        )
        const table = outcomeTable(story.state, "round_1", "list_tlb", isAfter ? AFTER : story.now)!
        const sum = Object.values(table.outcomes).reduce((total, each) => total + each, 0) + table.waiting
        const inClasses = Object.values(classesOf(table)).reduce((total, each) => total + each, 0)
        return sum === 300 && inClasses === 300
      },
    ),
    { numRuns: 60 },
  )
})

test("VE2 only the clock writes that no answer came, and a search does not outlive its date", () => {
  const story = exchanged(100)
  expect(
    story.refusal(GOV, "statement-submitted/1", { ...answers({}), counts: { NO_ANSWER_BY_DEADLINE: 3 } as never })
      ?.code,
  ).toBe("body-malformed")
  expect(story.refusal(GOV, "statement-submitted/1", answers({ UNDER_SEARCH: 4 }))?.code).toBe("under-search-differs")
  story.enter(
    GOV,
    "statement-submitted/1",
    answers({ HELD: 50, UNDER_SEARCH: 4 }, [{ due: "2020-04-10T00:00:00Z", count: 4 }]),
  )
  const on = (at: string) => outcomeTable(story.state, "round_1", "list_tlb", at)
  expect(on("2020-03-25T00:00:00Z")).toMatchObject({
    waiting: 46,
    outcomes: { NO_ANSWER_BY_DEADLINE: 0, UNDER_SEARCH: 4 },
  })
  expect(on("2020-04-01T00:00:00Z")).toMatchObject({
    waiting: 0,
    outcomes: { NO_ANSWER_BY_DEADLINE: 46, UNDER_SEARCH: 4 },
  })
  expect(on(AFTER)).toMatchObject({ waiting: 0, outcomes: { NO_ANSWER_BY_DEADLINE: 50, UNDER_SEARCH: 0 } })
})

test("VE3 the holder answers, the claimant comments, the holder replies, in this order", () => {
  const story = exchanged(100)
  const comments = {
    round: "round_1",
    list: "list_tlb",
    counts: { MAINTAIN_WITH_EVIDENCE: 2 },
    rows: { ctx: "names", digest: digest() },
  } as const
  const replies = {
    round: "round_1",
    list: "list_tlb",
    counts: { HELD: 1 },
    rows: { ctx: "names", digest: digest() },
  } as const
  expect(story.refusal(TLB, "statement-submitted/1", answers({ HELD: 1 }))?.code).toBe("not-the-holder")
  expect(story.refusal(TLB, "comments-submitted/1", comments)?.code).toBe("statement-missing")
  story.enter(GOV, "statement-submitted/1", answers({ NOT_HELD: 90 }))
  expect(story.refusal(GOV, "comments-submitted/1", comments)?.code).toBe("not-the-claimant")
  expect(story.refusal(GOV, "replies-submitted/1", replies)?.code).toBe("comments-missing")
  story.enter(TLB, "comments-submitted/1", comments).enter(GOV, "replies-submitted/1", replies)
  expect(story.refusal(GOV, "replies-submitted/1", replies)?.code).toBe("replies-already")
})

test("VE4 a statement counts no more names than the list has; a later one replaces it and the earlier stays", () => {
  const story = exchanged(100)
  expect(story.refusal(GOV, "statement-submitted/1", answers({ HELD: 101 }))?.code).toBe("counts-exceed-list")
  story
    .enter(GOV, "statement-submitted/1", answers({ HELD: 10 }))
    .enter(GOV, "statement-submitted/1", answers({ HELD: 20 }), 20 * 86_400)
  const answering = story.state.verification.rounds.get("round_1")?.answering.get("list_tlb")
  expect(answering?.statements.map((each) => [each.counts.HELD, each.isLate])).toEqual([
    [10, false],
    [20, true],
  ])
})

test("VE5 rows are checked where they can be read: each once, each with what its outcome needs", () => {
  const held = { row: 1, outcome: "HELD", authority: "authority_one" } as const
  expect(refuseAnswerRows([held, { row: 2, outcome: "NOT_HELD" }], 2)).toBeNull()
  expect(refuseAnswerRows([held, held], 2)?.code).toBe("row-twice")
  expect(refuseAnswerRows([{ ...held, row: 3 }], 2)?.code).toBe("row-not-on-list")
  expect(refuseAnswerRows([{ row: 1, outcome: "UNDER_SEARCH" }], 2)).toMatchObject({
    code: "supplement-missing",
    needed: "due",
  })
  expect(refuseAnswerRows([{ row: 1, outcome: "DUPLICATE_OF", of: 1 }], 2)?.code).toBe("duplicate-of-itself")
  expect(countOutcomes([held, { row: 2, outcome: "HELD", authority: "authority_one" }])).toEqual({ HELD: 2 })
  const merged = mergeRows(3, [held], [{ row: 1, reply: "ACCEPT_ANSWER" }], [{ row: 1, outcome: "DIED" }])
  expect(merged.map((row) => row.outcome)).toEqual(["DIED", null, null])
})

test("VE6 a final list changes only with both committees' signatures; the old version stays", () => {
  const story = signed(60, 12)
  const amended = {
    proposal: "proposal_two",
    id: "final_one",
    version: 2,
    amendment: { change: "withdraw", rows: 1, reason: { en: "Died" } },
    root: hex("two"),
    counts: { party_gov: 59, party_tlb: 12 },
    rows: { ctx: "names", digest: digest() },
    numbers: { ctx: "persons", digest: "" },
  } as const
  const part = digest()
  const body = { ...amended, numbers: { ctx: "persons" as const, digest: part }, amendment: { ...amended.amendment } }
  const numbers = { [part]: { party_gov: [[1, 59]], party_tlb: [[61, 72]] } }
  expect(refusalWith(story, GOV, "final-list-proposed/1", { ...body, version: 3 }, numbers)?.code).toBe(
    "final-version-wrong",
  )
  expect(refusalWith(story, GOV, "final-list-proposed/1", { ...body, amendment: null }, numbers)?.code).toBe(
    "amendment-missing",
  )
  expect(
    refusalWith(story, GOV, "final-list-proposed/1", { ...body, counts: { party_gov: 60, party_tlb: 12 } }, numbers)
      ?.code,
  ).toBe("final-counts-differ")
  enterWith(story, GOV, "final-list-proposed/1", body, numbers)
  expect(finalListInForce(story.state)?.version).toBe(1)
  story.enter(TLB, "proposal-agreed/1", { proposal: "proposal_two" })
  const list = finalListInForce(story.state)!
  expect([list.version, releaserOf(list, 60), releaserOf(list, 61)]).toEqual([2, null, "party_tlb"])
  expect(story.state.verification.finalLists.get("final_one")?.[0]?.root).toBe(hex("final"))
})

test("VE7 held and unclaimed is a count of the holder's own, and a closed round takes nothing more", () => {
  const story = exchanged()
  expect(story.refusal(TLB, "unclaimed-counted/1", { round: "round_1", party: "party_gov", count: 7 })?.code).toBe(
    "not-the-holder",
  )
  story
    .enter(GOV, "unclaimed-counted/1", { round: "round_1", party: "party_gov", count: 7 })
    .enter(HOST, "round-closed/1", { round: "round_1" })
  expect(story.state.verification.rounds.get("round_1")?.unclaimed.get("party_gov")).toBe(7)
  expect(story.refusal(GOV, "statement-submitted/1", answers({ HELD: 1 }))?.code).toBe("round-closed")
  expect(
    story.refusal(HOST, "round-opened/1", {
      id: "round_2",
      number: 2,
      lists: ["list_tlb"],
      answersDue: { ...DUE, at: "2020-05-02T00:00:00Z" },
      commentsDue: DUE,
      repliesDue: DUE,
    })?.code,
  ).toBe("round-dates-wrong")
})
