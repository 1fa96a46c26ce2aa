// Builds a real LiveKit server from its Go module and asks of it what is asked of every engine: the contract without a browser, and
// a session in browsers over it: `node scripts/peers/livekit.mjs [VERSION]`, after `npm run build`. It needs Go. With
// LIVEKIT_SERVER=/path/to/livekit-server nothing is built. VERSION is v1.9.11 unless said.
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { importSource } from "../bundle-source.mjs"
import { installed, ROOT } from "../run.mjs"
import { buildLiveKit } from "./livekit-server.mjs"

const binary = buildLiveKit(process.argv[2])

/**
 * @param {string[]} command of this Node
 * @param {Record<string, string>} settings
 */
const run = (command, settings) =>
  spawnSync(process.execPath, command, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...settings } }).status ??
  1

const contract = run([installed("vitest", "vitest.mjs"), "run", "--project", "engines", "livekit"], {
  LIVEKIT_SERVER: binary,
})

const media = await importSource(join(ROOT, "packages/server/src/media/sites.test-support.ts"), [
  "node-datachannel",
  "werift",
])
const server = await media.startLiveKit(binary)
try {
  const inBrowsers = (/** @type {string[]} */ ...which) =>
    run([installed("@playwright", "test", "cli.js"), "test", "--config", "e2e/playwright.config.ts", ...which], {
      WASIT_LIVEKIT_URL: server.publicUrl,
      WASIT_LIVEKIT_KEY: server.key,
      WASIT_LIVEKIT_SECRET: server.secret,
    })
  const statuses = [
    contract,
    inBrowsers("livekit.spec", "room.spec"),
    // What is asked of the embedded relay's own process is left out.
    inBrowsers("talk.spec", "--grep-invert", "TK11 "),
  ]
  process.exitCode = Math.max(...statuses)
} finally {
  await server.stop()
}
