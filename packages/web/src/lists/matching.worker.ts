import { serveJobs } from "./jobs.ts"
import { MATCHING_HANDLERS } from "./matching-jobs.ts"

serveJobs(MATCHING_HANDLERS)
