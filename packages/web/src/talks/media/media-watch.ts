import type { LineReport } from "@wasit/domain/room"
import type { FrameCounts } from "./cipher.ts"
import type { CipherLine } from "./cipher-line.ts"
import { LineSpan } from "./line-span.ts"
import { OpenedAhead } from "./opened-ahead.ts"
import type { TalkTransport, TransportCounts } from "./transport.ts"

/** What one look found. `silent`: the worker does not answer. `leak`: more went out than passed the worker. */
export type MediaLook =
  | { readonly found: "silent" | "leak" }
  | {
      readonly found: "order"
      readonly report: LineReport
      readonly frames: Readonly<Record<string, FrameCounts>>
      /** Slots that played more than was opened in them. */
      readonly unopened: readonly string[]
    }

type Frames = Readonly<Record<string, FrameCounts>>

const OWN = ["microphone", "camera", "screen"]
/** So many frames may be under way between the encoder and the worker. */
const UNDER_WAY = 2
const LOOK_AGAIN_MS = 250

/** Compares, each second, what a connection sent and played with what the worker encrypted and opened. */
export class MediaWatch {
  readonly #transport: TalkTransport
  readonly #cipher: CipherLine
  /** The worker counts over several connections; this one began here. */
  readonly #base: Frames
  readonly #ahead = new OpenedAhead()
  /** What the line was like since it was told. */
  readonly line: LineSpan
  #before: TransportCounts
  #framesBefore: Frames

  private constructor(transport: TalkTransport, cipher: CipherLine, base: Frames, before: TransportCounts) {
    this.#transport = transport
    this.#cipher = cipher
    this.#base = base
    this.#before = before
    this.#framesBefore = base
    this.line = new LineSpan(before)
  }

  /** To be called before anything is published on the connection. */
  static async begin(transport: TalkTransport, cipher: CipherLine): Promise<MediaWatch> {
    const frames = (await cipher.counts(OWN)) ?? {}
    return new MediaWatch(transport, cipher, frames, await transport.counts())
  }

  /**
   * @param slots names of the receiving slots that are labelled now
   * @param lineMs how long the server's last answer took, for a look in which the path of the media was not measured
   */
  async look(slots: readonly string[], lineMs: number): Promise<MediaLook> {
    const counts = await this.#transport.counts()
    let frames = await this.#cipher.counts([...OWN, ...slots])
    if (frames === null) return { found: "silent" }
    if (surplusOf(counts, frames, this.#base) > UNDER_WAY) {
      // The worker may be behind the encoder on a busy machine; it can only catch up with counts taken before.
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
      frames = await this.#cipher.counts([...OWN, ...slots])
      if (frames === null) return { found: "silent" }
      if (surplusOf(counts, frames, this.#base) > UNDER_WAY) return { found: "leak" }
    }
    const [before, framesBefore] = [this.#before, this.#framesBefore]
    this.#before = counts
    this.#framesBefore = frames
    const seen = frames
    const unopened = slots.filter((slot) => {
      const opened = (seen[slot]?.passed ?? 0) - (framesBefore[slot]?.passed ?? 0)
      return this.#ahead.take(slot, opened, (counts.decoded.get(slot) ?? 0) - (before.decoded.get(slot) ?? 0))
    })
    return { found: "order", report: this.line.look(counts, lineMs), frames, unopened }
  }
}

/** How many more packets of sound, or pictures, were sent than came to the worker; the worse of the two. */
export function surplusOf({ sent }: TransportCounts, frames: Frames, base: Frames): number {
  const passed = (name: string) => seenOf(frames[name]) - seenOf(base[name])
  return Math.max(sent.audio - passed("microphone"), sent.video - passed("camera") - passed("screen"))
}

/** What the worker dropped was counted by the encoder, and did not leave. */
const seenOf = (counts: FrameCounts | undefined): number => (counts?.passed ?? 0) + (counts?.dropped ?? 0)
