import type { Refusal } from "@wasit/domain"
import type { SourceKind } from "@wasit/domain/room"
import { nameInPicture } from "./name-in-picture.ts"
import type { ChosenDevices } from "./talk-view.ts"

export type OwnDevicesEvents = {
  /** A device was unplugged, or taken by another call. */
  readonly onLost: (kind: SourceKind) => void
  /** Whose screen it is, in the words that are written into its picture. */
  readonly sharer: () => string
}

type Picture = { readonly height: number; readonly framerate: number }
/** `end` stops the track, and whatever lies behind it. */
type Opened = { readonly track: MediaStreamTrack; readonly end: () => void }

/** Microphone, camera and screen of this device while they are open. Whatever is stopped here is released at once. */
export class OwnDevices {
  readonly #events: OwnDevicesEvents
  readonly #open = new Map<SourceKind, Opened>()
  /** On their way: a person may be asked first, and may have closed again what then comes. */
  readonly #coming = new Map<SourceKind, Promise<MediaStreamTrack | Refusal | null>>()
  #chosen: ChosenDevices = { microphone: null, camera: null, speaker: null }

  constructor(events: OwnDevicesEvents) {
    this.#events = events
  }

  get chosen(): ChosenDevices {
    return this.#chosen
  }

  track(kind: SourceKind): MediaStreamTrack | null {
    return this.#open.get(kind)?.track ?? null
  }

  get stream(): MediaStream | null {
    return this.#open.size === 0 ? null : new MediaStream([...this.#open.values()].map(({ track }) => track))
  }

  choose(devices: ChosenDevices): void {
    this.#chosen = devices
  }

  /** Opens a device, or gives what is open of it. @returns null where it was stopped before it came */
  open(kind: SourceKind, picture: Picture): Promise<MediaStreamTrack | Refusal | null> {
    const track = this.track(kind)
    if (track !== null) return Promise.resolve(track)
    const known = this.#coming.get(kind)
    if (known !== undefined) return known
    const isWanted = (): boolean => this.#coming.get(kind) === coming
    const coming = this.#ask(kind, picture)
      .then((opened) => {
        if (isWanted()) return "code" in opened ? opened : this.#keep(kind, opened)
        if (!("code" in opened)) opened.end()
        return null
      })
      .finally(() => isWanted() && this.#coming.delete(kind))
    this.#coming.set(kind, coming)
    return coming
  }

  stop(kind: SourceKind): void {
    this.#coming.delete(kind)
    const opened = this.#open.get(kind)
    this.#open.delete(kind)
    opened?.end()
  }

  stopAll(): void {
    for (const kind of ["microphone", "camera", "screen"] as const) this.stop(kind)
  }

  #keep(kind: SourceKind, opened: Opened): MediaStreamTrack {
    this.#open.set(kind, opened)
    opened.track.onended = () => {
      if (this.#open.get(kind) !== opened) return
      this.#open.delete(kind)
      this.#events.onLost(kind)
    }
    return opened.track
  }

  async #ask(kind: SourceKind, { height, framerate }: Picture): Promise<Opened | Refusal> {
    const { microphone, camera } = this.#chosen
    const frameRate = { ideal: framerate }
    try {
      const stream =
        kind === "screen"
          ? await navigator.mediaDevices.getDisplayMedia({ video: { frameRate } })
          : await navigator.mediaDevices.getUserMedia(
              kind === "microphone"
                ? { audio: { ...only(microphone), echoCancellation: true, noiseSuppression: true } }
                : { video: { ...only(camera), height: { ideal: height }, frameRate } },
            )
      const [track] = stream.getTracks()
      if (track === undefined) return { code: "device-missing" }
      return kind === "screen" ? nameInPicture(track, this.#events.sharer()) : { track, end: () => track.stop() }
    } catch (cause) {
      return deviceRefusal(cause)
    }
  }
}

const only = (id: string | null) => (id === null ? {} : { deviceId: { exact: id } })

/** Reads the browser's refusal. Chromium says in words when it was the system that refused. */
function deviceRefusal(cause: unknown): Refusal {
  if (!(cause instanceof Error)) throw cause
  const { name, message } = cause
  if (name === "NotAllowedError" || name === "SecurityError")
    return /system/i.test(message) ? { code: "device-blocked" } : { code: "device-refused" }
  if (name === "NotFoundError" || name === "OverconstrainedError") return { code: "device-missing" }
  if (name === "NotReadableError" || name === "AbortError") return { code: "device-busy" }
  throw cause
}
