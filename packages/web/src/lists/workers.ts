import intakeUrl from "./intake.worker.ts?worker&url"
import type { IntakeJobs } from "./intake-jobs.ts"
import { Jobs } from "./jobs.ts"
import matchingUrl from "./matching.worker.ts?worker&url"
import type { MatchingJobs } from "./matching-jobs.ts"
import sealingUrl from "./sealing.worker.ts?worker&url"
import type { SealingJobs } from "./sealing-jobs.ts"

/** The workers of the list pages; each starts with its first job. Nobody cancels what the sealing worker does. */
export const intakeWorker = new Jobs<IntakeJobs>(intakeUrl)
export const matchingWorker = new Jobs<MatchingJobs>(matchingUrl)
export const sealingWorker = new Jobs<SealingJobs>(sealingUrl)
