// Builds a real LiveKit server from its Go module, starts it on the loopback interface, asks of it what the room asks of an engine,
// and plays a session in browsers over it: `node scripts/peers/livekit.mjs [VERSION]`, after `npm run build`. It needs Go. With
// LIVEKIT_SERVER=/path/to/livekit-server nothing is built. VERSION is v1.9.11 unless said.
import { spawn, spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"

const VERSION = process.argv[2] ?? "v1.9.11"
const ROOT = join(import.meta.dirname, "../..")

/** Builds the server once and keeps it beside the other built things. The module replaces others, so it is built as the main one. */
function buildServer() {
  if (process.env.LIVEKIT_SERVER !== undefined) return process.env.LIVEKIT_SERVER
  const binary = join(ROOT, "node_modules/.cache/wasit", `livekit-server-${VERSION}`)
  if (existsSync(binary)) return binary
  const asked = `github.com/livekit/livekit-server@${VERSION}`
  const answer = run("go", ["mod", "download", "-json", asked], {
    cwd: tmpdir(),
    env: { ...process.env, GOFLAGS: "-mod=mod" },
  })
  const source = mkdtempSync(join(tmpdir(), "wasit-livekit-source-"))
  try {
    cpSync(JSON.parse(answer).Dir, source, { recursive: true })
    run("chmod", ["-R", "u+w", source])
    mkdirSync(join(binary, ".."), { recursive: true })
    console.log(`building LiveKit ${VERSION} (some minutes the first time)`)
    run("go", ["build", "-o", binary, "./cmd/server"], { cwd: source })
  } finally {
    rmSync(source, { recursive: true, force: true })
  }
  return binary
}

function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    ...options,
  })
  if (error !== undefined) throw new Error(`${command} cannot be run: ${error.message}`)
  if (status !== 0) throw new Error(`${command} ${args[0]} failed:\n${stderr}${stdout}`)
  return stdout
}

/**
 * The server's settings with its leaks closed: no STUN server of somebody else's, no address asked of one, rooms only where the
 * adapter makes them.
 */
function settings({ port, tcpPort, key, secret }) {
  return JSON.stringify({
    port,
    bind_addresses: ["127.0.0.1"],
    rtc: {
      tcp_port: tcpPort,
      port_range_start: 42000,
      port_range_end: 42200,
      use_external_ip: false,
      enable_loopback_candidate: true,
      interfaces: { includes: ["lo"] },
      stun_servers: ["127.0.0.1:3478"],
    },
    room: { auto_create: false },
    keys: { [key]: secret },
    logging: { level: "error" },
  })
}

async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function startServer(binary, folder) {
  const [port, tcpPort] = [await freePort(), await freePort()]
  const [key, secret] = ["contract", randomBytes(32).toString("hex")]
  const file = join(folder, "livekit.yaml")
  writeFileSync(file, settings({ port, tcpPort, key, secret }), { mode: 0o600 })
  const child = spawn(binary, ["--config", file], { stdio: ["ignore", "inherit", "inherit"] })
  const address = `127.0.0.1:${port}`
  for (let tried = 0; tried < 100; tried++) {
    if (child.exitCode !== null) break
    const answers = await fetch(`http://${address}`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (answers) return { child, url: `ws://${address}`, key, secret }
    await wait(100)
  }
  child.kill("SIGKILL")
  throw new Error("LiveKit did not start")
}

const folder = mkdtempSync(join(tmpdir(), "wasit-livekit-"))
const server = await startServer(buildServer(), folder)
try {
  const { status } = spawnSync(
    "npx",
    ["playwright", "test", "--config", "e2e/playwright.config.ts", "livekit.spec", "room.spec"],
    {
      cwd: ROOT,
      stdio: "inherit",
      env: {
        ...process.env,
        WASIT_LIVEKIT_URL: server.url,
        WASIT_LIVEKIT_KEY: server.key,
        WASIT_LIVEKIT_SECRET: server.secret,
      },
    },
  )
  process.exitCode = status ?? 1
} finally {
  server.child.kill("SIGTERM")
  rmSync(folder, { recursive: true, force: true })
}
