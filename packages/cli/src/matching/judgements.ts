import { type FileHandle, open } from "node:fs/promises"
import {
  formatJudgement,
  type Judgement,
  type JudgementFile,
  pairKey,
  parseJudgements,
  standingOf,
  takeJudgement,
} from "@wasit/matching"
import { codeOf, isFault, readBytes } from "../shared/files.ts"
import type { Fault } from "../shared/print.ts"

/** The judgements of a review, each on the disk before the next pair is shown. */
export class Journal {
  readonly path: string
  readonly #file: FileHandle
  readonly #standing: Map<string, Judgement>

  private constructor(path: string, file: FileHandle, standing: Map<string, Judgement>) {
    this.path = path
    this.#file = file
    this.#standing = standing
  }

  /** Opens a journal and takes up what stands in it; a last line that a crash cut short is left out. */
  static async open(path: string): Promise<Journal | Fault> {
    const found = await readFile(path)
    if (isFault(found) && found.code !== "file-not-found") return found
    const { lines, wholeBytes, isTorn } = isFault(found) ? NOTHING : found
    try {
      const file = await open(path, "a", 0o600)
      // The next line must not continue the torn one.
      if (isTorn) await file.truncate(wholeBytes)
      return new Journal(path, file, new Map(standingOf(lines)))
    } catch (cause) {
      const why = codeOf(cause)
      if (why === null) throw cause
      return { code: "file-not-writable", path, why }
    }
  }

  /** What stands now, by `pairKey`. */
  get standing(): ReadonlyMap<string, Judgement> {
    return this.#standing
  }

  of(a: string, b: string): Judgement | null {
    return this.#standing.get(pairKey(a, b)) ?? null
  }

  /** Keeps a judgement; when this returns, it is on the disk. */
  async keep(judgement: Judgement): Promise<void> {
    await this.#file.appendFile(formatJudgement(judgement))
    await this.#file.datasync()
    takeJudgement(this.#standing, judgement)
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}

/** What stands in a file of judgements that another desk wrote, latest last. */
export async function readJudgements(path: string): Promise<readonly Judgement[] | Fault> {
  const found = await readFile(path)
  return isFault(found) ? found : [...standingOf(found.lines).values()]
}

type Found = Pick<JudgementFile, "lines" | "isTorn"> & { readonly wholeBytes: number }
const NOTHING: Found = { lines: [], wholeBytes: 0, isTorn: false }

async function readFile(path: string): Promise<Found | Fault> {
  const bytes = await readBytes(path)
  if (isFault(bytes)) return bytes
  const text = new TextDecoder().decode(bytes)
  const file = parseJudgements(text)
  if ("code" in file) {
    return { code: "json-malformed", path, verb: "wasit review", detail: `${path}:${file.line}` }
  }
  return { ...file, wholeBytes: Buffer.byteLength(text.slice(0, file.whole)) }
}
