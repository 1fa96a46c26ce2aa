import type { JoinTicket, ParticipantId, PlaceId, SourceId, VoiceWay } from "@wasit/domain/room"
import type { RoomServiceClient } from "livekit-server-sdk"
import { Bindings, ownerOf, type SlotKey } from "../bindings.ts"
import type { EngineRefusal, Grant, Medium, TalkMedia, TalkStats } from "../engine.ts"
import { processCosts } from "../process-costs.ts"
import { LIVEKIT_CAPABILITIES, type LiveKitSettings } from "./livekit-engine.ts"
import { LiveKitRooms, type Permission } from "./livekit-rooms.ts"
import { RestingVoices } from "./resting-voices.ts"

type Sdk = typeof import("livekit-server-sdk")

/** A token serves to connect, not to stay: LiveKit renews it on the open connection. */
const TOKEN_SECONDS = 60
/**
 * How often a bind looks for a source that its device has not published yet, and for how long. A device needs 30 ms to do so where
 * nothing else is to do: it is looked for soon at first, then less often.
 */
const LOOK_SOON_MS = 20
const LOOK_AGAIN_MS = 250
const LOOK_FOR_MS = 10_000

/** One talk on LiveKit: each place is a room of its own there, so that what is said in one never reaches another. */
export class LiveKitTalk implements TalkMedia {
  readonly #sdk: Sdk
  readonly #rooms: LiveKitRooms
  readonly #settings: LiveKitSettings
  readonly #bindings = new Bindings(LIVEKIT_CAPABILITIES)
  readonly #muted = new Set<SourceId>()
  #announcer: ParticipantId | null = null
  /** Where the announcer speaks besides its own place. */
  readonly #elsewhere = new Set<PlaceId>()
  readonly #resting = new RestingVoices((listener, voice) => this.#endOf(listener, voice))
  #isClosed = false

  constructor(sdk: Sdk, client: RoomServiceClient, settings: LiveKitSettings, id: string) {
    this.#sdk = sdk
    this.#rooms = new LiveKitRooms(sdk, client, id)
    this.#settings = settings
  }

  async admit(participant: ParticipantId, grant: Grant): Promise<JoinTicket | EngineRefusal> {
    const before = this.#bindings.grantOf(participant)
    const refusal = this.#bindings.admit(participant, grant)
    if (refusal !== null) return refusal
    if (this.#announcer === participant) await this.#endElsewhere()
    try {
      // The older connection would be given the rights that are meant for the new one.
      this.#resting.forget(participant)
      if (before !== null) await this.#rooms.remove(participant, before.place)
      await this.#rooms.open(grant.place)
    } catch (cause) {
      // Who was given no way in stands nowhere.
      if (before === null) this.#bindings.evict(participant)
      throw cause
    }
    this.#followAnew(participant)
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
    this.#resting.forget(participant)
    // Cut before connect: nobody hears two rooms. With the one who leaves, LiveKit ends what others heard of it.
    await this.#rooms.remove(participant, before.place)
    await this.#rooms.open(place)
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
    await this.#rooms.remove(announcer, place)
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
    return this.#bindings.fill(key, source, async (_, now) => {
      await this.#exchange(participant, before, now)
      return null
    })
  }

  sourceIn(key: SlotKey): SourceId | null {
    return this.#bindings.sourceIn(key)
  }

  /** Does this voice, which gave way to another, still stand ready for a listener? Its device lets nothing of it be heard. */
  isResting(listener: ParticipantId, voice: SourceId): boolean {
    return this.#resting.has(listener, voice)
  }

  async mute(source: SourceId, on: boolean): Promise<void> {
    if (on) this.#muted.add(source)
    else this.#muted.delete(source)
    const owner = ownerOf(source)
    const place = this.#bindings.grantOf(owner)?.place
    if (place === undefined) return
    await this.#permit(owner, place)
    // LiveKit ended the stream, and knows the new one by another name.
    if (!on) this.#followAnew(owner)
    if (owner === this.#announcer) for (const other of this.#elsewhere) await this.#permit(owner, other)
  }

  async evict(participant: ParticipantId): Promise<void> {
    const grant = this.#bindings.grantOf(participant)
    if (grant === null) return
    if (this.#announcer === participant) {
      await this.#endElsewhere()
      this.#announcer = null
    }
    this.#resting.forget(participant)
    await this.#rooms.remove(participant, grant.place)
    this.#bindings.evict(participant)
    for (const source of this.#muted) if (ownerOf(source) === participant) this.#muted.delete(source)
  }

  /**
   * LiveKit tells nobody how much of one stream it sent to whom: here stand the slots, and what its process took where it runs on
   * this host. Its own count over all talks is its Prometheus page.
   */
  async stats(): Promise<TalkStats> {
    const bound = this.#bindings.participants().flatMap((each) => this.#bindings.boundOf(each))
    const slots = bound.map(({ key, source }) => ({ ...key, source, packets: null, bytes: null }))
    return { sources: {}, slots, refusedPackets: null, turnedAway: null, ...(await processCosts(this.#settings.pid)) }
  }

  /** A lost LiveKit node is noticed by the devices, which ask for a new ticket by themselves. */
  onLost(): void {}

  async close(): Promise<void> {
    this.#isClosed = true
    this.#resting.forgetAll()
    await this.#rooms.close()
    this.#bindings.forgetAll()
  }

  async #ticket(participant: ParticipantId, place: PlaceId): Promise<JoinTicket> {
    const { key, secret, publicUrl, isRelayOnly } = this.#settings
    const token = new this.#sdk.AccessToken(key, secret, { identity: participant, ttl: TOKEN_SECONDS })
    const permission = this.#permissionIn(participant, place)
    token.addGrant({
      room: this.#rooms.nameOf(place),
      roomJoin: true,
      canUpdateOwnMetadata: false,
      ...this.#rooms.grantOf(permission ?? { hears: false, sends: [] }),
    })
    return { engine: "livekit", url: publicUrl, token: await token.toJwt(), isRelayOnly }
  }

  /**
   * Tells LiveKit what somebody may send in a place: taking the right away ends what is being sent; a mute flag alone the device
   * could lift itself. Whoever is still on the way there is told of as soon as it is there.
   */
  async #permit(participant: ParticipantId, place: PlaceId, until = Date.now() + TOKEN_SECONDS * 1000): Promise<void> {
    const permission = this.#permissionIn(participant, place)
    if (permission === null || this.#isClosed) return
    if ((await this.#rooms.permit(participant, place, permission)) || Date.now() > until) return
    setTimeout(() => void this.#permit(participant, place, until).catch(() => undefined), LOOK_AGAIN_MS).unref()
  }

  /** What is open of a participant in a place; null where it does not stand, and does not announce. */
  #permissionIn(participant: ParticipantId, place: PlaceId): Permission | null {
    const grant = this.#bindings.grantOf(participant)
    if (grant === null) return null
    const open = grant.publish.filter((kind) => !this.#muted.has(`${participant}:${kind}`))
    if (grant.place === place) return { hears: true, sends: open }
    const isElsewhere = this.#announcer === participant && this.#elsewhere.has(place)
    return isElsewhere ? { hears: false, sends: open.filter((kind) => kind === "microphone") } : null
  }

  /**
   * Gives a listener one source for another. LiveKit renews a device's description at once, and the next time no sooner than
   * 150 ms later. So a voice that gives way to another ends when the listener has had no change for a while, not with the change;
   * one that gives way to nothing is cut off now, with all that rested, and so is a picture.
   */
  async #exchange(listener: ParticipantId, gone: SourceId | null, wanted: SourceId | null): Promise<void> {
    const place = this.#bindings.grantOf(listener)?.place
    if (place === undefined) return
    const isGone = gone !== null && !this.#isBound(listener, gone)
    if (isGone && wanted !== null && gone.endsWith(":microphone")) this.#resting.rest(listener, gone)
    if (wanted === null) await this.#endAll(listener)
    else this.#resting.wake(listener, wanted)
    const sent = await this.#rooms.streamsFor(listener, place)
    const [before, now] = [gone, wanted].map((source) => (source === null ? undefined : sent.get(source)))
    await Promise.all([
      now === undefined ? null : this.#rooms.follow(place, listener, now, true),
      before === undefined || !isGone || this.#resting.has(listener, gone)
        ? null
        : this.#rooms.follow(place, listener, before, false),
    ])
    if (wanted !== null && now === undefined) this.#followLater(listener, wanted)
  }

  async #endAll(listener: ParticipantId): Promise<void> {
    await Promise.all(this.#resting.forget(listener).map((voice) => this.#endOf(listener, voice)))
  }

  /** Ends what rested, unless it was bound again meanwhile: then it must not stay ended. */
  async #endOf(listener: ParticipantId, voice: SourceId): Promise<void> {
    const place = this.#bindings.grantOf(listener)?.place
    if (this.#isClosed || place === undefined || this.#isBound(listener, voice)) return
    const stream = (await this.#rooms.streamsFor(listener, place)).get(voice)
    if (stream === undefined || this.#isBound(listener, voice)) return
    await this.#rooms.follow(place, listener, stream, false)
    if (this.#isBound(listener, voice)) await this.#rooms.follow(place, listener, stream, true)
  }

  /** What is bound of a participant's sources is received again as soon as its device sends it anew. */
  #followAnew(owner: ParticipantId): void {
    for (const key of this.#bindings.slotsOf(owner)) {
      const source = this.#bindings.sourceIn(key)
      if (source !== null) this.#followLater(key.participant, source)
    }
  }

  #followLater(
    listener: ParticipantId,
    source: SourceId,
    until = Date.now() + LOOK_FOR_MS,
    pauseMs = LOOK_SOON_MS,
  ): void {
    const again = (): void => {
      const next = Math.min(2 * pauseMs, LOOK_AGAIN_MS)
      if (Date.now() < until) this.#followLater(listener, source, until, next)
    }
    const look = async (): Promise<void> => {
      const place = this.#bindings.grantOf(listener)?.place
      // Meanwhile the room may have bound something else, or moved somebody.
      if (this.#isClosed || place === undefined || !this.#isBound(listener, source)) return
      const stream = (await this.#rooms.streamsFor(listener, place)).get(source)
      if (stream === undefined) again()
      else if (this.#isBound(listener, source)) await this.#rooms.follow(place, listener, stream, true)
    }
    // Nobody waits for this: what LiveKit did not answer is asked again like what was not there yet.
    setTimeout(() => void look().catch(again), pauseMs).unref()
  }

  #isBound(participant: ParticipantId, source: SourceId | null): boolean {
    return this.#bindings.boundOf(participant).some((bound) => bound.source === source)
  }
}
