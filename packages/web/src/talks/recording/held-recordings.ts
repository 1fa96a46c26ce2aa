import type { SessionId } from "@wasit/domain"
import { type FileDigest, fileDigest } from "@wasit/record"
import { read, readAll, remove, write } from "../../keys/database.ts"
import { unwrap, type Wrapped, wrap } from "../../keys/vault.ts"

/**
 * A recording on this device: what is known of it. The sound lies in pieces beside it, each encrypted with the browser's own
 * key, so that hours of it never stand in memory and a page that is gone loses two seconds at most.
 */
export type HeldRecording = {
  readonly id: string
  readonly session: SessionId
  readonly mime: string
  readonly from: string
  readonly until: string
  readonly pieces: number
  readonly bytes: number
  /** Known once it is over. */
  readonly digest: string | null
}

/** Where recordings of one chair lie. A page that lists them is told of changes. */
export class HeldRecordings {
  readonly #base: string
  static readonly #changes = new EventTarget()

  constructor(process: string, member: string) {
    this.#base = `recording/${process}/${member}`
  }

  onChange(listener: () => void): () => void {
    HeldRecordings.#changes.addEventListener("change", listener)
    return () => HeldRecordings.#changes.removeEventListener("change", listener)
  }

  /** The latest first. */
  async list(session: SessionId): Promise<HeldRecording[]> {
    const wrapped = await readAll<Wrapped>("documents", `${this.#base}/about/`)
    const all = await Promise.all(
      wrapped.map(async (each) => JSON.parse(new TextDecoder().decode(await unwrap(each))) as HeldRecording),
    )
    return all.filter((each) => each.session === session).sort((one, other) => (one.from < other.from ? 1 : -1))
  }

  async keep(recording: HeldRecording): Promise<void> {
    const text = new TextEncoder().encode(JSON.stringify(recording))
    await write("documents", `${this.#base}/about/${recording.id}`, await wrap(text))
    HeldRecordings.#changes.dispatchEvent(new Event("change"))
  }

  /** Puts one more piece behind the others. What is told of the recording counts it only when it is on disk. */
  async add(recording: HeldRecording, piece: Uint8Array<ArrayBuffer>, until: string): Promise<HeldRecording> {
    await write("documents", this.#pieceKey(recording.id, recording.pieces), await wrap(piece))
    const next = { ...recording, until, pieces: recording.pieces + 1, bytes: recording.bytes + piece.length }
    await this.keep(next)
    return next
  }

  /** The sound, piece by piece. */
  async *piecesOf({ id, pieces }: HeldRecording): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for (let n = 0; n < pieces; n++) {
      const wrapped = await read<Wrapped>("documents", this.#pieceKey(id, n))
      if (wrapped !== undefined) yield await unwrap(wrapped)
    }
  }

  /** Says that nothing more comes: its digest is computed and kept. */
  async close(recording: HeldRecording): Promise<HeldRecording> {
    const digest: FileDigest = fileDigest()
    for await (const piece of this.piecesOf(recording)) digest.add(piece)
    const closed = { ...recording, digest: digest.end() }
    await this.keep(closed)
    return closed
  }

  /** The whole file. The browser keeps it outside the page's memory, part by part. */
  async fileOf(recording: HeldRecording): Promise<Blob> {
    const parts: Blob[] = []
    for await (const piece of this.piecesOf(recording)) parts.push(new Blob([piece]))
    return new Blob(parts, { type: recording.mime })
  }

  async erase({ id, pieces }: HeldRecording): Promise<void> {
    for (let n = 0; n <= pieces; n++) await remove("documents", this.#pieceKey(id, n))
    await remove("documents", `${this.#base}/about/${id}`)
    HeldRecordings.#changes.dispatchEvent(new Event("change"))
  }

  #pieceKey(id: string, n: number): string {
    return `${this.#base}/piece/${id}/${String(n).padStart(7, "0")}`
  }
}

/** The digest of a file that somebody chose, read piece by piece. */
export async function digestOfFile(file: Blob): Promise<string> {
  const digest = fileDigest()
  const reader = file.stream().getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) digest.add(next.value)
  return digest.end()
}

/** Held while a recording is made, so that another page of this browser does not take it for one that was cut off. */
export const lockOf = (id: string): string => `wasit-recording/${id}`

/** The recordings that some page of this browser is making now. */
export async function runningNow(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query()
  return new Set(held.flatMap(({ name }) => name ?? []))
}
