// Fits the weights of evidence of names anew and prints them: `node scripts/fit-names.mjs [FILE ...]`. It fits on the first part of the
// authored set and on sets drawn like it; each FILE is one set more, tab-separated with the columns name_a, name_b and label (1 or same,
// 0 or different). Then it prints what F1 of these sets gains and the set that loses most, where one weight alone is another: the weights
// that stand were chosen so. Nothing is written: weights that are better on pairs nobody fitted on are put into names/evidence-weights.ts by hand.

import { readFileSync } from "node:fs"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { pathToFileURL } from "node:url"
import { rolldown } from "rolldown"

const TESTDATA = join(import.meta.dirname, "..", "packages", "matching", "testdata")
const SEEDS = [101, 102, 103]
const HELD_OUT = [201]
const FACTORS = [0, 0.8, 1.2, 1.5]

/** @param {string} folder @param {string} input */
async function load(folder, input) {
  const bundle = await rolldown({ input: join(TESTDATA, input), platform: "node", logLevel: "silent" })
  const { output } = await bundle.generate({ format: "esm" })
  const path = join(folder, `${basename(input, ".ts")}.mjs`)
  await writeFile(path, output[0].code)
  return import(pathToFileURL(path).href)
}

/** @param {string} path */
function examplesOf(path) {
  const [head = "", ...rows] = readFileSync(path, "utf8").trim().split(/\r?\n/u)
  const columns = head.split("\t")
  const [a, b, label] = ["name_a", "name_b", "label"].map((name) => columns.indexOf(name))
  if (a === undefined || b === undefined || label === undefined || Math.min(a, b, label) < 0) {
    throw new Error(`${path}: columns name_a, name_b and label are needed`)
  }
  return rows
    .map((row) => row.split("\t"))
    .filter((cells) => cells[label] !== "undecidable")
    .map((cells) => ({ a: cells[a] ?? "", b: cells[b] ?? "", isSame: ["1", "same"].includes(cells[label] ?? "") }))
}

const folder = await mkdtemp(join(tmpdir(), "wasit-fit-"))
try {
  const [{ fitNames, moveEach }, { drawPairs }] = [await load(folder, "fit.ts"), await load(folder, "make/make.ts")]
  const read = (/** @type {string} */ name) => readFileSync(join(TESTDATA, "make", "lexicon", name), "utf8")
  const drawn = (/** @type {number} */ seed) => ({
    name: `drawn ${seed}`,
    examples: drawPairs(seed, read)
      .filter((/** @type {{ label: string }} */ { label }) => label !== "undecidable")
      .map((/** @type {{ a: { text: string }, b: { text: string }, label: string }} */ { a, b, label }) => ({
        a: a.text,
        b: b.text,
        isSame: label === "same",
      })),
  })
  const files = [join(TESTDATA, "authored-dev.tsv"), ...process.argv.slice(2)]
  const sets = [...files.map((path) => ({ name: basename(path), examples: examplesOf(path) })), ...SEEDS.map(drawn)]
  const { bias, weights, f1 } = fitNames(sets, HELD_OUT.map(drawn))
  for (const [set, before, after] of f1) console.log(`${set}: F1 ${before.toFixed(4)}, fitted ${after.toFixed(4)}`)
  console.log(`BIAS ${bias}`)
  for (const [kind, weight] of Object.entries(weights)) console.log(`${kind}: ${weight}`)
  for (const { kind, factor, mean, least } of moveEach(sets, FACTORS)) {
    console.log(`${kind} x ${factor}: F1 ${mean.toFixed(4)} on the mean, ${least.toFixed(4)} at worst`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
