import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { networkInterfaces, tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "../free-port.test-support.ts"
import { pause } from "../stage.test-support.ts"
import type { JanusSettings } from "./engine.ts"

const UNUSED = [
  "audiobridge",
  "duktape",
  "echotest",
  "lua",
  "nosip",
  "recordplay",
  "sip",
  "streaming",
  "textroom",
  "videocall",
]

/** A Janus of its own, unprivileged, in a private folder: 1.1.2 as Debian has it. */
export async function startJanus(): Promise<JanusSettings & { stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "wasit-janus-"))
  const [port, adminPort] = [await freePort(), await freePort()]
  // With the file alone and not the folder it would read the system's settings, and listen everywhere.
  await writeFile(join(folder, "janus.jcfg"), settingsIn(folder))
  await writeFile(join(folder, "janus.transport.http.jcfg"), httpSettings(port, adminPort))
  await writeFile(join(folder, "janus.plugin.videoroom.jcfg"), "general: { string_ids = true }\n")
  const child = spawn("janus", ["-F", folder, "-C", join(folder, "janus.jcfg")], { stdio: "ignore" })
  const failed = new Promise<never>((_, reject) => {
    child.once("error", () => reject(new Error("Janus is not installed (Debian: apt-get install janus)")))
    child.once("exit", () => reject(new Error("Janus ended")))
  })
  failed.catch(() => undefined)
  const url = `http://127.0.0.1:${port}/janus`
  await Promise.race([answers(`${url}/info`), failed])
  return {
    url,
    adminUrl: `http://127.0.0.1:${adminPort}/admin`,
    address: hostAddress(),
    pid: child.pid ?? null,
    stop: () => stop(child, folder),
  }
}

function settingsIn(folder: string): string {
  const library = readdirSync("/usr/lib")
    .map((name) => `/usr/lib/${name}/janus`)
    .find((path) => existsSync(path))
  const unused = [...UNUSED, "voicemail"].map((name) => `libjanus_${name}.so`).join(",")
  const others = ["mqtt", "nanomsg", "pfunix", "rabbitmq", "websockets"].map((name) => `libjanus_${name}.so`).join(",")
  return `
general: {
  configs_folder = "${folder}"
  plugins_folder = "${library}/plugins"
  transports_folder = "${library}/transports"
  events_folder = "${folder}/none"
  loggers_folder = "${folder}/none"
  debug_level = 0
}
media: { rtp_port_range = "43000-43999" ipv6 = false }
nat: { ice_lite = true ice_tcp = false full_trickle = false }
plugins: { disable = "${unused}" }
transports: { disable = "${others}" }
events: { broadcast = false }
`
}

function httpSettings(port: number, adminPort: number): string {
  return `
general: { json = "compact" base_path = "/janus" http = true port = ${port} ip = "127.0.0.1" https = false }
admin: { admin_base_path = "/admin" admin_http = true admin_port = ${adminPort} admin_ip = "127.0.0.1" admin_https = false }
`
}

async function answers(url: string): Promise<void> {
  for (let tried = 0; tried < 200; tried++) {
    const isThere = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return
    await pause(50)
  }
  throw new Error("Janus did not start")
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve))
  child.kill("SIGTERM")
  await Promise.race([ended, pause(3000).then(() => child.kill("SIGKILL"))])
  await rm(folder, { recursive: true, force: true })
}

/** Janus' own list of addresses leaves loopback out. */
function hostAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  return all.find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? "127.0.0.1"
}
