import type { Crew } from "@wasit/matching/blind"
import { Jobs } from "../lists/jobs.ts"
import type { BlindJobs } from "./blind-jobs.ts"

/** More workers would hold more memory than a device of many processors gains from them. */
const MOST = 4

/** Other workers of this device that share the work of one, and end with it. */
export type WorkerCrew = Crew & {
  /** Ends them, and with them whatever they were given. */
  readonly end: () => void
}

/**
 * Workers that run this worker's own script, one for each processor: the one that waits for them is idle meanwhile. They start with
 * their first portion. Null where a device has one processor, or a worker may not start others.
 */
export function startCrew(script: string, processors = navigator.hardwareConcurrency): WorkerCrew | null {
  const size = Math.min(processors, MOST)
  if (size < 2 || typeof Worker === "undefined") return null
  const workers = Array.from({ length: size }, () => ({ jobs: new Jobs<BlindJobs>(script), waiting: 0 }))
  return {
    size,
    work: async (suite, portion) => {
      const least = workers.reduce((one, other) => (other.waiting < one.waiting ? other : one))
      least.waiting++
      const made = await least.jobs.run("portion", { suite, portion }).finally(() => least.waiting--)
      if (made === null) throw new Error("the workers were ended")
      return made
    },
    end: () => {
      for (const { jobs } of workers) jobs.end()
    },
  }
}
