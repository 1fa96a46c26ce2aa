import { INTAKE_HANDLERS } from "./intake-jobs.ts"
import { serveJobs } from "./jobs.ts"

serveJobs(INTAKE_HANDLERS)
