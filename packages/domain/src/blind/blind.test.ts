import { expect, test } from "vitest"
import { FIELD, GOV, HOST, type Story, TLB } from "../doha.test-support.ts"
import { deposit, hex, open } from "../exchange.test-support.ts"
import { replay } from "../replay.ts"
import {
  agreed,
  answered,
  binding,
  bound,
  deposited,
  draw,
  ENCODINGS,
  message,
  opening,
  proposal,
  question,
  ROUND,
  register,
  released,
  reply,
  result,
  sealed,
  TERMS,
  tickets,
} from "./blind.test-support.ts"
import { askedBefore, blindStep, mayFetchMessage } from "./state.ts"

const stepOf = (story: Story, id: "blind_one" | "blind_2" = ROUND) =>
  blindStep(story.state, story.state.blind.rounds.get(id)!)
const WEEK = 7 * 86_400

test("BR1 a list is matched blind when both parties agreed to one set of terms, and openly when they agreed to that", () => {
  const story = sealed()
  expect(story.refusal(HOST, "matching-proposed/1", proposal())?.code).toBe("not-permitted")
  story.enter(TLB, "matching-proposed/1", proposal())
  expect(stepOf(story)).toBe("proposed")
  expect(story.refusal(TLB, "blind-bound/1", binding(TLB))?.code).toBe("blind-step-wrong")
  expect(story.refusal(GOV, "matching-proposed/1", proposal(null, 2))).toMatchObject({
    code: "blind-under-way",
    number: 1,
  })
  story.enter(GOV, "proposal-refused/1", { proposal: "proposal_blind-1", reason: { en: "No" } })
  expect(stepOf(story)).toBe("dropped")
  expect(story.refusal(GOV, "matching-proposed/1", proposal(null, 3))).toMatchObject({
    code: "blind-number-wrong",
    expected: 2,
  })
  agreed(null, story, 2)
  expect(stepOf(story, "blind_2")).toBe("open")
  expect(stepOf(agreed())).toBe("binding")
})

test("BR2 terms name a facilitator of the process, the holder's sealed register, and a ticket for every row", () => {
  const refusal = (change: Partial<typeof TERMS>) =>
    sealed().refusal(TLB, "matching-proposed/1", proposal({ ...TERMS, ...change }))?.code
  expect(refusal({ comparer: "neutral_field" })).toBe("blind-comparer-wrong")
  expect(refusal({ comparer: "facilitator_other" })).toBe("blind-comparer-wrong")
  expect(refusal({ register: "register_other" })).toBe("register-not-yours")
  expect(refusal({ tickets: { claimed: 7, held: 20 } })).toBe("blind-tickets-short")
  expect(refusal({ tickets: { claimed: 8, held: 19 } })).toBe("blind-tickets-short")
  expect(refusal({ tickets: { claimed: 8, held: 20 } })).toBeUndefined()
  expect(sealed().refusal(TLB, "register-sealed/1", register("party_gov"))?.code).toBe("id-taken")
  expect(sealed().refusal(TLB, "register-sealed/1", { ...register("party_gov"), id: "register_tlb" })?.code).toBe(
    "register-not-yours",
  )
})

test("BR3 what the other party can read already is not matched blind", () => {
  const story = sealed()
    .enter(GOV, "list-deposited/1", deposit("party_gov", "party_tlb", 3))
    .enter(TLB, "list-opened/1", open("list_tlb"))
    .enter(GOV, "list-opened/1", open("list_gov"))
  expect(story.refusal(TLB, "matching-proposed/1", proposal())?.code).toBe("blind-list-opened")
  expect(story.refusal(TLB, "matching-proposed/1", proposal(null))).toBeNull()
})

test("BR4 all three bind themselves before anything is sent, each party to the list that stands in the record", () => {
  const story = agreed()
  const own = binding(TLB)
  const other = { ...own, input: { ...own.input!, list: hex("another list") } }
  expect(story.refusal(TLB, "blind-bound/1", other)?.code).toBe("blind-input-differs")
  expect(story.refusal(GOV, "blind-bound/1", own)?.code).toBe("blind-input-differs")
  expect(story.refusal(TLB, "blind-bound/1", { ...own, input: { ...own.input!, tickets: 11 } })).toMatchObject({
    code: "blind-counts-differ",
    agreed: 10,
    found: 11,
  })
  expect(story.refusal(TLB, "blind-bound/1", { ...own, input: null })?.code).toBe("blind-binding-wrong")
  expect(story.refusal(TLB, "blind-bound/1", { ...own, key: null })?.code).toBe("blind-binding-wrong")
  expect(story.refusal(FIELD, "blind-bound/1", binding(FIELD))?.code).toBe("not-permitted")
  story.enter(TLB, "blind-bound/1", own)
  expect(story.refusal(TLB, "blind-bound/1", own)?.code).toBe("blind-done-already")
  expect(story.refusal(HOST, "blind-bound/1", { ...binding(HOST), terms: hex("other terms") })?.code).toBe(
    "blind-binding-wrong",
  )
  story.enter(HOST, "blind-bound/1", binding(HOST))
  expect(story.refusal(TLB, "blind-asked/1", question(20))?.code).toBe("blind-step-wrong")
  story.enter(GOV, "blind-bound/1", binding(GOV))
  expect(stepOf(story)).toBe("asking")
})

test("BR5 a party sends exactly its quota of elements, never one more", () => {
  const story = bound()
  expect(story.refusal(TLB, "blind-asked/1", question(21))).toMatchObject({
    code: "blind-over-quota",
    quota: 20,
    asked: 21,
  })
  expect(story.refusal(TLB, "blind-asked/1", question(19))?.code).toBe("blind-counts-differ")
  story.enter(TLB, "blind-asked/1", question(20))
  expect(story.refusal(TLB, "blind-asked/1", question(1))?.code).toBe("blind-done-already")
})

test("BR6 in all its rounds together a party uses no more tickets than its mandate, whatever became of a round", () => {
  const terms = { ...TERMS, mandate: { claimed: 15, held: 40 }, daysUntilNext: 0 }
  const story = agreed(terms)
    .enter(TLB, "blind-bound/1", binding(TLB, ROUND, terms))
    .enter(GOV, "blind-aborted/1", { round: ROUND, reason: "withdrawn", against: null })
  agreed(terms, story, 2)
  expect(story.refusal(TLB, "blind-bound/1", binding(TLB, "blind_2", terms))).toMatchObject({
    code: "blind-mandate-spent",
    most: 15,
    asked: 20,
  })
})

test("BR6 what the same two asked before a round is told, first to last, whatever became of it", () => {
  const terms = { ...TERMS, mandate: { claimed: 100, held: 100 }, daysUntilNext: 0 }
  const story = agreed(terms)
  const before = (id: "blind_one" | "blind_2" | "blind_3") =>
    askedBefore(story.state.blind, story.state.blind.rounds.get(id)!).map(({ number }) => number)
  story.enter(TLB, "blind-bound/1", binding(TLB, ROUND, terms))
  story.enter(GOV, "blind-aborted/1", { round: ROUND, reason: "withdrawn", against: null })
  agreed(terms, story, 2)
  // Of a round that nobody bound himself to, nothing was asked.
  story.enter(GOV, "blind-aborted/1", { round: "blind_2", reason: "withdrawn", against: null })
  agreed(terms, story, 3)
  story.enter(TLB, "blind-bound/1", binding(TLB, "blind_3", terms))
  expect([before(ROUND), before("blind_2"), before("blind_3")]).toEqual([[], [1], [1]])
  const { claimant, holder, list } = story.state.blind.rounds.get(ROUND)!
  const next = { claimant, holder, list, number: 4 }
  expect(askedBefore(story.state.blind, next).map(({ number }) => number)).toEqual([1, 3])
  expect(askedBefore(story.state.blind, { ...next, claimant: holder, holder: claimant })).toEqual([])
})

test("BR7 between two rounds the parties wait as long as the earlier one says", () => {
  const story = agreed().enter(TLB, "blind-bound/1", binding(TLB))
  story.enter(TLB, "blind-aborted/1", { round: ROUND, reason: "withdrawn", against: null })
  agreed({ ...TERMS, daysUntilNext: 0 }, story, 2)
  const again = binding(TLB, "blind_2")
  expect(story.refusal(TLB, "blind-bound/1", again, WEEK - 60)?.code).toBe("blind-too-soon")
  expect(story.refusal(TLB, "blind-bound/1", again, WEEK)).toBeNull()
})

test("BR8 a key serves one round, and a message serves once, sealed anew or not", () => {
  const story = bound({ ...TERMS, daysUntilNext: 0 })
  const sent = message()
  story.enter(TLB, "blind-asked/1", { round: ROUND, elements: 20, message: sent })
  expect(story.refusal(GOV, "blind-asked/1", { round: ROUND, elements: 40, message: sent })?.code).toBe(
    "blind-message-used",
  )
  const resealed = { file: sent.file, blob: message().blob }
  expect(story.refusal(GOV, "blind-asked/1", { round: ROUND, elements: 40, message: resealed })?.code).toBe(
    "blind-message-used",
  )
  story.enter(HOST, "blind-aborted/1", { round: ROUND, reason: "not-answered", against: "party_gov" })
  agreed(TERMS, story, 2)
  const key = binding(HOST).key
  expect(story.refusal(HOST, "blind-bound/1", { ...binding(HOST, "blind_2"), key })?.code).toBe("blind-key-used")
})

test("BR9 the comparer answers first, then the party that did not ask; nobody answers itself", () => {
  const story = bound().enter(TLB, "blind-asked/1", question(20))
  expect(story.refusal(HOST, "blind-answered/1", reply("party_tlb", 20))?.code).toBe("blind-step-wrong")
  story.enter(GOV, "blind-asked/1", question(40))
  expect(story.refusal(GOV, "blind-answered/1", reply("party_tlb", 20))?.code).toBe("blind-step-wrong")
  expect(story.refusal(HOST, "blind-answered/1", reply("party_tlb", 19))?.code).toBe("blind-counts-differ")
  story.enter(HOST, "blind-answered/1", reply("party_tlb", 20))
  expect(story.refusal(HOST, "blind-answered/1", reply("party_tlb", 20))?.code).toBe("blind-done-already")
  expect(story.refusal(TLB, "blind-answered/1", reply("party_tlb", 20))?.code).toBe("blind-not-yours")
  story.enter(GOV, "blind-answered/1", reply("party_tlb", 20))
  expect(story.refusal(TLB, "blind-deposited/1", tickets(10))?.code).toBe("blind-step-wrong")
  expect(stepOf(answered())).toBe("depositing")
})

test("BR10 deposits, secrets and shown rows are withheld until both are there, and reach nobody else", () => {
  const story = answered()
  const own = tickets(10)
  story.enter(TLB, "blind-deposited/1", own)
  const may = (viewer: "party_tlb" | "party_gov" | "facilitator_host" | "neutral_field" | null, file = own.message) =>
    mayFetchMessage(story.state.blind, viewer, file.blob.sha256)
  expect([may("party_tlb"), may("facilitator_host"), may("party_gov"), may(null)]).toEqual([true, false, false, false])
  expect(story.refusal(GOV, "blind-deposited/1", tickets(10))?.code).toBe("blind-counts-differ")
  story.enter(GOV, "blind-deposited/1", tickets(20))
  expect([may("facilitator_host"), may("party_gov"), may("neutral_field")]).toEqual([true, false, false])
  expect(may("party_gov", message())).toBeNull()
  const sharing = bound(ENCODINGS)
  const secret = { round: ROUND, message: message() } as const
  sharing.enter(TLB, "blind-secret-given/1", secret)
  const maySee = () => mayFetchMessage(sharing.state.blind, "party_gov", secret.message.blob.sha256)
  expect(maySee()).toBe(false)
  sharing.enter(GOV, "blind-secret-given/1", { round: ROUND, message: message() })
  expect(maySee()).toBe(true)
  expect(mayFetchMessage(sharing.state.blind, "facilitator_host", secret.message.blob.sha256)).toBe(false)
  expect(stepOf(sharing)).toBe("depositing")
})

test("BR11 the draw takes as many tickets as agreed, each once, and all are answered before anything is released", () => {
  const story = deposited()
  const wrong = (claimed: number[]) =>
    story.refusal(HOST, "blind-drawn/1", { ...draw, drawn: { ...draw.drawn, claimed } })?.code
  expect([wrong([0, 0, 4]), wrong([0, 4]), wrong([0, 4, 10])]).toEqual(Array(3).fill("blind-counts-differ"))
  expect(story.refusal(HOST, "blind-released/1", result(4))?.code).toBe("blind-step-wrong")
  story.enter(HOST, "blind-drawn/1", draw).enter(TLB, "blind-audit-answered/1", opening())
  expect(story.refusal(GOV, "blind-audit-answered/1", opening(2))?.code).toBe("blind-counts-differ")
  expect(story.refusal(HOST, "blind-released/1", result(4))?.code).toBe("blind-step-wrong")
  story.enter(GOV, "blind-audit-answered/1", opening())
  expect(story.refusal(HOST, "blind-released/1", result(11))?.code).toBe("blind-counts-differ")
  expect(story.refusal(TLB, "blind-released/1", result(4))?.code).toBe("not-permitted")
  const one = result(4)
  story.enter(HOST, "blind-released/1", one)
  const sees = (viewer: "party_tlb" | "party_gov") =>
    mayFetchMessage(story.state.blind, viewer, one.message.blob.sha256)
  expect([stepOf(story), sees("party_tlb"), sees("party_gov")]).toEqual(["released", true, true])
})

test("BR12 a row is shown when both parties want its pair, and only where the terms provide for it", () => {
  const story = released()
  const shown = (pair: number) => ({ round: ROUND, pair, message: message() }) as const
  expect(story.refusal(TLB, "blind-pairs-wanted/1", { round: ROUND, pairs: [5] })?.code).toBe("blind-pair-unknown")
  story.enter(TLB, "blind-pairs-wanted/1", { round: ROUND, pairs: [1, 3] })
  expect(story.refusal(TLB, "blind-pairs-wanted/1", { round: ROUND, pairs: [3] })?.code).toBe("blind-done-already")
  expect(story.refusal(TLB, "blind-record-shown/1", shown(1))?.code).toBe("blind-pair-unknown")
  story.enter(GOV, "blind-pairs-wanted/1", { round: ROUND, pairs: [1] })
  const row = shown(1)
  story.enter(TLB, "blind-record-shown/1", row)
  const may = () => mayFetchMessage(story.state.blind, "party_gov", row.message.blob.sha256)
  expect(may()).toBe(false)
  story.enter(GOV, "blind-record-shown/1", shown(1))
  expect(may()).toBe(true)
  expect(story.refusal(GOV, "blind-record-shown/1", shown(1))?.code).toBe("blind-done-already")
})

test("BR13 who ended a round, at which step and why stands in the record, and nothing follows but deletion", () => {
  const story = answered()
  expect(story.refusal(FIELD, "blind-aborted/1", { round: ROUND, reason: "withdrawn", against: null })?.code).toBe(
    "not-permitted",
  )
  story.enter(HOST, "blind-aborted/1", { round: ROUND, reason: "count-wrong", against: "party_tlb" })
  expect(story.state.blind.rounds.get(ROUND)?.aborted).toMatchObject({
    by: HOST,
    reason: "count-wrong",
    against: "party_tlb",
    step: "depositing",
  })
  expect(story.refusal(TLB, "blind-deposited/1", tickets(10))?.code).toBe("blind-step-wrong")
  const over = released()
  expect(over.refusal(TLB, "blind-aborted/1", { round: ROUND, reason: "withdrawn", against: null })?.code).toBe(
    "blind-step-wrong",
  )
})

test("BR14 a round is deleted when all three have said so, each once, after its result or its end", () => {
  expect(answered().refusal(TLB, "blind-purged/1", { round: ROUND })?.code).toBe("blind-step-wrong")
  const story = released()
  for (const who of [TLB, HOST]) story.enter(who, "blind-purged/1", { round: ROUND })
  expect(stepOf(story)).toBe("released")
  expect(story.refusal(TLB, "blind-purged/1", { round: ROUND })?.code).toBe("blind-done-already")
  story.enter(GOV, "blind-purged/1", { round: ROUND })
  expect(stepOf(story)).toBe("purged")
  const messages = [...story.state.blind.messages.keys()]
  const readable = messages.filter((each) => mayFetchMessage(story.state.blind, "party_tlb", each))
  expect([messages.length, readable]).toEqual([11, []])
  expect(replay(story.entries).irregular).toEqual([])
  expect(story.refold()).toEqual(story.state)
})
