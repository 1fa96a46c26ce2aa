// Fits the weights of the plan of a new exchange anew and prints them: `node scripts/fit-lists.mjs`. It fits on made lists by the documented
// mix whose seeds are measured nowhere (`npm run bench lists` and docs/benchmarks.md name those that are). Nothing is written: what is
// fitted goes into plan/default-plan.ts by hand. Made lists are kinder than real ones where `HOLDS` says so; there the weights stay near
// what is known of real ones: people move, ages are guessed, and a clerk may have asked the wrong man for his father.

import { join } from "node:path"
import { importSource } from "./bundle-source.mjs"

const LISTS = [
  [1001, 300, 400],
  [1002, 500, 400],
  [1003, 1000, 1000],
  [1004, 2000, 2000],
  [1005, 3000, 3000],
  [1006, 5000, 1000],
  [1007, 5000, 5000],
  [1008, 3000, 6000],
].map(([seed, claimed, held]) => ({ seed, claimed, held }))
/** Undefined: no limit. */
const ANY = undefined
const HOLDS = {
  name: { spread: 900, least: [ANY, ANY, ANY, ANY, ANY, -100, -1200, -1600] },
  father: { spread: 300, least: [ANY, ANY, ANY, ANY, 200, -1000] },
  grandfather: { spread: 300, least: [ANY, ANY, ANY, ANY, 50, -600] },
  origin: { spread: 300, least: [ANY, ANY, ANY, 0, -600] },
  birth: { spread: 300, least: [ANY, ANY, ANY, ANY, -200, -600, -700] },
  document: { spread: 300, least: [ANY, ANY, -400] },
}
/** Pairs below say little, and there are millions of them. */
const FLOOR = -1200

const { fitLists } = await importSource(
  join(import.meta.dirname, "..", "packages", "matching", "testdata", "fit-lists.ts"),
)
const { pairs, same, loss, weights } = fitLists(LISTS, HOLDS, FLOOR)
console.log(`${pairs} pairs, ${same} of one person; mean loss ${loss[0].toFixed(5)}, fitted ${loss[1].toFixed(5)}`)
for (const [comparison, fitted] of Object.entries(weights)) console.log(`${comparison}: ${fitted.join(", ")}`)
