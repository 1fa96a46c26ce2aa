import { nobleRistrettoSuite, type Suite, sodiumSuite } from "@wasit/matching/blind"
import sodium from "libsodium-wrappers-sumo"
import { serveJobs } from "../lists/jobs.ts"
import { blindHandlers } from "./blind-jobs.ts"

let suite: Suite | null = null

// Names and keys meet only here, in a worker without a network. What is asked before the library is there waits for it.
serveJobs(
  blindHandlers(() => suite ?? nobleRistrettoSuite()),
  sodium.ready.then(() => {
    suite = sodiumSuite(sodium)
  }),
)
