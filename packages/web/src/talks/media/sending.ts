import type { Refusal } from "@wasit/domain"
import {
  heardNarrowly,
  type Participant,
  type RoomRequest,
  type SourceKind,
  type Step,
  stepOf,
} from "@wasit/domain/room"
import { OwnDevices } from "./own-devices.ts"
import type { OwnMedia } from "./talk-view.ts"
import type { TalkTransport } from "./transport.ts"

export type SendingOptions = {
  readonly request: (request: RoomRequest) => Promise<Refusal | null>
  readonly onChange: () => void
  readonly onLost: (kind: "microphone" | "camera" | "screen") => void
  /** Whose screen it is, in the words that are written into its picture. */
  readonly sharer: () => string
}

type Picture = "camera" | "screen" | null

/**
 * What leaves this device. The room is asked first, the device follows; what the room takes back is stopped here. Closed means
 * that no track is there, so that nothing at all is sent: not silence, not black.
 */
export class Sending {
  readonly devices: OwnDevices
  readonly #options: SendingOptions
  #transport: TalkTransport | null = null
  #me: Participant | null = null
  #step: Step = stepOf("full")
  #isHeardNarrowly = false
  /** What is being opened: the room does not know of it yet, and its silence about it takes nothing away. */
  readonly #opening = new Set<{ readonly kind: SourceKind }>()
  #asking: Promise<unknown> = Promise.resolve()
  #published: { microphone: MediaStreamTrack | null; picture: MediaStreamTrack | null } = NOTHING
  #work: Promise<void> = Promise.resolve()

  constructor(options: SendingOptions) {
    this.#options = options
    this.devices = new OwnDevices({
      sharer: options.sharer,
      onLost: (kind) => {
        options.onLost(kind)
        void (kind === "microphone" ? this.setMicrophone(false) : this.setPicture(null))
      },
    })
  }

  get own(): OwnMedia {
    const kind = this.#pictureKind
    return {
      microphone: this.#published.microphone !== null,
      // On a narrow line stills of it go out: whoever is seen knows it, and can end it.
      picture: kind !== null && kind === this.#me?.sends.picture ? kind : null,
      stream: this.devices.stream,
    }
  }

  get step(): Step {
    return this.#step
  }

  async setMicrophone(on: boolean): Promise<Refusal | null> {
    if (on) return this.#open("microphone")
    this.devices.stop("microphone")
    await this.#reconcile()
    return this.#ask({ microphone: false })
  }

  async setPicture(kind: Picture): Promise<Refusal | null> {
    for (const other of PICTURES) if (other !== kind) this.devices.stop(other)
    if (kind !== null) return this.#open(kind)
    await this.#reconcile()
    return this.#ask({ picture: null })
  }

  /** Takes the new devices for what is open. */
  async reopen(): Promise<Refusal | null> {
    for (const kind of ["microphone", "camera"] as const) {
      if (this.devices.track(kind) === null) continue
      this.devices.stop(kind)
      const track = await this.devices.open(kind, this.#frame)
      if (track !== null && "code" in track) return track
    }
    await this.#reconcile()
    return null
  }

  /** Somebody on a narrow line hears this device, or no longer. */
  narrow(on: boolean): void {
    this.#isHeardNarrowly = on
    void this.#transport?.fit(this.#voiceStep)
  }

  connect(transport: TalkTransport): Promise<void> {
    this.#transport = transport
    void transport.fit(this.#voiceStep)
    this.#published = NOTHING
    return this.#reconcile()
  }

  /** The room has changed: what may not be sent any longer is stopped and its device released. */
  follow(me: Participant | null): void {
    this.#me = me
    if (me === null) return
    const { microphone, picture } = me.sends
    if (me.isMuted || (!microphone && !this.#isOpening("microphone"))) this.devices.stop("microphone")
    for (const kind of PICTURES) if (picture !== kind && !this.#isOpening(kind)) this.devices.stop(kind)
    this.#fit(stepOf(me.quality), picture)
    void this.#reconcile()
    if (me.isMuted && microphone) void this.#ask({ microphone: false })
  }

  /** Everything off, at once, and every device released. */
  stop(): void {
    this.devices.stopAll()
    this.#published = NOTHING
    const transport = this.#transport
    this.#transport = null
    for (const kind of ["microphone", "camera"] as const) void transport?.publish(kind, null)
    this.#options.onChange()
  }

  get #pictureKind(): Picture {
    return this.devices.track("screen") === null ? (this.devices.track("camera") === null ? null : "camera") : "screen"
  }

  get #voiceStep(): Step {
    return this.#isHeardNarrowly ? heardNarrowly(this.#step) : this.#step
  }

  get #frame() {
    return this.#step.picture ?? { height: 180, framerate: 8 }
  }

  #isOpening(kind: SourceKind): boolean {
    return [...this.#opening].some((each) => each.kind === kind)
  }

  async #open(kind: SourceKind): Promise<Refusal | null> {
    const opening = { kind }
    this.#opening.add(opening)
    try {
      const track = await this.devices.open(kind, this.#frame)
      if (track === null || "code" in track) return track
      const refusal = await this.#ask(kind === "microphone" ? { microphone: true } : { picture: kind })
      if (refusal !== null && this.devices.track(kind) === track) this.devices.stop(kind)
      return refusal
    } finally {
      this.#opening.delete(opening)
      this.follow(this.#me)
    }
  }

  /** One request after the other: each names all that is sent, and so waits for what came of the one before it. */
  #ask(change: Partial<Participant["sends"]>): Promise<Refusal | null> {
    const asked = this.#asking.then(() =>
      this.#options.request({ kind: "send", ...(this.#me?.sends ?? CLOSED), ...change }),
    )
    this.#asking = asked
    return asked
  }

  /** Sound alone: the camera is released. When the line is better again, what the person had open is opened again. */
  #fit(step: Step, picture: Picture): void {
    if (step === this.#step) return
    this.#step = step
    void this.#transport?.fit(this.#voiceStep)
    const isSoundOnly = step.picture === null && step.stillEveryMs === null
    if (isSoundOnly) for (const kind of PICTURES) this.devices.stop(kind)
    else if (picture === "camera" && this.devices.track("camera") === null)
      void this.devices.open("camera", this.#frame).then(() => this.#reconcile())
  }

  /** Makes what is published be what is open, may be sent, and has room on the line. One after the other. */
  #reconcile(): Promise<void> {
    this.#work = this.#work.then(async () => {
      const transport = this.#transport
      if (transport === null) return this.#options.onChange()
      const microphone = this.#isSilenced ? null : this.devices.track("microphone")
      const kind = this.#pictureKind
      const picture = kind === null || this.#step.picture === null ? null : this.devices.track(kind)
      const before = this.#published
      this.#published = { microphone, picture }
      const isNew =
        (microphone ?? before.microphone) !== before.microphone || (picture ?? before.picture) !== before.picture
      // What ends a microphone or a camera is there before the first sound or picture leaves.
      if (isNew) this.#options.onChange()
      if (microphone !== before.microphone) await transport.publish("microphone", microphone)
      if (picture !== before.picture) await transport.publish(kind ?? "camera", picture)
      this.#options.onChange()
    })
    return this.#work
  }

  get #isSilenced(): boolean {
    return this.#me === null || this.#me.isMuted || !this.#me.sends.microphone || this.#me.desk?.isCoughing === true
  }
}

const PICTURES = ["camera", "screen"] as const
const CLOSED: Participant["sends"] = { microphone: false, picture: null }
const NOTHING = { microphone: null, picture: null } as const
