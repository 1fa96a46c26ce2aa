// What the blind modes find beside open matching of the same rows: `node scripts/measure-blind.mjs [FOLDER]`, after `npm run build`.
// First on lists of the example; then, where FOLDER holds the FEBRL file dataset3.csv, on public person data: the originals are
// one list, the first duplicate of each person the other, and the national id is left out. FEBRL has no fathers and no provinces,
// so most match keys are empty there: it shows what keys of two parts and a field can do.

import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import {
  blindPerson,
  DEFAULT_ENCODING_RULES,
  DEFAULT_KEY_RULES,
  encodingRulesFor,
  measureModes,
} from "../packages/matching/dist/blind/index.js"
import { makeExample, toRecord } from "../packages/matching/dist/example/index.js"
import { DEFAULT_PLAN, matchLists, planForLists } from "../packages/matching/dist/index.js"

/** @typedef {import("../packages/matching/dist/blind/index.js").BlindPerson} BlindPerson */
/** @typedef {import("../packages/matching/dist/blind/index.js").TicketPair} TicketPair */
/** @typedef {{ readonly a: readonly BlindPerson[], readonly b: readonly BlindPerson[], readonly truth: readonly TicketPair[] }} Lists */

/** Claims and register rows of the example's lists. */
const SIZES = /** @type {const} */ ([
  [3000, 4000],
  [5000, 30000],
])

/** @param {number} claims @param {number} held @returns {Lists} */
function exampleLists(claims, held) {
  const { claimed, register, truth, repeated } = makeExample({
    seed: 11,
    claimed: claims,
    held,
    heldShare: 0.5,
  }).greater
  const places = (/** @type {readonly { readonly id: string }[]} */ rows) => new Map(rows.map(({ id }, at) => [id, at]))
  const [inA, inB] = [places(claimed), places(register)]
  const again = new Map(repeated.map(({ of, row }) => [of, row]))
  const pairs = truth.flatMap(({ claim, register: row }) =>
    [row, again.get(row ?? "")].flatMap((each) => (each ? [pairOf(inA.get(claim), inB.get(each))] : [])),
  )
  return { a: claimed.map(toRecord).map(blindPerson), b: register.map(toRecord).map(blindPerson), truth: pairs }
}

/** @param {number | undefined} a @param {number | undefined} b @returns {TicketPair} */
const pairOf = (a, b) => [a ?? -1, b ?? -1]

/** @param {string} path @returns {Lists} */
function febrlLists(path) {
  const lines = readFileSync(path, "utf8").trim().split("\n")
  const [head = [], ...rows] = lines.map((line) => line.split(",").map((cell) => cell.trim()))
  const cell = (/** @type {string[]} */ row, /** @type {string} */ column) => row[head.indexOf(column)] ?? ""
  const personOf = (/** @type {string[]} */ row) => {
    const year = /^(\d{4})\d{4}$/.exec(cell(row, "date_of_birth"))?.[1]
    const from = year === undefined ? null : Math.floor((Number(year) - 1970) * 365.2425)
    return {
      name: `${cell(row, "given_name")} ${cell(row, "surname")}`.trim(),
      district: cell(row, "suburb"),
      ...(from === null ? {} : { birth: { from, to: from + 364 } }),
    }
  }
  const numberOf = (/** @type {string[]} */ row) => cell(row, "rec_id").split("-")[1] ?? ""
  const originals = rows.filter((row) => cell(row, "rec_id").endsWith("-org"))
  const duplicates = rows.filter((row) => cell(row, "rec_id").endsWith("-dup-0"))
  const places = new Map(originals.map((row, at) => [numberOf(row), at]))
  const truth = duplicates.map((row, at) => pairOf(places.get(numberOf(row)), at))
  return { a: originals.map(personOf), b: duplicates.map(personOf), truth }
}

/** What open matching proposes of the same fields, in all bands. @param {Lists} lists @returns {TicketPair[]} */
function openPairs({ a, b }) {
  const records = (/** @type {readonly BlindPerson[]} */ people) =>
    people.map((person, at) => ({ id: `${at}`, values: { ...person } }))
  const result = matchLists(records(a), records(b), planForLists(DEFAULT_PLAN, a.length, b.length))
  return (result?.pairs ?? []).map((pair) => pairOf(Number(pair.a), Number(pair.b)))
}

/** @param {string} name @param {Lists} lists */
function measure(name, lists) {
  const open = openPairs(lists)
  const usual = encodingRulesFor(lists.a.length, lists.b.length).threshold
  for (const [run, shared] of [DEFAULT_KEY_RULES.shared, 1].entries()) {
    const threshold = [usual, 650][run] ?? usual
    const keys = { ...DEFAULT_KEY_RULES, yearsOn: /** @type {const} */ ("b"), shared }
    const encodings = { perFeature: DEFAULT_ENCODING_RULES.perFeature, threshold }
    const words = { open: "open", keys: `keys, ${shared} shared`, encodings: `encodings, .${threshold}`, count: "" }
    for (const { mode, people, pairs, found, wrong } of measureModes({ ...lists, open, keys, encodings })) {
      if (found === null || wrong === null || (mode === "open" && run > 0)) continue
      const [recall, precision] = [found / people, pairs === 0 ? 1 : 1 - wrong / pairs]
      console.log(
        `${name}, ${people} people: ${words[mode]}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
      )
    }
  }
}

for (const [rows, held] of SIZES) measure(`example ${rows} x ${held}`, exampleLists(rows, held))
const febrl = process.argv[2] === undefined ? null : join(process.argv[2], "dataset3.csv")
if (febrl !== null && !existsSync(febrl)) throw new Error(`no dataset3.csv in ${process.argv[2]}`)
if (febrl !== null) measure("FEBRL-3", febrlLists(febrl))
