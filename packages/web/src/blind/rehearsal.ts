import { DEFAULT_PLAN, type MatchRecord, matchSlices, planForLists } from "@wasit/matching"
import {
  type BlindPerson,
  blindPerson,
  type Gaps,
  measureModes,
  type TicketPair,
  withGaps,
} from "@wasit/matching/blind"
import { type ExampleSide, makeExample, toRecord } from "@wasit/matching/example"
import type { JobSteps } from "../lists/jobs.ts"

/** How much the own list lacks, field by field in thousandths, and how large the invented lists are. */
export type RehearsalOrder = { readonly gaps: Gaps; readonly claimed: number; readonly held: number }

/** Of so many people on both lists, how many a way of matching finds; and of the pairs it makes, how many are wrong. */
export type ModePrice = { readonly found: number; readonly wrong: number; readonly pairs: number }
export type RehearsalResult = {
  readonly people: number
  readonly modes: Readonly<Record<"open" | "keys" | "encodings", ModePrice>>
}

const SEED = 7

/**
 * Tries each mode on invented lists that lack as much as the own one does, and counts what it finds. Nobody's rows take part;
 * the cipher is left out, since what is found does not depend on it.
 */
export function* rehearse({ gaps, claimed, held }: RehearsalOrder): JobSteps<RehearsalResult> {
  yield { step: "rehearsal", done: 0, rows: 0 }
  const side = makeExample({ seed: SEED, claimed, held, otherClaimed: 10, otherHeld: 10, heldShare: 0.6 }).greater
  const thin = (rows: ExampleSide["claimed"], seed: number): readonly BlindPerson[] =>
    withGaps(rows.map(toRecord).map(blindPerson), gaps, new Uint8Array(32).fill(seed))
  const a = thin(side.claimed, SEED)
  const b = thin(side.register, SEED + 1)
  const open = yield* openPairs(a, b)
  yield { step: "rehearsal", done: 0.6, rows: 0 }
  const measured = measureModes({ a, b, truth: truePairs(side), open })
  const price = (wanted: string): ModePrice => {
    const one = measured.find(({ mode }) => mode === wanted)
    return { found: one?.found ?? 0, wrong: one?.wrong ?? 0, pairs: one?.pairs ?? 0 }
  }
  const modes = { open: price("open"), keys: price("keys"), encodings: price("encodings") }
  return { people: measured[0]?.people ?? 0, modes }
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
  for (;;) {
    const next = run.next()
    if (next.done === true)
      return next.value.pairs.map((pair): TicketPair => [Number(pair.a.slice(1)), Number(pair.b.slice(1))])
    yield { step: "rehearsal", done: 0.3, rows: 0 }
  }
}

const asRecord = (person: BlindPerson, at: number): MatchRecord => ({ id: `r${at}`, values: { ...person } })
