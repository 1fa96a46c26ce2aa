// Matching in a browser's worker. Bundled by scripts/bench-worker.mjs; posts one line a measurement.

import { measureMatching } from "./matching.ts"

for (const line of measureMatching("Chromium worker")) self.postMessage(line)
self.postMessage({ done: true })
