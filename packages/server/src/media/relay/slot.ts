import { randomBytes } from "node:crypto"
import type { ParticipantId, SourceId } from "@wasit/domain/room"
import type { Medium, SlotStats } from "../engine.ts"
import { Repeats } from "./repeats.ts"
import { SlotStream } from "./slot-stream.ts"
import type { Outlet, Packet } from "./transport.ts"

/** One receiving slot of a connection. */
export class Slot {
  readonly #participant: ParticipantId
  readonly #medium: Medium
  readonly #index: number
  readonly #outlet: Outlet
  readonly #stream: SlotStream
  readonly #repeats = new Repeats()
  #source: SourceId | null = null
  #isMuted = false
  #awaitsKeyFrame = false
  #packets = 0
  #bytes = 0

  constructor(participant: ParticipantId, medium: Medium, index: number, outlet: Outlet) {
    this.#participant = participant
    this.#medium = medium
    this.#index = index
    this.#outlet = outlet
    const start = randomBytes(6)
    this.#stream = new SlotStream(medium, { sequence: start.readUInt16BE(0), timestamp: start.readUInt32BE(2) })
    outlet.limitRepeats((asked, now, roundTripMs) => this.#repeats.allow(asked, now, roundTripMs))
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
  forward({ header, payload }: Packet, isKey: boolean, now: number): boolean {
    if (this.#isMuted || !this.#outlet.isOpen()) return true
    if (this.#awaitsKeyFrame && !isKey) return false
    this.#awaitsKeyFrame = false
    const stamp = this.#stream.next({ sequence: header.sequenceNumber, timestamp: header.timestamp }, now)
    if (stamp === null) return true
    this.#packets += 1
    this.#bytes += payload.length
    this.#repeats.sent()
    this.#outlet.send({ ...stamp, marker: header.marker }, payload)
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
