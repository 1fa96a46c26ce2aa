import { randomBytes } from "node:crypto"
import { createRequire } from "node:module"
import { dirname, join, resolve } from "node:path"
import type { Instant } from "@wasit/domain"
import { buildApp } from "./app.ts"
import { Registry } from "./log/registry.ts"
import { EmbeddedEngine } from "./media/embedded/engine.ts"
import type { MediaEngine } from "./media/engine.ts"
import { openLiveKitEngine } from "./media/livekit/livekit-engine.ts"
import { readLiveKitSettings } from "./media/livekit/livekit-settings.ts"
import { openNativeEngine } from "./media/native/engine.ts"
import { openFileFolder } from "./store/file-folder.ts"
import { openPostgresFolder } from "./store/postgres-folder.ts"
import type { StoreFolder } from "./store/store.ts"
import { readTalkSettings, type TalkSettings } from "./talks/settings.ts"
import type { TalksOptions } from "./talks/talks.ts"
import { VERSION } from "./version.ts"

/** A server that runs; `close` finishes what is being written. */
export type Running = { readonly url: string; close(): Promise<void> }

/**
 * Starts the server from environment variables: PORT (8080), HOST (127.0.0.1), WASIT_DATA (./.wasit), DATABASE_URL,
 * WASIT_LOG_HOST (the name in front of every log's origin, wasit.local), and those of the talks: see readTalkSettings
 * and readLiveKitSettings.
 *
 * Exits with 1 and one clear line if the port is taken or the folder is in use.
 */
export async function start(env: NodeJS.ProcessEnv): Promise<Running> {
  const port = Number(env.PORT ?? "8080")
  const host = env.HOST ?? "127.0.0.1"
  const talks = await openTalks(env, host)
  const folder = await openFolder(env)
  const registry = new Registry(folder, env.WASIT_LOG_HOST ?? "wasit.local", now)
  const foundingToken = isLoopback(host) ? null : (env.WASIT_FOUNDING_TOKEN ?? randomBytes(16).toString("base64url"))
  const app = await buildApp({ registry, pages: pagesFolder(), foundingToken, talks })
  try {
    await app.listen({ port, host })
  } catch (cause) {
    await registry.close()
    if ((cause as NodeJS.ErrnoException).code !== "EADDRINUSE") throw cause
    return stop(`Port ${port} on ${host} is taken. Set PORT to a free one, or stop what uses it.`)
  }
  const address = app.server.address()
  const real = typeof address === "object" && address !== null ? address.port : port
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${real}/`
  say(`Wasit ${VERSION}, store: ${folder.kind}`)
  if (foundingToken !== null) say(`To found a process, use the token ${foundingToken}`)
  say(`Open ${url}`)
  const running = { url, close: () => app.close().then(() => registry.close()) }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void running.close().then(() => process.exit(0)))
  }
  return running
}

/** Where the built pages lie: in a package of their own, from a tarball as in the repository. */
function pagesFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve("@wasit/web/package.json")), "dist", "app")
}

async function openTalks(env: NodeJS.ProcessEnv, host: string): Promise<TalksOptions> {
  const settings = readTalkSettings(env, host)
  if ("code" in settings) return stop(`${settings.name} must be: ${settings.wanted}.`)
  const livekit = readLiveKitSettings(env)
  if (livekit === null) return { engine: await openRelayEngine(settings), settings }
  if ("code" in livekit) return stop(`${livekit.name} must be: ${livekit.wanted}.`)
  if (settings.engine === "native") return stop("WASIT_MEDIA_ENGINE must be: unset where LiveKit carries the talks.")
  return { engine: await openLiveKitEngine(livekit), settings, elsewhere: livekit.publicUrl }
}

async function openRelayEngine(settings: TalkSettings): Promise<MediaEngine> {
  if (settings.engine === "embedded") return new EmbeddedEngine(settings)
  return openNativeEngine(settings).catch((cause: Error) =>
    stop(`No talk can be opened with node-datachannel, an optional dependency: ${cause.message}.`),
  )
}

async function openFolder(env: NodeJS.ProcessEnv): Promise<StoreFolder> {
  const path = resolve(env.WASIT_DATA ?? ".wasit")
  if (env.DATABASE_URL !== undefined && env.DATABASE_URL !== "") return openDatabase(env.DATABASE_URL, path)
  const folder = await openFileFolder(path)
  if ("code" in folder) {
    return stop(
      `The data folder is in use by process ${folder.pid}. Stop that server, or set WASIT_DATA to another folder.`,
    )
  }
  return folder
}

/** How far this server has signed stands in the data folder: a database restored from a backup is then found out. */
async function openDatabase(url: string, path: string): Promise<StoreFolder> {
  try {
    return await openPostgresFolder(url, join(path, "signed"))
  } catch (cause) {
    // The address may hold a password: only the code is said.
    const { code = "unknown" } = cause as NodeJS.ErrnoException
    return stop(
      `The database of DATABASE_URL cannot be opened (${code}). Check that it runs and that its address is right.`,
    )
  }
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.")
}

const now = (): Instant => new Date().toISOString().replace(/\.\d+Z$/, "Z")
const say = (line: string): void => void process.stdout.write(`${line}\n`)

function stop(line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}
