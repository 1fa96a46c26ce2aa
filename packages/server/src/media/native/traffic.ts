import { randomInt } from "node:crypto"
import { RtcpRrPacket } from "werift"
import type { Medium } from "../engine.ts"
import { Allowance } from "../relay/allowance.ts"
import { CLOCK_RATE, PAYLOAD_TYPE } from "../relay/codecs.ts"
import type { ConnectionEvents, SlotCounts } from "../relay/transport.ts"
import { type ControlEvents, keyFrameWish, readControl, repeatsWish } from "./control.ts"
import type { Section } from "./description.ts"
import { Reception } from "./reception.ts"
import { isControl, readPacket } from "./rtp.ts"
import { SlotOutlet } from "./slot-outlet.ts"

const MEDIA = ["audio", "video"] as const
const TICK_MS = 50
const TICKS_A_REPORT = 20
/** Far above what a device says of the line. */
const CONTROLS = { packets: 200, bytes: 100_000 }

/** What carries packets to the device, once it is there. */
export type Way = { readonly isOpen: boolean; write(packet: Buffer): void }

/** All that goes over one connection: what the device sends, its slots, and what both ends say of the line. */
export class Traffic {
  readonly outlets: Readonly<Record<Medium, readonly SlotOutlet[]>>
  readonly #events: ConnectionEvents
  /** The numbers under which this end speaks of the device's streams. */
  readonly #own = { audio: randomInt(1, 2 ** 32), video: randomInt(1, 2 ** 32) }
  readonly #arriving = new Map<Medium, Reception>()
  readonly #controls = new Allowance(CONTROLS)
  readonly #control: ControlEvents
  readonly #timer: NodeJS.Timeout
  #way: Way | null = null
  #ticks = 0

  constructor(slots: SlotCounts, events: ConnectionEvents) {
    this.#events = events
    const made = (medium: Medium): SlotOutlet[] =>
      Array.from({ length: slots[medium] }, () => {
        return new SlotOutlet(
          medium,
          () => this.#way?.isOpen === true,
          (packet) => this.#way?.write(packet),
        )
      })
    this.outlets = { audio: made("audio"), video: made("video") }
    this.#control = {
      onRepeatsAsked: (stream, asked) => this.#video(stream)?.repeat(asked),
      onKeyFrameWanted: (stream) => this.#passWish(stream),
      onReport: (stream, heard) =>
        this.#every()
          .find((each) => each.stream === stream)
          ?.heard(heard),
      onClock: (stream, middle) => this.#arrivingAs(stream)?.reported(middle, performance.now()),
    }
    this.#timer = setInterval(() => this.#tick(), TICK_MS).unref()
  }

  /** In this order: what the device sends, then its slots. */
  sections(): readonly Section[] {
    const sent = MEDIA.map((medium) => ({ medium, deviceSends: true, stream: this.#own[medium] }))
    const slots = MEDIA.flatMap((medium) =>
      this.outlets[medium].map(({ stream }) => ({ medium, deviceSends: false, stream })),
    )
    return [...sent, ...slots]
  }

  begin(way: Way): void {
    this.#way = way
  }

  end(): void {
    this.#way = null
    clearInterval(this.#timer)
  }

  requestKeyFrame(): void {
    const picture = this.#arriving.get("video")
    if (picture !== undefined) this.#way?.write(keyFrameWish(this.#own.video, picture.stream))
  }

  take(packet: Buffer): void {
    const now = performance.now()
    if (isControl(packet)) {
      if (this.#controls.take(packet.length, now)) readControl(packet, this.#control)
      return
    }
    const arrived = readPacket(packet)
    const medium = MEDIA.find((each) => PAYLOAD_TYPE[each] === arrived?.payloadType)
    if (arrived === null || medium === undefined) return
    const { stream, header } = arrived
    const known = this.#arriving.get(medium)
    const reception =
      known?.stream === stream ? known : new Reception(stream, header.sequenceNumber, CLOCK_RATE[medium])
    this.#arriving.set(medium, reception)
    reception.take(header.sequenceNumber, header.timestamp, now)
    this.#events.onPacket(medium, arrived)
  }

  #tick(): void {
    const now = performance.now()
    // As the offer says: of sound nothing is asked for again.
    const picture = this.#arriving.get("video")
    const missing = picture?.missing(now) ?? []
    if (picture !== undefined && missing.length > 0)
      this.#way?.write(repeatsWish(this.#own.video, picture.stream, missing))
    this.#ticks += 1
    if (this.#ticks % TICKS_A_REPORT !== 0 || this.#way?.isOpen !== true) return
    const arriving = [...this.#arriving.values()].map((each) => each.report(now))
    const reports = this.#every().flatMap((each) => each.report() ?? [])
    this.#way.write(
      Buffer.concat([...reports, new RtcpRrPacket({ ssrc: this.#own.audio, reports: arriving }).serialize()]),
    )
  }

  #passWish(stream: number): void {
    const slot = this.outlets.video.findIndex((each) => each.stream === stream)
    if (slot >= 0) this.#events.onKeyFrameWanted("video", slot)
  }

  #video(stream: number): SlotOutlet | undefined {
    return this.outlets.video.find((each) => each.stream === stream)
  }

  #every(): readonly SlotOutlet[] {
    return [...this.outlets.audio, ...this.outlets.video]
  }

  #arrivingAs(stream: number): Reception | undefined {
    return [...this.#arriving.values()].find((each) => each.stream === stream)
  }
}
