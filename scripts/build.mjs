// Builds what is missing or older than its sources: the libraries, server and command with `tsc -b`, the pages with Vite.

import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { pathToFileURL } from "node:url"
import { withLock } from "./build-lock.mjs"
import { capture, installed, ROOT, seconds } from "./run.mjs"

const CACHE = installed(".cache", "wasit")
const PROGRAMS = ["domain", "record", "matching", "server", "cli"]
const SKIPPED = new Set(["node_modules", "dist"])

/**
 * What is built: from which files, with which command, and what must exist afterwards.
 * @typedef {{
 *   name: string,
 *   label: string,
 *   sources: () => string[],
 *   outputs: () => string[],
 *   command: (isForced: boolean) => { cwd: string, args: string[] },
 * }} Target
 */

/** @type {Target} */
const programs = {
  name: "programs",
  label: "the libraries, the server and the command",
  sources: () => [...shared(), ...PROGRAMS.flatMap((name) => filesIn(join(ROOT, "packages", name), isCompiled))],
  outputs: () => PROGRAMS.flatMap(outputsOf),
  command: (isForced) => ({
    cwd: ROOT,
    args: [
      installed("typescript", "bin", "tsc"),
      "-b",
      ...PROGRAMS.map((name) => join("packages", name)),
      ...(isForced ? ["--force"] : []),
    ],
  }),
}

/** @type {Target} */
const pages = {
  name: "pages",
  label: "the pages",
  sources: () => [
    ...shared(),
    ...["domain", "record", "matching"].flatMap((name) => filesIn(join(ROOT, "packages", name), isCompiled)),
    ...filesIn(join(ROOT, "packages", "web"), (file) => !isTest(file) && !file.endsWith(".tsbuildinfo")),
  ],
  outputs: () => ["index.html", "licences.txt"].map((name) => join(ROOT, "packages", "web", "dist", "app", name)),
  command: () => ({
    cwd: join(ROOT, "packages", "web"),
    args: [installed("vite", "bin", "vite.js"), "build", "--logLevel", "warn"],
  }),
}

/** The build failed; the message says what the compiler said. */
export class BuildFailed extends Error {}

/**
 * Builds what is missing or out of date and returns at once if nothing is.
 *
 * Several processes may call it at the same time: one builds, the others wait and find the work done.
 * @param {{ web: boolean, quiet?: boolean, force?: boolean }} options quiet: say nothing on standard output, and on
 *   standard error only that a build is under way.
 * @throws {BuildFailed}
 */
export async function buildIfNeeded({ web, quiet = false, force = false }) {
  const wanted = web ? [programs, pages] : [programs]
  if (!force && wanted.every(isCurrent)) return
  if (!existsSync(installed("typescript", "bin", "tsc"))) {
    throw new BuildFailed("The packages that build Wasit are not installed. Run: npm ci")
  }
  await withLock(join(CACHE, "build.lock"), async () => {
    const stale = wanted.filter((target) => force || !isCurrent(target))
    // Vite reads the sources, not what tsc writes: both may run side by side.
    const ends = await Promise.allSettled(stale.map((target) => build(target, quiet, force)))
    for (const end of ends) if (end.status === "rejected") throw end.reason
  })
}

/**
 * @param {Target} target
 * @param {boolean} quiet
 * @param {boolean} force
 */
async function build(target, quiet, force) {
  const say = (/** @type {string} */ line) => (quiet ? process.stderr : process.stdout).write(`${line}\n`)
  const started = performance.now()
  say(`building ${target.label} …`)
  // Read before the build: a file changed during it makes the next call build again.
  const stamp = { stat: statDigest(target.sources()), content: contentDigest(target.sources()) }
  // tsc trusts its own notes: of output folders that were deleted it writes nothing, and then lacks what others need of it.
  try {
    await compile(target, force)
  } catch (cause) {
    if (force || missing(target).length === 0) throw cause
  }
  if (missing(target).length > 0) await compile(target, true)
  const absent = missing(target)
  if (absent.length > 0) throw new BuildFailed(`The build ended without writing ${relative(ROOT, absent[0] ?? "")}.`)
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(stampOf(target), JSON.stringify(stamp))
  say(`built ${target.label} in ${seconds(started)}`)
}

/**
 * @param {Target} target
 * @param {boolean} isForced
 */
async function compile(target, isForced) {
  const { cwd, args } = target.command(isForced)
  const { code, text } = await capture(process.execPath, args, { cwd })
  if (code !== 0) throw new BuildFailed(`${text.trimEnd()}\nBuilding ${target.label} failed.`)
}

/** @param {Target} target */
function isCurrent(target) {
  if (missing(target).length > 0 || !existsSync(stampOf(target))) return false
  const stamp = JSON.parse(readFileSync(stampOf(target), "utf8"))
  const sources = target.sources()
  const stat = statDigest(sources)
  if (stat === stamp.stat) return true
  if (contentDigest(sources) !== stamp.content) return false
  // Touched and not changed, as after switching branches: remember the new times.
  writeFileSync(stampOf(target), JSON.stringify({ ...stamp, stat }))
  return true
}

/** @param {Target} target */
const stampOf = (target) => join(CACHE, `${target.name}.json`)

/** @param {Target} target */
const missing = (target) => target.outputs().filter((file) => !existsSync(file))

/** @param {string[]} files */
function statDigest(files) {
  const hash = createHash("sha256")
  for (const file of files) {
    const { mtimeMs, size } = statSync(file)
    hash.update(`${relative(ROOT, file)} ${mtimeMs} ${size}\n`)
  }
  return hash.digest("hex")
}

/** @param {string[]} files */
function contentDigest(files) {
  const hash = createHash("sha256")
  for (const file of files) {
    hash.update(`${relative(ROOT, file)}\n`)
    hash.update(createHash("sha256").update(readFileSync(file)).digest())
  }
  return hash.digest("hex")
}

/** What every build depends on besides its own sources. */
const shared = () => ["package.json", "package-lock.json", "tsconfig.base.json"].map((file) => join(ROOT, file))

/**
 * The files under a folder, in a fixed order.
 * @param {string} folder
 * @param {(file: string) => boolean} isWanted
 * @returns {string[]}
 */
function filesIn(folder, isWanted) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((found) => {
      const path = join(folder, found.name)
      if (found.isDirectory()) return SKIPPED.has(found.name) ? [] : filesIn(path, isWanted)
      return isWanted(path) ? [path] : []
    })
}

/** @param {string} file */
const isTest = (file) => /\.test(-support)?\.tsx?$/.test(file)

/** @param {string} file */
const isCompiled = (file) => /\.(ts|json)$/.test(file) && !isTest(file)

/**
 * What `tsc -b` writes for a package.
 * @param {string} name
 */
function outputsOf(name) {
  const src = join(ROOT, "packages", name, "src")
  return filesIn(src, (file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && !isTest(file)).map((file) =>
    join(dirname(src), "dist", relative(src, file).replace(/\.ts$/, ".js")),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await buildIfNeeded({ web: true, force: process.argv.includes("--force") })
    console.log("Everything is built.")
  } catch (cause) {
    if (!(cause instanceof BuildFailed)) throw cause
    console.error(cause.message)
    process.exitCode = 1
  }
}
