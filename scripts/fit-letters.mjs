// Learns anew what letters cost across scripts and prints the tables of resources/letter-costs.ts: `node scripts/fit-letters.mjs [FILE ...]`.
// It begins with the costs that were set by hand and learns from the words of the authored set's first part as its hands write them. Each
// FILE is a list of words more, a Latin and an Arabic one a line; half of its words are held out to measure by. The tables that stand were
// learnt with two:
//   ar2en-train.txt of https://github.com/google/transliteration (Apache-2.0)
//   data/wd_arabic_80 of https://github.com/steveash/NETransliteration-COLING2018 (names of Wikidata, CC0)
// Nothing is written: tables that are better on pairs nobody learnt from are put into resources/letter-costs.ts by hand.

import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { importSource } from "./bundle-source.mjs"

const TESTDATA = join(import.meta.dirname, "..", "packages", "matching", "testdata")
const LEARNT = [1, 3]
const HELD_OUT = 2

const [{ fitLetters }, { drawWords }, { wordPairsOf }] = await Promise.all(
  ["fit-letters.ts", "make/words.ts", "word-pairs.ts"].map((name) => importSource(join(TESTDATA, name))),
)
const drawn = (/** @type {number} */ seed) => ({
  name: `drawn ${seed}`,
  pairs: drawWords(seed, (/** @type {string} */ name) => readFileSync(join(TESTDATA, "make", "lexicon", name), "utf8")),
})
const lists = process.argv
  .slice(2)
  .map((path) => ({ name: basename(path), ...wordPairsOf(readFileSync(path, "utf8")) }))
const { costs, changed, f1 } = fitLetters(
  [...LEARNT.map(drawn), ...lists.map(({ name, learnt }) => ({ name, pairs: learnt }))],
  [drawn(HELD_OUT), ...lists.map(({ name, heldOut }) => ({ name, pairs: heldOut }))],
)
for (const [place, [substitutions, drops]] of Object.entries(costs)) {
  console.log(`${place}:\n${substitutions.join(" ").replace(/(.{1,117})(?: |$)/gu, "$1\n")}${JSON.stringify(drops)}\n`)
}
for (const [set, before, after] of f1) {
  console.log(`${set}, not learnt from: F1 ${before.toFixed(4)} as the costs stand, fitted ${after.toFixed(4)}`)
}
console.log(`${changed} costs differ from those that stand`)
