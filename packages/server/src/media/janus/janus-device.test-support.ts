import type { ParticipantId } from "@wasit/domain/room"
import nodeDataChannel, { type PeerConnection, type Track } from "node-datachannel"
import type { Medium } from "../engine.ts"
import { asksForKeyFrame, Inbox, isControl } from "../inbox.test-support.ts"
import { PacketClock } from "../packet-clock.test-support.ts"
import { pause, type TestDevice } from "../stage.test-support.ts"
import type { Fault } from "../synthetic-client.test-support.ts"

/** A device at Janus: it sends over one connection, which it offers, and receives over another, which Janus offers. */
export class JanusDevice implements TestDevice {
  readonly #number: number
  readonly #sends: PeerConnection
  readonly #receives: PeerConnection
  // Without a reference of ours a track is collected, and its packets vanish.
  readonly #uplinks: Track[] = []
  readonly #downlinks: Track[] = []
  readonly #inbox = new Inbox()
  readonly #clock: PacketClock
  keyFramesAsked = 0

  constructor(participant: ParticipantId) {
    this.#number = Number(participant.slice(1))
    this.#sends = new nodeDataChannel.PeerConnection(`${participant} sends`, { iceServers: [] })
    this.#receives = new nodeDataChannel.PeerConnection(`${participant} receives`, { iceServers: [] })
    this.#clock = new PacketClock(this.#number, (medium, packet) => {
      const track = this.#uplinks[medium === "audio" ? 0 : 1]
      if (track?.isOpen()) track.sendMessageBinary(packet)
    })
  }

  get isConnected(): boolean {
    return this.#sends.state() === "connected" && this.#receives.state() === "connected"
  }

  /** @returns the offer of what it sends, without candidates */
  async offer(): Promise<string> {
    const sound = new nodeDataChannel.Audio("0", "SendOnly" as never)
    sound.addOpusCodec(111)
    sound.addSSRC(this.#clock.streamOf("audio"), `p${this.#number}`)
    const picture = new nodeDataChannel.Video("1", "SendOnly" as never)
    picture.addVP8Codec(96)
    picture.addSSRC(this.#clock.streamOf("video"), `p${this.#number}`)
    this.#uplinks.push(this.#sends.addTrack(sound), this.#sends.addTrack(picture))
    this.#uplinks[1]?.onMessage((packet) => {
      if (!isControl(packet) || !asksForKeyFrame(packet)) return
      this.keyFramesAsked += 1
      this.#clock.keyFrame()
    })
    return described(this.#sends, () => this.#sends.setLocalDescription("offer" as never))
  }

  published(answer: string): void {
    this.#sends.setRemoteDescription(answer, "answer" as never)
  }

  async answer(offer: string, voices: number): Promise<string> {
    this.#receives.onTrack((track) => {
      const mid = Number(track.mid())
      this.#downlinks[mid] = track
      const medium: Medium = mid < voices ? "audio" : "video"
      track.onMessage((packet) => {
        if (!isControl(packet)) this.#inbox.keep(medium, medium === "audio" ? mid : mid - voices, packet)
      })
    })
    return described(this.#receives, () => this.#receives.setRemoteDescription(offer, "offer" as never))
  }

  async connected(ms: number): Promise<void> {
    const until = Date.now() + ms
    while (!this.isConnected) {
      if (Date.now() > until) throw new Error(`p${this.#number} did not connect`)
      await pause(10)
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

  received(medium: Medium, slot: number): ReturnType<Inbox["received"]> {
    return this.#inbox.received(medium, slot)
  }

  clear(): void {
    this.#inbox.clear()
  }

  close(): void {
    this.#clock.stop()
    for (const track of [...this.#uplinks, ...this.#downlinks]) track?.close()
    this.#sends.close()
    this.#receives.close()
  }
}

async function described(peer: PeerConnection, begin: () => void): Promise<string> {
  const done = new Promise<void>((resolve) => peer.onLocalDescription(() => resolve()))
  begin()
  await done
  const lines = (peer.localDescription()?.sdp ?? "").split("\r\n")
  return lines.filter((line) => !line.startsWith("a=candidate")).join("\r\n")
}
