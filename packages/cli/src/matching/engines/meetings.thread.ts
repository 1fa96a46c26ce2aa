import { parentPort } from "node:worker_threads"
import type { MatchingPlan } from "@wasit/matching"
import {
  type Edges,
  type GivenValues,
  givenScoring,
  type Meetings,
  meetings,
  type Needs,
  type NumberedRows,
} from "@wasit/matching/sql"
import { readCell } from "./read-tables.ts"

/** What the thread is given first: rows whose numbers are shared. */
export interface MeetingsOrder {
  readonly needs: Needs
  readonly a: NumberedRows
  readonly b: NumberedRows
  /** How many pairs are told at once. */
  readonly pairs: number
}

/** What it is given once weights are known: from then on it scores pairs too. */
export interface ScoringOrder {
  readonly plan: MatchingPlan
  readonly values: GivenValues
}

/** Some pairs, by their place among all. */
interface Found {
  readonly at: number
  readonly met: Meetings
}

/** What it tells: pairs to be scored, or what was proposed of some that it scored; and at the end nothing. */
export type Told = Found | { readonly at: number; readonly scored: number; readonly edges: Edges } | null

/** Messages that may wait to be taken; and at the end, when both threads should be done together. */
const [AHEAD, LAST] = [16, 2]
/** Those that may wait here while weights are learnt: so many that memory stays the same however many pairs there are. */
const HELD = 112

const held: Found[] = []
let ahead = AHEAD
let waiting = 0
let score: ((met: Meetings) => Edges) | null = null
let wake: () => void = () => undefined

let sides: MeetingsOrder | null = null

parentPort?.on("message", (message: MeetingsOrder | ScoringOrder | "taken") => {
  if (message === "taken") waiting--
  else if ("needs" in message) {
    sides = message
    void find(message)
  } else if (sides !== null) score = givenScoring(message.plan, message.values, readCell, sides)
  wake()
})

function* gathered({ needs, a, b, pairs }: MeetingsOrder): Generator<Meetings> {
  let [ones, others, length] = [new Int32Array(pairs), new Int32Array(pairs), 0]
  for (const met of meetings(needs, a, b)) {
    for (let from = 0; from < met.length; ) {
      const to = Math.min(met.length, from + pairs - length)
      ones.set(met.a.subarray(from, to), length)
      others.set(met.b.subarray(from, to), length)
      length += to - from
      from = to
      if (length < pairs) continue
      yield { length, a: ones, b: others }
      ;[ones, others, length] = [new Int32Array(pairs), new Int32Array(pairs), 0]
    }
  }
  if (length > 0) yield { length, a: ones, b: others }
}

/** Gives pairs to whoever takes them, and scores others here, until no more than so many are held. */
async function passOn(most: number): Promise<void> {
  for (;;) {
    // What was said meanwhile is heard.
    await new Promise<void>((resolve) => setImmediate(resolve))
    while (waiting < ahead && held.length > 0) give(held.shift()!)
    if (held.length <= (score === null ? most : Math.min(most, AHEAD))) return
    if (score === null) await new Promise<void>((resolve) => (wake = resolve))
    else scoreHere(held.shift()!, score)
  }
}

function give(found: Found): void {
  waiting++
  tell(found, [found.met.a, found.met.b])
}

function scoreHere({ at, met }: Found, score: (met: Meetings) => Edges): void {
  const edges = score(met)
  tell({ at, scored: met.length, edges }, [edges.a, edges.b, edges.evidence])
}

function tell(told: Told, columns: readonly Int32Array[]): void {
  parentPort?.postMessage(
    told,
    columns.map(({ buffer }) => buffer as ArrayBuffer),
  )
}

async function find(order: MeetingsOrder): Promise<void> {
  let at = 0
  for (const met of gathered(order)) {
    held.push({ at: at++, met })
    await passOn(HELD)
  }
  ahead = LAST
  await passOn(0)
  tell(null, [])
  parentPort?.close()
}
