// A blind round in a browser's worker, alone and with others of its own script, each step by every way in turn, so that what else
// the machine does bears on all alike. Bundled by scripts/bench-worker.mjs; posts one line a measurement.

import {
  type BlindSide,
  type BlindTerms,
  beginRound,
  blindPerson,
  type Crew,
  DEFAULT_KEY_RULES,
  dueFrom,
  isRefusal,
  keyTables,
  makeFile,
  type PartyList,
  type Round,
  type SealedRowTexts,
  type Steps,
  type Suite,
  shareOut,
  sodiumSuite,
  takeFile,
} from "@wasit/matching/blind"
import { type ExampleRow, makeExample, toRecord } from "@wasit/matching/example"
import sodium from "libsodium-wrappers-sumo"
import { type BlindJobs, blindHandlers } from "../../packages/web/src/blind/blind-jobs.ts"
import { startCrew } from "../../packages/web/src/blind/crew.ts"
import { serveJobs } from "../../packages/web/src/lists/jobs.ts"

/** What bench-worker.mjs puts before this program. */
declare const ROWS: { readonly a: number; readonly b: number }

/** A way to do a step: by which arithmetic, and with how many others. */
type Way = { readonly name: string; readonly suite: Suite; readonly crew: Crew | null }

/** Others of this script are told apart by their address. */
const CREW = "#crew"
let fast: Suite
const ready = sodium.ready.then(() => {
  fast = sodiumSuite(sodium)
})
const isCrew = location.hash === CREW
if (isCrew)
  serveJobs<BlindJobs>(
    blindHandlers(() => fast),
    ready,
  )
else ready.then(measure).catch((cause: unknown) => self.reportError(cause))

async function measure(): Promise<void> {
  const { claimed, register } = makeExample({ seed: 7, claimed: ROWS.a, held: ROWS.b }).greater
  const people = (rows: readonly ExampleRow[]) => rows.map((row) => blindPerson(toRecord(row)))
  const lists = { a: people(claimed), b: people(register.slice(0, ROWS.b)) }
  const script = location.href + CREW
  const ways: readonly Way[] = [
    { name: "one worker, proofs product by product", suite: { ...fast, sum: productByProduct }, crew: null },
    { name: "one worker", suite: fast, crew: null },
    { name: "two workers", suite: fast, crew: startCrew(script, 2) },
  ]
  const took = await play(lists, ways)
  for (const side of ["a", "b", "f"] as const) {
    for (const { name } of ways) {
      const what = `Chromium worker, blind round by keys, ${ROWS.a} x ${ROWS.b}, one element a ticket: ${side}, ${name}`
      self.postMessage({ what, figure: took.get(`${side} ${name}`), unit: "s" })
    }
  }
  self.postMessage({ done: true })
}

/** As libsodium alone adds up products. */
function productByProduct(...[scalars, elements]: Parameters<Suite["sum"]>): ReturnType<Suite["sum"]> {
  const few = 60
  if (elements.length <= few) return fast.sum(scalars, elements)
  const parts: Uint8Array[] = []
  for (let from = 0; from < elements.length; from += few) {
    const part = fast.sum(scalars.slice(from, from + few), elements.slice(from, from + few))
    if (part === null) return null
    parts.push(part)
  }
  const one = Uint8Array.of(1, ...new Uint8Array(31))
  return productByProduct(
    parts.map(() => one),
    parts,
  )
}

type Lists = Readonly<Record<"a" | "b", readonly object[]>>

/** Plays a round; every step in each of the ways, which must give the same bytes. Gives the seconds by side and way. */
async function play(lists: Lists, ways: readonly Way[]): Promise<Map<string, number>> {
  const three = { a: begin("a", lists), b: begin("b", lists), f: begin("f", lists) }
  const took = new Map<string, number>()
  const own = new Map<string, PartyList | null>()
  const each = async <T>(side: BlindSide, steps: (round: Round) => Steps<T>): Promise<T[]> => {
    const made: T[] = []
    for (const { name, suite, crew } of ways) {
      // Each way has a list of its own, which the worker keeps from step to step, as on the pages.
      const key = `${side} ${name}`
      const list = own.get(key) ?? (three[side].list === null ? null : { ...three[side].list })
      own.set(key, list)
      const since = performance.now()
      made.push(await toEnd(shareOut(steps({ ...three[side], suite, list }), crew)))
      took.set(key, (took.get(key) ?? 0) + (performance.now() - since) / 1000)
    }
    return made
  }
  for (let due = nextOf(three); due !== null; due = nextOf(three)) {
    const { side, key } = due
    const files = await each(side, (round) => makeFile(round, key))
    const file = files[0]!
    if (!files.every((other) => isSame(file, other))) throw new Error(`${key} differs`)
    const to = three[side].routes.find((route) => route.key === key)?.to ?? []
    for (const reader of new Set([...to, side])) {
      const [taken] = await each(reader, (round) => takeFile(round, side, file))
      if (taken === undefined || isRefusal(taken)) throw new Error(`${reader} refuses ${key}`)
      three[reader] = taken
    }
  }
  return took
}

async function toEnd<T>(steps: AsyncGenerator<unknown, T, void>): Promise<T> {
  for (;;) {
    const next = await steps.next()
    if (next.done === true) return next.value
  }
}

function nextOf(three: Readonly<Record<BlindSide, Round>>) {
  for (const side of ["a", "b", "f"] as const) {
    const [key] = dueFrom(three[side])
    if (key !== undefined) return { side, key }
  }
  return null
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])

function begin(me: BlindSide, lists: Lists): Round {
  const side = (party: "a" | "b") => {
    const rows = lists[party].length
    return { party, list: "00".repeat(32), rows, tickets: rows, quota: rows, audited: 0 }
  }
  const terms: BlindTerms = {
    ...{ kind: "terms", version: 1, process: "bench", round: 1, mode: "keys", output: "pairs" },
    ...{ a: side("a"), b: side("b"), encodings: null, purgeBy: "2020-04-01T00:00:00Z" },
    keys: {
      ...DEFAULT_KEY_RULES,
      ...{ slots: 1, shared: 1, suite: "ristretto255-SHA512", yearsOn: "b", tables: keyTables() },
    },
  }
  const openRow = () => {
    throw new Error("nothing is opened here")
  }
  const round = beginRound({
    ...{ me, terms, suite: fast, readRow: (row: SealedRowTexts) => row, isOnList: () => true },
    secret: new Uint8Array(32).fill({ a: 1, b: 2, f: 3 }[me]),
    list: me === "f" ? null : { rows: lists[me] as readonly SealedRowTexts[], openRow },
  })
  if (isRefusal(round)) throw new Error(round.refused)
  return round
}
