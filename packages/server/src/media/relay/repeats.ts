/** A packet is not repeated again before an earlier repetition can have arrived: the time there and back, or the least if none is known. */
const LEAST_PAUSE_MS = 100
/** On the slowest line that a talk is kept on. */
const MOST_PAUSE_MS = 1_000
/** Of so many packets sent on, one may be repeated. */
const SENT_FOR_ONE = 4
/** So many repetitions may be saved up. */
const MOST_SAVED = 25

/**
 * What a listener asks for again. Where a picture is more than its line carries, it asks for most of it, many times over, and the
 * repetitions would take the room that the voices need: so they are a share of what is sent on, and end with it.
 */
export class Repeats {
  readonly #repeatedAt = new Map<number, number>()
  #saved = MOST_SAVED

  /** A packet was sent on. */
  sent(): void {
    this.#saved = Math.min(MOST_SAVED, this.#saved + 1 / SENT_FOR_ONE)
  }

  /** What was sent belongs to something that is over. */
  forget(): void {
    this.#saved = 0
    this.#repeatedAt.clear()
  }

  /**
   * @param roundTripMs how long there and back takes to whoever asks
   * @returns of the sequence numbers that are asked for, those to repeat now
   */
  allow(asked: readonly number[], now: number, roundTripMs = 0): number[] {
    const pause = Math.min(MOST_PAUSE_MS, Math.max(LEAST_PAUSE_MS, roundTripMs))
    return asked.filter((sequence) => {
      if (this.#saved < 1 || now - (this.#repeatedAt.get(sequence) ?? Number.NEGATIVE_INFINITY) < pause) return false
      this.#saved -= 1
      // In the order of the last repetition: the first of them is the oldest.
      this.#repeatedAt.delete(sequence)
      this.#repeatedAt.set(sequence, now)
      for (const [old, at] of this.#repeatedAt) {
        if (now - at < MOST_PAUSE_MS) break
        this.#repeatedAt.delete(old)
      }
      return true
    })
  }
}
