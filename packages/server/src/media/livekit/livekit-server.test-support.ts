import { type ChildProcess, spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "../free-port.test-support.ts"
import { pause } from "../stage.test-support.ts"
import type { LiveKitSettings } from "./livekit-engine.ts"

/** A LiveKit server that runs: how to speak to it, and its process. */
export type RunningLiveKit = LiveKitSettings & {
  readonly pid: number
  stop(): Promise<void>
  /** Killed without warning, and started anew at the same place. */
  restart(): Promise<void>
}

/**
 * A LiveKit of its own on the loopback interface, from a binary that is there.
 *
 * @throws if there is none, or it does not start
 */
export async function startLiveKit(binary: string): Promise<RunningLiveKit> {
  if (!existsSync(binary)) throw new Error("no LiveKit server (LIVEKIT_SERVER, or build it: scripts/peers/livekit.mjs)")
  const folder = await mkdtemp(join(tmpdir(), "wasit-livekit-"))
  const [port, tcpPort] = [await freePort(), await freePort()]
  const [key, secret] = ["contract", randomBytes(32).toString("hex")]
  const file = join(folder, "livekit.yaml")
  await writeFile(file, settings({ port, tcpPort, key, secret }), { mode: 0o600 })
  const url = `http://127.0.0.1:${port}`
  let child = await begin(binary, file, url)
  const end = async (signal: "SIGTERM" | "SIGKILL"): Promise<void> => {
    const ending = child
    const ended = new Promise((resolve) => ending.once("exit", resolve))
    ending.kill(signal)
    await Promise.race([ended, pause(3000).then(() => ending.kill("SIGKILL"))])
  }
  return {
    url,
    publicUrl: `ws://127.0.0.1:${port}`,
    key,
    secret,
    isRelayOnly: false,
    get pid() {
      return child.pid ?? 0
    },
    async stop() {
      await end("SIGTERM")
      await rm(folder, { recursive: true, force: true })
    },
    async restart() {
      await end("SIGKILL")
      child = await begin(binary, file, url)
    },
  }
}

/** @throws if it does not answer soon */
async function begin(binary: string, file: string, url: string): Promise<ChildProcess> {
  const child = spawn(binary, ["--config", file], { stdio: ["ignore", "inherit", "inherit"] })
  for (let tried = 0; tried < 100 && child.exitCode === null; tried++) {
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return child
    await pause(100)
  }
  child.kill("SIGKILL")
  throw new Error("LiveKit did not start")
}

/** Its leaks closed: no STUN server of somebody else's, no address asked of one, rooms only where the adapter makes them. */
function settings({ port, tcpPort, key, secret }: { port: number; tcpPort: number; key: string; secret: string }) {
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
