import type { JoinTicket, ParticipantId, PlaceId, SourceId, SourceKind } from "@wasit/domain/room"
import type { RoomServiceClient } from "livekit-server-sdk"
import type { EngineRefusal, Grant, Medium, TalkMedia, TalkStats } from "../engine.ts"
import { LIVEKIT_CAPABILITIES, type LiveKitSettings } from "./livekit-engine.ts"

type Sdk = typeof import("livekit-server-sdk")
type Seat = { readonly grant: Grant; place: PlaceId; readonly bound: Map<string, SourceId | null> }

/** A token serves to connect, not to stay: LiveKit renews it on the open connection. */
const TOKEN_SECONDS = 60
/** How often a bind waits for a source that its device has not published yet, and for how long. */
const LOOK_AGAIN_MS = 250
const LOOK_FOR_MS = 10_000
/** A room with nobody in it is kept so long, for those who come back. */
const EMPTY_ROOM_SECONDS = 120

/** One talk on LiveKit: each place is a room of its own there, so that what is said in one never reaches another. */
export class LiveKitTalk implements TalkMedia {
  readonly #sdk: Sdk
  readonly #rooms: RoomServiceClient
  readonly #settings: LiveKitSettings
  readonly #id: string
  readonly #seats = new Map<ParticipantId, Seat>()
  readonly #opened = new Map<PlaceId, Promise<unknown>>()
  readonly #muted = new Set<SourceId>()
  #isClosed = false

  constructor(sdk: Sdk, rooms: RoomServiceClient, settings: LiveKitSettings, id: string) {
    this.#sdk = sdk
    this.#rooms = rooms
    this.#settings = settings
    this.#id = id
  }

  async admit(participant: ParticipantId, grant: Grant): Promise<JoinTicket | EngineRefusal> {
    const most = LIVEKIT_CAPABILITIES.maxParticipants
    if (!this.#seats.has(participant) && this.#seats.size >= most)
      return { code: "talk-full", of: "participants", most, larger: null }
    const before = this.#seats.get(participant)
    if (before !== undefined && before.place !== grant.place) await this.#remove(participant, before.place)
    this.#seats.set(participant, { grant, place: grant.place, bound: new Map() })
    await this.#openRoom(grant.place)
    return this.#ticket(participant, grant, grant.place)
  }

  /** LiveKit's own client speaks to LiveKit; here it only says that it has come in. */
  async answer(participant: ParticipantId): Promise<EngineRefusal | null> {
    return this.#seats.has(participant) ? null : { code: "participant-unknown" }
  }

  async setPlace(participant: ParticipantId, place: PlaceId): Promise<JoinTicket | EngineRefusal | null> {
    const seat = this.#seats.get(participant)
    if (seat === undefined) return { code: "participant-unknown" }
    if (seat.place === place) return null
    // Cut before connect: nobody is in two rooms.
    await this.#remove(participant, seat.place)
    for (const other of this.#seats.values()) {
      for (const [slot, source] of other.bound) if (ownerOf(source) === participant) other.bound.set(slot, null)
    }
    seat.bound.clear()
    seat.place = place
    await this.#openRoom(place)
    return this.#ticket(participant, seat.grant, place)
  }

  /** A voice cannot be in two rooms of LiveKit: the announcer speaks in the place where she stands. */
  async setAnnouncer(): Promise<void> {}

  async bind(
    participant: ParticipantId,
    medium: Medium,
    slot: number,
    source: SourceId | null,
  ): Promise<EngineRefusal | null> {
    const seat = this.#seats.get(participant)
    if (seat === undefined) return { code: "participant-unknown" }
    const name = `${medium} ${slot}`
    const before = seat.bound.get(name) ?? null
    if (before === source) return null
    const owner = ownerOf(source)
    if (owner !== null && this.#seats.get(owner)?.place !== seat.place) throw new Error("bind crosses places")
    if (before !== null) await this.#fill(participant, seat, name, before, null)
    if (source !== null) await this.#fill(participant, seat, name, null, source)
    return null
  }

  async mute(source: SourceId, on: boolean): Promise<void> {
    if (on) this.#muted.add(source)
    else this.#muted.delete(source)
    const owner = ownerOf(source)
    const seat = owner === null ? undefined : this.#seats.get(owner)
    if (owner === null || seat === undefined) return
    const kinds = seat.grant.publish.filter((kind) => !this.#muted.has(`${owner}:${kind}`))
    // Taking the right away ends what is being sent; a mute flag alone the device could lift itself.
    await this.#rooms
      .updateParticipant(this.#roomOf(seat.place), owner, {
        permission: this.#permission(kinds),
      })
      .catch(ignoreMissing)
  }

  async evict(participant: ParticipantId): Promise<void> {
    const seat = this.#seats.get(participant)
    if (seat === undefined) return
    await this.#remove(participant, seat.place)
    this.#seats.delete(participant)
    for (const source of this.#muted) if (ownerOf(source) === participant) this.#muted.delete(source)
  }

  /** LiveKit counts for itself (its Prometheus page); here stand only the slots. */
  async stats(): Promise<TalkStats> {
    const slots = [...this.#seats].flatMap(([participant, { bound }]) =>
      [...bound].map(([name, source]) => {
        const [medium = "", slot = ""] = name.split(" ")
        return { participant, medium: medium as Medium, slot: Number(slot), source, packets: 0, bytes: 0 }
      }),
    )
    return { sources: {}, slots, refusedPackets: 0, turnedAway: 0, cpuMs: 0, memoryBytes: 0 }
  }

  /** A lost LiveKit node is noticed by the devices, which ask for a new ticket by themselves. */
  onLost(): void {}

  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.allSettled(
      [...this.#opened.keys()].map((place) => this.#rooms.deleteRoom(this.#roomOf(place)).catch(ignoreMissing)),
    )
    this.#opened.clear()
    this.#seats.clear()
  }

  async #openRoom(place: PlaceId): Promise<void> {
    const opening =
      this.#opened.get(place) ??
      this.#rooms.createRoom({
        name: this.#roomOf(place),
        emptyTimeout: EMPTY_ROOM_SECONDS,
        departureTimeout: EMPTY_ROOM_SECONDS,
        maxParticipants: LIVEKIT_CAPABILITIES.maxParticipants,
      })
    this.#opened.set(place, opening)
    try {
      await opening
    } catch (cause) {
      this.#opened.delete(place)
      throw cause
    }
  }

  async #ticket(participant: ParticipantId, grant: Grant, place: PlaceId): Promise<JoinTicket> {
    const { key, secret, publicUrl, isRelayOnly } = this.#settings
    const token = new this.#sdk.AccessToken(key, secret, { identity: participant, ttl: TOKEN_SECONDS })
    token.addGrant({
      room: this.#roomOf(place),
      roomJoin: true,
      canPublish: true,
      canPublishSources: this.#sourcesOf(grant.publish.filter((kind) => !this.#muted.has(`${participant}:${kind}`))),
      canPublishData: false,
      canSubscribe: true,
      canUpdateOwnMetadata: false,
    })
    return { engine: "livekit", url: publicUrl, token: await token.toJwt(), isRelayOnly }
  }

  #permission(kinds: readonly SourceKind[]) {
    return {
      canSubscribe: true,
      canPublish: kinds.length > 0,
      canPublishSources: this.#sourcesOf(kinds),
      canPublishData: false,
    }
  }

  #sourcesOf(kinds: readonly SourceKind[]) {
    const { TrackSource } = this.#sdk
    const names = { microphone: TrackSource.MICROPHONE, camera: TrackSource.CAMERA, screen: TrackSource.SCREEN_SHARE }
    return kinds.map((kind) => names[kind])
  }

  /** One of the two is null. What LiveKit did not do is not said to be done: it is asked for again. */
  async #fill(
    participant: ParticipantId,
    seat: Seat,
    name: string,
    before: SourceId | null,
    source: SourceId | null,
  ): Promise<void> {
    seat.bound.set(name, source)
    try {
      if (source !== null) await this.#subscribe(participant, seat, source, true)
      else if (before !== null && !isBound(seat, before)) await this.#subscribe(participant, seat, before, false)
    } catch (cause) {
      seat.bound.set(name, before)
      throw cause
    }
  }

  /** Effective at once where the source is being sent; where it is not yet, as soon as it is. */
  async #subscribe(participant: ParticipantId, seat: Seat, source: SourceId, on: boolean): Promise<void> {
    const track = await this.#trackOf(seat.place, source)
    if (track === null) {
      if (on) void this.#subscribeLater(participant, seat, source, Date.now() + LOOK_FOR_MS)
      return
    }
    await this.#rooms.updateSubscriptions(this.#roomOf(seat.place), participant, [track], on).catch(ignoreMissing)
  }

  async #subscribeLater(participant: ParticipantId, seat: Seat, source: SourceId, until: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
    // Meanwhile the room may have bound something else, or moved somebody.
    if (this.#isClosed || !isBound(seat, source) || this.#seats.get(participant) !== seat) return
    try {
      const track = await this.#trackOf(seat.place, source)
      if (track !== null)
        return await this.#rooms.updateSubscriptions(this.#roomOf(seat.place), participant, [track], true)
    } catch {
      // Nobody waits for this: what LiveKit did not answer is asked again like what was not there yet.
    }
    if (Date.now() < until) await this.#subscribeLater(participant, seat, source, until)
  }

  async #trackOf(place: PlaceId, source: SourceId): Promise<string | null> {
    const [owner = "", kind = ""] = source.split(":")
    const { TrackSource } = this.#sdk
    const wanted =
      kind === "microphone" ? TrackSource.MICROPHONE : kind === "camera" ? TrackSource.CAMERA : TrackSource.SCREEN_SHARE
    const found = await this.#rooms.getParticipant(this.#roomOf(place), owner).catch(ignoreMissing)
    return found?.tracks.find((track) => track.source === wanted)?.sid ?? null
  }

  async #remove(participant: ParticipantId, place: PlaceId): Promise<void> {
    await this.#rooms.removeParticipant(this.#roomOf(place), participant).catch(ignoreMissing)
  }

  #roomOf(place: PlaceId): string {
    return `${this.#id}-${place}`
  }
}

function ownerOf(source: SourceId | null): ParticipantId | null {
  return source === null ? null : (source.slice(0, source.indexOf(":")) as ParticipantId)
}

function isBound(seat: Seat, source: SourceId): boolean {
  return [...seat.bound.values()].includes(source)
}

/** Who is not in the room any more needs no removing, and a stream that ended no unsubscribing. */
function ignoreMissing(cause: unknown): void {
  const { status, code } = cause as { status?: number; code?: string }
  if (status !== 404 && code !== "not_found") throw cause
}
