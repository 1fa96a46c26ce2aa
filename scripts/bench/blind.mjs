// How long a blind round takes each of the three, for one element a ticket (a round with twelve takes twelve times as long), and how
// much each sends; and how many encodings the kernel compares.

import sodium from "libsodium-wrappers-sumo"
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
  plainKernel,
  runThrough,
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
const took = { a: 0, b: 0, f: 0 }
const sent = { a: 0, b: 0, f: 0 }

/** @template T @param {Side} side @param {string} what @param {() => T} work */
function timed(side, what, work) {
  const since = started()
  const made = work()
  const { clock, processor } = since()
  took[side] += processor
  if (clock > 0.2) console.error(`${side} ${what}: ${clock.toFixed(2)} s, ${processor.toFixed(2)} s on the processor`)
  return made
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
  const file = timed(side, `makes ${key}`, () => runThrough(makeFile(three[side], key)))
  sent[side] += file.length
  const to = three[side].routes.find((route) => route.key === key)?.to ?? []
  for (const reader of [...to, side]) {
    const taken = timed(reader, `takes ${key}`, () => runThrough(takeFile(three[reader], side, file)))
    if (isRefusal(taken)) throw new Error(`${reader} refuses ${key}: ${taken.refused}`)
    three[reader] = taken
  }
}

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
  print({ what: `${what}: ${side}, on the processor`, figure: took[side], unit: "s", ...target })
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
