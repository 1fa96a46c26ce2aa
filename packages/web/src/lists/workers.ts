import intakeUrl from "./intake.worker.ts?worker&url"
import type { IntakeJobs } from "./intake-jobs.ts"
import { Jobs } from "./jobs.ts"
import matchingUrl from "./matching.worker.ts?worker&url"
import type { MatchingJobs } from "./matching-jobs.ts"

/** The two workers of the list pages; each starts with its first job. */
export const intakeWorker = new Jobs<IntakeJobs>(intakeUrl)
export const matchingWorker = new Jobs<MatchingJobs>(matchingUrl)
