import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "../free-port.test-support.ts"
import { pause } from "../stage.test-support.ts"
import type { LiveKitSettings } from "./livekit-engine.ts"

/** A LiveKit server that runs: how to speak to it, and its process. */
export type RunningLiveKit = LiveKitSettings & { readonly pid: number; stop(): Promise<void> }

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
  const child = spawn(binary, ["--config", file], { stdio: ["ignore", "inherit", "inherit"] })
  const ended = new Promise((resolve) => child.once("exit", resolve))
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM")
    await Promise.race([ended, pause(3000).then(() => child.kill("SIGKILL"))])
    await rm(folder, { recursive: true, force: true })
  }
  const address = `127.0.0.1:${port}`
  for (let tried = 0; tried < 100 && child.exitCode === null; tried++) {
    const answers = await fetch(`http://${address}`).then(
      ({ ok }) => ok,
      () => false,
    )
    const pid = child.pid ?? 0
    if (answers)
      return { url: `http://${address}`, publicUrl: `ws://${address}`, key, secret, isRelayOnly: false, pid, stop }
    await pause(100)
  }
  await stop()
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
