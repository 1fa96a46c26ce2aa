import type { SessionId } from "@wasit/domain"
import { type HeldRecording, type HeldRecordings, lockOf } from "./held-recordings.ts"

/** Every so often what was recorded is put on disk. */
const PIECE_MS = 2_000
/** Speech, from several at a time: some 20 MB an hour. */
const BITS_PER_SECOND = 48_000
const MIMES = ["audio/webm;codecs=opus", "audio/mp4;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"]

export type RecorderState = "idle" | "recording" | "paused"
export type RecorderView = {
  readonly state: RecorderState
  readonly held: HeldRecording | null
  /** The device could not keep more. */
  readonly isFaulty: boolean
}

/** Makes one file of what this device hears, at a time. Nothing of it is kept in memory beyond a piece. */
export class Recorder {
  readonly #store: HeldRecordings
  readonly #session: SessionId
  readonly #now: () => string
  readonly #listeners = new Set<() => void>()
  #media: MediaRecorder | null = null
  #writing: Promise<void> = Promise.resolve()
  #view: RecorderView = { state: "idle", held: null, isFaulty: false }

  constructor(store: HeldRecordings, session: SessionId, now: () => string) {
    this.#store = store
    this.#session = session
    this.#now = now
  }

  get view(): RecorderView {
    return this.#view
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Begins a new file. */
  begin(stream: MediaStream): void {
    if (this.#media !== null) return
    const mime = MIMES.find((each) => MediaRecorder.isTypeSupported(each)) ?? ""
    const media = new MediaRecorder(stream, { mimeType: mime, audioBitsPerSecond: BITS_PER_SECOND })
    const now = this.#now()
    const id = crypto.randomUUID()
    const held = { id, session: this.#session, mime, from: now, until: now, pieces: 0, bytes: 0, digest: null }
    this.#media = media
    this.#set({ state: "recording", held, isFaulty: false })
    const over = new Promise<void>((resolve) => {
      media.onstop = () => resolve(this.#end(media))
    })
    void navigator.locks.request(lockOf(id), () => over)
    media.ondataavailable = ({ data }) => this.#take(data)
    media.onerror = () => this.#fail()
    media.start(PIECE_MS)
    // Asks the browser not to clear this when room becomes scarce.
    void navigator.storage.persist()
  }

  pause(): void {
    if (this.#media?.state !== "recording") return
    this.#media.pause()
    this.#set({ state: "paused" })
  }

  resume(): void {
    if (this.#media?.state !== "paused") return
    this.#media.resume()
    this.#set({ state: "recording" })
  }

  /** Ends the file; what is under way is still written. */
  finish(): void {
    if (this.#media?.state !== "inactive") this.#media?.stop()
  }

  #take(data: Blob): void {
    if (data.size === 0) return
    const until = this.#now()
    this.#writing = this.#writing
      .then(async () => {
        const { held } = this.#view
        // A piece that is missing would spoil all after it.
        if (held === null || this.#view.isFaulty) return
        const piece = new Uint8Array(await data.arrayBuffer())
        this.#set({ held: await this.#store.add(held, piece, until) })
      })
      .catch(() => this.#fail())
  }

  #fail(): void {
    this.#set({ isFaulty: true })
    this.finish()
  }

  async #end(media: MediaRecorder): Promise<void> {
    await this.#writing
    const { held } = this.#view
    if (held !== null && held.bytes > 0) await this.#store.close(held)
    if (this.#media === media) this.#media = null
    this.#set({ state: "idle", held: null })
  }

  #set(change: Partial<RecorderView>): void {
    this.#view = { ...this.#view, ...change }
    for (const listener of this.#listeners) listener()
  }
}
