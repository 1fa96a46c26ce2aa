import type { ParticipantId, SourceId } from "@wasit/domain/room"
import { kindOf, ownerOf } from "../bindings.ts"
import type { Medium, SourceStats, TalkStats } from "../engine.ts"
import type { RelayAnswers, RelayCall, RelaySettings } from "./calls.ts"
import { Slot } from "./slot.ts"
import { Source } from "./source.ts"
import type { Connect, Connection } from "./transport.ts"

type Member = {
  readonly connection: Connection
  readonly slots: Readonly<Record<Medium, readonly Slot[]>>
}

/** Moves the packets of one talk. Rights and places are the server's matter: this does what it is told. */
export class Router {
  readonly #settings: RelaySettings
  readonly #connect: Connect
  readonly #members = new Map<ParticipantId, Member>()
  readonly #sources = new Map<string, Source>()
  readonly #muted = new Set<SourceId>()

  constructor(settings: RelaySettings, connect: Connect) {
    this.#settings = settings
    this.#connect = connect
  }

  async run(asked: RelayCall): Promise<RelayAnswers[keyof RelayAnswers]> {
    switch (asked.call) {
      case "admit":
        return this.#admit(asked)
      case "answer":
        return (await this.#members.get(asked.participant)?.connection.answer(asked.sdp)) ?? false
      case "bind":
        return this.#bind(asked)
      case "mute":
        return this.#mute(asked.source, asked.on)
      case "evict":
        return this.#evict(asked.participant)
      case "stats":
        return this.#stats()
      case "pulse":
        return null
    }
  }

  async #admit({
    participant,
    publish,
    slots,
  }: RelayCall & { readonly call: "admit" }): Promise<RelayAnswers["admit"]> {
    await this.#disconnect(participant)
    const sources = { audio: this.#source(participant, "audio"), video: this.#source(participant, "video") }
    const connection = await this.#connect(this.#settings, slots, {
      onPacket: (medium, packet) => sources[medium].take(packet, performance.now()),
      onKeyFrameWanted: (medium, slot) => this.#passKeyFrame(participant, medium, slot),
    })
    sources.audio.connect(publish, () => undefined)
    sources.video.connect(publish, connection.requestKeyFrame)
    const made = (medium: Medium) =>
      connection.outlets[medium].map((outlet, index) => new Slot(participant, medium, index, outlet))
    this.#members.set(participant, { connection, slots: { audio: made("audio"), video: made("video") } })
    return { sdp: connection.offer }
  }

  #bind({ participant, medium, slot: index, source }: RelayCall & { readonly call: "bind" }): null {
    const slot = this.#members.get(participant)?.slots[medium][index]
    if (slot === undefined) return null
    this.#sourceOf(slot.source)?.removeSlot(slot)
    slot.carry(source, source !== null && this.#muted.has(source))
    if (source === null) return null
    const found = this.#source(ownerOf(source), medium)
    found.addSlot(slot)
    found.requestKeyFrame(performance.now())
    return null
  }

  #mute(source: SourceId, on: boolean): null {
    if (on) this.#muted.add(source)
    else this.#muted.delete(source)
    const found = this.#sourceOf(source)
    for (const slot of found?.slots() ?? []) if (slot.source === source) slot.mute(on)
    if (!on) found?.requestKeyFrame(performance.now())
    return null
  }

  async #evict(participant: ParticipantId): Promise<null> {
    await this.#disconnect(participant)
    for (const medium of ["audio", "video"] as const) {
      for (const slot of this.#sources.get(`${participant}/${medium}`)?.slots() ?? []) slot.carry(null, false)
      this.#sources.delete(`${participant}/${medium}`)
    }
    for (const source of this.#muted) if (ownerOf(source) === participant) this.#muted.delete(source)
    return null
  }

  async #disconnect(participant: ParticipantId): Promise<void> {
    const member = this.#members.get(participant)
    if (member === undefined) return
    this.#members.delete(participant)
    for (const slot of [...member.slots.audio, ...member.slots.video]) this.#sourceOf(slot.source)?.removeSlot(slot)
    await member.connection.close()
  }

  #passKeyFrame(participant: ParticipantId, medium: Medium, index: number): void {
    const source = this.#members.get(participant)?.slots[medium][index]?.source ?? null
    this.#sourceOf(source)?.requestKeyFrame(performance.now())
  }

  #source(participant: ParticipantId, medium: Medium): Source {
    const name = `${participant}/${medium}`
    const source = this.#sources.get(name) ?? new Source(participant, medium)
    this.#sources.set(name, source)
    return source
  }

  #sourceOf(id: SourceId | null): Source | undefined {
    if (id === null) return undefined
    return this.#sources.get(`${ownerOf(id)}/${kindOf(id) === "microphone" ? "audio" : "video"}`)
  }

  #stats(): TalkStats {
    const sources: Partial<Record<SourceId, SourceStats>> = {}
    let refusedPackets = 0
    for (const source of this.#sources.values()) {
      refusedPackets += source.refusedPackets
      for (const [id, stats] of source.stats()) sources[id] = stats
    }
    const members = [...this.#members.values()]
    const { user, system } = process.cpuUsage()
    return {
      sources,
      slots: members.flatMap(({ slots }) => [...slots.audio, ...slots.video].map((slot) => slot.stats())),
      refusedPackets,
      turnedAway: sum(members.map(({ connection }) => connection.turnedAway())),
      cpuMs: (user + system) / 1000,
      memoryBytes: process.memoryUsage.rss(),
    }
  }
}

/** Null where one of them was not counted. */
function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce((all, each) => (all === null || each === null ? null : all + each), 0)
}
