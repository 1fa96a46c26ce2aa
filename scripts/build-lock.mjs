// One build at a time: a file that names the process that builds.

import { linkSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { setTimeout } from "node:timers/promises"

const POLL_MS = 100
const PATIENCE_MS = 10_000

/** Locks this process holds itself. @type {Set<string>} */
const held = new Set()

/**
 * Runs `work` while no other process holds the same lock. A lock is taken over from a dead process only, never by age.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true })
  const started = performance.now()
  let hasSpoken = false
  while (!take(path)) {
    const holder = holderOf(path)
    if (holder !== null && !isHolding(holder, path)) {
      clear(path)
      continue
    }
    if (!hasSpoken && performance.now() - started > PATIENCE_MS) {
      hasSpoken = true
      process.stderr.write(`Waiting for process ${holder}, which builds. If it does not, delete ${path}.\n`)
    }
    await setTimeout(POLL_MS)
  }
  held.add(path)
  const release = () => {
    held.delete(path)
    rmSync(path, { force: true })
  }
  process.once("exit", release)
  try {
    return await work()
  } finally {
    process.off("exit", release)
    release()
  }
}

/**
 * Puts the lock in place complete with its content, or not at all: a reader never finds it empty.
 * @param {string} path
 */
function take(path) {
  const mine = `${path}.${process.pid}`
  writeFileSync(mine, `${process.pid}\n`)
  try {
    linkSync(mine, path)
    return true
  } catch (cause) {
    if (/** @type {NodeJS.ErrnoException} */ (cause).code !== "EEXIST") throw cause
    return false
  } finally {
    rmSync(mine, { force: true })
  }
}

/**
 * Removes a dead process's lock. Only one process may do so at a time: whoever made the guard file looks again before
 * removing, so that a lock somebody else has just taken stays.
 * @param {string} path
 */
function clear(path) {
  const guard = `${path}.guard`
  if (!take(guard)) {
    const holder = holderOf(guard)
    if (holder !== null && !isHolding(holder, guard)) rmSync(guard, { force: true })
    return
  }
  try {
    const holder = holderOf(path)
    if (holder !== null && !isHolding(holder, path)) unlinkSync(path)
  } finally {
    rmSync(guard, { force: true })
  }
}

/**
 * @param {string} path
 * @returns {number | null} null if the lock is gone
 */
function holderOf(path) {
  try {
    return Number(readFileSync(path, "utf8"))
  } catch (cause) {
    if (/** @type {NodeJS.ErrnoException} */ (cause).code !== "ENOENT") throw cause
    return null
  }
}

/**
 * @param {number} pid
 * @param {string} path
 */
function isHolding(pid, path) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  // This process's own number may be left over from an earlier process that had it before.
  if (pid === process.pid) return held.has(path)
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return /** @type {NodeJS.ErrnoException} */ (cause).code === "EPERM"
  }
}
