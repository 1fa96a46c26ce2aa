// What matching finds in example lists made by the documented mix, against their truth: held people by band, rows of nobody that
// were paired with somebody, duplicates, and F1 on clear cases. WASIT_GREAT=1 adds 30,000 x 30,000. Other lists than these are measured
// where they are named, each as SEED:CLAIMED:HELD.

import { join } from "node:path"
import { started } from "../bench-clock.mjs"
import { importSource } from "../bundle-source.mjs"
import { ROOT } from "../run.mjs"

const { measureLists } = await importSource(join(ROOT, "packages/matching/testdata/measure-lists.ts"))
const print = (/** @type {object} */ line) => process.stdout.write(`${JSON.stringify(line)}\n`)

const SIZES = [
  { seed: 7, claimed: 300, held: 400 },
  { seed: 7, claimed: 5_000, held: 1_000 },
  { seed: 7, claimed: 9_147, held: 3_000 },
  ...(process.env.WASIT_GREAT === "1" ? [{ seed: 7, claimed: 30_000, held: 30_000 }] : []),
]

const asked = process.argv.slice(2).map((text) => {
  const [seed = 0, claimed = 0, held = 0] = text.split(":").map(Number)
  return { seed, claimed, held }
})

for (const size of asked.length > 0 ? asked : SIZES) {
  const since = started()
  const { rows, outcomesAddUp, held, nobody, wrongCertain, clear, duplicates } = measureLists(size)
  const { clock } = since()
  const lists = `${rows[0]} x ${rows[1]}`
  if (!outcomesAddUp) throw new Error(`${lists}: outcomes do not add up to the rows`)
  const all = held.certain + held.probable + held.possible + held.not
  console.error(`${lists}, ${clock.toFixed(1)} s: held ${JSON.stringify(held)}, nobody ${JSON.stringify(nobody)}`)
  for (const [what, { precision, recall }] of Object.entries(clear)) {
    console.error(`${lists}, clear cases, ${what}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
  }
  const percent = (/** @type {number} */ part, /** @type {number} */ whole) => (100 * part) / whole
  print({ what: `${lists}: held found certain`, figure: percent(held.certain, all), unit: "%" })
  print({ what: `${lists}: held found probable`, figure: percent(held.probable, all), unit: "%" })
  print({ what: `${lists}: held found possible`, figure: percent(held.possible, all), unit: "%" })
  print({ what: `${lists}: rows of nobody paired as certain`, figure: nobody.certain, unit: "rows", atMost: 0 })
  const somehow = percent(nobody.probable + nobody.possible, nobody.rows)
  print({ what: `${lists}: rows of nobody paired as probable or possible`, figure: somehow, unit: "%" })
  print({ what: `${lists}: wrong pairs among the certain`, figure: wrongCertain, unit: "pairs", atMost: 0 })
  print({ what: `${lists}: clear cases, F1 of all proposed`, figure: clear.proposed.f1, unit: "", atLeast: 0.99 })
  print({ what: `${lists}: clear cases, F1 from probable on`, figure: clear.probable.f1, unit: "" })
  print({ what: `${lists}: duplicates, precision of pairs`, figure: duplicates.precision, unit: "" })
  print({ what: `${lists}: duplicates, recall of pairs`, figure: duplicates.recall, unit: "" })
  print({ what: `${lists}: duplicates, rows to look at`, figure: duplicates.rowsToLookAt, unit: "rows" })
}
