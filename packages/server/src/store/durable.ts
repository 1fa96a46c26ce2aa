import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"

/** Makes the entries of a folder durable: a new name is not safe before its folder is synced. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, "r")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the content of a file durable that was written before. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r+")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a file so that after a crash it is either absent, old or whole, and durable when this returns. */
export async function writeDurably(path: string, bytes: Uint8Array, mode = 0o600): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `.${process.pid}-${counter++}.new`)
  const handle = await open(temporary, "wx", mode)
  try {
    await writeAll(handle, bytes)
    await handle.sync()
  } catch (cause) {
    await handle.close()
    await rm(temporary, { force: true })
    throw cause
  }
  await handle.close()
  await rename(temporary, path)
  await syncFolder(folder)
}

let counter = 0

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let at = 0
  while (at < bytes.length) at += (await handle.write(bytes, at)).bytesWritten
}

/** Makes a folder and its parents, and makes them durable. */
export async function makeFolder(path: string): Promise<void> {
  const made = await mkdir(path, { recursive: true, mode: 0o700 })
  if (made !== undefined) await syncFolder(dirname(made))
}
