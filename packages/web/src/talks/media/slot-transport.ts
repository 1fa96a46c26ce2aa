import type { JoinTicket, SourceKind } from "@wasit/domain/room"
import type { CipherLine } from "./cipher-line.ts"
import { slotName } from "./e2ee-orders.ts"
import { openConnection, withoutCandidates } from "./peer-connection.ts"
import { type Step, stepOf } from "./steps.ts"
import type { TalkTransport, TransportCounts } from "./transport.ts"

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
  readonly #onLost: () => void
  #connection: RTCPeerConnection | null = null
  #step = stepOf("full")
  #connect: () => void = () => undefined
  readonly connected = new Promise<void>((resolve) => {
    this.#connect = resolve
  })

  /** @param onLost called when the connection failed for good: a new ticket is needed */
  constructor(cipher: CipherLine, onLost: () => void) {
    this.#cipher = cipher
    this.#onLost = onLost
  }

  async join(ticket: JoinTicket): Promise<string | null> {
    if (ticket.engine === "livekit") throw new Error("not an engine of slots")
    await this.#cipher.ready
    const servers = ticket.iceServers.map(({ urls, username, credential }) => ({
      urls: [...urls],
      username,
      credential,
    }))
    const connection = openConnection(servers, ticket.isRelayOnly)
    this.#connection = connection
    connection.onconnectionstatechange = () => this.#follow(connection)
    connection.ontrack = ({ transceiver }) => this.#receive(transceiver, ticket.slots.audio)
    await connection.setRemoteDescription({ type: "offer", sdp: ticket.sdp })
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
    await this.fit(this.#step)
    return withoutCandidates(connection.localDescription?.sdp ?? "")
  }

  slotTrack(medium: "audio" | "video", slot: number): MediaStreamTrack | null {
    return this.#tracks.get(slotName(medium, slot)) ?? null
  }

  async publish(kind: SourceKind, track: MediaStreamTrack | null): Promise<void> {
    const sender = this.#senderOf(kind === "microphone" ? MICROPHONE_MID : PICTURE_MID)
    if (kind !== "microphone" && track !== null) this.#cipher.order({ type: "picture", kind })
    await sender?.replaceTrack(track)
  }

  async fit(step: Step): Promise<void> {
    this.#step = step
    await limit(this.#senderOf(MICROPHONE_MID), { maxBitrate: step.audioBitrate })
    const { picture } = step
    if (picture !== null)
      await limit(this.#senderOf(PICTURE_MID), { maxBitrate: picture.bitrate, maxFramerate: picture.framerate })
  }

  async counts(): Promise<TransportCounts> {
    const reports: Iterable<Report> = (await this.#connection?.getStats())?.values() ?? []
    return countsOf([...reports], (trackId) => this.#nameOf(trackId))
  }

  close(): void {
    if (this.#connection === null) return
    this.#connection.onconnectionstatechange = null
    this.#connection.ontrack = null
    this.#connection.close()
  }

  #follow(connection: RTCPeerConnection): void {
    if (connection.connectionState === "connected") this.#connect()
    if (connection.connectionState === "failed") this.#onLost()
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

/** Encodings are there once the answer is; before that there is nothing to limit. */
async function limit(sender: RTCRtpSender | undefined, limits: RTCRtpEncodingParameters): Promise<void> {
  const parameters = sender?.getParameters()
  if (sender === undefined || parameters?.encodings[0] === undefined) return
  Object.assign(parameters.encodings[0], limits)
  await sender.setParameters(parameters)
}

type Report = {
  readonly type: string
  readonly kind?: "audio" | "video"
  readonly trackIdentifier?: string
  readonly packetsSent?: number
  readonly framesEncoded?: number
  readonly framesDecoded?: number
  readonly packetsReceived?: number
  readonly packetsLost?: number
  readonly jitter?: number
  readonly totalSamplesReceived?: number
  readonly concealedSamples?: number
  readonly nominated?: boolean
  readonly currentRoundTripTime?: number
}

const SAMPLES_PER_MS = 48

function countsOf(reports: readonly Report[], nameOf: (trackId: string) => string | null): TransportCounts {
  const of = (type: string, kind?: string) =>
    reports.filter((each) => each.type === type && (kind === undefined || each.kind === kind))
  const sum = (list: readonly Report[], read: (each: Report) => number | undefined) =>
    list.reduce((total, each) => total + (read(each) ?? 0), 0)
  const incoming = of("inbound-rtp")
  const decoded = incoming.flatMap((each): [string, number][] => {
    const name = nameOf(each.trackIdentifier ?? "")
    return name === null ? [] : [[name, decodedOf(each)]]
  })
  const pair = of("candidate-pair").find((each) => each.nominated === true)
  return {
    sent: {
      audio: sum(of("outbound-rtp", "audio"), (each) => each.packetsSent),
      video: sum(of("outbound-rtp", "video"), (each) => each.framesEncoded),
    },
    decoded: new Map(decoded),
    received: {
      packets: sum(incoming, (each) => each.packetsReceived),
      lost: sum(incoming, (each) => each.packetsLost),
      jitterMs: Math.max(0, ...incoming.map((each) => (each.jitter ?? 0) * 1_000)),
    },
    roundTripMs: pair?.currentRoundTripTime === undefined ? null : pair.currentRoundTripTime * 1_000,
  }
}

function decodedOf({ kind, framesDecoded = 0, totalSamplesReceived = 0, concealedSamples = 0 }: Report): number {
  return kind === "video" ? framesDecoded : (totalSamplesReceived - concealedSamples) / SAMPLES_PER_MS
}
