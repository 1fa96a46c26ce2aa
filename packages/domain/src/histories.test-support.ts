import fc from "fast-check"
import { ACT_RULES } from "./acts.ts"
import { agreed, answered, asked, audited, bound, deposited, released } from "./blind/blind.test-support.ts"
import { decide } from "./decide.ts"
import { doha, FIELD, GOV, HOST, inSession, type Story, TLB, withAgreement } from "./doha.test-support.ts"
import {
  agreedTranche,
  DUE,
  deposit,
  digest,
  enterWith,
  exchanged,
  handed,
  interviewed,
  manifest,
  range,
  signed,
} from "./exchange.test-support.ts"
import { type Draw, MOVES } from "./histories-moves.test-support.ts"
import type { Act, RecordEntry } from "./shared/act.ts"
import { epochSecondsToInstant, instantToEpochSeconds } from "./shared/calendar.ts"
import type { MemberId } from "./shared/ids.ts"
import type { ProcessState } from "./state.ts"

/** One step of a random history: which move, by whom, with which choices, how much later. */
type Step = readonly [move: number, actor: number, seed: number, later: number]
type History = { readonly from: number; readonly steps: readonly Step[] }

const ACTORS: readonly MemberId[] = [GOV, TLB, HOST, FIELD]
const LATER = [1, 1, 1, 3_600, 86_400, 5 * 86_400] as const

/** Where a history begins: at the table, in talks, with an agreement, at each stage of the lists and of a release. */
const BEGINNINGS: readonly (() => Story)[] = [
  doha,
  inSession,
  withAgreement,
  () => window(),
  () => window(),
  () => agreed(),
  () => bound(),
  () => asked(),
  () => answered(),
  () => asked(),
  () => answered(),
  () => deposited(),
  () => audited(),
  () => released(),
  () => released(),
  () => exchanged(12, 6),
  () => signed(8, 4),
  () => planned(),
  () => interviewed(planned(), 1, [1, 2, 3, 9], [3]),
  () => sealed(),
  () => sealed(),
  () => handed(interviewed(planned(), 1, [1, 2, 3, 9]), 1, "party_gov", [1, 2, 3], [3]),
]
const window = (): Story =>
  doha()
    .enter(HOST, "exchange-opened/1", { id: "exchange_one", parties: ["party_gov", "party_tlb"], depositDue: DUE })
    .enter(TLB, "list-deposited/1", deposit("party_tlb", "party_gov", 12))
/** Both manifests are sealed, and the gov's side has left. */
function sealed(): Story {
  const story = interviewed(planned(), 1, [1, 2, 3, 9])
  for (const [party, rows] of [
    ["party_gov", [1, 2, 3]],
    ["party_tlb", [9]],
  ] as const) {
    const part = digest()
    const head = party === "party_gov" ? GOV : TLB
    enterWith(story, head, "manifest-sealed/1", manifest(1, party, rows, part), { [part]: rows })
    story.enter(head, "go-given/1", { tranche: "tranche_1", party, decision: "go", reason: null })
  }
  const departure = { tranche: "tranche_1", party: "party_gov", departedAt: story.now } as const
  return story.enter(FIELD, "departure-recorded/1", departure)
}
const planned = (): Story => agreedTranche(signed(8, 4), 1, { party_gov: range(1, 3), party_tlb: [9] })

const step = fc.tuple(fc.nat(MOVES.length - 1), fc.nat(19), fc.nat(0xffff), fc.nat(LATER.length - 1))
const history: fc.Arbitrary<History> = fc.record({
  from: fc.nat(BEGINNINGS.length - 1),
  steps: fc.array(step, { minLength: 30, maxLength: 90, size: "max" }),
})

/** What a history looks like at one of its entries. */
export type Seen = {
  readonly before: ProcessState
  readonly after: ProcessState
  readonly entry: RecordEntry
  readonly story: Story
}

/**
 * Holds something against every entry of many random histories: valid and invalid acts of a whole process, driven through
 * `decide` and `apply`. What `decide` refuses does not enter.
 * A history that failed is kept beside its rule as a test of its own, in words.
 */
export function throughout(hold: (seen: Seen) => void, numRuns = 40): void {
  fc.assert(
    fc.property(history, (one) => {
      play(one, hold)
    }),
    { numRuns },
  )
}

/** The same, looking only at the end of each history. */
export function atTheEnd(hold: (story: Story) => void, numRuns = 40): void {
  fc.assert(
    fc.property(history, (one) => {
      hold(play(one, () => undefined))
    }),
    { numRuns },
  )
}

/** How many acts of each kind enter in a number of histories: a generator that never reaches a rule proves nothing. */
export function countActs(runs: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = ({ entry }: Seen): void => void counts.set(entry.act, (counts.get(entry.act) ?? 0) + 1)
  for (const one of fc.sample(history, { numRuns: runs, seed: 17 })) play(one, count)
  return counts
}

function play({ from, steps }: History, hold: (seen: Seen) => void): Story {
  const story = BEGINNINGS[from]!()
  for (const [move, actor, seed, later] of steps) {
    const act = actOf(story, move, actor, seed, LATER[later]!)
    if (act === null || decide(story.state, act, { at: act.at, cosignedSize: cosigned(story, seed) }) !== null) continue
    const before = story.state
    story.push(act)
    hold({ before, after: story.state, entry: story.entries.at(-1)!, story })
  }
  return story
}

/** Mostly both parties have seen everything; now and then they lag. */
const cosigned = (story: Story, seed: number): number => (seed % 5 === 0 ? seed % 30 : story.entries.length)

function actOf(story: Story, move: number, who: number, seed: number, later: number): Act | null {
  const draw = drawing(seed)
  const made = MOVES[move]!(draw, story.state)
  if (made === null) return null
  // Most acts come from whoever the move has in mind, some from anybody.
  const actor = who < ACTORS.length ? (ACTORS[who] as MemberId) : (made.by ?? ACTORS[who % ACTORS.length]!)
  const parts = new Map(Object.entries(made.parts ?? {}))
  const at = epochSecondsToInstant(instantToEpochSeconds(story.now) + later)
  const ctx = ACT_RULES[made.act].ctx === "exec" ? "exec" : "joint"
  const body = typeof made.body === "function" ? made.body(actor.slice(0, actor.indexOf("/")), at) : made.body
  return { act: made.act, actor, at, ctx, body, parts }
}

/** Choices that follow from one number, so that a history is its numbers and shrinks well. */
function drawing(seed: number): Draw {
  let state = seed * 2_654_435_761 + 12_345
  const next = (bound: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return bound <= 0 ? 0 : (state >>> 3) % bound
  }
  return {
    upTo: next,
    pick: (some) => some[next(some.length)]!,
    some: (values, most) => {
      const length = next(most + 1)
      return Array.from({ length }, () => values[next(values.length)]!)
    },
  }
}
