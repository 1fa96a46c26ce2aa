import { type Suite, sodiumSuite } from "@wasit/matching/blind"
import sodium from "libsodium-wrappers-sumo"
import { serveJobs } from "../lists/jobs.ts"
import { type BlindJobs, blindHandlers } from "./blind-jobs.ts"
import { startCrew } from "./crew.ts"

let suite: Suite | null = null
const fast = (): Suite => {
  suite ??= sodiumSuite(sodium)
  return suite
}
const crew = startCrew(globalThis.location.href)
const handlers = blindHandlers(fast, crew)

// Names and keys meet only here, in a worker without a network, and in the workers it starts of this same script. What is asked
// before the library is there waits for it: no slower code with weaker timing ever holds a key (docs/adr/0011).
serveJobs<BlindJobs>(
  {
    ...handlers,
    async *carry(order) {
      try {
        return yield* handlers.carry(order)
      } finally {
        // Whatever the others held of this order goes with them.
        crew?.end()
      }
    },
  },
  sodium.ready,
)
