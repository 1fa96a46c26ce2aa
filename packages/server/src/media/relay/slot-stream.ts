import type { Medium } from "../engine.ts"

/** Where a packet stands in its stream. */
export type Stamp = { readonly sequence: number; readonly timestamp: number }

/** What is added to a source's numbers, and the first sequence number that it holds for. */
type Offset = { readonly first: number; readonly sequence: number; readonly timestamp: number }

/** Ticks of the media clock in a millisecond, and the least step between the last packet of a source and the first of the next. */
const CLOCK: Readonly<Record<Medium, { readonly perMs: number; readonly step: number }>> = {
  audio: { perMs: 48, step: 960 },
  video: { perMs: 90, step: 3000 },
}

/**
 * What a listener hears in a slot is one stream without a gap, whoever speaks: sequence numbers go on by one, and
 * timestamps by the time that went by, so that sound and picture of the slots stay together.
 */
export class SlotStream {
  readonly #clock: { readonly perMs: number; readonly step: number }
  #sequence: number
  #timestamp: number
  #lastAt: number | null = null
  #offset: Offset | null = null

  /** @param start sequence number and timestamp to begin with: random, as RFC 3550 wants them */
  constructor(medium: Medium, start: Stamp) {
    this.#clock = CLOCK[medium]
    this.#sequence = start.sequence
    this.#timestamp = start.timestamp
  }

  /** The next packet is of another source, or of one that was interrupted. */
  restart(): void {
    this.#offset = null
  }

  /**
   * @param now milliseconds of a clock that only goes on
   * @returns null for a packet that is older than the source's first one here
   */
  next({ sequence, timestamp }: Stamp, now: number): Stamp | null {
    const offset = this.#offset ?? this.#offsetAt(sequence, timestamp, now)
    this.#offset = offset
    const since = (sequence - offset.first) & 0xffff
    if (since >= 0x8000) return null
    const out = {
      sequence: (sequence + offset.sequence) & 0xffff,
      timestamp: (timestamp + offset.timestamp) >>> 0,
    }
    if (((out.sequence - this.#sequence) & 0xffff) < 0x8000) {
      this.#sequence = out.sequence
      this.#timestamp = out.timestamp
      this.#lastAt = now
      // The first packet moves on before 16 bits could take a new packet for an old one.
      if (since > 0x4000) this.#offset = { ...offset, first: (sequence - 0x2000) & 0xffff }
    }
    return out
  }

  #offsetAt(sequence: number, timestamp: number, now: number): Offset {
    const passed = this.#lastAt === null ? 0 : Math.round((now - this.#lastAt) * this.#clock.perMs)
    return {
      first: sequence,
      sequence: (this.#sequence + 1 - sequence) & 0xffff,
      timestamp: (this.#timestamp + Math.max(this.#clock.step, passed) - timestamp) >>> 0,
    }
  }
}
