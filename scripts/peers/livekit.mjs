// Builds a real LiveKit server from its Go module and asks of it what is asked of every engine: the contract without a browser, and
// a session in browsers over it: `node scripts/peers/livekit.mjs [VERSION]`, after `npm run build`. It needs Go. With
// LIVEKIT_SERVER=/path/to/livekit-server nothing is built. VERSION is v1.9.11 unless said.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:http"
import { join } from "node:path"
import { importSource } from "../bundle-source.mjs"
import { findChromium } from "../find-chromium.mjs"
import { installed, ROOT } from "../run.mjs"
import { buildLiveKit } from "./livekit-server.mjs"

const chromium = await findChromium()
const binary = buildLiveKit(process.argv[2])

/**
 * @param {string[]} command of this Node
 * @param {Record<string, string>} settings
 * @returns {Promise<number>}
 */
async function run(command, settings) {
  const child = spawn(process.execPath, command, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...settings } })
  const [status] = await once(child, "exit")
  return status ?? 1
}

const contract = await run([installed("vitest", "vitest.mjs"), "run", "--project", "engines", "livekit"], {
  LIVEKIT_SERVER: binary,
})

const media = await importSource(join(ROOT, "packages/server/src/media/sites.test-support.ts"), [
  "node-datachannel",
  "werift",
])
const server = await media.startLiveKit(binary)
// By this a test has LiveKit killed, and started anew.
const control = createServer((_, response) => {
  server.restart().then(
    () => response.end(),
    () => response.writeHead(500).end(),
  )
})
control.listen(0, "127.0.0.1")
await once(control, "listening")
const place = control.address()
try {
  const browsers = (/** @type {Record<string, string>} */ more, /** @type {string[]} */ ...which) =>
    run([installed("@playwright", "test", "cli.js"), "test", "--config", "e2e/playwright.config.ts", ...which], {
      CHROMIUM_PATH: chromium,
      WASIT_LIVEKIT_URL: server.publicUrl,
      WASIT_LIVEKIT_KEY: server.key,
      WASIT_LIVEKIT_SECRET: server.secret,
      WASIT_LIVEKIT_RESTART: `http://127.0.0.1:${typeof place === "object" ? place?.port : 0}/`,
      ...more,
    })
  const statuses = [
    contract,
    await browsers({}, "livekit.spec", "room.spec"),
    await browsers({}, "talk.spec"),
    // What a recorder hears and keeps over it; of the long tests this one alone.
    await browsers({ WASIT_LONG: "1" }, "recorder.spec"),
  ]
  process.exitCode = Math.max(...statuses)
} finally {
  control.close()
  await server.stop()
}
