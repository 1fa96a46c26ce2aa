import { AddTrackRequest, SessionDescription, SignalTarget, TrackSource, TrackType } from "@livekit/protocol"
import type { ParticipantId, SourceId } from "@wasit/domain/room"
import nodeDataChannel, { type PeerConnection, type Track } from "node-datachannel"
import type { Medium } from "../engine.ts"
import { asksForKeyFrame, Inbox, isControl, type Received } from "../inbox.test-support.ts"
import { PacketClock } from "../packet-clock.test-support.ts"
import { pause, type TestDevice } from "../stage.test-support.ts"
import { type Fault, streamOf } from "../synthetic-client.test-support.ts"
import { LiveKitLine } from "./livekit-line.test-support.ts"

/** What the server side has put into a slot of this device: LiveKit itself knows streams, and no slots. */
type SourceIn = (medium: Medium, slot: number) => SourceId | null

/** A device at LiveKit without a browser: it sends over one connection, which it offers, and receives over LiveKit's. */
export class LiveKitDevice implements TestDevice {
  readonly #number: number
  readonly #sourceIn: SourceIn
  readonly #sends: PeerConnection
  readonly #receives: PeerConnection
  // Without a reference of ours a track is collected, and its packets vanish.
  readonly #uplinks: Track[] = []
  readonly #downlinks = new Map<string, Track>()
  readonly #inbox = new Inbox()
  readonly #clock: PacketClock
  #line: LiveKitLine | null = null
  keyFramesAsked = 0

  constructor(participant: ParticipantId, sourceIn: SourceIn) {
    this.#number = Number(participant.slice(1))
    this.#sourceIn = sourceIn
    this.#sends = new nodeDataChannel.PeerConnection(`${participant} sends`, { iceServers: [] })
    // LiveKit's first offer names no stream yet.
    const media = { iceServers: [], forceMediaTransport: true }
    this.#receives = new nodeDataChannel.PeerConnection(`${participant} receives`, media)
    this.#clock = new PacketClock(this.#number, (medium, packet) => {
      const track = this.#uplinks[medium === "audio" ? 0 : 1]
      if (track?.isOpen()) track.sendMessageBinary(packet)
    })
  }

  get isConnected(): boolean {
    return this.#sends.state() === "connected" && this.#receives.state() === "connected"
  }

  /** @throws if it takes longer than `ms` */
  async connect(url: string, token: string, ms: number): Promise<void> {
    this.#receives.onTrack((track) => this.#take(track))
    this.#receives.onLocalDescription((sdp) =>
      this.#line?.say({
        case: "answer",
        value: new SessionDescription({ type: "answer", sdp: withoutCandidates(sdp) }),
      }),
    )
    this.#sends.onLocalDescription((sdp, type) => {
      if (type === "offer")
        this.#line?.say({ case: "offer", value: new SessionDescription({ type, sdp: withoutCandidates(sdp) }) })
    })
    this.#line = new LiveKitLine(url, token, (message) => this.#heed(message))
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

  /** What came of the source that stands in the slot now. */
  received(medium: Medium, slot: number): readonly Received[] {
    const source = this.#sourceIn(medium, slot)
    const number = source === null ? 0 : Number(source.slice(1, source.indexOf(":")))
    return this.#inbox.received(medium, number)
  }

  clear(): void {
    this.#inbox.clear()
  }

  close(): void {
    this.#clock.stop()
    this.#line?.close()
    for (const track of [...this.#uplinks, ...this.#downlinks.values()]) track.close()
    this.#sends.close()
    this.#receives.close()
  }

  #heed(message: Parameters<ConstructorParameters<typeof LiveKitLine>[2]>[0]): void {
    if (message.case === "join") this.#publish()
    else if (message.case === "offer") this.#receives.setRemoteDescription(message.value.sdp, "offer" as never)
    else if (message.case === "answer") this.#sends.setRemoteDescription(message.value.sdp, "answer" as never)
    else if (message.case === "trickle") {
      const { candidate, sdpMid } = JSON.parse(message.value.candidateInit) as { candidate: string; sdpMid?: string }
      const peer = message.value.target === SignalTarget.PUBLISHER ? this.#sends : this.#receives
      if (candidate !== "") peer.addRemoteCandidate(candidate, sdpMid ?? "0")
    }
  }

  /** Both streams are announced at once, as the room's own client does it for each when it is opened. */
  #publish(): void {
    for (const medium of ["audio", "video"] as const) {
      const isSound = medium === "audio"
      this.#line?.say({
        case: "addTrack",
        value: new AddTrackRequest({
          cid: cidOf(this.#number, medium),
          type: isSound ? TrackType.AUDIO : TrackType.VIDEO,
          source: isSound ? TrackSource.MICROPHONE : TrackSource.CAMERA,
          disableDtx: true,
          disableRed: true,
        }),
      })
      this.#uplinks.push(this.#sends.addTrack(this.#described(medium)))
    }
    this.#uplinks[1]?.onMessage((packet) => {
      if (!isControl(packet) || !asksForKeyFrame(packet)) return
      this.keyFramesAsked += 1
      this.#clock.keyFrame()
    })
    this.#sends.setLocalDescription("offer" as never)
  }

  #described(medium: Medium) {
    const isSound = medium === "audio"
    const described = isSound
      ? new nodeDataChannel.Audio("0", "SendOnly" as never)
      : new nodeDataChannel.Video("1", "SendOnly" as never)
    if (described instanceof nodeDataChannel.Audio) described.addOpusCodec(111)
    else described.addVP8Codec(96)
    const name = `p${this.#number}`
    described.addSSRC(streamOf(this.#number, medium), name, name, cidOf(this.#number, medium))
    return described
  }

  #take(track: Track): void {
    this.#downlinks.set(track.mid(), track)
    const medium: Medium = track.type() === "audio" ? "audio" : "video"
    track.onMessage((packet) => {
      if (!isControl(packet)) this.#inbox.keepBySender(medium, packet)
    })
  }
}

const cidOf = (number: number, medium: Medium): string => `p${number}-${medium}`

function withoutCandidates(sdp: string): string {
  return sdp
    .split("\r\n")
    .filter((line) => !line.startsWith("a=candidate"))
    .join("\r\n")
}
