import type { ParticipantId } from "@wasit/domain/room"
import nodeDataChannel, { type PeerConnection, type Track } from "node-datachannel"
import type { Medium } from "./engine.ts"
import { asksForKeyFrame, Inbox, isControl, type Received } from "./inbox.test-support.ts"
import { PacketClock } from "./packet-clock.test-support.ts"

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
  readonly #inbox = new Inbox()
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
    return withStreams(
      this.#peer.localDescription()?.sdp ?? "",
      (medium) => this.#clock.streamOf(medium),
      `p${this.number}`,
    )
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
    return this.#inbox.received(medium, slot)
  }

  /** Forgets what came so far. */
  clear(): void {
    this.#inbox.clear()
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
      if (isControl(packet)) {
        if (mid === 1 && asksForKeyFrame(packet)) {
          this.keyFramesAsked += 1
          this.#clock.keyFrame()
        }
      } else if (mid > 1) this.#inbox.keep(medium, slot, packet)
    })
  }
}

function withStreams(sdp: string, streamOf: (medium: Medium) => number, name: string): string {
  const [session = "", ...sections] = sdp.split(/(?=^m=)/m)
  const kept = sections.map((section, at) => {
    const lines = section.split("\r\n").filter((line) => line !== "" && !line.startsWith("a=candidate"))
    const medium = at === 0 ? "audio" : "video"
    return [...lines, ...(at < 2 ? [`a=ssrc:${streamOf(medium)} cname:${name}`] : []), ""].join("\r\n")
  })
  return session + kept.join("")
}
