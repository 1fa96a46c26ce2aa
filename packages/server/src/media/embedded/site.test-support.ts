import { relaySite } from "../relay/site.test-support.ts"
import type { Site } from "../stage.test-support.ts"
import { EmbeddedEngine } from "./engine.ts"

export const embeddedSite = (program: string): Site => relaySite(EmbeddedEngine, program)
