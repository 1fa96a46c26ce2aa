import { execFile } from "node:child_process"
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterEach, describe, expect, test } from "vitest"
import { crashSuite, expectWhole } from "./crash-suite.test-support.ts"
import { openFileFolder } from "./file-folder.ts"
import { FILE_STEPS, FileStore } from "./file-store.ts"
import { lockFolder } from "./folder-lock.ts"
import { childProgram, runChild } from "./run-child.test-support.ts"
import type { StoreFolder } from "./store.ts"
import { filesOf, storeSuite } from "./store-suite.test-support.ts"
import { Writer } from "./writer.test-support.ts"

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

crashSuite("files", FILE_STEPS, async () => {
  const parent = await temporary()
  const [path, mark] = [join(parent, "record"), join(parent, "record.size")]
  return {
    args: ["files", path, mark],
    open: async (onStep) => new FileStore(path, mark, onStep),
    async backUp() {
      await cp(path, `${path}-backup`, { recursive: true })
      return async () => {
        await rm(path, { recursive: true })
        await rename(`${path}-backup`, path)
      }
    },
  }
})

describe("an append that cannot be written", () => {
  test("tiles after a stopped append are those of the size, and nothing is left over", async () => {
    for (const step of FILE_STEPS) {
      const path = join(await temporary(), "record")
      const store = new FileStore(path, `${path}.size`, (at) => {
        if (at === step) throw new Error("the process died here")
      })
      await store.open()
      const writer = new Writer()
      await expect(store.append(writer.batch(258), writer.head)).rejects.toThrow("died")
      const again = new FileStore(path, `${path}.size`)
      const next = Writer.from((await again.open()).leaves)
      await again.append(next.batch(2), next.head)
      await again.close()
      expect(await readdir(join(path, "stages"))).toEqual([])
      expect(await tileFiles(path)).toEqual(filesOf(next.leaves.length))
    }
  })

  test("where files cannot grow any more the append is refused, and the record is whole at the next start", async () => {
    const program = await childProgram()
    const parent = await temporary()
    const [path, mark] = [join(parent, "record"), join(parent, "record.size")]
    // The shell forbids files above 48 blocks of 512 bytes: the entry tile reaches that, as on a disk that is full.
    const end = await runChild(program.path, ["files", path, mark], null, 8)
    await program.remove()
    expect(end.failed).toMatch(/^(EFBIG|ENOSPC)$/)
    const store = new FileStore(path, mark)
    const stored = await store.open()
    await expectWhole(store, stored, end.acknowledged)
    expect(end.acknowledged).toBeGreaterThan(0)
    await store.close()
  })

  test("a start that stops before the head is signed is only the first of two starts", async () => {
    const path = join(await temporary(), "record")
    const store = new FileStore(path, `${path}.size`)
    await store.open()
    const writer = new Writer()
    await store.append(writer.batch(3), writer.head)
    const away = async (): Promise<Uint8Array> => {
      throw new Error("the signer is away")
    }
    await expect(store.append(writer.batch(4), away)).rejects.toThrow("away")
    await store.close()
    for (let start = 1; start <= 3; start++) {
      const again = new FileStore(path, `${path}.size`)
      await expectWhole(again, await again.open(), 3)
      await again.close()
    }
    const last = new FileStore(path, `${path}.size`)
    expect((await last.open()).leaves.length).toBe(7)
    await last.changeHead(7, () => Buffer.from("suite\n7\nroot\n"))
    await last.close()
    expect(await readdir(join(path, "stages"))).toEqual([])
    await expectWhole(last, await new FileStore(path, `${path}.size`).open(), 7)
  })

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

async function tileFiles(path: string): Promise<string[]> {
  const files = await readdir(join(path, "tile"), { recursive: true, withFileTypes: true })
  return files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(path.length + 1))
    .sort()
}
