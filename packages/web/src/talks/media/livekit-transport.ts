import {
  type JoinTicket,
  type SlotBinding,
  type SourceId,
  type SourceKind,
  type Step,
  stepOf,
  type VoiceWay,
} from "@wasit/domain/room"
import type { LocalTrack, RemoteTrack, Room } from "livekit-client"
import type { CipherLine } from "./cipher-line.ts"
import { slotName } from "./e2ee-orders.ts"
import { connectRoom, newRoom, publishIn } from "./livekit-room.ts"
import { LiveKitVoiceWays } from "./livekit-voice-ways.ts"
import { limitSender } from "./sender-limits.ts"
import type { TalkTransport, TransportCounts } from "./transport.ts"
import { countsOf, type StatsReport } from "./transport-counts.ts"

/**
 * The connection to LiveKit, through LiveKit's own client, with this house's frames and keys: its connections are made with the
 * flag without which nothing is sent before a transform stands, and every sender and receiver gets the one of the worker. The
 * client is fetched only where a ticket names LiveKit.
 */
export class LiveKitTransport implements TalkTransport {
  readonly #cipher: CipherLine
  readonly #onLost: () => void
  readonly #onSlotTrack: (name: string) => void
  readonly #own = new Map<"microphone" | "picture", LocalTrack>()
  readonly #remote = new Map<SourceId, RemoteTrack>()
  readonly #slots = new Map<string, SourceId>()
  readonly #voiceWays: LiveKitVoiceWays
  /** Voices that gave way to others not long ago: LiveKit keeps them ready, sends nothing of them, and nothing is let through. */
  readonly #resting = new Set<SourceId>()
  #restEnds: ReturnType<typeof setTimeout> | undefined
  #room: Room | null = null
  #isClosed = false
  #step = stepOf("full")
  #connect: () => void = () => undefined
  readonly connected = new Promise<void>((resolve) => {
    this.#connect = resolve
  })

  /**
   * @param onLost called when the connection failed for good: a new ticket is needed
   * @param onSlotTrack called when another track, or none, comes in on the slot of this name
   */
  constructor(cipher: CipherLine, onLost: () => void, onSlotTrack: (name: string) => void) {
    this.#cipher = cipher
    this.#voiceWays = new LiveKitVoiceWays(cipher)
    this.#onLost = onLost
    this.#onSlotTrack = onSlotTrack
  }

  async join(ticket: JoinTicket): Promise<null> {
    if (ticket.engine !== "livekit") throw new Error("not a ticket of LiveKit")
    await this.#cipher.ready
    const { DisconnectReason, RoomEvent } = await import("livekit-client")
    const room = await newRoom(this.#cipher)
    this.#room = room
    room.on(RoomEvent.TrackSubscribed, (track, _, from) => this.#receive(`${from.identity}:${track.source}`, track))
    room.on(RoomEvent.TrackUnsubscribed, (track, _, from) =>
      this.#receive(`${from.identity}:${track.source}`, null, track),
    )
    room.on(RoomEvent.TrackPublished, () => this.#subscribe())
    // LiveKit ended what the room muted: it is published anew when it is opened again.
    room.on(RoomEvent.LocalTrackUnpublished, ({ track }) => {
      for (const [name, own] of this.#own) if (own === track) this.#own.delete(name)
    })
    room.on(RoomEvent.Disconnected, (reason) => {
      // Whoever is taken out of a room is given a ticket to another one, or the end of the talk, by the line.
      const isMoved = reason === DisconnectReason.PARTICIPANT_REMOVED || reason === DisconnectReason.ROOM_DELETED
      if (!this.#isClosed && !isMoved) this.#onLost()
    })
    await connectRoom(room, ticket)
    this.#connect()
    return null
  }

  take(slots: readonly SlotBinding[]): void {
    for (const { medium, slot, source } of slots) {
      const name = slotName(medium, slot)
      const before = this.#slots.get(name)
      if (source === null) this.#slots.delete(name)
      else if (before !== source.id) {
        this.#slots.set(name, source.id)
        this.#open(name, source.id)
        if (medium === "audio" && before !== undefined) this.#resting.add(before)
      }
    }
    this.#rest()
    this.#subscribe()
  }

  slotTrack(medium: "audio" | "video", slot: number): MediaStreamTrack | null {
    const source = this.#slots.get(slotName(medium, slot))
    return source === undefined ? null : (this.#remote.get(source)?.mediaStreamTrack ?? null)
  }

  speakInto(ways: readonly VoiceWay[]): void {
    this.#voiceWays.set(ways)
  }

  /** The first track is published; after that only the track under it changes, so that nothing is negotiated anew. */
  async publish(kind: SourceKind, track: MediaStreamTrack | null): Promise<void> {
    if (kind === "microphone") void this.#voiceWays.publish(track)
    const room = this.#room
    const name = kind === "microphone" ? "microphone" : "picture"
    const own = this.#own.get(name)
    if (room === null) return
    if (kind !== "microphone" && track !== null) this.#cipher.order({ type: "picture", kind })
    if (own !== undefined && (own.source === sourceOf(kind) || track === null)) {
      await own.sender?.replaceTrack(track)
      return
    }
    if (own !== undefined) await room.localParticipant.unpublishTrack(own, false)
    this.#own.delete(name)
    if (track !== null) await this.#publishNew(room, name, kind, track)
  }

  async #publishNew(
    room: Room,
    name: "microphone" | "picture",
    kind: SourceKind,
    track: MediaStreamTrack,
  ): Promise<void> {
    const published = await publishIn(room, kind, track, () => !this.#isClosed)
    if (published === null) return
    this.#own.set(name, published)
    await this.fit(this.#step)
  }

  async fit(step: Step): Promise<void> {
    this.#step = step
    await limitSender(this.#own.get("microphone")?.sender, { maxBitrate: step.audioBitrate })
    await this.#voiceWays.fit(step.audioBitrate)
    const { picture } = step
    if (picture !== null)
      await limitSender(this.#own.get("picture")?.sender, {
        maxBitrate: picture.bitrate,
        maxFramerate: picture.framerate,
      })
  }

  async counts(): Promise<TransportCounts> {
    const ends = [...this.#own.values()].map((track) => track.sender)
    const receivers = [...this.#remote.values()].map((track) => track.receiver)
    const stats = await Promise.all([...ends, ...receivers].map((end) => end?.getStats()))
    const reports = new Map(stats.flatMap((each) => [...(each?.entries() ?? [])] as [string, StatsReport][]))
    return countsOf([...reports.values()], (trackId) => this.#nameOf(trackId))
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#restEnds)
    this.#voiceWays.set([])
    void this.#room?.disconnect(false)
  }

  /**
   * To end a voice makes LiveKit renew its description, and the next change wait for 150 ms. So it ends when there has been no
   * change for a while. Until then LiveKit is told to send nothing of it; what comes all the same goes to a slot without a label,
   * where every frame is dropped.
   */
  #rest(): void {
    const bound = new Set(this.#slots.values())
    for (const source of [...this.#resting]) {
      if (bound.has(source)) this.#resting.delete(source)
      else this.#open(NO_SLOT, source)
    }
    clearTimeout(this.#restEnds)
    if (this.#resting.size === 0) return
    this.#restEnds = setTimeout(() => {
      this.#resting.clear()
      this.#subscribe()
    }, REST_MS)
  }

  /**
   * Asks LiveKit for what stands in the slots, and for nothing else. The server says the same; either alone can take it away, and
   * what rests and was taken away is not asked for again.
   */
  #subscribe(): void {
    const wanted = new Set(this.#slots.values())
    for (const [identity, participant] of this.#room?.remoteParticipants ?? []) {
      for (const publication of participant.trackPublications.values()) {
        const name = sourceName(identity, publication.source)
        const isWanted = wanted.has(name)
        const isResting = !isWanted && this.#resting.has(name)
        if (!isResting) publication.setSubscribed(isWanted)
        if (isResting || (isWanted && !publication.isEnabled)) publication.setEnabled(isWanted)
      }
    }
  }

  #receive(id: string, track: RemoteTrack | null, gone?: RemoteTrack): void {
    const [identity = "", source = ""] = id.split(":")
    const name = sourceName(identity, source)
    if (track !== null) this.#remote.set(name, track)
    else if (this.#remote.get(name) === gone) this.#remote.delete(name)
    for (const [slot, bound] of this.#slots) {
      if (bound !== name) continue
      this.#open(slot, name)
      this.#onSlotTrack(slot)
    }
  }

  /** Frames of this source go through the slot's own lock from now on. */
  #open(slot: string, source: SourceId): void {
    const receiver = this.#remote.get(source)?.receiver
    if (receiver !== undefined) receiver.transform = this.#cipher.transform({ side: "receive", slot })
  }

  #nameOf(trackId: string): string | null {
    for (const [slot, source] of this.#slots) if (this.#remote.get(source)?.mediaStreamTrack.id === trackId) return slot
    return null
  }
}

/** As long as the server leaves a voice that gave way. */
const REST_MS = 10_000
/** The name of no slot. */
const NO_SLOT = "none"

const sourceOf = (kind: SourceKind): string => (kind === "screen" ? "screen_share" : kind)

/** A stream by the name it has in the room; LiveKit names the screen otherwise. */
function sourceName(identity: string, source: string): SourceId {
  return `${identity}:${source === "screen_share" ? "screen" : source}` as SourceId
}
