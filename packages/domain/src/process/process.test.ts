import { describe, expect, test } from "vitest"
import { doha, FIELD, founded, GOV, HOST, TLB } from "../doha.test-support.ts"
import { replay } from "../replay.ts"
import { authorKey, memberKey } from "./keys.ts"
import { adoptedPolicy, expectedPolicy } from "./policy.ts"
import { proposalStanding } from "./proposals.ts"
import { inNeutralOrder } from "./state.ts"

const OFFICER = "party_gov/officer" as const
const RULE = {
  proposal: "proposal_key",
  rows: [
    {
      given: { by: "party_gov", category: null, count: 5000 },
      received: { by: "party_tlb", category: null, count: 1000 },
      modality: "ceiling",
      condition: null,
      due: null,
      window: "tranche",
      tolerance: 10,
    },
  ],
} as const

describe("process", () => {
  test("PR1 a process is founded once, by a facilitator who stands in it", () => {
    const story = founded()
    const again = story.entries[0]!
    expect(story.refusal(HOST, "process-founded/1", again.body as never)).toEqual({ code: "already-founded" })
    story.push({ ...again })
    expect(story.state.flags).toEqual([{ index: 1, code: "author-unknown" }])
    expect(story.state.process).toEqual(founded().state.process)
  })

  test("PR2 the hosts bring the first head of a delegation; afterwards it admits its own", () => {
    const story = doha()
    const invite = (by: typeof HOST, isHead: boolean) =>
      story.refusal(by, "invitation-issued/1", {
        id: "invitation_x",
        delegation: "party_gov",
        role: "DELEGATE",
        isHead,
        mandate: [],
        tokenHash: "0".repeat(64),
        expiresAt: "2030-01-01T00:00:00Z",
      })
    expect(invite(HOST, true)?.code).toBe("invitation-not-yours")
    expect(invite(TLB, false)?.code).toBe("invitation-not-yours")
    expect(invite(GOV, false)).toBeNull()
  })

  test("PR3 a newcomer may do nothing until admitted, and a removed member nothing afterwards", () => {
    const story = doha().join(OFFICER, GOV, "DELEGATE", ["LISTS"])
    expect(memberKey(story.state, OFFICER)).not.toBeNull()
    story.enter(GOV, "member-removed/1", { member: OFFICER, reason: { en: "Left" } })
    expect(memberKey(story.state, OFFICER)).toBeNull()
    expect(story.refusal(OFFICER, "proposal-withdrawn/1", { proposal: "proposal_x", reason: { en: "x" } })?.code).toBe(
      "not-admitted",
    )
  })

  test("PR3 an act is signed by its author's key, which a founder and a newcomer bring", () => {
    const { state } = doha()
    const of = (act: string, actor: typeof OFFICER | typeof GOV, body: unknown) =>
      authorKey(state, { act, actor, body })
    expect(of("process-founded/1", OFFICER, { founder: { key: "his" } })).toBe("his")
    expect(of("member-enrolled/1", OFFICER, { key: "hers" })).toBe("hers")
    expect(of("claim-made/1", GOV, { key: "another" })).toBe(memberKey(state, GOV))
    expect(of("claim-made/1", OFFICER, { key: "hers" })).toBeNull()
    for (const body of [null, {}, { key: 7 }, { founder: null }, "text"]) {
      expect(of("member-enrolled/1", OFFICER, body)).toBeNull()
      expect(of("process-founded/1", OFFICER, body)).toBeNull()
    }
  })

  test("PR4 the last head of a delegation stays", () => {
    const removed = doha().refusal(GOV, "member-removed/1", { member: GOV, reason: { en: "x" } })
    expect(removed).toEqual({ code: "last-head-stays" })
  })

  test("PR5 only a head changes mandates", () => {
    const story = doha().join(OFFICER, GOV, "DELEGATE", ["LISTS"])
    expect(story.refusal(OFFICER, "mandate-changed/1", { member: OFFICER, mandate: ["AGREE"] })?.code).toBe(
      "mandate-missing",
    )
    expect(story.refusal(TLB, "mandate-changed/1", { member: OFFICER, mandate: [] })?.code).toBe("admission-not-yours")
    expect(story.refusal(GOV, "mandate-changed/1", { member: OFFICER, mandate: ["AGREE"] })).toBeNull()
  })

  test("PR6 the policy is in force when both heads adopted the one text that follows from the keys", () => {
    const { state } = doha()
    expect(adoptedPolicy(state.process)).toBe(expectedPolicy(state.process))
    expect(expectedPolicy(state.process)?.split("\n").at(-2)).toBe("quorum parties")
    expect(doha().refusal(GOV, "policy-adopted/1", { policy: "log other" })).toEqual({ code: "policy-differs" })
  })

  test("PR7 a proposal is agreed when every party agreed, and stays so", () => {
    const story = doha().enter(GOV, "exchange-key-proposed/1", RULE as never)
    expect(proposalStanding(story.state.process, "proposal_key")).toBe("open")
    expect(story.refusal(GOV, "proposal-agreed/1", { proposal: "proposal_key" })?.code).toBe("proposal-agreed-already")
    story.enter(TLB, "proposal-agreed/1", { proposal: "proposal_key" })
    expect(proposalStanding(story.state.process, "proposal_key")).toBe("agreed")
    const reason = { en: "Changed our mind" }
    expect(story.refusal(TLB, "proposal-refused/1", { proposal: "proposal_key", reason })?.code).toBe(
      "proposal-not-open",
    )
    expect(story.refusal(GOV, "proposal-withdrawn/1", { proposal: "proposal_key", reason })?.code).toBe(
      "proposal-not-open",
    )
  })

  test("PR8 whoever lacks the proposal's mandate does not agree to it", () => {
    const story = doha()
      .join(OFFICER, GOV, "DELEGATE", ["LISTS"])
      .enter(TLB, "exchange-key-proposed/1", RULE as never)
    expect(story.refusal(OFFICER, "proposal-agreed/1", { proposal: "proposal_key" })?.code).toBe("mandate-missing")
  })

  test("PR9 a rehearsal's time goes forward, at most 400 days at once", () => {
    const advance = (later: number) => doha().refusal(FIELD, "rehearsal-advanced/1", { days: 1 }, later)
    expect(advance(-1)?.code).toBe("time-wrong")
    expect(advance(400 * 86_400)).toBeNull()
    expect(advance(400 * 86_400 + 1)?.code).toBe("time-wrong")
  })

  test("PR10 the order of the parties turns with what is shown", () => {
    const firsts = Array.from({ length: 20 }, (_, n) => inNeutralOrder(["party_gov", "party_tlb"], `list_${n}`)[0])
    expect(new Set(firsts).size).toBe(2)
  })

  test("PR13 a party's head names a detaining authority of its own delegation, under an id that nobody has", () => {
    const story = doha().join(OFFICER, GOV, "DELEGATE", ["LISTS"])
    const named = { id: "authority_north", label: { en: "Northern prison", ar: "سجن الشمال" } } as const
    expect(story.refusal(HOST, "authority-named/1", named)?.code).toBe("not-permitted")
    expect(story.refusal(FIELD, "authority-named/1", named)?.code).toBe("not-permitted")
    expect(story.refusal(OFFICER, "authority-named/1", named)).toEqual({ code: "mandate-missing", mandate: "ADMIT" })
    story.enter(GOV, "mandate-changed/1", { member: OFFICER, mandate: ["ADMIT"] })
    expect(story.refusal(OFFICER, "authority-named/1", named)).toEqual({ code: "authority-not-yours" })
    story.enter(GOV, "authority-named/1", named)
    const authorities = story.state.process.delegations.map((each) => [each.id, each.detainingAuthorities])
    expect(Object.fromEntries(authorities)).toEqual({
      party_gov: [named],
      party_tlb: [],
      facilitator_host: [],
      neutral_field: [],
    })
    for (const head of [GOV, TLB])
      expect(story.refusal(head, "authority-named/1", named)).toEqual({ code: "id-taken", id: "authority_north" })
  })

  test("PR13 an authority that stands in a record against the rules changes nothing", () => {
    const story = doha().enter(GOV, "authority-named/1", { id: "authority_north", label: { en: "Northern prison" } })
    const { delegations } = story.state.process
    story.push(story.act(TLB, "authority-named/1", { id: "authority_north", label: { en: "Another" } }))
    story.push(story.act(HOST, "authority-named/1", { id: "authority_host", label: { en: "The host's" } }))
    expect(story.state.process.delegations).toEqual(delegations)
    expect(replay(story.entries).irregular.map(({ refusal }) => refusal.code)).toEqual(["id-taken", "not-permitted"])
  })

  test("PR13 naming an authority undoes no agreement", () => {
    const story = doha()
      .enter(GOV, "exchange-key-proposed/1", RULE as never)
      .enter(TLB, "proposal-agreed/1", { proposal: "proposal_key" })
      .enter(TLB, "authority-named/1", { id: "authority_south", label: { en: "Southern prison" } })
    expect(proposalStanding(story.state.process, "proposal_key")).toBe("agreed")
    expect(adoptedPolicy(story.state.process)).toBe(expectedPolicy(story.state.process))
  })

  test("PR11 a record that was decided rightly replays without an irregularity", () => {
    const story = doha()
    const { state, irregular } = replay(story.entries)
    expect(irregular).toEqual([])
    expect(state).toEqual(story.state)
  })
})
