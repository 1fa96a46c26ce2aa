import type { ParticipantId } from "@wasit/domain/room"
import nodeDataChannel, { type PeerConnection, type Track } from "node-datachannel"
import type { Medium } from "./engine.ts"
import { PacketClock } from "./packet-clock.test-support.ts"

/** A packet that came into a slot. `from` is the number of the participant who sent it. */
export type Received = {
  readonly from: number
  readonly sequence: number
  readonly timestamp: number
  readonly isKey: boolean
  readonly at: number
}

/** How packets are spoilt on purpose. */
export type Fault = "clear" | "replayed" | "oversized" | "flooded"

/**
 * A device without a browser: real ICE, DTLS and SRTP, and canned frames in the form that a device's encryption gives
 * them. It sends 50 sound packets a second and 20 of a picture, of which each second one ends a frame.
 */
export class SyntheticClient {
  readonly number: number
  readonly #peer: PeerConnection
  // Without a reference of ours a track is collected, and its packets vanish.
  readonly #tracks: Track[] = []
  readonly #received = new Map<string, Received[]>()
  readonly #clock: PacketClock
  #slots = { audio: 0, video: 0 }
  /** Key frames that the relay asked for. */
  keyFramesAsked = 0

  constructor(participant: ParticipantId, options: { readonly turn?: string } = {}) {
    this.number = Number(participant.slice(1))
    this.#peer = new nodeDataChannel.PeerConnection(participant, {
      iceServers: options.turn === undefined ? [] : [options.turn],
      ...(options.turn === undefined ? {} : { iceTransportPolicy: "relay" as const }),
      disableAutoGathering: false,
    })
    this.#clock = new PacketClock(this.number, (medium, packet) => this.send(medium, packet))
  }

  get isConnected(): boolean {
    return this.#peer.state() === "connected"
  }

  /** @returns the answer as a device sends it: without candidates, with the streams it will send. */
  async answer(offer: string, slots: { readonly audio: number; readonly video: number }): Promise<string> {
    this.#slots = slots
    this.#peer.onTrack((track) => this.#take(track))
    const answered = new Promise<void>((resolve) => this.#peer.onLocalDescription(() => resolve()))
    this.#peer.setRemoteDescription(offer, "offer" as never)
    await answered
    return withStreams(this.#peer.localDescription()?.sdp ?? "", this.number)
  }

  /** @throws if it takes longer than `ms` */
  async connected(ms = 15_000): Promise<void> {
    const until = Date.now() + ms
    while (!this.isConnected) {
      if (Date.now() > until) throw new Error(`p${this.number} did not connect`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  speak(on: boolean): void {
    this.#clock.turn("audio", on)
  }

  show(on: boolean): void {
    this.#clock.turn("video", on)
  }

  spoil(medium: Medium, fault: Fault | null): void {
    this.#clock.spoil(medium, fault)
  }

  sent(medium: Medium): number {
    return this.#clock.sent(medium)
  }

  send(medium: Medium, packet: Buffer): void {
    const track = this.#tracks[medium === "audio" ? 0 : 1]
    if (track?.isOpen()) track.sendMessageBinary(packet)
  }

  received(medium: Medium, slot: number): readonly Received[] {
    return this.#received.get(`${medium}:${slot}`) ?? []
  }

  /** Forgets what came so far. */
  clear(): void {
    this.#received.clear()
  }

  close(): void {
    this.#clock.stop()
    for (const track of this.#tracks) track?.close()
    this.#peer.close()
  }

  #take(track: Track): void {
    const mid = Number(track.mid())
    this.#tracks[mid] = track
    const medium: Medium = mid === 0 || (mid > 1 && mid < 2 + this.#slots.audio) ? "audio" : "video"
    const slot = medium === "audio" ? mid - 2 : mid - 2 - this.#slots.audio
    track.onMessage((packet) => {
      const type = packet[1] ?? 0
      if (type >= 192 && type <= 223) {
        if (mid === 1 && asksForKeyFrame(packet)) {
          this.keyFramesAsked += 1
          this.#clock.keyFrame()
        }
      } else if (mid > 1) this.#keep(medium, slot, packet)
    })
  }

  #keep(medium: Medium, slot: number, packet: Buffer): void {
    const name = `${medium}:${slot}`
    const kept = this.#received.get(name) ?? []
    kept.push({
      from: packet[16] ?? 0,
      sequence: packet.readUInt16BE(2),
      timestamp: packet.readUInt32BE(4),
      isKey: medium === "video" && packet[12] === 0x10 && ((packet[13] ?? 1) & 1) === 0,
      at: performance.now(),
    })
    this.#received.set(name, kept)
  }
}

/** RTCP comes in compounds: a picture loss indication is payload-specific feedback of format 1. */
function asksForKeyFrame(packet: Buffer): boolean {
  for (let at = 0; at + 4 <= packet.length; at += 4 * (packet.readUInt16BE(at + 2) + 1))
    if (packet[at + 1] === 206 && ((packet[at] ?? 0) & 31) === 1) return true
  return false
}

/** The stream numbers that participant `n` sends sound and picture under. */
export const streamOf = (n: number, medium: Medium): number => 1000 * n + (medium === "audio" ? 1 : 2)

function withStreams(sdp: string, number: number): string {
  const [session = "", ...sections] = sdp.split(/(?=^m=)/m)
  const kept = sections.map((section, at) => {
    const lines = section.split("\r\n").filter((line) => line !== "" && !line.startsWith("a=candidate"))
    const medium = at === 0 ? "audio" : "video"
    return [...lines, ...(at < 2 ? [`a=ssrc:${streamOf(number, medium)} cname:p${number}`] : []), ""].join("\r\n")
  })
  return session + kept.join("")
}
