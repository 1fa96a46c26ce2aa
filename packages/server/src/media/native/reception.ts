import { RtcpReceiverInfo } from "werift"

/** What is missing is asked for again after this long, and so many times. */
const AGAIN_MS = 60
const MOST_TIMES = 10
/** A larger gap is an interruption, and is not filled. */
const MOST_MISSING = 150
/** The largest numbers that a report has room for. */
const [BITS_23, BITS_32] = [2 ** 23 - 1, 2 ** 32 - 1]

/** How one stream of a device arrives: what is missing of it, and what the device is told of the line (RFC 3550, 6.4). */
export class Reception {
  readonly stream: number
  readonly #perMs: number
  readonly #missing = new Map<number, { askedAt: number; times: number }>()
  readonly #first: number
  #highest: number
  #expected = 1
  #received = 0
  #before = { expected: 0, received: 0 }
  #transit: number | null = null
  #jitter = 0
  #report: { readonly middle: number; readonly at: number } | null = null

  constructor(stream: number, sequence: number, clockRate: number) {
    this.stream = stream
    this.#perMs = clockRate / 1000
    this.#first = sequence
    this.#highest = sequence
  }

  take(sequence: number, timestamp: number, now: number): void {
    this.#received += 1
    const ahead = (sequence - this.#highest) & 0xffff
    if (ahead === 0 || ahead >= 0x8000) {
      this.#missing.delete(sequence)
      return
    }
    if (ahead > MOST_MISSING) this.#missing.clear()
    else for (let step = 1; step < ahead; step++) this.#miss((this.#highest + step) & 0xffff)
    this.#highest = sequence
    this.#expected += ahead
    const transit = now * this.#perMs - timestamp
    // Timestamps begin again after 32 bits.
    if (this.#transit !== null) this.#jitter += (Math.abs((transit - this.#transit) | 0) - this.#jitter) / 16
    this.#transit = transit
  }

  /** What is to be asked for again now. */
  missing(now: number): readonly number[] {
    const due: number[] = []
    for (const [sequence, asked] of this.#missing) {
      if (now - asked.askedAt < AGAIN_MS) continue
      asked.askedAt = now
      asked.times += 1
      due.push(sequence)
      if (asked.times === MOST_TIMES) this.#missing.delete(sequence)
    }
    return due
  }

  /** The device said when it was what in its stream. @param middle the middle 32 bits of its clock */
  reported(middle: number, now: number): void {
    this.#report = { middle, at: now }
  }

  report(now: number): RtcpReceiverInfo {
    const expected = this.#expected - this.#before.expected
    const lost = expected - (this.#received - this.#before.received)
    this.#before = { expected: this.#expected, received: this.#received }
    return new RtcpReceiverInfo({
      ssrc: this.stream,
      fractionLost: expected <= 0 || lost <= 0 ? 0 : Math.min(255, Math.floor((256 * lost) / expected)),
      packetsLost: Math.min(BITS_23, Math.max(0, this.#expected - this.#received)),
      highestSequence: (this.#first + this.#expected - 1) % 2 ** 32,
      jitter: Math.floor(Math.min(this.#jitter, BITS_32)),
      lsr: this.#report?.middle ?? 0,
      dlsr: this.#report === null ? 0 : Math.min(BITS_32, Math.floor(((now - this.#report.at) * 65_536) / 1000)),
    })
  }

  #miss(sequence: number): void {
    this.#missing.set(sequence, { askedAt: Number.NEGATIVE_INFINITY, times: 0 })
    const [oldest] = this.#missing.keys()
    if (this.#missing.size > MOST_MISSING && oldest !== undefined) this.#missing.delete(oldest)
  }
}
