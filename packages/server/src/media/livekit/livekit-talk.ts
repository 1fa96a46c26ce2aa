import type { JoinTicket, ParticipantId, PlaceId, SourceId, SourceKind, VoiceWay } from "@wasit/domain/room"
import type { RoomServiceClient } from "livekit-server-sdk"
import { Bindings, kindOf, ownerOf, type SlotKey } from "../bindings.ts"
import type { EngineRefusal, Grant, Medium, TalkMedia, TalkStats } from "../engine.ts"
import { processCosts } from "../process-costs.ts"
import { LIVEKIT_CAPABILITIES, type LiveKitSettings } from "./livekit-engine.ts"

type Sdk = typeof import("livekit-server-sdk")

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
  readonly #bindings = new Bindings(LIVEKIT_CAPABILITIES)
  readonly #opened = new Map<PlaceId, Promise<unknown>>()
  readonly #muted = new Set<SourceId>()
  #announcer: ParticipantId | null = null
  /** Where the announcer speaks besides its own place. */
  readonly #elsewhere = new Set<PlaceId>()
  #isClosed = false

  constructor(sdk: Sdk, rooms: RoomServiceClient, settings: LiveKitSettings, id: string) {
    this.#sdk = sdk
    this.#rooms = rooms
    this.#settings = settings
    this.#id = id
  }

  async admit(participant: ParticipantId, grant: Grant): Promise<JoinTicket | EngineRefusal> {
    const before = this.#bindings.grantOf(participant)
    const refusal = this.#bindings.admit(participant, grant)
    if (refusal !== null) return refusal
    if (this.#announcer === participant) await this.#endElsewhere()
    try {
      // The older connection would be given the rights that are meant for the new one.
      if (before !== null) await this.#remove(participant, before.place)
      await this.#openRoom(grant.place)
    } catch (cause) {
      // Who was given no way in stands nowhere.
      if (before === null) this.#bindings.evict(participant)
      throw cause
    }
    return this.#ticket(participant, grant.place)
  }

  /** LiveKit's own client speaks to LiveKit; here it only says that it has come in. */
  async answer(participant: ParticipantId): Promise<EngineRefusal | null> {
    return this.#bindings.has(participant) ? null : { code: "participant-unknown" }
  }

  async setPlace(participant: ParticipantId, place: PlaceId): Promise<JoinTicket | EngineRefusal | null> {
    const before = this.#bindings.grantOf(participant)
    if (before === null) return { code: "participant-unknown" }
    if (before.place === place) return null
    if (this.#announcer === participant) await this.#endElsewhere()
    // Cut before connect: nobody hears two rooms. With the one who leaves, LiveKit ends what others heard of it.
    await this.#remove(participant, before.place)
    await this.#openRoom(place)
    this.#bindings.setPlace(participant, place)
    return this.#ticket(participant, place)
  }

  /** A voice cannot be in two rooms of LiveKit: the announcer's device goes into each, to speak there and hear nothing. */
  async setAnnouncer(participant: ParticipantId | null): Promise<readonly VoiceWay[]> {
    if (this.#announcer !== participant) await this.#endElsewhere()
    this.#announcer = participant
    this.#bindings.setAnnouncer(participant)
    const grant = participant === null ? null : this.#bindings.grantOf(participant)
    if (participant === null || grant === null) return []
    const all = this.#bindings.participants().map((each) => this.#bindings.grantOf(each)?.place ?? "lobby")
    const places = [...new Set(all)].filter((place) => place !== "lobby" && place !== grant.place)
    for (const place of this.#elsewhere) if (!places.includes(place)) await this.#leaveElsewhere(participant, place)
    const ways: VoiceWay[] = []
    for (const place of places) {
      this.#elsewhere.add(place)
      ways.push({ place, ticket: await this.#ticket(participant, place) })
    }
    return ways
  }

  async #endElsewhere(): Promise<void> {
    for (const place of this.#elsewhere)
      if (this.#announcer !== null) await this.#leaveElsewhere(this.#announcer, place)
  }

  async #leaveElsewhere(announcer: ParticipantId, place: PlaceId): Promise<void> {
    await this.#remove(announcer, place)
    this.#elsewhere.delete(place)
  }

  async bind(
    participant: ParticipantId,
    medium: Medium,
    slot: number,
    source: SourceId | null,
  ): Promise<EngineRefusal | null> {
    const key: SlotKey = { participant, medium, slot }
    const before = this.sourceIn(key)
    if (before === source) return null
    // Apart from one another, so that what LiveKit failed to do is known, and asked for again.
    if (before !== null)
      await this.#bindings.fill(key, null, async () => {
        if (!this.#isBound(participant, before)) await this.#subscribe(participant, before, false)
        return null
      })
    return this.#bindings.fill(key, source, async (_, now) => {
      if (now !== null) await this.#subscribe(participant, now, true)
      return null
    })
  }

  sourceIn(key: SlotKey): SourceId | null {
    return this.#bindings.sourceIn(key)
  }

  async mute(source: SourceId, on: boolean): Promise<void> {
    if (on) this.#muted.add(source)
    else this.#muted.delete(source)
    const owner = ownerOf(source)
    const place = this.#bindings.grantOf(owner)?.place
    if (place === undefined) return
    await this.#permit(owner, place)
    if (owner === this.#announcer) for (const other of this.#elsewhere) await this.#permit(owner, other)
  }

  async evict(participant: ParticipantId): Promise<void> {
    const grant = this.#bindings.grantOf(participant)
    if (grant === null) return
    if (this.#announcer === participant) {
      await this.#endElsewhere()
      this.#announcer = null
    }
    await this.#remove(participant, grant.place)
    this.#bindings.evict(participant)
    for (const source of this.#muted) if (ownerOf(source) === participant) this.#muted.delete(source)
  }

  /**
   * LiveKit tells nobody how much of one stream it sent to whom: here stand the slots, and what its process took where it runs on
   * this host. Its own count over all talks is its Prometheus page.
   */
  async stats(): Promise<TalkStats> {
    const bound = this.#bindings.participants().flatMap((each) => this.#bindings.boundOf(each))
    const slots = bound.map(({ key, source }) => ({ ...key, source, packets: 0, bytes: 0 }))
    return { sources: {}, slots, refusedPackets: 0, turnedAway: 0, ...(await processCosts(this.#settings.pid)) }
  }

  /** A lost LiveKit node is noticed by the devices, which ask for a new ticket by themselves. */
  onLost(): void {}

  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.allSettled(
      [...this.#opened.keys()].map((place) => this.#rooms.deleteRoom(this.#roomOf(place)).catch(ignoreMissing)),
    )
    this.#opened.clear()
    this.#bindings.forgetAll()
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

  async #ticket(participant: ParticipantId, place: PlaceId): Promise<JoinTicket> {
    const { key, secret, publicUrl, isRelayOnly } = this.#settings
    const kinds = this.#sendsIn(participant, place) ?? []
    const token = new this.#sdk.AccessToken(key, secret, { identity: participant, ttl: TOKEN_SECONDS })
    token.addGrant({
      room: this.#roomOf(place),
      roomJoin: true,
      // To LiveKit no source named is every source.
      canPublish: kinds.length > 0,
      canPublishSources: this.#sourcesOf(kinds),
      canPublishData: false,
      canSubscribe: this.#bindings.grantOf(participant)?.place === place,
      canUpdateOwnMetadata: false,
    })
    return { engine: "livekit", url: publicUrl, token: await token.toJwt(), isRelayOnly }
  }

  /**
   * Tells LiveKit what somebody may send in a place: taking the right away ends what is being sent; a mute flag alone the device
   * could lift itself. Whoever is still on the way there is told of as soon as it is there.
   */
  async #permit(participant: ParticipantId, place: PlaceId, until = Date.now() + TOKEN_SECONDS * 1000): Promise<void> {
    const kinds = this.#sendsIn(participant, place)
    if (kinds === null || this.#isClosed) return
    const permission = {
      canSubscribe: this.#bindings.grantOf(participant)?.place === place,
      canPublish: kinds.length > 0,
      canPublishSources: this.#sourcesOf(kinds),
      canPublishData: false,
    }
    const told = await this.#rooms
      .updateParticipant(this.#roomOf(place), participant, { permission })
      .catch(ignoreMissing)
    if (told !== undefined || Date.now() > until) return
    setTimeout(() => void this.#permit(participant, place, until).catch(() => undefined), LOOK_AGAIN_MS).unref()
  }

  /** What is open of a participant in a place; null where it does not stand, and does not announce. */
  #sendsIn(participant: ParticipantId, place: PlaceId): readonly SourceKind[] | null {
    const grant = this.#bindings.grantOf(participant)
    if (grant === null) return null
    const open = grant.publish.filter((kind) => !this.#muted.has(`${participant}:${kind}`))
    if (grant.place === place) return open
    const isElsewhere = this.#announcer === participant && this.#elsewhere.has(place)
    return isElsewhere ? open.filter((kind) => kind === "microphone") : null
  }

  #sourcesOf(kinds: readonly SourceKind[]) {
    const { TrackSource } = this.#sdk
    const names = { microphone: TrackSource.MICROPHONE, camera: TrackSource.CAMERA, screen: TrackSource.SCREEN_SHARE }
    return kinds.map((kind) => names[kind])
  }

  /** Effective at once where the source is being sent; where it is not yet, as soon as it is. */
  async #subscribe(participant: ParticipantId, source: SourceId, on: boolean): Promise<void> {
    const place = this.#bindings.grantOf(participant)?.place
    if (place === undefined) return
    const track = await this.#trackOf(place, source)
    if (track !== null)
      await this.#rooms.updateSubscriptions(this.#roomOf(place), participant, [track], on).catch(ignoreMissing)
    else if (on) void this.#subscribeLater(participant, place, source, Date.now() + LOOK_FOR_MS)
  }

  async #subscribeLater(participant: ParticipantId, place: PlaceId, source: SourceId, until: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
    // Meanwhile the room may have bound something else, or moved somebody.
    const isThere = this.#bindings.grantOf(participant)?.place === place
    if (this.#isClosed || !isThere || !this.#isBound(participant, source)) return
    try {
      const track = await this.#trackOf(place, source)
      if (track !== null) return await this.#rooms.updateSubscriptions(this.#roomOf(place), participant, [track], true)
    } catch {
      // Nobody waits for this: what LiveKit did not answer is asked again like what was not there yet.
    }
    if (Date.now() < until) await this.#subscribeLater(participant, place, source, until)
  }

  async #trackOf(place: PlaceId, source: SourceId): Promise<string | null> {
    const [wanted] = this.#sourcesOf([kindOf(source)])
    const found = await this.#rooms.getParticipant(this.#roomOf(place), ownerOf(source)).catch(ignoreMissing)
    return found?.tracks.find((track) => track.source === wanted)?.sid ?? null
  }

  async #remove(participant: ParticipantId, place: PlaceId): Promise<void> {
    await this.#rooms.removeParticipant(this.#roomOf(place), participant).catch(ignoreMissing)
  }

  #isBound(participant: ParticipantId, source: SourceId): boolean {
    return this.#bindings.boundOf(participant).some((bound) => bound.source === source)
  }

  #roomOf(place: PlaceId): string {
    return `${this.#id}-${place}`
  }
}

/** Who is not in the room any more needs no removing, and a stream that ended no unsubscribing. */
function ignoreMissing(cause: unknown): void {
  const { status, code } = cause as { status?: number; code?: string }
  if (status !== 404 && code !== "not_found") throw cause
}
