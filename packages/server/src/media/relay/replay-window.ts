/** How far back a packet may come late: more than a second of a picture's packets. */
const SPAN = 1024

/**
 * Remembers which sequence numbers of 16 bits came in. A packet that was there already, or is older than the window, is
 * a repetition: the media library authenticates packets and does not notice when one comes twice.
 */
export class ReplayWindow {
  readonly #seen = new Uint8Array(SPAN)
  #highest = -1

  /** @returns false if this number was there before, or is too old to tell. */
  accept(sequence: number): boolean {
    if (this.#highest < 0) return this.#advance(sequence, SPAN)
    const ahead = (sequence - this.#highest) & 0xffff
    if (ahead !== 0 && ahead < 0x8000) return this.#advance(sequence, ahead)
    const behind = (this.#highest - sequence) & 0xffff
    if (behind >= SPAN || this.#seen[sequence % SPAN] === 1) return false
    this.#seen[sequence % SPAN] = 1
    return true
  }

  #advance(sequence: number, by: number): true {
    if (by >= SPAN) this.#seen.fill(0)
    else for (let step = 1; step <= by; step++) this.#seen[((this.#highest + step) & 0xffff) % SPAN] = 0
    this.#highest = sequence
    this.#seen[sequence % SPAN] = 1
    return true
  }
}
