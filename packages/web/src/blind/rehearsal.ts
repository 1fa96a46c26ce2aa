import { DEFAULT_PLAN, type MatchRecord, matchSlices, planForLists } from "@wasit/matching"
import {
  type BlindPerson,
  blindPerson,
  type Gaps,
  type Measuring,
  measuring,
  type TicketPair,
  withGaps,
} from "@wasit/matching/blind"
import { type ExampleSide, makeExample, toRecord } from "@wasit/matching/example"
import type { JobSteps } from "../lists/jobs.ts"

/** The ways that are tried, in the order of how long one waits: the last takes longer than the others together. */
export const TRIED = ["keys", "encodings", "open"] as const
export type TriedMode = (typeof TRIED)[number]

/** How much the own list lacks, field by field in thousandths, and how large the invented lists are. */
type Like = { readonly gaps: Gaps; readonly claimed: number; readonly held: number }
export type RehearsalOrder = Like & { readonly mode: TriedMode }

/** Of so many people on both lists, how many a way of matching finds; and of the pairs it makes, how many are wrong. */
export type ModePrice = {
  readonly people: number
  readonly found: number
  readonly wrong: number
  readonly pairs: number
}

const SEED = 7

type Lists = { readonly a: readonly BlindPerson[]; readonly b: readonly BlindPerson[]; readonly measure: Measuring }

/**
 * Tries a mode on invented lists that lack as much as the own one does, and counts what it finds. Nobody's rows take part;
 * the cipher is left out, since what is found does not depend on it. The lists are kept for the next mode.
 */
export function rehearsals(): (order: RehearsalOrder) => JobSteps<ModePrice> {
  let last: { readonly like: string; readonly lists: Lists } | null = null
  return function* ({ mode, ...like }) {
    yield { step: mode, done: null, rows: 0 }
    const name = JSON.stringify(like)
    if (last?.like !== name) last = { like: name, lists: listsLike(like) }
    const { a, b, measure } = last.lists
    const { people, pairs, found, wrong } = mode === "open" ? measure.open(yield* openPairs(a, b)) : measure[mode]()
    return { people, pairs, found: found ?? 0, wrong: wrong ?? 0 }
  }
}

function listsLike({ gaps, claimed, held }: Like): Lists {
  const side = makeExample({ seed: SEED, claimed, held, otherClaimed: 10, otherHeld: 10, heldShare: 0.6 }).greater
  const thin = (rows: ExampleSide["claimed"], seed: number): readonly BlindPerson[] =>
    withGaps(rows.map(toRecord).map(blindPerson), gaps, new Uint8Array(32).fill(seed))
  const [a, b] = [thin(side.claimed, SEED), thin(side.register, SEED + 1)]
  return { a, b, measure: measuring({ a, b, truth: truePairs(side) }) }
}

/** The rows of the same person, by place: he may be claimed more than once, and stand in the register twice. */
function truePairs({ claimed, register, truth, repeated }: ExampleSide): readonly TicketPair[] {
  const claims = new Map(claimed.map(({ id }, at) => [id, at]))
  const rows = new Map(register.map(({ id }, at) => [id, at]))
  return truth.flatMap(({ claim, register: row }): TicketPair[] => {
    const at = claims.get(claim)
    if (at === undefined || row === null) return []
    const same = [row, ...repeated.filter(({ of }) => of === row).map((each) => each.row)]
    return same.flatMap((each) => (rows.has(each) ? [[at, rows.get(each)!] as const] : []))
  })
}

function* openPairs(a: readonly BlindPerson[], b: readonly BlindPerson[]): JobSteps<readonly TicketPair[]> {
  const run = matchSlices(a.map(asRecord), b.map(asRecord), planForLists(DEFAULT_PLAN, a.length, b.length))
  let share: number | null = null
  for (;;) {
    const next = run.next()
    if (next.done === true)
      return next.value.pairs.map((pair): TicketPair => [Number(pair.a.slice(1)), Number(pair.b.slice(1))])
    // What is read before comparing, and decided after it, is short beside it.
    if (next.value.phase === "comparing") share = next.value.done / next.value.total
    yield { step: "open", done: share, rows: 0 }
  }
}

const asRecord = (person: BlindPerson, at: number): MatchRecord => ({ id: `r${at}`, values: { ...person } })
