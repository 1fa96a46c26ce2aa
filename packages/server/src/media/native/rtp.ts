import type { Packet } from "../relay/transport.ts"

/** A packet with what tells streams apart. */
export type Arrived = Packet & { readonly payloadType: number; readonly stream: number }

const HEADER = 12

/** RFC 5761, 4: control packets share the port with media, and have other types. */
export function isControl(packet: Buffer): boolean {
  const type = packet[1] ?? 0
  return type >= 192 && type <= 223
}

/** RFC 3550, 5.1. @returns null if it is no whole packet */
export function readPacket(packet: Buffer): Arrived | null {
  const [first = 0, second = 0] = packet
  if (packet.length < HEADER || first >> 6 !== 2) return null
  let from = HEADER + 4 * (first & 0x0f)
  if ((first & 0x10) !== 0) {
    if (packet.length < from + 4) return null
    from += 4 + 4 * packet.readUInt16BE(from + 2)
  }
  const to = packet.length - ((first & 0x20) === 0 ? 0 : (packet.at(-1) ?? 0))
  if (from > to) return null
  return {
    header: {
      sequenceNumber: packet.readUInt16BE(2),
      timestamp: packet.readUInt32BE(4),
      marker: (second & 0x80) !== 0,
    },
    payload: packet.subarray(from, to),
    payloadType: second & 0x7f,
    stream: packet.readUInt32BE(8),
  }
}

/** @returns a packet with the shortest header there is */
export function writePacket({ header, payloadType, stream }: Omit<Arrived, "payload">, payload: Buffer): Buffer {
  const packet = Buffer.allocUnsafe(HEADER + payload.length)
  packet[0] = 0x80
  packet[1] = payloadType | (header.marker ? 0x80 : 0)
  packet.writeUInt16BE(header.sequenceNumber, 2)
  packet.writeUInt32BE(header.timestamp, 4)
  packet.writeUInt32BE(stream, 8)
  payload.copy(packet, HEADER)
  return packet
}
