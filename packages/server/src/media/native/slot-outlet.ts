import { randomInt } from "node:crypto"
import { compactNtp, RtcpSenderInfo, RtcpSrPacket } from "werift"
import type { Medium } from "../engine.ts"
import { PAYLOAD_TYPE } from "../relay/codecs.ts"
import type { Outlet } from "../relay/transport.ts"
import type { Heard } from "./control.ts"
import { writePacket } from "./rtp.ts"

/** So many of the newest packets can be repeated. */
const KEPT = 256

type Allow = Parameters<Outlet["limitRepeats"]>[0]

/** A slot's stream to a device, under a number of its own. */
export class SlotOutlet implements Outlet {
  readonly stream = randomInt(1, 2 ** 32)
  readonly isOpen: () => boolean
  readonly #payloadType: number
  readonly #write: (packet: Buffer) => void
  readonly #kept = new Array<Buffer | undefined>(KEPT)
  #allow: Allow = (asked) => [...asked]
  #packets = 0
  #bytes = 0
  #last = { timestamp: 0, at: 0 }
  /** The last report: how many packets there were then, by which of the clock's bits it is known, and when it went. */
  #told = { packets: 0, middle: 0, at: 0 }
  #roundTripMs = 0

  constructor(medium: Medium, isOpen: () => boolean, write: (packet: Buffer) => void) {
    this.#payloadType = PAYLOAD_TYPE[medium]
    this.isOpen = isOpen
    this.#write = write
  }

  send({ sequence, timestamp, marker }: Parameters<Outlet["send"]>[0], payload: Buffer): void {
    const header = { sequenceNumber: sequence, timestamp, marker }
    const packet = writePacket({ header, payloadType: this.#payloadType, stream: this.stream }, payload)
    this.#kept[sequence % KEPT] = packet
    this.#packets += 1
    this.#bytes += payload.length
    this.#last = { timestamp, at: Date.now() }
    this.#write(packet)
  }

  limitRepeats(allow: Allow): void {
    this.#allow = allow
  }

  repeat(asked: readonly number[]): void {
    for (const sequence of this.#allow(asked, performance.now(), this.#roundTripMs)) {
      const packet = this.#kept[sequence % KEPT]
      if (packet?.readUInt16BE(2) === sequence) this.#write(packet)
    }
  }

  /** Which moment of the clock its newest packet was, so that a device keeps sound and picture together; null without a new one. */
  report(): Buffer | null {
    if (this.#packets === this.#told.packets) return null
    const ntpTimestamp = ntpOf(this.#last.at)
    this.#told = { packets: this.#packets, middle: compactNtp(ntpTimestamp), at: performance.now() }
    const sent = new RtcpSenderInfo({
      ntpTimestamp,
      rtpTimestamp: this.#last.timestamp,
      packetCount: this.#packets % 2 ** 32,
      octetCount: this.#bytes % 2 ** 32,
    })
    return new RtcpSrPacket({ ssrc: this.stream, senderInfo: sent }).serialize()
  }

  /** The device said which of those reports it has. */
  heard({ middle, since }: Heard): void {
    if (middle === 0 || middle !== this.#told.middle) return
    this.#roundTripMs = Math.max(0, performance.now() - this.#told.at - (since * 1000) / 65_536)
  }
}

/** RFC 3550, 4: seconds since 1900 and their fraction, of 32 bits each. @param at milliseconds since 1970 */
function ntpOf(at: number): bigint {
  const seconds = Math.floor(at / 1000)
  return (BigInt(seconds + 2_208_988_800) << 32n) | BigInt(Math.floor(((at - seconds * 1000) * 2 ** 32) / 1000))
}
