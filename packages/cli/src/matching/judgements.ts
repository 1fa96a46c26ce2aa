import { type FileHandle, open } from "node:fs/promises"
import { codeOf, isFault, readBytes } from "../shared/files.ts"
import type { Fault } from "../shared/print.ts"
import type { Decision } from "./texts.ts"

/** One line of the journal: a judgement, or (decision null) that it was taken back. */
export type Judgement = {
  readonly a: string
  readonly b: string
  readonly decision: Decision | null
  readonly reason: string
  readonly at: string
}

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
    const bytes = await readBytes(path)
    if (isFault(bytes) && bytes.code !== "file-not-found") return bytes
    const text = isFault(bytes) ? "" : new TextDecoder().decode(bytes)
    const standing = new Map<string, Judgement>()
    const lines = text.split("\n")
    const torn = lines.pop() ?? ""
    for (const [at, line] of lines.entries()) {
      const judgement = line === "" ? null : parse(line)
      if (judgement !== null) take(standing, judgement)
      else if (line !== "") return { code: "json-malformed", path, verb: "wasit review", detail: `${path} ${at + 1}` }
    }
    try {
      const file = await open(path, "a", 0o600)
      // The next line must not continue the torn one.
      if (torn !== "") await file.truncate(Buffer.byteLength(text) - Buffer.byteLength(torn))
      return new Journal(path, file, standing)
    } catch (cause) {
      const why = codeOf(cause)
      if (why === null) throw cause
      return { code: "file-not-writable", path, why }
    }
  }

  /** What stands now. */
  get standing(): readonly Judgement[] {
    return [...this.#standing.values()]
  }

  of(a: string, b: string): Judgement | null {
    return this.#standing.get(key(a, b)) ?? null
  }

  /** Keeps a judgement; when this returns, it is on the disk. */
  async keep(judgement: Judgement): Promise<void> {
    await this.#file.appendFile(`${JSON.stringify(judgement)}\n`)
    await this.#file.datasync()
    take(this.#standing, judgement)
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}

const key = (a: string, b: string): string => JSON.stringify([a, b])

function take(standing: Map<string, Judgement>, judgement: Judgement): void {
  const name = key(judgement.a, judgement.b)
  // Judged again means judged last: undo takes the latest.
  standing.delete(name)
  if (judgement.decision !== null) standing.set(name, judgement)
}

function parse(line: string): Judgement | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== "object" || value === null) return null
    const { a, b, decision, reason, at }: Record<string, unknown> = { ...value }
    const isKnown = decision === null || decision === "same" || decision === "different" || decision === "unsure"
    const isWell =
      typeof a === "string" && typeof b === "string" && typeof reason === "string" && typeof at === "string"
    return isKnown && isWell ? { a, b, decision, reason, at } : null
  } catch {
    // Not JSON: the caller says which line.
    return null
  }
}
