// A PostgreSQL server for the tests: a fresh cluster in a temporary folder, on a free port, gone at the end.

import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { aptInstall } from "./apt.mjs"
import { capture, onInterrupt } from "./run.mjs"

const START_MS = 60_000

/** @typedef {{ url: string, version: string, stop: () => Promise<void> }} TemporaryPostgres */

/**
 * Runs PostgreSQL in the foreground and ends it when our end of the pipe closes, however this process ends.
 * $1 is the folder, the rest the command.
 */
const KEEPER = 'dir=$1; shift; "$@" & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf "$dir"'

/**
 * Starts a fresh cluster, or takes the database WASIT_TEST_DATABASE_URL names (its content is lost).
 * @returns {Promise<TemporaryPostgres>}
 * @throws {Error} saying what to do, if there is no PostgreSQL and none can be installed
 */
export async function startPostgres() {
  const given = process.env.WASIT_TEST_DATABASE_URL
  if (given !== undefined && given !== "") return { url: given, version: "as given", stop: async () => undefined }
  if (process.platform === "win32") throw new Error("On Windows set WASIT_TEST_DATABASE_URL to an empty database.")
  const bin = await findPostgres()
  const as = await unprivileged()
  const version = (await capture(join(bin, "postgres"), ["--version"])).text.trim()
  for (let attempt = 1; attempt <= 3; attempt++) {
    const folder = mkdtempSync(join(tmpdir(), "wasit-pg-"))
    if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid)
    const password = randomBytes(16).toString("hex")
    await createCluster(bin, folder, password, as)
    const port = await freePort()
    const server = await launch(bin, folder, port, as)
    if (server === null) continue // somebody else may have taken the port in between
    const takeBack = onInterrupt(server.stop)
    const stop = async () => {
      takeBack()
      await server.stop()
    }
    return { url: `postgres://wasit:${password}@127.0.0.1:${port}/postgres`, version, stop }
  }
  throw new Error("PostgreSQL did not start; its own words stand above.")
}

/** @returns {Promise<string>} the folder of initdb and postgres */
async function findPostgres() {
  const found = await installedPostgres()
  if (found !== null) return found
  if (await aptInstall(["postgresql"])) {
    const fresh = await installedPostgres()
    if (fresh !== null) return fresh
  }
  throw new Error(
    "The store tests need PostgreSQL 15 or later. Install it (Debian: sudo apt-get install postgresql; macOS: brew install postgresql@17), or set WASIT_TEST_DATABASE_URL to an empty database.",
  )
}

async function installedPostgres() {
  const config = await capture("pg_config", ["--bindir"])
  const versioned = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "/usr/local/pgsql", "/usr"].flatMap(
    (folder) => versionsIn(folder),
  )
  const candidates = [
    ...(config.code === 0 ? [config.text.trim()] : []),
    ...versioned,
    "/Applications/Postgres.app/Contents/Versions/latest/bin",
    "/usr/local/pgsql/bin",
    ...(process.env.PATH ?? "").split(delimiter),
  ]
  return candidates.find((bin) => existsSync(join(bin, "initdb")) && existsSync(join(bin, "postgres"))) ?? null
}

/**
 * The bin folders of the versions under a folder, newest first: /usr/lib/postgresql/15/bin, …/postgresql@17/bin.
 * @param {string} folder
 */
function versionsIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map((name) => ({ name, version: Number(/^(?:postgresql@|pgsql-)?(\d+)/.exec(name)?.[1] ?? Number.NaN) }))
    .filter(({ version }) => !Number.isNaN(version))
    .sort((a, b) => b.version - a.version)
    .map(({ name }) => join(folder, name, "bin"))
}

/**
 * PostgreSQL refuses to run as root: the user to run it as then is `postgres`, or `nobody`.
 * @returns {Promise<{ uid?: number, gid?: number }>}
 */
async function unprivileged() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = await Promise.all([capture("id", ["-u", name]), capture("id", ["-g", name])])
    if (uid.code === 0 && gid.code === 0) return { uid: Number(uid.text), gid: Number(gid.text) }
  }
  throw new Error("PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as.")
}

/**
 * @param {string} bin
 * @param {string} folder
 * @param {string} password
 * @param {{ uid?: number, gid?: number }} as
 */
async function createCluster(bin, folder, password, as) {
  const secret = join(folder, "password")
  writeFileSync(secret, `${password}\n`, { mode: 0o600 })
  if (as.uid !== undefined && as.gid !== undefined) chownSync(secret, as.uid, as.gid)
  const { code, text } = await capture(
    join(bin, "initdb"),
    [
      ...["-D", join(folder, "data"), "-U", "wasit", "-E", "UTF8", "--locale=C"],
      ...["--auth=scram-sha-256", `--pwfile=${secret}`, "--no-sync"],
    ],
    { cwd: folder, env: { ...process.env, LC_ALL: "C" }, ...as },
  )
  rmSync(secret)
  if (code === 0) return
  rmSync(folder, { recursive: true, force: true })
  throw new Error(`PostgreSQL's initdb failed:\n${text.trimEnd()}`)
}

/**
 * @param {string} bin
 * @param {string} folder
 * @param {number} port
 * @param {{ uid?: number, gid?: number }} as
 * @returns {Promise<{ stop: () => Promise<void> } | null>} null if it ended before it was ready
 */
function launch(bin, folder, port, as) {
  const settings = ["listen_addresses=127.0.0.1", `port=${port}`, `unix_socket_directories=${folder}`, "lc_messages=C"]
  const command = [join(bin, "postgres"), "-D", join(folder, "data"), ...settings.flatMap((one) => ["-c", one])]
  const keeper = spawn("/bin/sh", ["-c", KEEPER, "sh", folder, ...command], {
    cwd: folder,
    env: { ...process.env, LC_ALL: "C" },
    stdio: ["pipe", "ignore", "pipe"],
    // Ctrl-C in the terminal reaches this process, which then stops the server after the tests.
    detached: true,
    ...as,
  })
  const ended = new Promise((resolve) => keeper.once("close", resolve))
  const stop = async () => {
    keeper.stdin.end()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return new Promise((resolve) => {
    let text = ""
    let isSettled = false
    const patience = setTimeout(() => settle(false), START_MS)
    const settle = (/** @type {boolean} */ isReady) => {
      if (isSettled) return
      isSettled = true
      clearTimeout(patience)
      if (isReady) return resolve({ stop })
      process.stderr.write(text)
      keeper.stdin.end()
      resolve(null)
    }
    keeper.stderr.on("data", (chunk) => {
      text += chunk
      if (text.includes("ready to accept connections")) settle(true)
      else if (/FATAL|could not bind/.test(text)) settle(false)
      if (text.length > 100_000) text = text.slice(-10_000)
    })
    keeper.once("close", () => settle(false))
  })
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject()))
    })
  })
}
