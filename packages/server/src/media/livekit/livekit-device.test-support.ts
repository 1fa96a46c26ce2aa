import type { JoinTicket, ParticipantId, PlaceId, SourceId, VoiceWay } from "@wasit/domain/room"
import type { Medium } from "../engine.ts"
import { Inbox, type Received, senderOf } from "../inbox.test-support.ts"
import { PacketClock } from "../packet-clock.test-support.ts"
import { SLOTS, type TestDevice } from "../stage.test-support.ts"
import type { Fault } from "../synthetic-client.test-support.ts"
import { Visit } from "./livekit-visit.test-support.ts"

type LiveKitTicket = Extract<JoinTicket, { engine: "livekit" }>
type Candidate = { readonly address: string; readonly port: number }

/** What the server side has put into a slot of this device: LiveKit itself knows streams, and no slots. */
export type SourceIn = (medium: Medium, slot: number) => SourceId | null
/** Does a voice that gave way to another still stand ready for this device? */
export type IsResting = (voice: SourceId) => boolean

/**
 * A device at LiveKit without a browser: it sends over one connection, which it offers, and receives over LiveKit's. In another
 * place it is by other connections, for each place is a room of its own.
 */
export class LiveKitDevice implements TestDevice {
  readonly #participant: ParticipantId
  readonly #sourceIn: SourceIn
  readonly #isResting: IsResting
  readonly #spoil: (sdp: string) => string
  readonly #inbox = new Inbox()
  readonly #clock: PacketClock
  readonly #told: Candidate[] = []
  readonly #voices = new Map<PlaceId, Visit>()
  #visit: Visit | null = null
  keyFramesAsked = 0

  /** @param spoil changes what it says of its connections, on purpose */
  constructor(
    participant: ParticipantId,
    { sourceIn, isResting }: { readonly sourceIn: SourceIn; readonly isResting: IsResting },
    spoil: (sdp: string) => string = (sdp) => sdp,
  ) {
    this.#participant = participant
    this.#sourceIn = sourceIn
    this.#isResting = isResting
    this.#spoil = spoil
    this.#clock = new PacketClock(Number(participant.slice(1)), (medium, packet) => {
      for (const visit of [this.#visit, ...this.#voices.values()]) visit?.send(medium, packet)
    })
  }

  get isConnected(): boolean {
    return this.#visit?.isConnected ?? false
  }

  get told(): readonly Candidate[] {
    return this.#told
  }

  /** @throws if it takes longer than `ms` */
  async connect({ url, token }: LiveKitTicket, ms = 15_000): Promise<void> {
    this.#visit?.close()
    this.#visit = this.#newVisit()
    await this.#visit.connect(url, token, ms)
  }

  async rejoin(ticket: JoinTicket): Promise<void> {
    if (ticket.engine !== "livekit") throw new Error("a ticket of another engine")
    await this.connect(ticket)
  }

  async speakInto(ways: readonly VoiceWay[]): Promise<void> {
    for (const [place, voice] of this.#voices) {
      voice.close()
      this.#voices.delete(place)
    }
    for (const { place, ticket } of ways) {
      if (ticket.engine !== "livekit") throw new Error("a ticket of another engine")
      const voice = this.#newVisit()
      this.#voices.set(place, voice)
      await voice.connect(ticket.url, ticket.token, 15_000)
    }
  }

  speak(on: boolean): void {
    this.#clock.turn("audio", on)
  }

  show(on: boolean): void {
    this.#clock.turn("video", on)
  }

  spoil(medium: Medium, fault: Fault | null): void {
    this.#clock.spoil(medium, fault)
  }

  sent(medium: Medium): number {
    return this.#clock.sent(medium)
  }

  received(medium: Medium, slot: number): readonly Received[] {
    return this.#inbox.received(medium, slot)
  }

  clear(): void {
    this.#inbox.clear()
  }

  close(): void {
    this.#clock.stop()
    for (const visit of [this.#visit, ...this.#voices.values()]) visit?.close()
  }

  #newVisit(): Visit {
    return new Visit(this.#participant, this.#clock, this.#spoil, {
      onPacket: (medium, packet) => this.#keep(medium, packet),
      onKeyFrameAsked: () => {
        this.keyFramesAsked += 1
        this.#clock.keyFrame()
      },
      onTold: (candidate) => this.#told.push(candidate),
    })
  }

  /** Into the slots in which its source stands when it comes; what rests in none; what else stands in none is heard in all of them, so that no test misses it. */
  #keep(medium: Medium, packet: Buffer): void {
    const from = senderOf(packet)
    if (from === 0) return
    const slots = Array.from({ length: SLOTS[medium] }, (_, slot) => slot)
    const bound = slots.filter((slot) => this.#sourceIn(medium, slot)?.startsWith(`p${from}:`))
    if (bound.length === 0 && medium === "audio" && this.#isResting(`p${from}:microphone`)) return
    for (const slot of bound.length > 0 ? bound : slots) this.#inbox.keep(medium, slot, packet)
  }
}
