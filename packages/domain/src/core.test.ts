import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ACT_CODES, ACT_RULES, type ActCode } from "./acts.ts"
import { flagsOf } from "./agreement/standing.ts"
import { apply, fold } from "./apply.ts"
import { decide } from "./decide.ts"
import { doha, GOV, HOST, inSession, TLB, withAgreement } from "./doha.test-support.ts"
import type { Act } from "./shared/act.ts"
import { DELEGATION_KINDS, type MemberId } from "./shared/ids.ts"
import { pointStanding } from "./talks/standing.ts"

const AUTHORS: readonly MemberId[] = [GOV, TLB, HOST, "neutral_field/head", "party_gov/stranger"]

describe("core", () => {
  test("CO1 apply never throws, whatever the body", () => {
    const base = inSession()
    const code = fc.oneof(fc.constantFrom<string>(...ACT_CODES), fc.string())
    const history = fc.array(fc.tuple(code, fc.constantFrom(...AUTHORS), fc.jsonValue()), { maxLength: 20 })
    fc.assert(
      fc.property(history, (acts) => {
        let state = base.state
        for (const [act, actor, body] of acts) {
          const entry = { act, actor, at: base.now, ctx: "joint" as const, body, parts: new Map(), index: state.size }
          state = apply(state, entry)
        }
        return state.size === base.entries.length + acts.length
      }),
      { numRuns: 500 },
    )
  })

  test("CO2 folding whole and step by step give one state; what decide accepts keeps the invariants", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.constantFrom(...AUTHORS), fc.nat(2)), { maxLength: 40 }), (steps) => {
        const story = withAgreement()
        for (const [kind, actor, n] of steps) {
          const act = plausible(kind, actor, n, story.now)
          const before = story.state
          if (decide(before, act, { at: act.at, cosignedSize: 0 }) !== null) continue
          story.push(act)
          const isFree = before.agreement.suspension === null
          // Invariant 20: nothing of the talks moves while the process is suspended.
          if (!isFree) expect(story.state.talks).toBe(before.talks)
        }
        expect(story.refold()).toEqual(story.state)
        expect(story.state.flags).toEqual([])
        const { agreement, talks, process } = story.state
        // Invariant 11: flagged exactly until an accession stands.
        expect(flagsOf(agreement, "commitment_5000").length > 0).toBe(agreement.accessions.length === 0)
        for (const point of talks.points.values()) {
          const { isAgreed } = pointStanding(process, point)
          expect(isAgreed).toBe(point.versions.at(-1)?.initials.size === 2)
        }
      }),
      { numRuns: 200 },
    )
  })

  test("CO3 what is not a member's is flagged and changes nothing", () => {
    const story = doha()
    const before = story.state
    story.push({ ...plausible(0, "party_gov/stranger", 0, story.now) })
    expect(story.state.flags).toEqual([{ index: before.size, code: "author-unknown" }])
    expect(story.state.talks).toBe(before.talks)
  })

  test.each(ACT_CODES)(
    "CO4 %s is refused to every other kind of delegation, and in every other compartment",
    (code) => {
      const { state, now } = doha()
      for (const kind of DELEGATION_KINDS) {
        if ((ACT_RULES[code].by as readonly string[]).includes(kind)) continue
        const act: Act = {
          act: code,
          actor: `${kind}_x/y`,
          at: now,
          ctx: ACT_RULES[code].ctx === "exec" ? "exec" : "joint",
          body: null,
          parts: new Map(),
        }
        expect(decide(state, act, { at: now, cosignedSize: 0 })?.code).toBe("not-permitted")
      }
      for (const ctx of ["public", "persons", "names", "own:party_gov", "caucus:party_gov"] as const) {
        const act: Act = { act: code, actor: GOV, at: now, ctx, body: null, parts: new Map() }
        expect(decide(state, act, { at: now, cosignedSize: 0 })?.code).toBe("compartment-wrong")
      }
    },
  )

  test("CO5 a record of 30,000 entries folds whole", () => {
    const story = inSession()
    const entries = [...story.entries]
    while (entries.length < 30_000) {
      const n = entries.length
      const act = plausible(n % 2 === 0 ? 1 : 8, GOV, n, story.now)
      entries.push({ ...act, index: n })
    }
    const state = fold(entries)
    expect(state.flags).toEqual([])
    expect(state.size).toBe(30_000)
  })
})

/** An act that may or may not fit the moment. */
function plausible(kind: number, actor: MemberId, n: number, at: string): Act {
  const own = actor.slice(0, actor.indexOf("/"))
  const wording = { en: `Sentence ${n}` }
  const item = { session: "session_one", item: "item_lists" }
  const session = { title: wording, startsAt: at, medium: wording, delegations: ["party_gov", "party_tlb"] }
  const agenda = [{ id: "item_lists", title: wording }]
  const choices: readonly (readonly [ActCode, unknown])[] = [
    ["session-convened/1", { id: "session_one", agenda, ...session }],
    ["own-sentence-recorded/1", { ...item, delegation: own, wording }],
    ["session-opened/1", { session: "session_one", openedAt: at }],
    ["point-proposed/1", { id: `point_${n}`, ...item, wording }],
    ["point-initialled/1", { point: `point_${n}`, version: 1 }],
    ["point-reworded/1", { point: `point_${n}`, wording }],
    ["process-suspended/1", { by: own, reason: wording, endsWhen: wording }],
    ["process-resumed/1", { by: own, note: null }],
    ["open-point-recorded/1", { id: `point_o${n}`, ...item, wording, owner: null, due: null }],
    [
      "accession-recorded/1",
      {
        agreement: "agreement_one",
        party: own,
        instrument: "decree",
        on: "2020-03-11",
        text: wording,
        undertakes: [],
        source: null,
      },
    ],
  ]
  const [act, body] = choices[kind] ?? choices[0]!
  return { act, actor, at, ctx: "joint", body, parts: new Map() }
}
