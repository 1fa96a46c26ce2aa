import type { ClientMessage } from "@wasit/domain/room"

type Kind = ClientMessage["type"]

/** How many messages of a kind a device may send at once, and how many it gets back each second. */
const RATES: Readonly<Record<Kind, { readonly most: number; readonly perSecond: number }>> = {
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
}

/** After so many messages above its allowance a device is cut off: it is broken, or means harm. */
const MOST_STRIKES = 200

/** What one device may send, by kind: a bucket each, which fills by the second. */
export class Allowances {
  readonly #left = new Map<Kind, { count: number; at: number }>()
  #strikes = 0

  /** Takes one message of a kind at an instant in milliseconds. */
  take(kind: Kind, now: number): "yes" | "no" | "cut-off" {
    const { most, perSecond } = RATES[kind]
    const before = this.#left.get(kind) ?? { count: most, at: now }
    const count = Math.min(most, before.count + (Math.max(0, now - before.at) / 1000) * perSecond)
    const isAllowed = count >= 1
    this.#left.set(kind, { count: isAllowed ? count - 1 : count, at: now })
    return isAllowed ? "yes" : this.strike()
  }

  /** Counts a message that was none, or one too many. */
  strike(): "no" | "cut-off" {
    this.#strikes += 1
    return this.#strikes > MOST_STRIKES ? "cut-off" : "no"
  }
}
