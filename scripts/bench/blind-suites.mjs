// One element through the OPRF of RFC 9497 in each suite: what whoever asks spends on it (hash, mask, unmask), and whoever answers.

import sodium from "libsodium-wrappers-sumo"
import { nobleRistrettoSuite, p256Suite, sodiumSuite } from "../../packages/matching/dist/blind/index.js"
import { started } from "../bench-clock.mjs"

await sodium.ready
const suites = /** @type {const} */ ([
  ["libsodium", sodiumSuite(sodium), 2_000],
  ["noble", nobleRistrettoSuite(), 60],
  ["noble", p256Suite(), 60],
])
const encoder = new TextEncoder()
const tag = encoder.encode("bench")

for (const [library, suite, count] of suites) {
  const scalars = Array.from({ length: count }, (_, at) => suite.hashToScalar(encoder.encode(`blind ${at}`), tag))
  const key = suite.hashToScalar(encoder.encode("key"), tag)
  const must = (/** @type {Uint8Array | null} */ element) => {
    if (element === null) throw new Error("no element")
    return element
  }
  // The first few are slower: tables are made, and code is compiled.
  must(suite.multiply(key, must(suite.multiply(key, suite.hashToGroup(tag, tag)))))
  let since = started()
  const asked = scalars.map((by, at) => must(suite.multiply(by, suite.hashToGroup(encoder.encode(`input ${at}`), tag))))
  const asking = since().processor
  since = started()
  const answers = asked.map((element) => must(suite.multiply(key, element)))
  const answering = since().processor
  since = started()
  const inverses = suite.invert(scalars)
  for (const [at, answer] of answers.entries()) suite.hash(must(suite.multiply(inverses[at] ?? key, answer)))
  const unmasking = since().processor
  for (const [what, spent] of /** @type {const} */ ([
    ["asked and unmasked", asking + unmasking],
    ["answered", answering],
  ])) {
    const figure = (spent / count) * 1000
    const line = { what: `an element of ${suite.name} by ${library}, ${what}, on the processor`, figure, unit: "ms" }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
}
