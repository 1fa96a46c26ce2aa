import { serveJobs } from "./jobs.ts"
import { SEALING_HANDLERS } from "./sealing-jobs.ts"

serveJobs(SEALING_HANDLERS)
