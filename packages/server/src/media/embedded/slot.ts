import { randomBytes } from "node:crypto"
import type { ParticipantId, SourceId } from "@wasit/domain/room"
import { GenericNack, type RTCRtpSender, RtcpTransportLayerFeedback, RtpHeader, RtpPacket } from "werift"
import type { Medium, SlotStats } from "../engine.ts"
import { Repeats } from "./repeats.ts"
import { SlotStream } from "./slot-stream.ts"

/** One receiving slot of a connection. */
export class Slot {
  readonly #participant: ParticipantId
  readonly #medium: Medium
  readonly #index: number
  readonly #sender: RTCRtpSender
  readonly #stream: SlotStream
  readonly #repeats = new Repeats()
  #source: SourceId | null = null
  #isMuted = false
  #awaitsKeyFrame = false
  #packets = 0
  #bytes = 0

  constructor(participant: ParticipantId, medium: Medium, index: number, sender: RTCRtpSender) {
    this.#participant = participant
    this.#medium = medium
    this.#index = index
    this.#sender = sender
    const start = randomBytes(6)
    this.#stream = new SlotStream(medium, { sequence: start.readUInt16BE(0), timestamp: start.readUInt32BE(2) })
    limitRepeats(sender, this.#repeats)
  }

  get source(): SourceId | null {
    return this.#source
  }

  carry(source: SourceId | null, isMuted: boolean): void {
    this.#source = source
    this.#isMuted = isMuted
    this.#repeats.forget()
    this.restart()
  }

  mute(on: boolean): void {
    this.#isMuted = on
    this.restart()
  }

  /** What comes next does not follow what was sent: a picture waits for a key frame. */
  restart(): void {
    this.#stream.restart()
    this.#awaitsKeyFrame = this.#medium === "video"
  }

  /** @returns false if it waits for a key frame */
  forward({ header, payload }: RtpPacket, isKey: boolean, now: number): boolean {
    if (this.#isMuted || this.#sender.transport?.state !== "connected") return true
    if (this.#awaitsKeyFrame && !isKey) return false
    this.#awaitsKeyFrame = false
    const stamp = this.#stream.next({ sequence: header.sequenceNumber, timestamp: header.timestamp }, now)
    if (stamp === null) return true
    this.#packets += 1
    this.#bytes += payload.length
    this.#repeats.sent()
    // A header of our own: no extension and no further source goes on to others.
    const out = new RtpHeader({ marker: header.marker, sequenceNumber: stamp.sequence, timestamp: stamp.timestamp })
    void this.#sender.sendRtp(new RtpPacket(out, payload))
    return true
  }

  stats(): SlotStats {
    return {
      participant: this.#participant,
      medium: this.#medium,
      slot: this.#index,
      source: this.#source,
      packets: this.#packets,
      bytes: this.#bytes,
    }
  }
}

/** The library repeats whatever is asked for, as often as it is asked. */
function limitRepeats(sender: RTCRtpSender, repeats: Repeats): void {
  const take = sender.handleRtcpPacket.bind(sender)
  sender.handleRtcpPacket = (packet) => {
    if (packet instanceof RtcpTransportLayerFeedback && packet.feedback instanceof GenericNack)
      packet.feedback.lost = repeats.allow(packet.feedback.lost, performance.now(), roundTripOf(sender))
    take(packet)
  }
}

/** The library measures it from the listener's reports, in seconds, and keeps it private. */
function roundTripOf(sender: RTCRtpSender): number {
  const { rtt } = sender as unknown as { readonly rtt?: number }
  return (rtt ?? 0) * 1_000
}
