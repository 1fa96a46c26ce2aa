import { AddTrackRequest, SessionDescription, SignalTarget, TrackSource, TrackType } from "@livekit/protocol"
import type { ParticipantId } from "@wasit/domain/room"
import nodeDataChannel, { type PeerConnection, type Track } from "node-datachannel"
import type { Medium } from "../engine.ts"
import { asksForKeyFrame, isControl } from "../inbox.test-support.ts"
import type { PacketClock } from "../packet-clock.test-support.ts"
import { pause } from "../stage.test-support.ts"
import { LiveKitLine } from "./livekit-line.test-support.ts"

type Message = Parameters<ConstructorParameters<typeof LiveKitLine>[2]>[0]

export type VisitEvents = {
  readonly onPacket: (medium: Medium, packet: Buffer) => void
  readonly onKeyFrameAsked: () => void
  /** Where LiveKit says that it listens. */
  readonly onTold: (candidate: { readonly address: string; readonly port: number }) => void
}

const SOURCES = { audio: TrackSource.MICROPHONE, video: TrackSource.CAMERA }
const MEDIA: readonly Medium[] = ["audio", "video"]

/** A device's stay in one room of LiveKit. */
export class Visit {
  readonly #name: ParticipantId
  readonly #clock: PacketClock
  readonly #spoil: (sdp: string) => string
  readonly #events: VisitEvents
  readonly #sends: PeerConnection
  readonly #receives: PeerConnection
  readonly #uplinks = new Map<Medium, Track>()
  // Without a reference of ours a track is collected, and its packets vanish.
  readonly #kept: Track[] = []
  /** LiveKit's names of what it takes from this device. */
  readonly #taken = new Map<string, Medium>()
  readonly #ended = new Set<Medium>()
  /** Who may receive nothing there is made no connection to receive by. */
  #hears = true
  #line: LiveKitLine | null = null

  constructor(name: ParticipantId, clock: PacketClock, spoil: (sdp: string) => string, events: VisitEvents) {
    this.#name = name
    this.#clock = clock
    this.#spoil = spoil
    this.#events = events
    this.#sends = new nodeDataChannel.PeerConnection(`${name} sends`, { iceServers: [] })
    // LiveKit's first offer names no stream yet.
    const media = { iceServers: [], forceMediaTransport: true }
    this.#receives = new nodeDataChannel.PeerConnection(`${name} receives`, media)
  }

  get isConnected(): boolean {
    const needed = this.#hears ? [this.#sends, this.#receives] : [this.#sends]
    return needed.every((each) => each.state() === "connected")
  }

  /** @throws if it takes longer than `ms` */
  async connect(url: string, token: string, ms: number): Promise<void> {
    this.#receives.onTrack((track) => this.#take(track))
    this.#receives.onLocalDescription((sdp) =>
      this.#line?.say({ case: "answer", value: this.#described("answer", sdp) }),
    )
    this.#sends.onLocalDescription((sdp, type) => {
      if (type === "offer") this.#line?.say({ case: "offer", value: this.#described(type, sdp) })
    })
    this.#line = new LiveKitLine(url, token, (message) => this.#heed(message))
    const until = Date.now() + ms
    while (!this.isConnected) {
      if (Date.now() > until) throw new Error(`${this.#name} did not connect`)
      await pause(10)
    }
  }

  send(medium: Medium, packet: Buffer): void {
    const track = this.#uplinks.get(medium)
    if (track?.isOpen()) track.sendMessageBinary(packet)
  }

  close(): void {
    this.#line?.close()
    for (const track of this.#kept) track.close()
    this.#sends.close()
    this.#receives.close()
  }

  #heed(message: Message): void {
    if (message.case === "join") {
      this.#hears = message.value.participant?.permission?.canSubscribe ?? true
      this.#publish(MEDIA)
    }
    if (message.case === "offer") this.#receives.setRemoteDescription(message.value.sdp, "offer" as never)
    else if (message.case === "answer") this.#sends.setRemoteDescription(message.value.sdp, "answer" as never)
    else if (message.case === "trackPublished")
      this.#taken.set(message.value.track?.sid ?? "", mediumOf(message.value.cid))
    else if (message.case === "trackUnpublished") this.#end(message.value.trackSid)
    else if (message.case === "update") this.#publishAgain(message.value)
    else if (message.case === "trickle") {
      const { candidate, sdpMid } = JSON.parse(message.value.candidateInit) as { candidate: string; sdpMid?: string }
      const peer = message.value.target === SignalTarget.PUBLISHER ? this.#sends : this.#receives
      const [, address = "", port = ""] = /^candidate:\S+ \d+ \S+ \d+ (\S+) (\d+)/.exec(candidate) ?? []
      if (address !== "") this.#events.onTold({ address, port: Number(port) })
      if (candidate !== "") peer.addRemoteCandidate(candidate, sdpMid ?? "0")
    }
  }

  #end(sid: string): void {
    const medium = this.#taken.get(sid)
    if (medium === undefined) return
    this.#taken.delete(sid)
    this.#ended.add(medium)
  }

  /** What LiveKit ended is offered to it again when it may be sent again, as the room's own client does it. */
  #publishAgain({ participants }: Extract<Message, { case: "update" }>["value"]): void {
    const own = participants.find(({ identity }) => identity === this.#name)?.permission
    const open = MEDIA.filter((medium) => this.#ended.has(medium) && own?.canPublishSources.includes(SOURCES[medium]))
    if (open.length === 0) return
    for (const medium of open) {
      this.#ended.delete(medium)
      this.#clock.begin(medium)
    }
    this.#publish(open)
  }

  #publish(media: readonly Medium[]): void {
    for (const medium of media) {
      this.#line?.say({
        case: "addTrack",
        value: new AddTrackRequest({
          cid: this.#cidOf(medium),
          type: medium === "audio" ? TrackType.AUDIO : TrackType.VIDEO,
          source: SOURCES[medium],
          disableDtx: true,
          disableRed: true,
        }),
      })
      const track = this.#sends.addTrack(this.#section(medium))
      this.#kept.push(track)
      this.#uplinks.set(medium, track)
      track.onMessage((packet) => {
        if (medium === "video" && isControl(packet) && asksForKeyFrame(packet)) this.#events.onKeyFrameAsked()
      })
    }
    this.#sends.setLocalDescription("offer" as never)
  }

  #section(medium: Medium) {
    const mid = String(this.#kept.length)
    const section =
      medium === "audio"
        ? new nodeDataChannel.Audio(mid, "SendOnly" as never)
        : new nodeDataChannel.Video(mid, "SendOnly" as never)
    if (section instanceof nodeDataChannel.Audio) section.addOpusCodec(111)
    else section.addVP8Codec(96)
    section.addSSRC(this.#clock.streamOf(medium), this.#name, this.#name, this.#cidOf(medium))
    return section
  }

  /** A stream by the name that this device gives it: another one when it is sent anew. */
  #cidOf(medium: Medium): string {
    return `${medium}-${this.#clock.streamOf(medium)}`
  }

  #take(track: Track): void {
    this.#kept.push(track)
    const medium: Medium = track.type() === "audio" ? "audio" : "video"
    track.onMessage((packet) => {
      if (!isControl(packet)) this.#events.onPacket(medium, packet)
    })
  }

  #described(type: "offer" | "answer", sdp: string): SessionDescription {
    const lines = sdp.split("\r\n").filter((line) => !line.startsWith("a=candidate"))
    return new SessionDescription({ type, sdp: this.#spoil(lines.join("\r\n")) })
  }
}

const mediumOf = (cid: string): Medium => (cid.startsWith("audio") ? "audio" : "video")
