// The contract of the media engines asked of Janus 1.1.2, foreign code: `node scripts/peers/janus.mjs`. It needs Janus (Debian:
// apt-get install janus). What Janus does not do is skipped by name.
import { spawnSync } from "node:child_process"
import { installed, ROOT } from "../run.mjs"

if (spawnSync("janus", ["--version"], { stdio: "ignore" }).error !== undefined) {
  console.error("not run: Janus is not installed (Debian: apt-get install janus)")
  process.exit(2)
}
const { status } = spawnSync(
  process.execPath,
  [installed("vitest", "vitest.mjs"), "run", "--project", "engines", "janus"],
  {
    cwd: ROOT,
    stdio: "inherit",
  },
)
process.exitCode = status ?? 1
