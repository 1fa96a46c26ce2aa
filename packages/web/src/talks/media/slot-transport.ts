import { type JoinTicket, type SourceKind, type Step, stepOf } from "@wasit/domain/room"
import type { CipherLine } from "./cipher-line.ts"
import { slotName } from "./e2ee-orders.ts"
import { withFrames } from "./frame-length.ts"
import { openConnection, withoutAddresses } from "./peer-connection.ts"
import { Renewal } from "./renewal.ts"
import { limitSender } from "./sender-limits.ts"
import type { TalkTransport, TransportCounts } from "./transport.ts"
import { countsOf, type StatsReport } from "./transport-counts.ts"

/** The first two sections of the offer take what this device sends; receiving slots follow, voices first. */
const MICROPHONE_MID = 0
const PICTURE_MID = 1
const FIRST_SLOT_MID = 2

/**
 * The connection to the embedded relay and to Janus: the relay offers fixed slots, this device answers with its senders empty
 * and encrypted. The order of the steps is one of those in which nothing leaves in clear (docs/spec/room-keys.md).
 */
export class SlotTransport implements TalkTransport {
  readonly #cipher: CipherLine
  readonly #tracks = new Map<string, MediaStreamTrack>()
  readonly #renewal: Renewal
  #connection: RTCPeerConnection | null = null
  #step = stepOf("full")
  #offer = ""
  #frameMs = 0
  #fitting: Promise<void> = Promise.resolve()
  #connect: () => void = () => undefined
  readonly connected = new Promise<void>((resolve) => {
    this.#connect = resolve
  })

  /** @param onLost called when the connection failed, or does not come back: a new ticket is needed */
  constructor(cipher: CipherLine, onLost: () => void) {
    this.#cipher = cipher
    this.#renewal = new Renewal(() => this.#connect(), onLost)
  }

  async join(ticket: JoinTicket): Promise<string> {
    if (ticket.engine === "livekit") throw new Error("not an engine of slots")
    await this.#cipher.ready
    const servers = ticket.iceServers.map(({ urls, username, credential }) => ({
      urls: [...urls],
      username,
      credential,
    }))
    const connection = openConnection(servers, ticket.isRelayOnly)
    this.#connection = connection
    connection.onconnectionstatechange = () => this.#renewal.take(connection.connectionState)
    connection.ontrack = ({ transceiver }) => this.#receive(transceiver, ticket.slots.audio)
    this.#offer = ticket.sdp
    this.#frameMs = this.#step.frameMs
    await connection.setRemoteDescription({ type: "offer", sdp: withFrames(ticket.sdp, this.#frameMs) })
    for (const [mid, medium] of [
      [MICROPHONE_MID, "audio"],
      [PICTURE_MID, "video"],
    ] as const) {
      const transceiver = connection.getTransceivers()[mid]
      if (transceiver === undefined) throw new Error("the offer has no section to send in")
      transceiver.direction = "sendonly"
      transceiver.sender.transform = this.#cipher.transform({ side: "send", medium })
    }
    const answer = await connection.createAnswer()
    await connection.setLocalDescription(answer)
    await this.#limit()
    return withoutAddresses(connection.localDescription?.sdp ?? "")
  }

  slotTrack(medium: "audio" | "video", slot: number): MediaStreamTrack | null {
    return this.#tracks.get(slotName(medium, slot)) ?? null
  }

  /** The relay puts a source into a slot by itself. */
  take(): void {}

  /** The relay carries a voice wherever it is to be heard. */
  speakInto(): void {}

  async publish(kind: SourceKind, track: MediaStreamTrack | null): Promise<void> {
    const sender = this.#senderOf(kind === "microphone" ? MICROPHONE_MID : PICTURE_MID)
    if (kind !== "microphone" && track !== null) this.#cipher.order({ type: "picture", kind })
    await sender?.replaceTrack(track)
  }

  fit(step: Step): Promise<void> {
    this.#step = step
    const fitting = this.#fitting.then(() => this.#frame()).then(() => this.#limit())
    // One that fails is not the last.
    this.#fitting = fitting.catch(() => undefined)
    return fitting
  }

  /**
   * A browser takes the length of a packet from the offer. The same offer is set once more with another length: it is answered
   * here, and the relay, which sends on whatever comes, is not asked.
   */
  async #frame(): Promise<void> {
    const connection = this.#connection
    const { frameMs } = this.#step
    if (connection === null || frameMs === this.#frameMs || connection.signalingState !== "stable") return
    await connection.setRemoteDescription({ type: "offer", sdp: withFrames(this.#offer, frameMs) })
    await connection.setLocalDescription(await connection.createAnswer())
    this.#frameMs = frameMs
  }

  async #limit(): Promise<void> {
    await limitSender(this.#senderOf(MICROPHONE_MID), { maxBitrate: this.#step.audioBitrate })
    const { picture } = this.#step
    if (picture !== null)
      await limitSender(this.#senderOf(PICTURE_MID), { maxBitrate: picture.bitrate, maxFramerate: picture.framerate })
  }

  async counts(): Promise<TransportCounts> {
    const reports: Iterable<StatsReport> = (await this.#connection?.getStats())?.values() ?? []
    return countsOf([...reports], (trackId) => this.#nameOf(trackId))
  }

  close(): void {
    this.#renewal.end()
    if (this.#connection === null) return
    this.#connection.onconnectionstatechange = null
    this.#connection.ontrack = null
    this.#connection.close()
  }

  #receive({ mid, receiver }: RTCRtpTransceiver, audioSlots: number): void {
    const at = Number(mid) - FIRST_SLOT_MID
    const medium = receiver.track.kind === "audio" ? "audio" : "video"
    const slot = slotName(medium, medium === "audio" ? at : at - audioSlots)
    receiver.transform = this.#cipher.transform({ side: "receive", slot })
    this.#tracks.set(slot, receiver.track)
  }

  #senderOf(mid: number): RTCRtpSender | undefined {
    return this.#connection?.getTransceivers()[mid]?.sender
  }

  #nameOf(trackId: string): string | null {
    for (const [name, track] of this.#tracks) if (track.id === trackId) return name
    return null
  }
}
