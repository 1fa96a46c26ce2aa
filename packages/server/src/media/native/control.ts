import { GenericNack, PictureLossIndication, RtcpPayloadSpecificFeedback, RtcpTransportLayerFeedback } from "werift"

/** What a device says of a stream, by the stream's number. */
export type ControlEvents = {
  readonly onRepeatsAsked: (stream: number, asked: readonly number[]) => void
  readonly onKeyFrameWanted: (stream: number) => void
  readonly onReport: (stream: number, report: Heard) => void
  /** @param middle the middle 32 bits of the device's clock */
  readonly onClock: (stream: number, middle: number) => void
}

/** Of which of this end's reports a device says that it has it, by the middle bits of its clock, and for how long (in 1/65,536 s). */
export type Heard = { readonly middle: number; readonly since: number }

const SENDER_REPORT = 200
const RECEIVER_REPORT = 201
const REPEATS = 205
const PICTURE = 206
const REPORT_BYTES = 24

/** Reads a compound of control packets (RFC 3550, 6; RFC 4585, 6). What is cut off, and what this end has no use for, is passed over. */
export function readControl(compound: Buffer, events: ControlEvents): void {
  for (let at = 0; at + 8 <= compound.length; ) {
    const packet = compound.subarray(at, at + 4 * (compound.readUInt16BE(at + 2) + 1))
    at += 4 * (compound.readUInt16BE(at + 2) + 1)
    if (at > compound.length) return
    const [first = 0, type] = packet
    const format = first & 31
    if (type === RECEIVER_REPORT) readReports(packet.subarray(8), format, events)
    else if (type === SENDER_REPORT && packet.length >= 28) {
      events.onClock(packet.readUInt32BE(4), packet.readUInt32BE(10))
      readReports(packet.subarray(28), format, events)
    } else if (packet.length < 12) continue
    else if (type === REPEATS && format === 1) events.onRepeatsAsked(packet.readUInt32BE(8), numbersIn(packet))
    else if (type === PICTURE && format === 1) events.onKeyFrameWanted(packet.readUInt32BE(8))
    else if (type === PICTURE && format === 4)
      for (let from = 12; from + 8 <= packet.length; from += 8) events.onKeyFrameWanted(packet.readUInt32BE(from))
  }
}

function readReports(reports: Buffer, count: number, { onReport }: ControlEvents): void {
  for (let n = 0, at = 0; n < count && at + REPORT_BYTES <= reports.length; n++, at += REPORT_BYTES)
    onReport(reports.readUInt32BE(at), { middle: reports.readUInt32BE(at + 16), since: reports.readUInt32BE(at + 20) })
}

/** Each word names one number, and by a bit each of the sixteen after it. */
function numbersIn(packet: Buffer): readonly number[] {
  const numbers: number[] = []
  for (let at = 12; at + 4 <= packet.length; at += 4) {
    const [first, others] = [packet.readUInt16BE(at), packet.readUInt16BE(at + 2)]
    numbers.push(first)
    for (let bit = 0; bit < 16; bit++) if (((others >> bit) & 1) !== 0) numbers.push((first + bit + 1) & 0xffff)
  }
  return numbers
}

/** Asks a device for a key frame. @param own the number under which this end speaks of others' streams */
export function keyFrameWish(own: number, stream: number): Buffer {
  const feedback = new PictureLossIndication({ senderSsrc: own, mediaSsrc: stream })
  return new RtcpPayloadSpecificFeedback({ feedback }).serialize()
}

/** Asks a device for packets again. */
export function repeatsWish(own: number, stream: number, lost: readonly number[]): Buffer {
  const feedback = new GenericNack({ senderSsrc: own, mediaSourceSsrc: stream, lost: [...lost] })
  return new RtcpTransportLayerFeedback({ feedback }).serialize()
}
