import type { SessionId } from "@wasit/domain"
import { type HeldRecording, type HeldRecordings, lockOf } from "./held-recordings.ts"
import { giveRoomBack, setRoomAside } from "./room-set-aside.ts"

/** Every so often what was recorded is put on disk. */
const PIECE_MS = 2_000
/** Speech, from several at a time: some 20 MB an hour. */
const BITS_PER_SECOND = 48_000
export const BYTES_PER_SECOND = BITS_PER_SECOND / 8
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
  /** A piece could not be kept: one that is missing would spoil all after it. */
  #isCut = false
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
    this.#isCut = false
    this.#set({ state: "recording", held, isFaulty: false })
    // Without it a full device may lose the last two seconds, and no more.
    this.#writing = setRoomAside().catch(() => undefined)
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

  /** The person has seen that it ended for want of room, and begins anew. */
  forgetFault(): void {
    if (this.#view.isFaulty) this.#set({ isFaulty: false })
  }

  #take(data: Blob): void {
    if (data.size === 0) return
    const until = this.#now()
    this.#writing = this.#writing
      .then(async () => {
        const { held } = this.#view
        if (held === null || this.#isCut) return
        const piece = new Uint8Array(await data.arrayBuffer())
        this.#set({ held: await this.#keep(held, piece, until) })
      })
      .catch(() => {
        this.#isCut = true
        this.#fail()
      })
  }

  /** Where the device is full, the room that was set aside takes what is under way, and the recording ends with it. */
  async #keep(held: HeldRecording, piece: Uint8Array<ArrayBuffer>, until: string): Promise<HeldRecording> {
    try {
      return await this.#store.add(held, piece, until)
    } catch {
      await giveRoomBack()
      const kept = await this.#store.add(held, piece, until)
      this.#fail()
      return kept
    }
  }

  #fail(): void {
    this.#set({ isFaulty: true })
    this.finish()
  }

  async #end(media: MediaRecorder): Promise<void> {
    await this.#writing
    await giveRoomBack()
    const { held } = this.#view
    try {
      if (held !== null && held.bytes > 0) await this.#store.close(held)
    } catch {
      // What was kept is whole: its digest is computed when there is room for it.
      this.#set({ isFaulty: true })
    }
    if (this.#media === media) this.#media = null
    this.#set({ state: "idle", held: null })
  }

  #set(change: Partial<RecorderView>): void {
    this.#view = { ...this.#view, ...change }
    for (const listener of this.#listeners) listener()
  }
}
