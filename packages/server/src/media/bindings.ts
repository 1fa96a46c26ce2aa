import type { EngineCapabilities, ParticipantId, PlaceId, SourceId } from "@wasit/domain/room"
import type { EngineRefusal, Grant, Medium } from "./engine.ts"

/** A receiving slot of a participant. */
export type SlotKey = { readonly participant: ParticipantId; readonly medium: Medium; readonly slot: number }

type Standing = { place: PlaceId; readonly grant: Grant; readonly slots: Map<string, SourceId> }

/** What an engine carries at a time. */
export type Limits = Pick<EngineCapabilities, "name" | "maxParticipants" | "maxVideos">

/**
 * Who stands where in a talk and what stands in which slot: the same for every engine, so that the same binds throw and
 * the same are refused. It moves nothing itself: each change answers with the slots that the engine must clear first.
 */
export class Bindings {
  readonly #limits: Limits
  readonly #standing = new Map<ParticipantId, Standing>()
  #announcer: ParticipantId | null = null

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** Takes in a participant, or the same one anew with empty slots; other people's slots keep what it sends. */
  admit(participant: ParticipantId, grant: Grant): EngineRefusal | null {
    const known = this.#standing.get(participant)
    if (known === undefined && this.#standing.size >= this.#limits.maxParticipants)
      return this.#full("participants", this.#limits.maxParticipants)
    if (grant.slots.video > this.#limits.maxVideos) return this.#full("videos", this.#limits.maxVideos)
    this.#standing.set(participant, { place: grant.place, grant, slots: new Map() })
    return null
  }

  has(participant: ParticipantId): boolean {
    return this.#standing.has(participant)
  }

  grantOf(participant: ParticipantId): Grant | null {
    const standing = this.#standing.get(participant)
    return standing === undefined ? null : { ...standing.grant, place: standing.place }
  }

  /** @returns the slots to clear before anything else happens: all it receives, and all that carry what it sends. */
  setPlace(participant: ParticipantId, place: PlaceId): readonly SlotKey[] {
    const standing = this.#standing.get(participant)
    if (standing === undefined || standing.place === place) return []
    standing.place = place
    return this.#clear((key, source) => key.participant === participant || ownerOf(source) === participant)
  }

  /** @returns the slots to clear: those that carried the former announcer into other places. */
  setAnnouncer(participant: ParticipantId | null): readonly SlotKey[] {
    this.#announcer = participant
    return this.#clear((key, source) => !this.#mayHear(key.participant, source))
  }

  /** @returns the slots to clear: those that carry what it sends. */
  evict(participant: ParticipantId): readonly SlotKey[] {
    this.#standing.delete(participant)
    if (this.#announcer === participant) this.#announcer = null
    return this.#clear((_, source) => ownerOf(source) === participant)
  }

  /**
   * @returns whether the engine has something to do, or why it may not.
   * @throws as TalkMedia.bind says
   */
  bind(key: SlotKey, source: SourceId | null): "same" | "changed" | EngineRefusal {
    const standing = this.#standing.get(key.participant)
    if (standing === undefined) return { code: "participant-unknown" }
    if (!Number.isInteger(key.slot) || key.slot < 0 || key.slot >= standing.grant.slots[key.medium])
      throw new Error(`${key.participant} has no ${key.medium} slot ${key.slot}`)
    if (source !== null) {
      if (!this.#standing.has(ownerOf(source))) return { code: "participant-unknown" }
      if ((kindOf(source) === "microphone") !== (key.medium === "audio"))
        throw new Error(`${source} is not ${key.medium}`)
      if (!this.#mayHear(key.participant, source))
        throw new Error(`${key.participant} does not stand where ${source} is`)
    }
    const name = slotName(key)
    if ((standing.slots.get(name) ?? null) === source) return "same"
    standing.slots.delete(name)
    if (source === null) return "changed"
    if (key.medium === "video" && this.#isOnePictureTooMany(source)) return this.#full("videos", this.#limits.maxVideos)
    standing.slots.set(name, source)
    return "changed"
  }

  /**
   * Binds, and has the engine put into the slot what may stand there: nothing where it is refused for want of room.
   *
   * @param put moves the media; its refusal is the answer. Where it fails the slot stands as before, to be asked for again
   * @throws as TalkMedia.bind says, and what `put` throws
   */
  async fill(
    key: SlotKey,
    source: SourceId | null,
    put: (key: SlotKey, source: SourceId | null) => Promise<EngineRefusal | null>,
  ): Promise<EngineRefusal | null> {
    const before = this.sourceIn(key)
    const change = this.bind(key, source)
    if (change === "same") return null
    if (change !== "changed" && change.code !== "talk-full") return change
    try {
      const refusal = await put(key, change === "changed" ? source : null)
      return refusal ?? (change === "changed" ? null : change)
    } catch (cause) {
      this.#stand(key, before)
      throw cause
    }
  }

  sourceIn(key: SlotKey): SourceId | null {
    return this.#standing.get(key.participant)?.slots.get(slotName(key)) ?? null
  }

  /** The slots that carry what a participant sends. */
  slotsOf(owner: ParticipantId): readonly SlotKey[] {
    return [...this.#standing].flatMap(([participant, { slots }]) =>
      [...slots].flatMap(([name, source]) => (ownerOf(source) === owner ? [slotKey(participant, name)] : [])),
    )
  }

  /** What stands in the slots of a participant. */
  boundOf(participant: ParticipantId): readonly { readonly key: SlotKey; readonly source: SourceId }[] {
    const slots = this.#standing.get(participant)?.slots ?? []
    return [...slots].map(([name, source]) => ({ key: slotKey(participant, name), source }))
  }

  participants(): readonly ParticipantId[] {
    return [...this.#standing.keys()]
  }

  /** After a loss: nobody stands anywhere. */
  forgetAll(): void {
    this.#standing.clear()
    this.#announcer = null
  }

  #stand(key: SlotKey, source: SourceId | null): void {
    const slots = this.#standing.get(key.participant)?.slots
    if (source === null || !this.#mayHear(key.participant, source)) slots?.delete(slotName(key))
    else slots?.set(slotName(key), source)
  }

  #mayHear(listener: ParticipantId, source: SourceId): boolean {
    const there = this.#standing.get(listener)?.place
    const owner = ownerOf(source)
    if (there === undefined || there === "lobby") return false
    return owner === this.#announcer || this.#standing.get(owner)?.place === there
  }

  #isOnePictureTooMany(source: SourceId): boolean {
    const shown = new Set<SourceId>()
    for (const { slots } of this.#standing.values())
      for (const each of slots.values()) if (kindOf(each) !== "microphone") shown.add(each)
    return !shown.has(source) && shown.size >= this.#limits.maxVideos
  }

  #clear(isGone: (key: SlotKey, source: SourceId) => boolean): readonly SlotKey[] {
    const cleared: SlotKey[] = []
    for (const [participant, { slots }] of this.#standing)
      for (const [name, source] of slots) {
        const key = slotKey(participant, name)
        if (!isGone(key, source)) continue
        slots.delete(name)
        cleared.push(key)
      }
    return cleared
  }

  #full(of: "participants" | "videos", most: number): EngineRefusal {
    return { code: "talk-full", of, most, larger: this.#limits.name === "livekit" ? null : "livekit" }
  }
}

export function ownerOf(source: SourceId): ParticipantId {
  return source.slice(0, source.indexOf(":")) as ParticipantId
}

export function kindOf(source: SourceId): "microphone" | "camera" | "screen" {
  return source.slice(source.indexOf(":") + 1) as "microphone" | "camera" | "screen"
}

const slotName = ({ medium, slot }: SlotKey): string => `${medium}:${slot}`

function slotKey(participant: ParticipantId, name: string): SlotKey {
  const [medium, slot] = name.split(":")
  return { participant, medium: medium as Medium, slot: Number(slot) }
}
