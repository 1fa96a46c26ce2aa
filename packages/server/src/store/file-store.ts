import { readFileSync } from "node:fs"
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { parseEntries, recordFiles } from "@wasit/record"
import { makeFolder, syncFile, syncFolder, writeDurably } from "./durable.ts"
import { SizeMark, sizeOf } from "./size-mark.ts"
import { decodeStage, encodeStage } from "./stage.ts"
import type { Batch, RecordStore, Stored, StoredDocument } from "./store.ts"

/** The steps of an append, for the test that stops it at each of them. */
export const FILE_STEPS = ["stage-written", "files-written", "head-signed", "head-written", "old-removed"] as const
export type Step = (typeof FILE_STEPS)[number] | "settled"

type Stage = { readonly path: string; readonly size: number }

/** Stages that may wait before their files are synced in place; more of them make a start after a crash slower. */
const STAGES_BEFORE_SETTLING = 64

/**
 * A record as files in the C2SP tile layout. The folder is a bundle that `wasit verify` can check at any time.
 *
 * A batch is first written whole to one stage file, and synced: from then on it is kept. Then its files are put in place
 * and the head is signed and synced. Stages are removed after the files in place have been synced. A start applies every
 * stage it finds through the same function, so the way back is walked every time.
 */
export class FileStore implements RecordStore {
  readonly #folder: string
  readonly #mark: SizeMark
  readonly #onStep: (step: Step) => void | Promise<void>
  #size = 0
  #stages: Stage[] = []
  /** The size of the head in place: a stage beyond it stays until its head is written. */
  #headSize = 0
  #unsynced = new Set<string>()
  #settling: Promise<void> | null = null

  /** @param sizePath where the largest size signed so far is noted: outside the folder, so that a restored copy shows. */
  constructor(folder: string, sizePath: string, onStep: (step: Step) => void | Promise<void> = () => undefined) {
    this.#folder = folder
    this.#mark = new SizeMark(sizePath)
    this.#onStep = onStep
  }

  async open(): Promise<Stored> {
    for (const name of FOLDERS) await makeFolder(join(this.#folder, name))
    this.#headSize = sizeOf(await this.#read("checkpoint"))
    this.#size = this.#headSize
    for (const name of (await readdir(join(this.#folder, "stages"))).sort()) {
      const path = join("stages", name)
      const batch = decodeStage(await readFile(join(this.#folder, path)))
      if (batch === null) {
        // Torn: it was never whole, so nothing of it was acknowledged. Kept aside for whoever wants to look.
        await rename(join(this.#folder, path), join(this.#folder, "evidence", `torn-${name}`))
        continue
      }
      await this.#apply(batch)
      this.#stages.push({ path, size: batch.first + batch.leaves.length })
    }
    await this.#settle()
    await this.#removeStray()
    const [checkpoint, cosigned] = [await this.#read("checkpoint"), await this.#read("cosigned")]
    return { leaves: await this.#readLeaves(), checkpoint, cosigned }
  }

  async append(batch: Batch, sign: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const stage = join("stages", `${String(batch.first).padStart(16, "0")}.stage`)
    // A crash here leaves a torn stage or none: the batch never was.
    await writeDurably(join(this.#folder, stage), encodeStage(batch))
    await this.#onStep("stage-written")
    // A crash from here on is harmless: the next start puts the same files in place again.
    const before = this.#size
    await this.#apply(batch)
    this.#stages.push({ path: stage, size: batch.first + batch.leaves.length })
    await this.#onStep("files-written")
    const head = await sign()
    await this.#onStep("head-signed")
    await this.#writeHead(this.#size, head)
    await this.#onStep("head-written")
    // Only now may the partial tiles of the size before go; a reader who holds that head asks again for the new one.
    await this.#removePartials(before)
    await this.#onStep("old-removed")
    if (this.#stages.length >= STAGES_BEFORE_SETTLING) this.#settleSoon()
    return head
  }

  async since(): Promise<Stored> {
    return { leaves: [], checkpoint: null, cosigned: null }
  }

  async changeHead(size: number, change: (stored: Uint8Array | null) => Uint8Array): Promise<Uint8Array | null> {
    if (size !== this.#size) return null
    const head = change(await this.#read("checkpoint"))
    await this.#writeHead(size, head)
    return head
  }

  async #writeHead(size: number, checkpoint: Uint8Array): Promise<void> {
    await writeDurably(join(this.#folder, "checkpoint"), checkpoint)
    await this.#mark.write(size)
    this.#headSize = size
  }

  async writeCosigned(checkpoint: Uint8Array): Promise<void> {
    if (sizeOf(checkpoint) < sizeOf(await this.#read("cosigned"))) return
    await writeDurably(join(this.#folder, "cosigned"), checkpoint)
  }

  highWater(): Promise<number> {
    return this.#mark.read()
  }

  async readDocument(digest: string): Promise<StoredDocument | null> {
    const clear = await this.#read(join("bodies", digest))
    if (clear !== null) return { digest, isSealed: false, bytes: clear }
    const sealed = await this.#read(join("sealed", digest))
    return sealed === null ? null : { digest, isSealed: true, bytes: sealed }
  }

  async readDocuments(digests: readonly string[]): Promise<readonly StoredDocument[]> {
    // A start reads thousands of small files: to wait for each costs several times what reading it does.
    return digests.map((digest) => this.#readDocumentNow(digest)).filter((each) => each !== null)
  }

  #readDocumentNow(digest: string): StoredDocument | null {
    const clear = this.#readNow(join("bodies", digest))
    if (clear !== null) return { digest, isSealed: false, bytes: clear }
    const sealed = this.#readNow(join("sealed", digest))
    return sealed === null ? null : { digest, isSealed: true, bytes: sealed }
  }

  #readNow(path: string): Uint8Array | null {
    try {
      return readFileSync(join(this.#folder, path))
    } catch (cause) {
      ignoreMissing(cause)
      return null
    }
  }

  async #read(path: string): Promise<Uint8Array | null> {
    try {
      return await readFile(join(this.#folder, path))
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null
      throw cause
    }
  }

  async putBlob(sha256: string, bytes: Uint8Array): Promise<void> {
    await writeDurably(join(this.#folder, "blobs", sha256), bytes)
  }

  async readBlob(sha256: string): Promise<Uint8Array | null> {
    return this.#read(join("blobs", sha256))
  }

  async removeBlob(sha256: string): Promise<void> {
    await rm(join(this.#folder, "blobs", sha256), { force: true })
    await syncFolder(join(this.#folder, "blobs"))
  }

  async keepEvidence(name: string, bytes: Uint8Array): Promise<void> {
    await writeDurably(join(this.#folder, "evidence", name), bytes)
  }

  onChange(): void {
    // One folder has one writer (folder-lock.ts): nobody else appends.
  }

  async close(): Promise<void> {
    await this.#settling
    await this.#settle()
  }

  /** Puts a batch's files in place. Applying twice gives the same files. */
  async #apply(batch: Batch): Promise<void> {
    const files = [
      ...batch.documents.map((d) => ({ path: join(d.isSealed ? "sealed" : "bodies", d.digest), bytes: d.bytes })),
      ...batch.tiles,
    ]
    for (const folder of new Set(files.map((file) => dirname(file.path)))) {
      await mkdir(join(this.#folder, folder), { recursive: true, mode: 0o700 })
    }
    await Promise.all(files.map((file) => writeFile(join(this.#folder, file.path), file.bytes, { mode: 0o600 })))
    for (const file of files) this.#unsynced.add(file.path)
    this.#size = Math.max(this.#size, batch.first + batch.leaves.length)
  }

  /** Settles beside the appends; an append never waits for it. A failure shows at the next append or at close. */
  #settleSoon(): void {
    if (this.#settling !== null) return
    this.#settling = this.#settle().finally(() => {
      this.#settling = null
    })
    this.#settling.catch(() => undefined)
  }

  async #settle(): Promise<void> {
    // Without its stage a batch beyond the head would be tiles that no head speaks of: the next start could not tell them.
    const stages = this.#stages.filter((stage) => stage.size <= this.#headSize)
    if (stages.length === 0) return
    const files = this.#unsynced
    this.#unsynced = new Set()
    this.#stages = this.#stages.filter((stage) => stage.size > this.#headSize)
    const folders = new Set<string>()
    for (const path of files) {
      for (let up = dirname(path); up !== "."; up = dirname(up)) folders.add(up)
      // A partial tile may be gone by now, replaced by a wider one that is in the same or a later stage.
      await syncFile(join(this.#folder, path)).catch(ignoreMissing)
    }
    for (const folder of folders) await syncFolder(join(this.#folder, folder))
    await syncFolder(this.#folder)
    for (const stage of stages) await rm(join(this.#folder, stage.path), { force: true })
    await syncFolder(join(this.#folder, "stages"))
    await this.#onStep("settled")
  }

  async #removePartials(size: number): Promise<void> {
    const now = new Set(recordFiles(this.#size))
    const gone = recordFiles(size).filter((path) => !now.has(path))
    await Promise.all(gone.map((path) => rm(join(this.#folder, path), { force: true })))
  }

  /** A crash between a new head and the removal of old partial tiles leaves these behind. */
  async #removeStray(): Promise<void> {
    const wanted = new Set(recordFiles(this.#size))
    for (const path of await this.#tilesInPlace()) {
      if (!wanted.has(path)) await rm(join(this.#folder, path), { force: true })
    }
  }

  async #tilesInPlace(): Promise<string[]> {
    const all = await readdir(join(this.#folder, "tile"), { recursive: true, withFileTypes: true })
    return all
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(this.#folder.length + 1))
      .map((path) => path.split("\\").join("/"))
  }

  async #readLeaves(): Promise<Uint8Array[]> {
    const leaves: Uint8Array[] = []
    for (const path of recordFiles(this.#size).filter((name) => name.startsWith("tile/entries/"))) {
      const bytes = await this.#read(path)
      const parsed = bytes === null ? null : parseEntries(bytes)
      if (parsed === null) throw new Error(`the record's file ${path} is missing or damaged: restore it from a copy`)
      leaves.push(...parsed)
    }
    return leaves
  }
}

const FOLDERS = ["", "stages", "evidence", "bodies", "sealed", "blobs", "tile/entries"] as const

function ignoreMissing(cause: unknown): void {
  if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause
}
