import { link, open, readFile, rename, rm } from "node:fs/promises"

/** The data folder is in use by a living process. */
export type FolderInUse = { readonly code: "folder-in-use"; readonly pid: number }

/**
 * Takes the lock file beside a data folder. A lock is taken over only from a process that no longer lives, never by age.
 *
 * @returns a function that gives the lock back, or who holds it.
 */
export async function lockFolder(path: string): Promise<(() => Promise<void>) | FolderInUse> {
  const mine = `${process.pid} ${await startOf(process.pid)}\n`
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = await open(path, "wx", 0o600)
      await handle.write(mine)
      await handle.sync()
      await handle.close()
      return async () => {
        if ((await read(path)) === mine) await rm(path, { force: true })
      }
    } catch (cause) {
      if (!isExisting(cause) || attempt > 20) throw cause
    }
    const found = await read(path)
    const [pid = 0, start = ""] = parse(found)
    if (pid > 0 && (await lives(pid, start))) return { code: "folder-in-use", pid }
    await clear(path, found)
  }
}

/** Moves a dead lock away. Two starters may try at once: whoever finds a living lock in his hands puts it back. */
async function clear(path: string, dead: string): Promise<void> {
  const aside = `${path}.${process.pid}`
  await rename(path, aside).catch(() => undefined)
  if ((await read(aside)) !== dead) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

async function read(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "")
}

function parse(text: string): [number, string] {
  const [pid = "", start = ""] = text.trim().split(" ")
  return [Number(pid), start]
}

async function lives(pid: number, start: string): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (cause) {
    // EPERM: it lives and belongs to somebody else.
    if ((cause as NodeJS.ErrnoException).code !== "EPERM") return false
  }
  // A process number is used again after a restart: the start time tells the two apart where the system shows it.
  return start === "" || start === (await startOf(pid))
}

async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "")
  return stat === "" ? "" : (stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "")
}

function isExisting(cause: unknown): boolean {
  return (cause as NodeJS.ErrnoException).code === "EEXIST"
}
