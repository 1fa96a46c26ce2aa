import { relaySite } from "../relay/site.test-support.ts"
import type { Site } from "../stage.test-support.ts"
import { NativeEngine } from "./engine.ts"

/** The library turns strangers away by itself and does not count them. */
export const nativeSite = (program: string): Site => relaySite(NativeEngine, program, ["gate"])
