import { fileURLToPath } from "node:url"
import { RelayEngine, type RelayEngineSettings } from "../relay/engine.ts"

/**
 * As the embedded engine, but native code carries the packets: cheaper a packet, and it is C and C++ that read what a device sends
 * (SECURITY.md). `node-datachannel`, an optional dependency, is loaded by the processes of the talks alone.
 */
export class NativeEngine extends RelayEngine {
  constructor(settings: RelayEngineSettings) {
    super("native", settings.program ?? BUILT, settings)
  }
}

/**
 * The engine, once a talk has stood on it.
 *
 * @throws if none does: `node-datachannel` is not installed, say, or has no native code for this system
 */
export async function openNativeEngine(settings: RelayEngineSettings): Promise<NativeEngine> {
  const engine = new NativeEngine(settings)
  await engine.openTalk()
  await engine.close()
  return engine
}

const BUILT = fileURLToPath(new URL("relay.js", import.meta.url))
