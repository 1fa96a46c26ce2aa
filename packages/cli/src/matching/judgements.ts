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
    const found = await readLines(path)
    if (isFault(found) && found.code !== "file-not-found") return found
    const { lines, whole, isTorn } = isFault(found) ? NO_LINES : found
    const standing = new Map<string, Judgement>()
    for (const judgement of lines) take(standing, judgement)
    try {
      const file = await open(path, "a", 0o600)
      // The next line must not continue the torn one.
      if (isTorn) await file.truncate(whole)
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

/** What stands in a file of judgements that another desk wrote, latest last. */
export async function readJudgements(path: string): Promise<readonly Judgement[] | Fault> {
  const found = await readLines(path)
  if (isFault(found)) return found
  const standing = new Map<string, Judgement>()
  for (const judgement of found.lines) take(standing, judgement)
  return [...standing.values()]
}

type Lines = { readonly lines: readonly Judgement[]; readonly whole: number; readonly isTorn: boolean }
const NO_LINES: Lines = { lines: [], whole: 0, isTorn: false }

async function readLines(path: string): Promise<Lines | Fault> {
  const bytes = await readBytes(path)
  if (isFault(bytes)) return bytes
  const text = new TextDecoder().decode(bytes)
  const lines: Judgement[] = []
  const all = text.split("\n")
  const torn = all.pop() ?? ""
  for (const [at, line] of all.entries()) {
    const judgement = line === "" ? null : parse(line)
    if (judgement !== null) lines.push(judgement)
    else if (line !== "") return { code: "json-malformed", path, verb: "wasit review", detail: `${path} ${at + 1}` }
  }
  return { lines, whole: Buffer.byteLength(text) - Buffer.byteLength(torn), isTorn: torn !== "" }
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
