import { randomInt } from "node:crypto"
import type { Medium } from "./engine.ts"
import type { Fault } from "./synthetic-client.test-support.ts"

type Stream = {
  /** Drawn anew by every device, as browsers do: who comes back sends another stream. */
  id: number
  isOn: boolean
  fault: Fault | null
  sequence: number
  timestamp: number
  sent: number
  since: number
  last: Buffer | null
  wantsKey: boolean
  isInKey: boolean
}

const RATE: Readonly<Record<Medium, number>> = { audio: 50, video: 20 }
const TICKS: Readonly<Record<Medium, number>> = { audio: 960, video: 9000 }
/** Clear byte, 60 of sound, and the trailer of 22. */
const SIZE: Readonly<Record<Medium, number>> = { audio: 83, video: 1000 }

/** Canned packets on a clock that catches up: what the machine delayed is sent at once, and the count is right. */
export class PacketClock {
  readonly #number: number
  readonly #send: (medium: Medium, packet: Buffer) => void
  readonly #streams: Readonly<Record<Medium, Stream>> = { audio: newStream(), video: newStream() }
  #timer: NodeJS.Timeout | null = null

  constructor(number: number, send: (medium: Medium, packet: Buffer) => void) {
    this.#number = number
    this.#send = send
  }

  turn(medium: Medium, on: boolean): void {
    const stream = this.#streams[medium]
    stream.isOn = on
    stream.since = performance.now() - (1000 * stream.sent) / RATE[medium]
    stream.wantsKey = true
    this.#timer ??= setInterval(() => this.#tick(), 20)
  }

  /** The number under which it sends sound, or a picture. */
  streamOf(medium: Medium): number {
    return this.#streams[medium].id
  }

  /** What is sent from now on is another stream. */
  begin(medium: Medium): void {
    this.#streams[medium].id = newStream().id
  }

  spoil(medium: Medium, fault: Fault | null): void {
    this.#streams[medium].fault = fault
  }

  keyFrame(): void {
    this.#streams.video.wantsKey = true
  }

  sent(medium: Medium): number {
    return this.#streams[medium].sent
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
  }

  #tick(): void {
    for (const medium of ["audio", "video"] as const) {
      const stream = this.#streams[medium]
      if (!stream.isOn) continue
      const due = Math.floor(((performance.now() - stream.since) * RATE[medium]) / 1000)
      while (stream.sent < due) this.#next(medium, stream)
    }
  }

  #next(medium: Medium, stream: Stream): void {
    stream.sent += 1
    const times = stream.fault === "flooded" ? 100 : 1
    for (let n = 0; n < times; n++) {
      const packet = (stream.fault === "replayed" ? stream.last : null) ?? this.#packet(medium, stream)
      stream.last = packet
      this.#send(medium, packet)
    }
  }

  /** From byte 12 on: for a picture the VP8 descriptor and the first byte of its frame, then who it is. */
  #packet(medium: Medium, stream: Stream): Buffer {
    const packet = Buffer.alloc(12 + (stream.fault === "oversized" ? 1300 : SIZE[medium]), 0x55)
    const isEnd = medium === "audio" || stream.sent % 2 === 0
    if (medium === "video" && !isEnd) {
      stream.isInKey = stream.wantsKey
      stream.wantsKey = false
    }
    packet[0] = 0x80
    packet[1] = (medium === "audio" ? 111 : 96) | (isEnd ? 0x80 : 0)
    packet.writeUInt16BE(stream.sequence, 2)
    packet.writeUInt32BE(stream.timestamp, 4)
    packet.writeUInt32BE(stream.id, 8)
    packet[12] = medium === "audio" ? 0x78 : isEnd ? 0x00 : 0x10
    packet[13] = stream.isInKey ? 0 : 1
    packet[16] = this.#number
    packet[packet.length - 1] = stream.fault === "clear" ? 0x55 : medium === "audio" ? 0x10 : 0x11
    stream.sequence = (stream.sequence + 1) & 0xffff
    if (isEnd) stream.timestamp = (stream.timestamp + TICKS[medium]) >>> 0
    return packet
  }
}

function newStream(): Stream {
  const random = () => Math.floor(Math.random() * 0x8000)
  return {
    id: randomInt(1, 2 ** 32),
    isOn: false,
    fault: null,
    sequence: random(),
    timestamp: random(),
    sent: 0,
    since: 0,
    last: null,
    wantsKey: true,
    isInKey: false,
  }
}
