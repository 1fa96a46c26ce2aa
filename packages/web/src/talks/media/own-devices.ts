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

/** Microphone, camera and screen of this device while they are open. Whatever is stopped here is released at once. */
export class OwnDevices {
  readonly #events: OwnDevicesEvents
  readonly #open = new Map<SourceKind, MediaStreamTrack>()
  /** What lies behind the named picture of the screen, and ends with it. */
  #endScreen: (() => void) | null = null
  #chosen: ChosenDevices = { microphone: null, camera: null, speaker: null }

  constructor(events: OwnDevicesEvents) {
    this.#events = events
  }

  get chosen(): ChosenDevices {
    return this.#chosen
  }

  track(kind: SourceKind): MediaStreamTrack | null {
    return this.#open.get(kind) ?? null
  }

  get stream(): MediaStream | null {
    return this.#open.size === 0 ? null : new MediaStream([...this.#open.values()])
  }

  choose(devices: ChosenDevices): void {
    this.#chosen = devices
  }

  /** Opens a device, or gives what is open of it. */
  async open(kind: SourceKind, picture: { readonly height: number; readonly framerate: number }) {
    const open = this.#open.get(kind)
    if (open !== undefined) return open
    const track = await this.#ask(kind, picture)
    if ("code" in track) return track
    this.#open.set(kind, track)
    track.onended = () => {
      if (this.#open.get(kind) !== track) return
      this.#open.delete(kind)
      this.#events.onLost(kind)
    }
    return track
  }

  stop(kind: SourceKind): void {
    const track = this.#open.get(kind)
    this.#open.delete(kind)
    track?.stop()
    if (kind !== "screen") return
    this.#endScreen?.()
    this.#endScreen = null
  }

  stopAll(): void {
    for (const kind of this.#open.keys()) this.stop(kind)
  }

  async #ask(
    kind: SourceKind,
    { height, framerate }: { readonly height: number; readonly framerate: number },
  ): Promise<MediaStreamTrack | Refusal> {
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
      const track = stream.getTracks()[0] ?? { code: "device-missing" }
      return kind === "screen" && !("code" in track) ? this.#named(track) : track
    } catch (cause) {
      return deviceRefusal(cause)
    }
  }

  #named(screen: MediaStreamTrack): MediaStreamTrack {
    const { track, end } = nameInPicture(screen, this.#events.sharer())
    this.#endScreen = end
    return track
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
