import { expect, test } from "vitest"
import type { BodyOf } from "../acts.ts"
import { apply } from "../apply.ts"
import { doha, GOV, HOST, TLB } from "../doha.test-support.ts"
import { agreedTranche, handed, interviewed, signed } from "../exchange.test-support.ts"
import { EMPTY_STATE } from "../state.ts"
import { contradictedBy, divergence } from "./divergence.ts"
import { publicView } from "./public-view.ts"

const QUERY = { kind: "on-final-list", by: "party_gov" } as const
const communique = (
  position: number,
  value: number,
  wording: BodyOf<"communique-proposed/1">["wording"],
  embargoUntil: string | null = null,
): BodyOf<"communique-proposed/1"> => ({
  proposal: "proposal_text",
  id: "statement_joint",
  wording,
  session: null,
  figures: [{ name: "n", query: QUERY, value, position }],
  embargoUntil,
})

test("ST1 a number in a text is what the record says, in every language the text is written in", () => {
  const story = signed()
  const said = (body: BodyOf<"communique-proposed/1">) => story.refusal(GOV, "communique-proposed/1", body)
  expect(said(communique(story.state.size, 61, { en: "{n} names" }))).toMatchObject({
    code: "figure-differs",
    said: 61,
    record: 60,
  })
  expect(said(communique(story.state.size, 60, { en: "{n} names", ar: "أسماء" }))).toMatchObject({
    code: "figure-without-place",
    language: "ar",
  })
  expect(said(communique(story.state.size, 60, { en: "{n} and {m} names" }))).toMatchObject({
    code: "figure-unbound",
    name: "m",
  })
  expect(said(communique(story.state.size, 60, { en: "{n} names", ar: "{n} أسماء" }))).toBeNull()
  expect(said(communique(story.state.size - 1, 60, { en: "{n} names" }))?.code).toBe("figure-stale")
})

test("ST2 a joint text is published to all at the same moment: the last approval, or the end of the embargo", () => {
  const story = signed()
  const embargo = "2020-04-20T06:00:00Z"
  story.enter(GOV, "communique-proposed/1", communique(story.state.size, 60, { en: "{n} names" }, embargo))
  const published = (at: string) => publicView(story.state, at).statements.map((each) => each.id)
  expect(published("2020-05-01T00:00:00Z")).toEqual([])
  story.enter(TLB, "proposal-agreed/1", { proposal: "proposal_text" })
  expect(published("2020-04-20T05:59:59Z")).toEqual([])
  expect(published(embargo)).toEqual(["statement_joint"])
})

test("ST3 the public sees the figures that both agreed to publish, and no others", () => {
  const story = signed()
  story.enter(GOV, "publication-proposed/1", {
    proposal: "proposal_figures",
    figures: [{ label: { en: "On the list" }, query: QUERY }],
    note: null,
  })
  expect(publicView(story.state, story.now).figures).toEqual([])
  story.enter(TLB, "proposal-agreed/1", { proposal: "proposal_figures" })
  const view = publicView(story.state, "2031-01-01T00:00:00Z")
  expect(view.figures.map((figure) => figure.value)).toEqual([60])
  expect([view.asOf, view.asOfSize]).toEqual([story.now, story.state.size])
})

test("ST4 at every position of a record the public view holds no person, site or member", () => {
  const planned = agreedTranche(signed(), 1, { party_gov: [1, 2], party_tlb: [61] })
  const story = handed(interviewed(planned, 1, [1, 2, 61]), 1, "party_gov", [1, 2])
  let state = EMPTY_STATE
  for (const entry of story.entries) {
    state = apply(state, entry)
    const text = JSON.stringify(publicView(state, entry.at))
    for (const word of ["site_", "Parwan", "A gate", "Invented", "age1", "/head", "/chair"])
      expect(text).not.toContain(word)
  }
  expect(state.release.handovers.size).toBe(1)
})

test("ST5 two read-outs of one meeting stand side by side; silence is not disagreement", () => {
  const story = doha()
  story.enter(HOST, "session-convened/1", {
    id: "session_one",
    title: { en: "First" },
    startsAt: story.now,
    medium: { en: "Call" },
    agenda: [{ id: "item_a", title: { en: "Lists" } }],
    delegations: ["party_gov", "party_tlb"],
  })
  const readOut = (
    id: `statement_${string}`,
    ceasefire: "yes" | "no",
    epidemic: "yes" | "silent",
  ): BodyOf<"statement-issued/1"> => ({
    id,
    kind: "read-out",
    corrects: null,
    wording: { en: "We met." },
    session: "session_one",
    topics: [
      { topic: "ceasefire", says: ceasefire, words: null },
      { topic: "epidemic", says: epidemic, words: null },
    ],
    figures: [],
    about: [],
  })
  story
    .enter(GOV, "statement-issued/1", readOut("statement_a", "yes", "silent"))
    .enter(TLB, "statement-issued/1", readOut("statement_b", "no", "yes"))
  expect(divergence(story.state, "session_one").rows.map((row) => [row.topic, row.differs])).toEqual([
    ["ceasefire", true],
    ["epidemic", false],
  ])
  expect([...contradictedBy(story.state)]).toEqual([["statement_b", ["statement_a"]]])
})

test("ST6 a correction names what it corrects, and an id is used once", () => {
  const story = doha()
  const body: BodyOf<"statement-issued/1"> = {
    id: "statement_a",
    kind: "correction",
    corrects: "statement_none",
    wording: { en: "We correct." },
    session: null,
    topics: [],
    figures: [],
    about: [],
  }
  expect(story.refusal(GOV, "statement-issued/1", body)?.code).toBe("statement-unknown")
  story.enter(GOV, "statement-issued/1", { ...body, kind: "statement", corrects: null })
  expect(story.refusal(GOV, "statement-issued/1", { ...body, kind: "statement", corrects: null })?.code).toBe(
    "id-taken",
  )
  expect(story.refusal(GOV, "statement-issued/1", { ...body, id: "statement_b", corrects: "statement_a" })).toBeNull()
})
