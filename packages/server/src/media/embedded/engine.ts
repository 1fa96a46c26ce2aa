import { fileURLToPath } from "node:url"
import { RelayEngine, type RelayEngineSettings } from "../relay/engine.ts"

/** The engine that every installation has: its relay is TypeScript alone, from npm. */
export class EmbeddedEngine extends RelayEngine {
  constructor(settings: RelayEngineSettings) {
    super("embedded", settings.program ?? BUILT, settings)
  }
}

const BUILT = fileURLToPath(new URL("relay.js", import.meta.url))
