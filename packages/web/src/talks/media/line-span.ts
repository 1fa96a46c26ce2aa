import type { LineReport } from "@wasit/domain/room"
import type { TransportCounts } from "./transport.ts"

/** What a line was like since it was told last, over the whole of that time and not its last moment. */
export class LineSpan {
  #from: TransportCounts
  #last: TransportCounts
  /** The least even of the looks: what the browser says of it is of that moment alone. */
  #jitterMs = 0

  constructor(from: TransportCounts) {
    this.#from = from
    this.#last = from
  }

  /**
   * @param lineMs how long the server's last answer took, where the path of the media was not measured meanwhile
   * @returns the share lost since then, and how long and how evenly packets travel
   */
  look(now: TransportCounts, lineMs: number): LineReport {
    this.#last = now
    this.#jitterMs = Math.max(this.#jitterMs, now.received.jitterMs)
    const lost = Math.max(0, now.received.lost - this.#from.received.lost)
    const came = Math.max(0, now.received.packets - this.#from.received.packets)
    return {
      loss: lost + came === 0 ? 0 : lost / (lost + came),
      roundTripMs: Math.round(now.roundTrip.measured > this.#from.roundTrip.measured ? now.roundTrip.ms : lineMs),
      jitterMs: Math.round(this.#jitterMs),
    }
  }

  /** The last look was told: the next ones begin there. */
  told(): void {
    this.#from = this.#last
    this.#jitterMs = 0
  }
}
