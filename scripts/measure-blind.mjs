// What the blind modes find on public person data: `node scripts/measure-blind.mjs FOLDER`, where FOLDER holds the FEBRL file
// dataset3.csv. The originals are one list, the first duplicate of each person the other; the national id is left out. FEBRL has
// no fathers and no provinces, so most match keys are empty there: it shows what keys of two parts and a field can do.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { DEFAULT_KEY_RULES, measureModes } from "../packages/matching/dist/blind/index.js"

const folder = process.argv[2]
if (folder === undefined) throw new Error("node scripts/measure-blind.mjs FOLDER")
const lines = readFileSync(join(folder, "dataset3.csv"), "utf8").trim().split("\n")
const [head = [], ...rows] = lines.map((line) => line.split(",").map((cell) => cell.trim()))
const cell = (/** @type {string[]} */ row, /** @type {string} */ column) => row[head.indexOf(column)] ?? ""

/** @param {string[]} row */
function personOf(row) {
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
const truth = duplicates.map((row, at) => /** @type {const} */ ([places.get(numberOf(row)) ?? -1, at]))
const [a, b] = [originals.map(personOf), duplicates.map(personOf)]
for (const shared of [1, 2]) {
  const keys = { ...DEFAULT_KEY_RULES, yearsOn: /** @type {const} */ ("b"), shared }
  for (const { mode, people, pairs, found, wrong } of measureModes({ a, b, truth, open: [], keys })) {
    if (found === null || wrong === null || mode === "open" || (mode === "encodings" && shared > 1)) continue
    const of = mode === "keys" ? `${mode}, ${shared} shared` : mode
    console.log(`${of}: precision ${(1 - wrong / pairs).toFixed(3)}, recall ${(found / people).toFixed(3)}`)
  }
}
