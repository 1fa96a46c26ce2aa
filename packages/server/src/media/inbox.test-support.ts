import type { Medium } from "./engine.ts"

/** A packet that came into a slot. `from` is the number of the participant who sent it. */
export type Received = {
  readonly from: number
  readonly sequence: number
  readonly timestamp: number
  readonly isKey: boolean
  readonly at: number
}

/** What came into a device's slots. */
export class Inbox {
  readonly #received = new Map<string, Received[]>()

  keep(medium: Medium, slot: number, packet: Buffer): void {
    const name = `${medium}:${slot}`
    const kept = this.#received.get(name) ?? []
    const at = payloadOf(packet)
    kept.push({
      from: senderOf(packet),
      sequence: packet.readUInt16BE(2),
      timestamp: packet.readUInt32BE(4),
      isKey: medium === "video" && packet[at] === 0x10 && ((packet[at + 1] ?? 1) & 1) === 0,
      at: performance.now(),
    })
    this.#received.set(name, kept)
  }

  received(medium: Medium, slot: number): readonly Received[] {
    return this.#received.get(`${medium}:${slot}`) ?? []
  }

  clear(): void {
    this.#received.clear()
  }
}

/** Where the payload begins: after the header, and what extensions an engine leaves in it. */
function payloadOf(packet: Buffer): number {
  return 12 + ((packet[0] ?? 0) & 0x10 ? 4 + 4 * packet.readUInt16BE(14) : 0)
}

/** The number of the participant who sent it; 0: an engine that tries how much a line bears. */
export const senderOf = (packet: Buffer): number => packet[payloadOf(packet) + 4] ?? 0

/** RTCP shares the port with RTP, and has other types. */
export function isControl(packet: Buffer): boolean {
  const type = packet[1] ?? 0
  return type >= 192 && type <= 223
}

/** RTCP comes in compounds: a key frame is asked for by payload-specific feedback of format 1 (picture loss) or 4 (full intra). */
export function asksForKeyFrame(packet: Buffer): boolean {
  for (let at = 0; at + 4 <= packet.length; at += 4 * (packet.readUInt16BE(at + 2) + 1))
    if (packet[at + 1] === 206 && [1, 4].includes((packet[at] ?? 0) & 31)) return true
  return false
}
