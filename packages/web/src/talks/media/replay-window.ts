const SIZE = 1024

/** The counters of one sender, epoch and stream that have come, for the last 1,024 (RFC 9605, section 7.4 leaves this to us). */
export class ReplayWindow {
  #highest = -1
  /** The counter that stands in each place; places of counters that have not come hold others. */
  readonly #seen = new Float64Array(SIZE).fill(-1)

  /** Could this counter be a new frame? To be asked before the costly opening; it changes nothing. */
  isFresh(counter: number): boolean {
    return counter > this.#highest - SIZE && this.#seen[counter % SIZE] !== counter
  }

  /** Takes the counter of a frame that was authenticated; false where another copy of it was quicker. */
  take(counter: number): boolean {
    if (!this.isFresh(counter)) return false
    this.#seen[counter % SIZE] = counter
    this.#highest = Math.max(this.#highest, counter)
    return true
  }
}
