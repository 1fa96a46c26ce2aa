import { execFile } from "node:child_process"
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterEach, describe, expect, test } from "vitest"
import { openFileFolder } from "./file-folder.ts"
import { FileStore, type Step } from "./file-store.ts"
import { lockFolder } from "./folder-lock.ts"
import type { StoreFolder } from "./store.ts"
import { filesOf, storeSuite, text, Writer } from "./store-suite.test-support.ts"

const made: string[] = []
async function temporary(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "wasit-store-"))
  made.push(path)
  return path
}
afterEach(async () => {
  for (const path of made.splice(0)) await rm(path, { recursive: true, force: true })
})

async function folderAt(path: string): Promise<StoreFolder> {
  const folder = await openFileFolder(path)
  if ("code" in folder) throw new Error(folder.code)
  return folder
}

storeSuite("files", async () => {
  const path = join(await temporary(), "data")
  return { folder: await folderAt(path), reopen: () => folderAt(path) }
})

const STEPS: readonly Step[] = ["stage-written", "files-written", "head-signed", "head-written", "old-removed"]

describe("an append that stops at a step", () => {
  for (const step of STEPS) {
    for (const sizes of [[1], [255, 2], [300, 1, 1]]) {
      test(`at ${step} after ${sizes.join("+")} leaves: nothing acknowledged is lost, nothing half-written is kept`, async () => {
        const path = join(await temporary(), "record")
        let stopAt: Step | null = null
        const store = new FileStore(path, `${path}.size`, (at) => {
          if (at === stopAt) throw new Error("the process died here")
        })
        await store.open()
        const writer = new Writer()
        for (const size of sizes) await store.append(writer.batch(size), writer.head)
        const acknowledged = writer.leaves.length
        stopAt = step
        await expect(store.append(writer.batch(3), writer.head)).rejects.toThrow("died")
        const again = new FileStore(path, `${path}.size`)
        const stored = await again.open()
        // A whole stage is taken up, so its author's second try finds it; what was acknowledged is there in any case.
        expect(stored.leaves.length).toBe(acknowledged + 3)
        expect(stored.leaves.map(text)).toEqual(writer.leaves.map(text))
        expect(await tileFiles(path)).toEqual(filesOf(acknowledged + 3))
        await again.append(new Continued(writer).batch(2), writer.head)
        await again.close()
        expect((await readdir(join(path, "stages"))).length).toBe(0)
        expect(await tileFiles(path)).toEqual(filesOf(acknowledged + 5))
      })
    }
  }

  test("a torn stage never was: it is set aside and the record goes on", async () => {
    const path = join(await temporary(), "record")
    const store = new FileStore(path, `${path}.size`)
    await store.open()
    const writer = new Writer()
    await store.append(writer.batch(2), writer.head)
    const stage = (await readdir(join(path, "stages")))[0]!
    const whole = await readFile(join(path, "stages", stage))
    for (const length of [0, 10, whole.length - 1]) {
      await writeFile(join(path, "stages", "0000000000000002.stage"), whole.subarray(0, length))
      const again = new FileStore(path, `${path}.size`)
      expect((await again.open()).leaves.length).toBe(2)
      expect(await readdir(join(path, "evidence"))).toContain("torn-0000000000000002.stage")
    }
  })

  test("a damaged tile is named, not guessed", async () => {
    const path = join(await temporary(), "record")
    const store = new FileStore(path, `${path}.size`)
    await store.open()
    const writer = new Writer()
    await store.append(writer.batch(2), writer.head)
    await store.close()
    await rm(join(path, "tile/entries/000.p/2"))
    await expect(new FileStore(path, `${path}.size`).open()).rejects.toThrow("tile/entries/000.p/2")
  })
})

describe("one folder, one server", () => {
  test("a second server on the folder is refused, and told who holds it", async () => {
    const path = join(await temporary(), "data")
    const folder = await folderAt(path)
    expect(await openFileFolder(path)).toEqual({ code: "folder-in-use", pid: process.pid })
    await folder.close()
    await (await folderAt(path)).close()
  })

  test("the lock of a process that died is taken over", async () => {
    const path = join(await temporary(), "lock")
    const { stdout } = await promisify(execFile)(process.execPath, ["-e", "console.log(process.pid)"])
    await writeFile(path, `${stdout.trim()} 1\n`)
    const unlock = await lockFolder(path)
    expect(typeof unlock).toBe("function")
    if (typeof unlock === "function") await unlock()
  })
})

/** Goes on where another writer stopped. */
class Continued {
  readonly #writer: Writer
  constructor(writer: Writer) {
    this.#writer = writer
  }
  batch(count: number) {
    return this.#writer.batch(count)
  }
}

async function tileFiles(path: string): Promise<string[]> {
  const files = await readdir(join(path, "tile"), { recursive: true, withFileTypes: true })
  return files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(path.length + 1))
    .sort()
}
