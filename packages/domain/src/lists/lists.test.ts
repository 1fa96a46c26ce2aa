import { expect, test } from "vitest"
import { doha, GOV, HOST, TLB } from "../doha.test-support.ts"
import { DUE, deposit, exchanged, hex, open, refusalWith } from "../exchange.test-support.ts"
import { listStanding, mayDeliver } from "./state.ts"

const windowOpen = () =>
  doha().enter(HOST, "exchange-opened/1", { id: "exchange_one", parties: ["party_gov", "party_tlb"], depositDue: DUE })

test("LI1 a party deposits its own list, once, against the other party", () => {
  const story = windowOpen()
  expect(story.refusal(GOV, "list-deposited/1", deposit("party_tlb", "party_gov", 5))?.code).toBe("list-not-yours")
  expect(story.refusal(TLB, "list-deposited/1", deposit("party_tlb", "party_tlb", 5))?.code).toBe("holder-is-claimant")
  story.enter(TLB, "list-deposited/1", deposit("party_tlb", "party_gov", 5))
  expect(
    story.refusal(TLB, "list-deposited/1", { ...deposit("party_tlb", "party_gov", 9), id: "list_second" })?.code,
  ).toBe("list-deposited-already")
})

test("LI2 nobody opens before both deposits stand under a head that both parties cosigned", () => {
  const story = windowOpen().enter(TLB, "list-deposited/1", deposit("party_tlb", "party_gov", 5))
  expect(story.refusal(TLB, "list-opened/1", open("list_tlb"))?.code).toBe("deposit-missing")
  story.enter(GOV, "list-deposited/1", deposit("party_gov", "party_tlb", 3))
  const both = story.entries.length
  expect(refusalWith(story, TLB, "list-opened/1", open("list_tlb"), {}, 1, both - 1)?.code).toBe(
    "deposits-not-cosigned",
  )
  expect(refusalWith(story, TLB, "list-opened/1", open("list_tlb"), {}, 1, both)).toBeNull()
  expect(story.refusal(GOV, "list-opened/1", open("list_tlb"))?.code).toBe("list-not-yours")
})

test("LI3 a list is delivered only when both are opened; deposited, opened, delivered and read are four facts", () => {
  const story = windowOpen()
    .enter(TLB, "list-deposited/1", deposit("party_tlb", "party_gov", 5))
    .enter(GOV, "list-deposited/1", deposit("party_gov", "party_tlb", 3))
    .enter(TLB, "list-opened/1", open("list_tlb"))
  expect(mayDeliver(story.state, "list_tlb")).toBe(false)
  expect(listStanding(story.state, "list_tlb")).toMatchObject({ delivered: null, read: null, isLate: false })
  expect(story.refusal(GOV, "list-received/1", { list: "list_tlb", root: hex("party_tlb"), count: 5 })?.code).toBe(
    "list-not-delivered",
  )
  story.enter(GOV, "list-opened/1", open("list_gov"))
  expect(mayDeliver(story.state, "list_tlb") && mayDeliver(story.state, "list_gov")).toBe(true)
  expect(listStanding(story.state, "list_tlb")?.read).toBeNull()
})

test("LI4 the receiver signs for the root and the count he found; another list is refused", () => {
  const story = windowOpen()
    .enter(TLB, "list-deposited/1", deposit("party_tlb", "party_gov", 5))
    .enter(GOV, "list-deposited/1", deposit("party_gov", "party_tlb", 3))
    .enter(TLB, "list-opened/1", open("list_tlb"))
    .enter(GOV, "list-opened/1", open("list_gov"))
  expect(story.refusal(GOV, "list-received/1", { list: "list_tlb", root: hex("other"), count: 5 })?.code).toBe(
    "root-differs",
  )
  expect(story.refusal(GOV, "list-received/1", { list: "list_tlb", root: hex("party_tlb"), count: 4 })?.code).toBe(
    "count-differs",
  )
  expect(story.refusal(TLB, "list-received/1", { list: "list_tlb", root: hex("party_tlb"), count: 5 })?.code).toBe(
    "list-not-yours",
  )
})

test("LI5 both parties together may let one list be opened alone", () => {
  const story = windowOpen().enter(TLB, "list-deposited/1", deposit("party_tlb", "party_gov", 5))
  story.enter(TLB, "early-opening-proposed/1", { proposal: "proposal_early", list: "list_tlb" })
  expect(story.refusal(TLB, "list-opened/1", open("list_tlb"))?.code).toBe("deposit-missing")
  story.enter(GOV, "proposal-agreed/1", { proposal: "proposal_early" }).enter(TLB, "list-opened/1", open("list_tlb"))
  expect(mayDeliver(story.state, "list_tlb")).toBe(true)
})

test("LI6 a supplementary list names the list it supplements", () => {
  const story = exchanged()
  const more = { ...deposit("party_tlb", "party_gov", 2), id: "list_more" as const, version: 2 }
  expect(story.refusal(TLB, "list-deposited/1", { ...more, supplements: "list_gov" })?.code).toBe("supplement-unknown")
  story
    .enter(TLB, "list-deposited/1", { ...more, supplements: "list_tlb" })
    .enter(TLB, "list-opened/1", open("list_more"))
  expect(mayDeliver(story.state, "list_more")).toBe(true)
})

test("LI7 a deposit after its time is late, and stands", () => {
  const story = windowOpen().enter(TLB, "list-deposited/1", deposit("party_tlb", "party_gov", 5), 30 * 86_400)
  expect(listStanding(story.state, "list_tlb")?.isLate).toBe(true)
})

test("LI7 a supplement has no time to be late for", () => {
  const more = { ...deposit("party_tlb", "party_gov", 2), id: "list_more" as const, version: 2 }
  const story = exchanged().enter(TLB, "list-deposited/1", { ...more, supplements: "list_tlb" }, 30 * 86_400)
  expect(listStanding(story.state, "list_more")?.isLate).toBe(false)
})
