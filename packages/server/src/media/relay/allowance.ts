/** How many packets and bytes of one source are sent on in a second; far above what any device of ours sends. */
export type Rate = { readonly packets: number; readonly bytes: number }

/** A bucket that fills by the second: what overflows is dropped, so that one device cannot slow the talk of all. */
export class Allowance {
  readonly #rate: Rate
  #packets: number
  #bytes: number
  #at = 0

  constructor(rate: Rate) {
    this.#rate = rate
    this.#packets = rate.packets
    this.#bytes = rate.bytes
  }

  take(bytes: number, now: number): boolean {
    const seconds = Math.max(0, now - this.#at) / 1000
    this.#at = now
    this.#packets = Math.min(this.#rate.packets, this.#packets + seconds * this.#rate.packets)
    this.#bytes = Math.min(this.#rate.bytes, this.#bytes + seconds * this.#rate.bytes)
    if (this.#packets < 1 || this.#bytes < bytes) return false
    this.#packets -= 1
    this.#bytes -= bytes
    return true
  }
}
