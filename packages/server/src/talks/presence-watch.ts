import { ABSENT_AFTER_MS } from "@wasit/domain/room"
import type { Device } from "./device.ts"

const BEAT = 250
/** A beat that comes so late means that this process stood still, not that the devices did. */
const STALLED = 1000

/** A clock that knows whether it stood still itself: then nobody is taken for silent before there was time to be heard. */
export class PresenceWatch {
  readonly #timer: NodeJS.Timeout
  #beatAt = Date.now()
  #awakeSince = Date.now()

  constructor(onBeat: (now: number) => void) {
    this.#timer = setInterval(() => {
      const now = Date.now()
      if (now - this.#beatAt > STALLED) this.#awakeSince = now
      this.#beatAt = now
      onBeat(now)
    }, BEAT)
    this.#timer.unref()
  }

  /** Those of whom nothing was heard for three seconds in which they could have been. */
  silent(devices: Iterable<Device>, now: number): Device[] {
    return [...devices].filter((each) => now - Math.max(each.heardAt, this.#awakeSince) >= ABSENT_AFTER_MS)
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}
