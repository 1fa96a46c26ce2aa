import { sodiumSuite } from "@wasit/matching/blind"
import sodium from "libsodium-wrappers-sumo"
import { serveJobs } from "../lists/jobs.ts"
import { blindHandlers } from "./blind-jobs.ts"

// Names and keys meet only here, in a worker without a network. What is asked before the library is there waits for it: no
// slower code with weaker timing ever holds a key (docs/adr/0011).
serveJobs(
  blindHandlers(() => sodiumSuite(sodium)),
  sodium.ready,
)
