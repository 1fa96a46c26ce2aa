import type { ClientMessage } from "@wasit/domain/room"

type Kind = ClientMessage["type"]

/** A bucket that fills by the second. */
export type Rate = { readonly most: number; readonly perSecond: number }

export class Bucket {
  readonly #rate: Rate
  #count: number
  #at: number

  constructor(rate: Rate, now: number) {
    this.#rate = rate
    this.#count = rate.most
    this.#at = now
  }

  take(now: number): boolean {
    const { most, perSecond } = this.#rate
    this.#count = Math.min(most, this.#count + (Math.max(0, now - this.#at) / 1000) * perSecond)
    this.#at = now
    if (this.#count < 1) return false
    this.#count -= 1
    return true
  }
}

/** How many messages of a kind a device may send at once, and how many it gets back each second. */
const RATES: Readonly<Record<Kind, Rate>> = {
  hello: { most: 1, perSecond: 0 },
  join: { most: 6, perSecond: 0.2 },
  answer: { most: 6, perSecond: 0.2 },
  request: { most: 30, perSecond: 10 },
  envelope: { most: 40, perSecond: 4 },
  "has-keys": { most: 80, perSecond: 8 },
  "want-key": { most: 60, perSecond: 4 },
  still: { most: 3, perSecond: 0.2 },
  line: { most: 5, perSecond: 1.5 },
  ping: { most: 10, perSecond: 3 },
  leave: { most: 1, perSecond: 0 },
}

/** After so many messages above its allowance a device is cut off: it is broken, or means harm. */
const MOST_STRIKES = 200

/** What one device may send, by kind: a bucket each, which fills by the second. */
export class Allowances {
  readonly #buckets = new Map<Kind, Bucket>()
  #strikes = 0

  /** Takes one message of a kind at an instant in milliseconds. */
  take(kind: Kind, now: number): "yes" | "no" | "cut-off" {
    const bucket = this.#buckets.get(kind) ?? new Bucket(RATES[kind], now)
    this.#buckets.set(kind, bucket)
    return bucket.take(now) ? "yes" : this.strike()
  }

  /** Counts a message that was none, or one too many. */
  strike(): "no" | "cut-off" {
    this.#strikes += 1
    return this.#strikes > MOST_STRIKES ? "cut-off" : "no"
  }
}
