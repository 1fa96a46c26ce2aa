import type { ParticipantId, SourceId, SourceKind } from "@wasit/domain/room"
import type { Medium, SourceStats } from "../engine.ts"
import { Allowance, type Rate } from "./allowance.ts"
import { beginsKeyFrame, endsSealed } from "./frames.ts"
import { ReplayWindow } from "./replay-window.ts"
import type { Slot } from "./slot.ts"
import type { Packet } from "./transport.ts"

const RATES: Readonly<Record<Medium, Rate>> = {
  audio: { packets: 200, bytes: 50_000 },
  video: { packets: 600, bytes: 600_000 },
}
/** A key frame is asked for at most this often. */
const KEY_FRAME_PAUSE = 400
/** After a frame in clear so many must end as they should: the last byte of a clear one may be right by chance. */
const SEALED_AGAIN = 3
/** How many different sizes are kept: with a constant bit rate there is one. */
const MOST_SIZES = 64

/** What a participant sends of one medium, over all its connections: who listens stays when it comes back. */
export class Source {
  readonly #participant: ParticipantId
  readonly #medium: Medium
  readonly #stats = new Map<SourceId, { packets: number; bytes: number; sizes: Set<number> }>()
  readonly #slots = new Set<Slot>()
  #allowance: Allowance
  #window = new ReplayWindow()
  #publish: readonly SourceKind[] = []
  #kind: SourceKind
  #mistrust = 0
  #askKeyFrame: () => void = () => undefined
  #isOwed = false
  #askedAt = Number.NEGATIVE_INFINITY
  refusedPackets = 0

  constructor(participant: ParticipantId, medium: Medium) {
    this.#participant = participant
    this.#medium = medium
    this.#kind = medium === "audio" ? "microphone" : "camera"
    this.#allowance = new Allowance(RATES[medium])
  }

  /** A new connection sends from now on. */
  connect(publish: readonly SourceKind[], askKeyFrame: () => void): void {
    this.#publish = publish
    this.#askKeyFrame = askKeyFrame
    this.#window = new ReplayWindow()
    this.#allowance = new Allowance(RATES[this.#medium])
    this.#mistrust = 0
    for (const slot of this.#slots) slot.restart()
  }

  addSlot(slot: Slot): void {
    this.#slots.add(slot)
  }

  removeSlot(slot: Slot): void {
    this.#slots.delete(slot)
  }

  slots(): readonly Slot[] {
    return [...this.#slots]
  }

  /** A picture begins with a key frame; asked for again while slots wait for one. */
  requestKeyFrame(now: number): void {
    if (this.#medium !== "video") return
    // Who asks within the pause may ask only once: it is owed one then.
    this.#isOwed = now - this.#askedAt < KEY_FRAME_PAUSE
    if (this.#isOwed) return
    this.#askedAt = now
    this.#askKeyFrame()
  }

  take(packet: Packet, now: number): void {
    if (this.#isOwed) this.requestKeyFrame(now)
    const { header, payload } = packet
    if (payload.length === 0 || !this.#window.accept(header.sequenceNumber)) return
    if (this.#allowance.take(payload.length, now) && this.#isSendable(packet)) this.#spread(packet, now)
    // What is dropped here is no loss on the listeners' lines.
    else for (const slot of this.#slots) slot.restart()
  }

  stats(): readonly [SourceId, SourceStats][] {
    return [...this.#stats].map(([id, { packets, bytes, sizes }]) => [
      id,
      { packets, bytes, payloadSizes: [...sizes].sort((a, b) => a - b) },
    ])
  }

  #isSendable({ header, payload }: Packet): boolean {
    if (this.#medium === "audio" || header.marker) this.#look(payload)
    this.#count(payload.length)
    if (this.#mistrust > 0) this.refusedPackets += 1
    return this.#mistrust === 0 && this.#publish.includes(this.#kind)
  }

  #spread(packet: Packet, now: number): void {
    const isKey = this.#medium === "audio" || beginsKeyFrame(packet.payload)
    let isAwaited = false
    for (const slot of this.#slots) if (!slot.forward(packet, isKey, now)) isAwaited = true
    if (isAwaited && now - this.#askedAt >= KEY_FRAME_PAUSE) this.requestKeyFrame(now)
  }

  /** A frame in clear shuts the source for a while; the stream says which of the pictures it is. */
  #look(payload: Uint8Array): void {
    const isSealed = endsSealed(this.#medium, payload)
    this.#mistrust = isSealed ? Math.max(0, this.#mistrust - 1) : SEALED_AGAIN
    if (isSealed && this.#medium === "video") this.#kind = (payload.at(-1) ?? 0) % 16 === 2 ? "screen" : "camera"
  }

  #count(bytes: number): void {
    const id: SourceId = `${this.#participant}:${this.#kind}`
    const kept = this.#stats.get(id) ?? { packets: 0, bytes: 0, sizes: new Set<number>() }
    kept.packets += 1
    kept.bytes += bytes
    if (kept.sizes.size < MOST_SIZES) kept.sizes.add(bytes)
    this.#stats.set(id, kept)
  }
}
