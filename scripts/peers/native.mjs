// The engine whose packets native code carries: the media engines' contract asked of it without a browser, and then sittings in browsers
// over it: `node scripts/peers/native.mjs`, after `npm run build`. What they find is its exit code.
import { installed, ROOT, run } from "../run.mjs"

const contract = [installed("vitest", "vitest.mjs"), "run", "--project", "engines", "native"]
const sittings = [`${ROOT}/scripts/test.mjs`, "e2e", "room.spec", "talk.spec"]
const codes = [
  await run(process.execPath, contract),
  await run(process.execPath, sittings, { env: { ...process.env, WASIT_MEDIA_ENGINE: "native" } }),
]
process.exitCode = Math.max(...codes)
