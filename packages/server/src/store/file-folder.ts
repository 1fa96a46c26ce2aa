import { readdir, readFile, stat } from "node:fs/promises"
import { join } from "node:path"
import { makeFolder, writeDurably } from "./durable.ts"
import { FileStore } from "./file-store.ts"
import { type FolderInUse, lockFolder } from "./folder-lock.ts"
import type { RecordStore, StoreFolder } from "./store.ts"

/**
 * A data folder: `records/<process>` is that process's record, `keys/<process>` its log's seed, kept apart from it so
 * that a copy of the record carries no key.
 *
 * @returns the folder, or who holds it: a second server on one folder is refused.
 */
export async function openFileFolder(path: string): Promise<StoreFolder | FolderInUse> {
  await makeFolder(path)
  const unlock = await lockFolder(`${path}.lock`)
  if (typeof unlock !== "function") return unlock
  for (const name of ["records", "keys", "settings"]) await makeFolder(join(path, name))
  return new FileFolder(path, unlock)
}

class FileFolder implements StoreFolder {
  readonly kind = "files"
  readonly #path: string
  readonly #unlock: () => Promise<void>

  constructor(path: string, unlock: () => Promise<void>) {
    this.#path = path
    this.#unlock = unlock
  }

  async list(): Promise<readonly string[]> {
    const entries = await readdir(join(this.#path, "records"), { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  }

  async store(process: string, create: boolean): Promise<RecordStore | null> {
    const folder = join(this.#path, "records", safe(process))
    const exists = await stat(folder).then(
      () => true,
      () => false,
    )
    return exists || create ? new FileStore(folder, join(this.#path, "keys", `${process}.size`)) : null
  }

  async logSeed(process: string, fresh: () => Uint8Array): Promise<Uint8Array> {
    const path = join(this.#path, "keys", safe(process))
    const kept = await readOrNull(path)
    if (kept !== null) return new Uint8Array(kept)
    const seed = fresh()
    await writeDurably(path, seed)
    return seed
  }

  async readSetting(name: string): Promise<string | null> {
    const bytes = await readOrNull(join(this.#path, "settings", safe(name)))
    return bytes === null ? null : Buffer.from(bytes).toString()
  }

  async writeSetting(name: string, value: string): Promise<void> {
    await writeDurably(join(this.#path, "settings", safe(name)), Buffer.from(value))
  }

  async close(): Promise<void> {
    await this.#unlock()
  }
}

/** Process ids come from outside: a path never leaves its folder. */
function safe(name: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(name)) throw new Error("not a name this folder can hold")
  return name
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null
    throw cause
  }
}
