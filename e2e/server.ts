import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import pg from "pg"

const MAIN = fileURLToPath(new URL("../packages/server/dist/main.js", import.meta.url))
const START_MS = 30_000

/** A server under test, with a data folder or a database of its own. */
export type TestServer = {
  readonly url: string
  /** Ends it as a power cut would, and starts it again on the same data and port. */
  killAndRestart(): Promise<void>
  /** Stops it in the middle of what it does, as a machine that hangs; what it started goes on. */
  freeze(): void
  thaw(): void
  /** The processes that it started, the oldest first: one relays the media of each talk, and one is loaded for the next. */
  children(): Promise<readonly number[]>
  /** Ends it in order and removes its data. */
  stop(): Promise<void>
}

/**
 * Starts the built server on a free port.
 *
 * @param settings variables of its environment beside those it has here anyway
 * @throws if it does not say where it listens within 30 seconds, or if `postgresql` is asked for without
 *   WASIT_TEST_DATABASE_URL (`npm run e2e` sets it).
 */
export async function startServer(
  store: "files" | "postgresql" = "files",
  settings: NodeJS.ProcessEnv = {},
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), "wasit-e2e-"))
  const database = store === "postgresql" ? await createDatabase() : null
  const env = {
    ...process.env,
    HOST: "127.0.0.1",
    WASIT_DATA: folder,
    ...settings,
    ...(database === null ? {} : { DATABASE_URL: database.url }),
  }
  let running = await launch({ ...env, PORT: "0" })
  return {
    url: running.url,
    async killAndRestart() {
      await end(running.child, "SIGKILL")
      running = await launch({ ...env, PORT: new URL(running.url).port })
    },
    freeze: () => void running.child.kill("SIGSTOP"),
    thaw: () => void running.child.kill("SIGCONT"),
    async children() {
      const { pid } = running.child
      const text = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8")
      return text.split(" ").filter(Boolean).map(Number)
    },
    async stop() {
      await end(running.child, "SIGTERM")
      await database?.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function launch(env: NodeJS.ProcessEnv): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"] })
  let text = ""
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(patience)
      child.kill("SIGKILL")
      reject(new Error(`the server ${why}:\n${text}`))
    }
    const patience = setTimeout(() => fail("did not start in time"), START_MS)
    const read = (chunk: Buffer) => {
      text += chunk.toString()
      const url = /http:\/\/\S+(?=\n)/.exec(text)?.[0]
      if (url === undefined) return
      clearTimeout(patience)
      resolve({ child, url })
    }
    child.stdout.on("data", read)
    child.stderr.on("data", (chunk: Buffer) => {
      text += chunk.toString()
      process.stderr.write(chunk)
    })
    child.once("exit", (code) => fail(`ended with ${code}`))
  })
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, "exit")
  child.kill(signal)
  await exited
}

async function createDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const base = process.env.WASIT_TEST_DATABASE_URL
  if (base === undefined) throw new Error("WASIT_TEST_DATABASE_URL is not set; run the browser tests by npm run e2e")
  const name = `wasit_e2e_${process.pid}_${Math.floor(performance.now())}`
  const url = new URL(base)
  url.pathname = `/${name}`
  await ask(base, `CREATE DATABASE ${name}`)
  return { url: url.href, drop: () => ask(base, `DROP DATABASE ${name} WITH (FORCE)`) }
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
