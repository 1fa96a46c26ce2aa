// Runs other programs for the scripts of this folder and ends them when the script itself is ended.

import { spawn } from "node:child_process"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The top of the checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set()

/** @type {Set<() => Promise<void>>} */
const lastSteps = new Set()

/**
 * Does something when the script is interrupted. The returned function takes the step back.
 * @param {() => Promise<void>} step
 * @returns {() => void}
 */
export function onInterrupt(step) {
  lastSteps.add(step)
  listen()
  return () => {
    lastSteps.delete(step)
    listen()
  }
}

/** A second signal this soon is the same one, passed on by npm or by the shell as well. */
const ECHO_MS = 1000

const CODES = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })

let isListening = false
/** @type {number | null} */
let interruptedAt = null

/** Listens to signals only while there is something to end: the server that `npm start` runs has its own way. */
function listen() {
  const isNeeded = running.size > 0 || lastSteps.size > 0
  if (isNeeded === isListening) return
  isListening = isNeeded
  for (const signal of /** @type {(keyof typeof CODES)[]} */ (Object.keys(CODES))) {
    if (isNeeded) process.on(signal, interrupt)
    else process.off(signal, interrupt)
  }
}

/** @param {keyof typeof CODES} signal */
async function interrupt(signal) {
  if (interruptedAt !== null) {
    if (performance.now() - interruptedAt > ECHO_MS) process.exit(CODES[signal])
    return
  }
  interruptedAt = performance.now()
  for (const child of running) child.kill(signal)
  for (const step of [...lastSteps].reverse()) await step()
  process.exit(CODES[signal])
}

/**
 * Runs a program to its end with this terminal and gives its exit code (128 and more for a signal, 127 if absent).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return start(command, args, { ...options, stdio: "inherit" }).then(({ code }) => code)
}

/**
 * Runs a program to its end and keeps what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number }} [options]
 * @returns {Promise<{ code: number, text: string }>}
 */
export function capture(command, args, options = {}) {
  return start(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] })
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<{ code: number, text: string }>}
 */
function start(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, ...options })
    running.add(child)
    listen()
    let text = ""
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (text += chunk))
    child.once("error", (cause) => {
      running.delete(child)
      listen()
      resolve({ code: 127, text: `${text}${command}: ${cause.message}\n` })
    })
    child.once("close", (code, signal) => {
      running.delete(child)
      // Whoever waits for it must not go on as if it had ended by itself.
      if (interruptedAt !== null) return
      listen()
      resolve({ code: code ?? (signal === "SIGKILL" ? 137 : 143), text })
    })
  })
}

/**
 * The file of an installed package, for `node`.
 * @param {...string} path
 */
export function installed(...path) {
  return join(ROOT, "node_modules", ...path)
}

/**
 * Seconds since a `performance.now()` reading, as people read them.
 * @param {number} since
 */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
