import type { JoinTicket, ParticipantId, PlaceId, SourceId, VoiceWay } from "@wasit/domain/room"
import type { EngineRefusal, Grant, MediaEngine, Medium, TalkMedia } from "./engine.ts"
import type { Received } from "./inbox.test-support.ts"
import type { Fault } from "./synthetic-client.test-support.ts"

/** A device as the suites use it; how it gets its media is its engine's matter. */
export interface TestDevice {
  readonly isConnected: boolean
  readonly keyFramesAsked: number
  /** Where the engine told it to send, where its ticket does not say so. */
  readonly told?: readonly { readonly address: string; readonly port: number }[]
  /** 50 packets of sound a second, or none. */
  speak(on: boolean): void
  /** 20 packets of a picture a second, or none. */
  show(on: boolean): void
  /** Spoils what it sends on purpose, or no longer. */
  spoil(medium: Medium, fault: Fault | null): void
  sent(medium: Medium): number
  received(medium: Medium, slot: number): readonly Received[]
  clear(): void
  /** Leaves where it is and comes in by another ticket, where the engine needs that for a change of place. */
  rejoin?(ticket: JoinTicket): Promise<void>
  /** Speaks by these ways too, and by no others any more, where the engine needs that for an announcement. */
  speakInto?(ways: readonly VoiceWay[]): Promise<void>
  close(): void
}

/** A device's answer that is changed on its way, and how long to wait for what must not happen. */
export type Spoilt = { readonly answer: (sdp: string) => string; readonly ms: number }

/** An engine under test, and what only its kind can do. */
export type Site = {
  readonly name: string
  readonly engine: MediaEngine
  /** The only address that a device may be told. */
  readonly address: string
  /**
   * Joins as a device does, as far as connected.
   *
   * @throws "did not connect" where it does not, with a spoilt answer after its time
   */
  join(talk: TalkMedia, participant: ParticipantId, grant: Grant, spoil?: Spoilt): Promise<TestDevice>
  /** Ends without warning what carries this talk; null where nothing carries one talk alone. */
  readonly crash: ((talk: TalkMedia) => void) | null
  /** Ends without warning what carries these talks, all at once; it is started anew. Null where nobody starts it. */
  readonly restart: ((talks: readonly TalkMedia[]) => Promise<void>) | null
  /** What foreign code does not do of what ours does beyond the contract; its tests say so and are skipped. */
  readonly lacks: readonly Lack[]
}

/**
 * `clear`: drops frames in clear. `key-frame`: holds a picture back until its key frame. `allowance`: cuts a flood to what
 * a device may send. `sizes`: counts sizes of packets. `gate`: counts strangers' datagrams. `timestamps`: never steps
 * back. `gapless-mute`: a pause of a source is no loss at its listeners. `fingerprint-told`: a
 * device of another fingerprint is told that it is not connected. `one-stream`: what stands in a slot is one stream, whoever
 * sends it. `answer`: takes the device's answer by this server.
 */
export type Lack =
  | "clear"
  | "key-frame"
  | "allowance"
  | "sizes"
  | "gate"
  | "timestamps"
  | "gapless-mute"
  | "fingerprint-told"
  | "one-stream"
  | "answer"

export const SLOTS = { audio: 6, video: 6 }

export function grantFor(place: PlaceId = "plenary", slots: Grant["slots"] = SLOTS): Grant {
  return { place, publish: ["microphone", "camera", "screen"], slots }
}

/** A talk with devices in it, for one or more tests. */
export class Stage {
  readonly #site: Site
  readonly talk: TalkMedia
  readonly devices = new Map<ParticipantId, TestDevice>()

  private constructor(site: Site, talk: TalkMedia) {
    this.#site = site
    this.talk = talk
  }

  static async open(site: Site): Promise<Stage> {
    return new Stage(site, accepted(await site.engine.openTalk()))
  }

  async join(participants: readonly ParticipantId[], grant: Grant = grantFor()): Promise<readonly TestDevice[]> {
    return Promise.all(
      participants.map(async (participant) => {
        this.devices.get(participant)?.close()
        const device = await this.#site.join(this.talk, participant, grant)
        this.devices.set(participant, device)
        return device
      }),
    )
  }

  /** What a device receives in a slot within a time. */
  async heard(device: TestDevice, medium: Medium, slot: number, ms: number): Promise<readonly Received[]> {
    device.clear()
    await pause(ms)
    return device.received(medium, slot)
  }

  async bind(participant: ParticipantId, medium: Medium, slot: number, source: SourceId | null): Promise<void> {
    const refusal = await this.talk.bind(participant, medium, slot, source)
    if (refusal !== null) throw new Error(`refused: ${refusal.code}`)
  }

  /** The device follows where the engine has it come anew. */
  async move(participant: ParticipantId, place: PlaceId): Promise<void> {
    const ticket = await this.talk.setPlace(participant, place)
    if (ticket !== null) await this.devices.get(participant)?.rejoin?.(accepted(ticket))
  }

  async announce(participant: ParticipantId | null): Promise<void> {
    const ways = await this.talk.setAnnouncer(participant)
    for (const [each, device] of this.devices) await device.speakInto?.(each === participant ? ways : [])
  }

  async close(): Promise<void> {
    for (const device of this.devices.values()) device.close()
    await this.talk.close()
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** @throws if nothing of it happens within `ms` */
export async function until(isSo: () => boolean, ms: number, what: string): Promise<void> {
  const end = performance.now() + ms
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`${what}: not within ${ms} ms`)
    await pause(5)
  }
}

export function accepted<Value extends object>(value: Value | EngineRefusal): Value {
  if ("code" in value) throw new Error(`refused: ${value.code}`)
  return value
}

/** Numbers between neighbours that were sent and did not come, or came more than once. */
export function gaps(received: readonly Received[]): readonly number[] {
  return received.slice(1).flatMap(({ sequence }, at) => {
    const step = (sequence - (received[at]?.sequence ?? 0)) & 0xffff
    return step === 1 ? [] : [step]
  })
}

/** Timestamps that do not go on. */
export function stepsBack(received: readonly Received[]): number {
  return received.slice(1).filter(({ timestamp }, at) => (timestamp - (received[at]?.timestamp ?? 0)) >>> 0 >= 2 ** 31)
    .length
}
