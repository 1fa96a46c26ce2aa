import {
  type BindPlan,
  bindingsOf,
  type JoinTicket,
  openSources,
  type ParticipantId,
  type PlaceId,
  planBinds,
  type SlotBinding,
  type SourceId,
  type SourceKind,
  type TalkState,
  type VoiceWay,
} from "@wasit/domain/room"
import type { Medium, TalkMedia } from "../media/engine.ts"

export const KINDS: readonly SourceKind[] = ["microphone", "camera", "screen"]

/** What the engine was told of one participant. */
type Known = {
  place: PlaceId
  /** The device answered, where the engine has it answer: from now on slots are bound. */
  hasAnswered: boolean
  readonly slots: Map<string, SourceId | null>
  readonly muted: Map<SourceId, boolean>
  /** The bindings its device was told last, as text. */
  told: string
}

/** What devices are told of what the engine was told. */
export type ToldEvents = {
  readonly onSlots: (participant: ParticipantId, slots: readonly SlotBinding[]) => void
  /** The engine wants this device to come anew, for another place. */
  readonly onTicket: (participant: ParticipantId, ticket: JoinTicket) => void
  /** By these the announcer's device speaks into other places. */
  readonly onVoiceWays: (participant: ParticipantId, ways: readonly VoiceWay[]) => void
}

/** What the engine was told in one talk, device by device: it is told again only where a state wants something else. */
export class ToldEngine {
  readonly #events: ToldEvents
  readonly #known = new Map<ParticipantId, Known>()
  /** What the engine was told of the announcer, and of where people stood then. */
  #announced = ""
  /** Whose device speaks into other places by ways of its own. */
  #onWays: ParticipantId | null = null

  constructor(events: ToldEvents) {
    this.#events = events
  }

  has(participant: ParticipantId): boolean {
    return this.#known.has(participant)
  }

  /** The engine let a device in. Whether there is more for its device to answer follows from the ticket. */
  async admitted(media: TalkMedia, participant: ParticipantId, place: PlaceId, ticket: JoinTicket): Promise<void> {
    this.#known.set(participant, known(place, ticket))
    // Closed before the device can send: what the state opens is opened by the next round.
    for (const kind of KINDS) await this.#mute(media, participant, `${participant}:${kind}`, true)
  }

  answered(participant: ParticipantId): void {
    const known = this.#known.get(participant)
    if (known !== undefined) known.hasAnswered = true
  }

  /** An announcer that comes anew has all its ways to find again. */
  forgetAnnouncer(): void {
    this.#announced = ""
  }

  /** The media are others now, and know nobody. */
  forgetAll(): void {
    this.#known.clear()
    this.#announced = ""
  }

  async evict(media: TalkMedia | null, participant: ParticipantId): Promise<void> {
    await media?.evict(participant)
    this.#known.delete(participant)
    this.#forget((source) => ownerOf(source) === participant)
  }

  /** Whoever has gone, changed place or is closed is cut off before anything is connected. */
  async cut(media: TalkMedia, state: TalkState): Promise<void> {
    for (const [id, known] of this.#known) {
      const person = state.participants[id]
      if (person === undefined) await this.evict(media, id)
      else if (person.place !== known.place) await this.#move(media, id, known, person.place)
    }
    await this.#announce(media, state.announcer)
    const open = openSources(state)
    const plan = planBinds(state)
    await this.#each(async (id, known) => {
      for (const kind of KINDS) {
        const source: SourceId = `${id}:${kind}`
        if (!open.has(source)) await this.#mute(media, id, source, true)
      }
      for (const [medium, slot, wanted] of slotsOf(plan, id))
        if (wanted === null || !this.#isThere(wanted)) await this.#bind(media, known, id, medium, slot, null)
    })
  }

  /**
   * For everybody at once: an engine that is asked over a network would let the last of sixteen wait for the others. It ends when
   * all have ended, so that no round goes on beside the next.
   */
  async #each(work: (id: ParticipantId, known: Known) => Promise<void>): Promise<void> {
    const done = await Promise.allSettled([...this.#known].map(([id, known]) => work(id, known)))
    for (const each of done) if (each.status === "rejected") throw each.reason
  }

  /** Told anew when people stand in other places than before, or the announcer's device is another. */
  async #announce(media: TalkMedia, announcer: ParticipantId | null): Promise<void> {
    const device = announcer === null ? undefined : this.#known.get(announcer)
    const places = new Set([...this.#known.values()].map(({ place }) => place))
    const now = announcer === null ? "" : JSON.stringify([announcer, device?.place ?? null, [...places].sort()])
    if (now === this.#announced) return
    const ways = await media.setAnnouncer(announcer)
    this.#announced = now
    this.#forget((source, listener) => this.#known.get(ownerOf(source))?.place !== listener.place)
    if (this.#onWays !== null && this.#onWays !== announcer) this.#events.onVoiceWays(this.#onWays, [])
    if (announcer !== null && (ways.length > 0 || this.#onWays === announcer)) this.#events.onVoiceWays(announcer, ways)
    this.#onWays = ways.length > 0 ? announcer : null
  }

  async add(media: TalkMedia, state: TalkState): Promise<void> {
    const open = openSources(state)
    await this.#each(async (id) => {
      for (const kind of KINDS) if (open.has(`${id}:${kind}`)) await this.#mute(media, id, `${id}:${kind}`, false)
    })
    const plan = planBinds(state)
    await this.#each(async (id, known) => {
      if (!known.hasAnswered) return
      for (const [medium, slot, wanted] of slotsOf(plan, id))
        if (wanted !== null && this.#isThere(wanted)) await this.#bind(media, known, id, medium, slot, wanted)
    })
  }

  async #move(media: TalkMedia, id: ParticipantId, known: Known, place: PlaceId): Promise<void> {
    const answer = await media.setPlace(id, place)
    known.place = place
    known.slots.clear()
    this.#forget((source) => ownerOf(source) === id)
    if (answer === null || "code" in answer) return
    known.hasAnswered = isWhole(answer)
    this.#events.onTicket(id, answer)
  }

  async #bind(
    media: TalkMedia,
    known: Known,
    id: ParticipantId,
    medium: Medium,
    slot: number,
    source: SourceId | null,
  ): Promise<void> {
    const name = `${medium}:${slot}`
    if ((known.slots.get(name) ?? null) === source) return
    const refusal = await media.bind(id, medium, slot, source)
    // A refused slot stands empty, and is asked for again when the state has changed.
    known.slots.set(name, refusal === null ? source : null)
  }

  async #mute(media: TalkMedia, id: ParticipantId, source: SourceId, on: boolean): Promise<void> {
    const known = this.#known.get(id)
    if (known === undefined || known.muted.get(source) === on) return
    await media.mute(source, on)
    known.muted.set(source, on)
  }

  /** The engine has unbound these by itself. */
  #forget(isGone: (source: SourceId, listener: Known) => boolean): void {
    for (const known of this.#known.values())
      for (const [name, source] of known.slots) if (source !== null && isGone(source, known)) known.slots.delete(name)
  }

  #isThere(source: SourceId): boolean {
    return this.#known.has(ownerOf(source))
  }

  /** Tells each device what stands in its slots, where that has changed; what was refused is not claimed. */
  tell(state: TalkState): void {
    const plan = planBinds(state)
    for (const [id, known] of this.#known) {
      if (!known.hasAnswered) continue
      const slots = bindingsOf(state, plan, id).map((each) =>
        (known.slots.get(`${each.medium}:${each.slot}`) ?? null) === (each.source?.id ?? null)
          ? each
          : { ...each, source: null },
      )
      const text = JSON.stringify(slots)
      if (text === known.told) continue
      known.told = text
      this.#events.onSlots(id, slots)
    }
  }
}

const known = (place: PlaceId, ticket: JoinTicket): Known => ({
  place,
  hasAnswered: isWhole(ticket),
  slots: new Map(),
  muted: new Map(),
  told: "",
})

/** LiveKit's own signalling does the rest: no answer comes through this line. */
export const isWhole = (ticket: JoinTicket): boolean => ticket.engine === "livekit"

function ownerOf(source: SourceId): ParticipantId {
  return source.slice(0, source.indexOf(":")) as ParticipantId
}

function slotsOf(plan: BindPlan, id: ParticipantId): [medium: Medium, slot: number, wanted: SourceId | null][] {
  const slots = plan.get(id)
  return (["audio", "video"] as const).flatMap((medium) =>
    (slots?.[medium] ?? []).map((wanted, slot): [Medium, number, SourceId | null] => [medium, slot, wanted]),
  )
}
