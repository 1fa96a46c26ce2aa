/** What a line does to what goes through it in one direction. */
export type Conditions = {
  /** The share of datagrams that vanish, 0 to 1. */
  readonly loss: number
  readonly delayMs: number
  /** Null: as fast as it comes. */
  readonly kilobitsPerSecond: number | null
  /** How long what is sent may wait for its turn before datagrams are dropped. */
  readonly queueMs: number
}

export const CLEAR: Conditions = { loss: 0, delayMs: 0, kilobitsPerSecond: null, queueMs: 0 }

/** Datagrams, and the bytes of everything that was sent. */
export type LaneCounts = {
  readonly passed: number
  readonly lost: number
  readonly overflowed: number
  readonly bytes: number
}

type Waiting = { readonly dueAt: number; readonly send: () => void }

/** One direction of a line that all the traffic of a device shares: first come, first sent. Its losses repeat with its seed. */
export class Lane {
  conditions: Conditions = CLEAR
  /** Nothing gets through, and nothing is kept. */
  isDark = false
  /** The same for datagrams alone. */
  isMediaDark = false
  readonly #random: () => number
  readonly #waiting: Waiting[] = []
  #counts = { passed: 0, lost: 0, overflowed: 0, bytes: 0 }
  #busyUntil = 0
  #dueAt = 0
  #timer: NodeJS.Timeout | null = null

  constructor(seed: number) {
    this.#random = randomFrom(seed)
  }

  get counts(): LaneCounts {
    return { ...this.#counts }
  }

  /** @param bytes with the headers that a real line would carry */
  datagram(bytes: number, send: () => void): void {
    const isLost = this.#random() < this.conditions.loss
    if (this.isDark || this.isMediaDark || isLost) this.#counts.lost += 1
    else if (this.#busyUntil - performance.now() > this.conditions.queueMs) this.#counts.overflowed += 1
    else {
      this.#counts.passed += 1
      this.#send(bytes, send)
    }
  }

  /** A piece of a connection that repeats what is lost by itself: it waits, however long. */
  piece(bytes: number, send: () => void): void {
    if (!this.isDark) this.#send(bytes, send)
  }

  /** What was on its way comes no more. */
  clear(): void {
    this.#waiting.length = 0
    this.#busyUntil = 0
  }

  #send(bytes: number, send: () => void): void {
    const { kilobitsPerSecond, delayMs } = this.conditions
    this.#counts.bytes += bytes
    const begins = Math.max(performance.now(), this.#busyUntil)
    this.#busyUntil = begins + (kilobitsPerSecond === null ? 0 : (bytes * 8) / kilobitsPerSecond)
    this.#dueAt = Math.max(this.#dueAt, this.#busyUntil + delayMs)
    if (kilobitsPerSecond === null && delayMs === 0 && this.#waiting.length === 0) send()
    else {
      this.#waiting.push({ dueAt: this.#dueAt, send })
      this.#wait()
    }
  }

  #wait(): void {
    const [next] = this.#waiting
    if (this.#timer !== null || next === undefined) return
    this.#timer = setTimeout(() => {
      this.#timer = null
      const now = performance.now()
      while (this.#waiting[0] !== undefined && this.#waiting[0].dueAt <= now + 0.5) this.#waiting.shift()?.send()
      this.#wait()
    }, next.dueAt - performance.now())
  }
}

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
