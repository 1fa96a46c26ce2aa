import sodium from "libsodium-wrappers-sumo"
import type { Suite } from "./suite.ts"
import { nobleRistrettoSuite, p256Suite } from "./suite-noble.ts"
import { sodiumSuite } from "./suite-sodium.ts"

await sodium.ready

/** The same group by two libraries, and the other group. */
export const SUITES_BY_LIBRARY: readonly (readonly [library: string, suite: Suite])[] = [
  ["libsodium", sodiumSuite(sodium)],
  ["noble", nobleRistrettoSuite()],
  ["noble P-256", p256Suite()],
]
export const SODIUM = SUITES_BY_LIBRARY[0]![1]
export const NOBLE = SUITES_BY_LIBRARY[1]![1]
export const P256 = SUITES_BY_LIBRARY[2]![1]
