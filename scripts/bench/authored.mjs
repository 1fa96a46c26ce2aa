// How well names of the authored set are told apart: F1 at 0.5 where scripts meet, kin, order of grades. The first part is for
// developing, the second for release figures alone: what goes wrong is said of the first part only, on standard error
// (with WASIT_WRONG=1 pair by pair).

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { importSource } from "../bundle-source.mjs"
import { ROOT } from "../run.mjs"

const FOLDER = join(ROOT, "packages/matching/testdata")
const names = await importSource(join(FOLDER, "measure.ts"))
const kin = await importSource(join(FOLDER, "measure-kin.ts"))
const print = (/** @type {object} */ line) => process.stdout.write(`${JSON.stringify(line)}\n`)

for (const part of ["dev", "release"]) {
  const [pairsText, recordsText] = ["", "-records"].map((end) => {
    return readFileSync(join(FOLDER, `authored-${part}${end}.tsv`), "utf8")
  })
  const pairs = names.scorePairs(pairsText)
  for (const kind of names.KINDS) {
    const { precision, recall, f1 } = names.f1(pairs, kind)
    console.error(`${part}, ${kind}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
    print({ what: `authored names (${part}), ${kind}: F1 at 0.5`, figure: f1, unit: "", atLeast: 0.96 })
    const clean = names.f1(names.withoutSlips(pairs), kind).f1
    print({ what: `authored names (${part}), ${kind}: the same, slips of the pen aside`, figure: clean, unit: "" })
  }
  print({ what: `authored names (${part}): kin from 0.5 on`, figure: names.kinHeldSame(pairs) * 100, unit: "%" })
  const order = names.gradesInOrder(pairs) * 100
  print({ what: `authored names (${part}): grades in order`, figure: order, unit: "%", atLeast: 98 })
  const open = names.undecidableLeftOpen(pairs) * 100
  print({ what: `authored names (${part}): undecidable, scored from 0.1 to 0.9`, figure: open, unit: "%" })
  const one = kin.kinWithOneField(pairsText)
  const share = (100 * one.certain) / one.pairs
  print({ what: `authored names (${part}): kin certain, province in common`, figure: share, unit: "%", atMost: 2 })
  const lists = kin.matchAuthored(recordsText)
  const found = (100 * lists.right) / lists.people
  print({ what: `authored lists (${part}), ${lists.people} x ${lists.people}: people found`, figure: found, unit: "%" })
  const wrong = { figure: lists.wrongCertain, unit: "pairs", atMost: 0 }
  print({ what: `authored lists (${part}): wrong among ${lists.certain} certain`, ...wrong })
  if (part === "dev") tellWrong(pairs)
}

/** @param {readonly any[]} pairs */
function tellWrong(pairs) {
  console.error("\nphenomenon, pairs it stands in, judged wrong")
  for (const [name, all, wrong] of names.errorsByPhenomenon(pairs))
    if (wrong > 0) console.error(`${name}\t${all}\t${wrong}`)
  if (process.env.WASIT_WRONG !== "1") return
  for (const { names: texts, label, grade, score, phenomena } of names.wrongPairs(pairs)) {
    console.error([label, grade, score.toFixed(2), ...texts, phenomena.join(",")].join("\t"))
  }
}
