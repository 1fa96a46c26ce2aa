import { rmSync } from "node:fs"
import { lstat, rename, rm } from "node:fs/promises"

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const

/** A file in which a result grows beside the place where it is to stand: whole, or not at all. */
export interface Part {
  readonly path: string
  /** Gives the file its name. */
  readonly keep: () => Promise<void>
  readonly discard: () => Promise<void>
}

/** The part of a result; what cannot be put aside for another file, as a device, a pipe or a link, is written itself. */
export async function partOf(path: string): Promise<Part> {
  if (await isReplaceable(path)) return beginPart(path)
  return { path, keep: async () => undefined, discard: async () => undefined }
}

/** Begins the part of a result; a signal that ends the command takes it away, and so does an end in the midst of it. An older file of that name stays until the new one is whole. */
export function beginPart(path: string): Part {
  const part = `${path}.part`
  const onSignal = (signal: NodeJS.Signals): void => {
    rmSync(part, { force: true })
    forget()
    // Without a listener the signal does what it does to any command.
    process.kill(process.pid, signal)
  }
  const onExit = (): void => rmSync(part, { force: true })
  const forget = (): void => {
    process.removeListener("exit", onExit)
    for (const signal of SIGNALS) process.removeListener(signal, onSignal)
  }
  for (const signal of SIGNALS) process.on(signal, onSignal)
  process.on("exit", onExit)
  // Where no part could be made there is nothing to take away, and why is known already.
  const takeAway = (): Promise<void> => rm(part, { force: true }).catch(() => undefined)
  const discard = (): Promise<void> => {
    forget()
    return takeAway()
  }
  const keep = async (): Promise<void> => {
    try {
      await rename(part, path)
    } catch (cause) {
      await takeAway()
      throw cause
    } finally {
      forget()
    }
  }
  return { path: part, keep, discard }
}

/** Whether what stands at a path can be put aside for another file: nothing, or a plain file; no device, pipe or link. */
async function isReplaceable(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isFile(),
    () => true,
  )
}
