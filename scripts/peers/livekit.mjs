// Builds a real LiveKit server from its Go module, starts it on the loopback interface, asks of it what the room asks of an engine,
// and plays a session in browsers over it: `node scripts/peers/livekit.mjs [VERSION]`, after `npm run build`. It needs Go. With
// LIVEKIT_SERVER=/path/to/livekit-server nothing is built. VERSION is v1.9.11 unless said.
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { importSource } from "../bundle-source.mjs"
import { ROOT } from "../run.mjs"
import { buildLiveKit } from "./livekit-server.mjs"

const media = await importSource(join(ROOT, "packages/server/src/media/sites.test-support.ts"), [
  "node-datachannel",
  "werift",
])
const server = await media.startLiveKit(buildLiveKit(process.argv[2]))
try {
  const run = (/** @type {string[]} */ ...which) =>
    spawnSync("npx", ["playwright", "test", "--config", "e2e/playwright.config.ts", ...which], {
      cwd: ROOT,
      stdio: "inherit",
      env: {
        ...process.env,
        WASIT_LIVEKIT_URL: server.publicUrl,
        WASIT_LIVEKIT_KEY: server.key,
        WASIT_LIVEKIT_SECRET: server.secret,
      },
    }).status ?? 1
  // Of the talk, what is asked of the embedded relay's own process and of its slots' counters is left out.
  const statuses = [run("livekit.spec", "room.spec"), run("talk.spec", "--grep-invert", "TK1[012] ")]
  process.exitCode = Math.max(...statuses)
} finally {
  await server.stop()
}
