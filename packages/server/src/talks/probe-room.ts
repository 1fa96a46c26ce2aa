import {
  type ClientMessage,
  type JoinTicket,
  type KeyPlaceId,
  type Newcomer,
  type ParticipantId,
  type PlaceId,
  parseClientMessage,
  SLOTS,
} from "@wasit/domain/room"
import type { EngineRefusal, TalkMedia } from "../media/engine.ts"
import { Allowances } from "./allowances.ts"
import type { DeviceLine } from "./device-line.ts"
import { asRoomRefusal } from "./engine-refusals.ts"
import type { TalksOptions } from "./talks.ts"
import { withRelay } from "./turn.ts"

/** So long a test may take; then the device is sent away. */
const LASTS = 90_000
const EPOCH = 1

type Probe = {
  readonly id: ParticipantId
  readonly line: DeviceLine
  readonly newcomer: Newcomer
  readonly place: PlaceId & KeyPlaceId
  readonly allowances: Allowances
  /** Told once: this device's line was measured. */
  readonly onMeasured: () => void
}

/**
 * Where a device tries its way before a talk: the same engine, the same addresses, the same relays. Everybody stands in a
 * place of their own and gets back what they send, which only they can read; nobody meets anybody here.
 */
export class ProbeRoom {
  readonly #options: TalksOptions
  readonly #probes = new Map<ParticipantId, Probe>()
  #media: Promise<TalkMedia | EngineRefusal> | null = null
  #last = 0

  constructor(options: TalksOptions) {
    this.#options = options
  }

  enter(line: DeviceLine, newcomer: Newcomer, onMeasured: () => void): void {
    const id: ParticipantId = `p${++this.#last}`
    const place = `caucus_probe-${this.#last}` as const
    const probe: Probe = { id, line, newcomer, place, allowances: new Allowances(), onMeasured }
    this.#probes.set(id, probe)
    const timer = setTimeout(() => line.end("closed"), LASTS)
    line.onText((text) => this.#receive(probe, text))
    line.onClose(() => {
      clearTimeout(timer)
      this.#leave(probe).catch((cause: Error) => console.error("a test of a way to the talks:", cause.stack))
    })
    line.send({
      type: "welcome",
      participant: id,
      capabilities: this.#options.engine.capabilities(),
      now: Date.now(),
    })
    const { member, sealKey } = newcomer
    line.send({ type: "roster", roster: { place, epoch: EPOCH, members: [{ participant: id, member, sealKey }] } })
    line.send({ type: "switch", place, epoch: EPOCH })
  }

  async close(): Promise<void> {
    for (const { line } of this.#probes.values()) line.close(1001)
    this.#probes.clear()
    await this.#rest()
  }

  #receive(probe: Probe, text: string): void {
    const { line, allowances } = probe
    const message = parseClientMessage(text)
    const verdict = message === null ? allowances.strike() : allowances.take(message.type, Date.now())
    if (verdict === "cut-off") line.close(1008)
    else if (message === null) line.refuse(null, { code: "message-malformed" })
    else if (verdict === "no") line.refuse(null, { code: "too-many-messages" })
    else this.#obey(probe, message).catch(() => line.refuse(null, { code: "engine-lost" }))
  }

  async #obey(probe: Probe, message: ClientMessage): Promise<void> {
    const { id, line } = probe
    if (message.type === "ping") line.send({ type: "pong", t: message.t, now: Date.now() })
    if (message.type === "line") probe.onMeasured()
    if (message.type === "request") line.refuse(message.n, { code: "still-in-lobby" })
    if (message.type === "join") await this.#join(probe)
    if (message.type !== "answer") return
    const media = await this.#media
    if (media === null || "code" in media) return
    const refusal = await media.answer(id, message.sdp)
    if (refusal === null) await this.#giveBack(media, probe)
    else line.refuse(null, asRoomRefusal(refusal))
  }

  async #join({ id, line, newcomer, place }: Probe): Promise<void> {
    const media = await this.#open()
    const grant = { place, publish: ["microphone", "camera"], slots: SLOTS } as const
    const ticket: JoinTicket | EngineRefusal = "code" in media ? media : await media.admit(id, grant)
    if ("code" in ticket) line.refuse(null, asRoomRefusal(ticket))
    else {
      const { settings } = this.#options
      line.send({ type: "ticket", ticket: withRelay(ticket, newcomer.delegation, settings, Date.now()) })
    }
  }

  /** What the device sends comes back into its first slots: loss and unrest of the way there and back are measured so. */
  async #giveBack(media: TalkMedia, { id, line, place }: Probe): Promise<void> {
    await media.bind(id, "audio", 0, `${id}:microphone`)
    await media.bind(id, "video", 0, `${id}:camera`)
    const slot = { slot: 0, place, epoch: EPOCH }
    line.send({
      type: "slots",
      slots: [
        { ...slot, medium: "audio", source: { id: `${id}:microphone`, participant: id, kind: "microphone" } },
        { ...slot, medium: "video", source: { id: `${id}:camera`, participant: id, kind: "camera" } },
      ],
    })
  }

  #open(): Promise<TalkMedia | EngineRefusal> {
    this.#media ??= this.#begin()
    return this.#media
  }

  async #begin(): Promise<TalkMedia | EngineRefusal> {
    const media = await this.#options.engine.openTalk()
    if ("code" in media) this.#media = null
    else
      media.onLost(() => {
        for (const { line } of this.#probes.values()) line.send({ type: "rejoin" })
      })
    return media
  }

  async #leave({ id }: Probe): Promise<void> {
    if (!this.#probes.delete(id)) return
    const media = await this.#media
    if (media !== null && !("code" in media)) await media.evict(id)
    if (this.#probes.size === 0) await this.#rest()
  }

  /** Without anybody who tests there is no process for it. */
  async #rest(): Promise<void> {
    const media = await this.#media
    if (this.#probes.size > 0) return
    this.#media = null
    if (media !== null && !("code" in media)) await media.close()
  }
}
