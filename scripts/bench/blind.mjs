// How long a blind round takes each of the three, for one element a ticket (a round with twelve takes twelve times as long), and how
// much each sends; and how many encodings the kernel compares. Every step is done alone and by two threads in turn, so that what else the
// machine does bears on both alike; both must give the same bytes.

import sodium from "libsodium-wrappers-sumo"
import { startCrew } from "../../packages/cli/dist/blind/crew.js"
import {
  beginRound,
  blindPerson,
  compareEncodings,
  DEFAULT_KEY_RULES,
  dueFrom,
  fastKernel,
  isRefusal,
  keyTables,
  makeFile,
  ownKeys,
  plainKernel,
  shareOut,
  sodiumSuite,
  takeFile,
} from "../../packages/matching/dist/blind/index.js"
import { makeExample, toRecord } from "../../packages/matching/dist/example/index.js"
import { started } from "../bench-clock.mjs"

/** @typedef {"a" | "b" | "f"} Side */

const print = (/** @type {object} */ line) => process.stdout.write(`${JSON.stringify(line)}\n`)
const [ROWS_A, ROWS_B, SLOTS] = [
  Number(process.env.BLIND_A ?? 5_000),
  Number(process.env.BLIND_B ?? 30_000),
  Number(process.env.BLIND_SLOTS ?? 1),
]

await sodium.ready
const suite = sodiumSuite(sodium)
const { claimed, register } = makeExample({ seed: 7, claimed: ROWS_A, held: ROWS_B }).greater

/** @param {readonly import("../../packages/matching/dist/example/index.js").ExampleRow[]} rows */
const people = (rows) => rows.map((row) => blindPerson(toRecord(row)))
const lists = { a: people(claimed), b: people(register.slice(0, ROWS_B)) }

/** @param {"a" | "b"} side */
function sideTerms(side) {
  const rows = lists[side].length
  return { party: side, list: "00".repeat(32), rows, tickets: rows, quota: rows, audited: 0 }
}
const terms = /** @type {const} */ ({
  kind: "terms",
  version: 1,
  process: "bench",
  round: 1,
  mode: "keys",
  output: "pairs",
  a: sideTerms("a"),
  b: sideTerms("b"),
  keys: {
    ...DEFAULT_KEY_RULES,
    slots: SLOTS,
    shared: 1,
    suite: "ristretto255-SHA512",
    yearsOn: "b",
    tables: keyTables(),
  },
  encodings: null,
  purgeBy: "2020-04-01T00:00:00Z",
})

/** @param {Side} me @param {number} fill */
function begin(me, fill) {
  const rows = me === "f" ? null : lists[me]
  const round = beginRound({
    me,
    terms,
    secret: new Uint8Array(32).fill(fill),
    suite,
    list: rows === null ? null : /** @type {any} */ ({ rows, openRow: () => null }),
    readRow: (row) => /** @type {any} */ (row),
    isOnList: () => true,
  })
  if (isRefusal(round)) throw new Error(round.refused)
  return round
}

/** @type {Record<Side, ReturnType<typeof begin>>} */
const three = { a: begin("a", 1), b: begin("b", 2), f: begin("f", 3) }
const two = startCrew(2)
const ways = /** @type {const} */ ({ "one thread": null, "two threads": two })
const sent = { a: 0, b: 0, f: 0 }
/** Seconds on the clock and on the processor, by side and way. @type {Map<string, { clock: number, processor: number }>} */
const took = new Map()

/** The keys of a list as the command keeps them from the step that reads it to the one that needs them again. @type {Map<string, string>} */
const kept = new Map()

/**
 * Does a step in each way; as with the command, a step has of the list what an earlier one kept. Gives what became of it, the same in all.
 * @template T @param {Side} side @param {string} what
 * @param {(round: ReturnType<typeof begin>) => import("../../packages/matching/dist/blind/index.js").Steps<T>} steps
 */
async function timed(side, what, steps) {
  /** @type {T[]} */
  const all = []
  for (const [way, crew] of Object.entries(ways)) {
    const since = started()
    const keys = kept.get(`${side} ${way}`)
    const list =
      three[side].list === null
        ? null
        : { ...three[side].list, ...(keys === undefined ? {} : { keys: JSON.parse(keys) }) }
    const round = { ...three[side], list }
    all.push(await toEnd(shareOut(steps(round), crew)))
    if (what.startsWith("makes blinded")) kept.set(`${side} ${way}`, JSON.stringify(ownKeys(round)))
    const { clock, processor } = since()
    const sum = took.get(`${side} ${way}`) ?? { clock: 0, processor: 0 }
    took.set(`${side} ${way}`, { clock: sum.clock + clock, processor: sum.processor + processor })
    if (clock > 0.2) {
      console.error(`${side} ${what}, ${way}: ${clock.toFixed(2)} s, ${processor.toFixed(2)} s on the processor`)
    }
  }
  return all
}

/** @template T @param {AsyncGenerator<unknown, T, void>} steps */
async function toEnd(steps) {
  for (;;) {
    const next = await steps.next()
    if (next.done === true) return next.value
  }
}

/** The next message that somebody can make, in the order of the round. */
function next() {
  for (const side of /** @type {const} */ (["a", "b", "f"])) {
    const [key] = dueFrom(three[side])
    if (key !== undefined) return { side, key }
  }
  return null
}

for (let due = next(); due !== null; due = next()) {
  const { side, key } = due
  const [file, other] = await timed(side, `makes ${key}`, (round) => makeFile(round, key))
  if (file === undefined || other === undefined || Buffer.compare(file, other) !== 0) throw new Error(`${key} differs`)
  sent[side] += file.length
  const to = three[side].routes.find((route) => route.key === key)?.to ?? []
  for (const reader of [...to, side]) {
    const [taken] = await timed(reader, `takes ${key}`, (round) => takeFile(round, side, file))
    if (taken === undefined || isRefusal(taken)) throw new Error(`${reader} refuses ${key}`)
    three[reader] = taken
  }
}
await two?.end()

const key = suite.scalarOf(new Uint8Array(64).fill(1))
const since = started()
for (let at = 0, element = suite.multiplyBase(key); at < 2_000; at++) element = suite.multiply(key, element) ?? element
print({
  what: "one multiplication of ristretto255 by libsodium, on the processor",
  figure: since().processor * 500,
  unit: "µs",
})

const what = `blind round by keys, ${ROWS_A} x ${ROWS_B}, ${SLOTS} element(s) a ticket, libsodium`
for (const side of /** @type {const} */ (["a", "b", "f"])) {
  const target = side === "f" ? {} : { atMost: 15 * SLOTS }
  for (const way of Object.keys(ways)) {
    const { clock, processor } = took.get(`${side} ${way}`) ?? { clock: 0, processor: 0 }
    print({ what: `${what}: ${side}, ${way}, on the clock`, figure: clock, unit: "s", ...target })
    print({ what: `${what}: ${side}, ${way}, on all processors`, figure: processor, unit: "s" })
  }
  print({ what: `${what}: ${side} sends`, figure: sent[side] / 1e6, unit: "MB" })
}

for (const [kernel, target] of /** @type {const} */ ([
  [fastKernel(), { atLeast: 100 }],
  [plainKernel(), {}],
])) {
  const bits = (/** @type {number} */ seed, /** @type {number} */ count) =>
    Uint8Array.from(
      { length: count * 128 },
      (_, at) => (Math.imul(at + seed, 0x9e3779b1) >>> 13) & (Math.imul(at ^ seed, 0x85ebca6b) >>> 9) & 255,
    )
  const [one, other] = [bits(1, 5_000), bits(2, kernel.name === "wasm" ? 30_000 : 3_000)]
  const pairs = (one.length / 128) * (other.length / 128)
  compareEncodings(one.slice(0, 128 * 500), other.slice(0, 128 * 500), 600, kernel)
  const since = started()
  compareEncodings(one, other, 600, kernel)
  print({
    what: `encodings of 1,024 bits, ${kernel.name} kernel`,
    figure: pairs / since().processor / 1e6,
    unit: "M pairs/s",
    ...target,
  })
}
