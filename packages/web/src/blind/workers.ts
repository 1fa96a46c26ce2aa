import { Jobs } from "../lists/jobs.ts"
import blindUrl from "./blind.worker.ts?worker&url"
import type { BlindJobs } from "./blind-jobs.ts"

/** The worker of blind rounds; it starts with its first job. */
export const blindWorker = new Jobs<BlindJobs>(blindUrl)

/** Another for trying what each way finds: a round never waits for it, and cancelling it ends no step of a round. */
export const rehearsalWorker = new Jobs<BlindJobs>(blindUrl)
