import type { MemberId, TalksSession } from "@wasit/domain"
import {
  absent,
  advance,
  applyRequest,
  type ClientMessage,
  decideRequest,
  type FloorTime,
  floorTimeAt,
  initialTalk,
  type JoinTicket,
  join,
  leave,
  type Newcomer,
  type ParticipantId,
  parseClientMessage,
  present,
  speakerFor,
  stillReaders,
  type TalkState,
  type VoiceWay,
  withoutRecorders,
} from "@wasit/domain/room"
import type { MediaEngine } from "../media/engine.ts"
import { Bucket } from "./allowances.ts"
import { type Device, newDevice } from "./device.ts"
import type { DeviceLine, EndReason } from "./device-line.ts"
import { Devices } from "./devices.ts"
import { asRoomRefusal } from "./engine-refusals.ts"
import { asInRecord, type RoleIn, withPhase } from "./in-record.ts"
import { KeyExchange } from "./key-exchange.ts"
import { MediaReconciler } from "./media-reconciler.ts"
import { PresenceWatch } from "./presence-watch.ts"
import type { TalkSettings } from "./settings.ts"
import { StillPace } from "./still-pace.ts"
import { withRelay } from "./turn.ts"

export type LiveTalkOptions = {
  readonly session: TalksSession
  readonly engine: MediaEngine
  readonly settings: TalkSettings
  /** Whether the one who opened a line with this token may still be here; asked at every message. */
  readonly mayStay: (device: Device, isHeard: boolean) => boolean
  /** The talk is over, or nobody has been here for a while; told with the time each delegation had the floor. */
  readonly onOver: (floorTime: readonly FloorTime[]) => void
}

/** Without anybody a talk is kept for so long: who was admitted, what was required. */
const KEPT_EMPTY = 10 * 60_000
/** Who comes more often makes everybody else renew keys without end. */
const ARRIVALS = { most: 10, perSecond: 0.2 }

/**
 * One talk as it is now, with the lines of those who are in it. Its state changes in one place; keys, media and what devices
 * are shown follow from the state. Nothing of it is stored.
 */
export class LiveTalk {
  readonly #options: LiveTalkOptions
  readonly #devices = new Devices()
  readonly #keys: KeyExchange
  readonly #media: MediaReconciler
  readonly #watch: PresenceWatch
  readonly #stills = new StillPace((to, piece) => this.#devices.send(to, piece))
  #state: TalkState
  readonly #arrivals = new Map<MemberId, Bucket>()
  #emptySince: number | null = null
  #isOver = false

  constructor(options: LiveTalkOptions) {
    this.#options = options
    const { engine, session } = options
    const { maxParticipants, maxVideos, name } = engine.capabilities()
    const larger = name === "livekit" ? null : "livekit"
    const limits = { participants: maxParticipants, pictures: maxVideos, larger } as const
    this.#state = withPhase(initialTalk(session, limits, Date.now()), session)
    this.#keys = new KeyExchange(this.#state, (to, message) => this.#devices.send(to, message))
    this.#media = new MediaReconciler(engine, this.#state, {
      onSlots: (to, slots) => this.#devices.send(to, { type: "slots", slots }),
      onTicket: (to, ticket) => this.#sendTicket(to, ticket),
      onVoiceWays: (to, ways) => this.#sendVoiceWays(to, ways),
      onLost: () => this.#devices.toAll({ type: "rejoin" }),
    })
    this.#watch = new PresenceWatch((now) => this.#tick(now))
  }

  get state(): TalkState {
    return this.#state
  }

  get media(): MediaReconciler {
    return this.#media
  }

  /** Lets somebody in whom the record knows; an older line of the same member ends. */
  enter(line: DeviceLine, newcomer: Newcomer, token: string): void {
    const now = Date.now()
    const arrivals = this.#arrivals.get(newcomer.member) ?? new Bucket(ARRIVALS, now)
    this.#arrivals.set(newcomer.member, arrivals)
    if (!arrivals.take(now)) {
      line.refuse(null, { code: "too-many-messages" })
      line.close(1008)
      return
    }
    const joined = join(this.#state, newcomer, now)
    if ("code" in joined) {
      line.refuse(null, joined)
      line.end(joined.code.startsWith("talk-full") ? "full" : "closed")
      return
    }
    const { participant } = joined
    this.#media.release(participant)
    this.#keys.forget(participant)
    const device = newDevice(line, newcomer.member, participant, token, now)
    this.#devices.put(device)
    line.onText((text) => this.#receive(device, text))
    line.onClose(() => this.#lose(device))
    line.send({ type: "welcome", participant, capabilities: this.#media.capabilities, now })
    this.#change(joined.state)
    this.#keys.tell(participant)
  }

  /** Takes over what the record says now; whoever was removed there is out at once, and roles are those it gives. */
  follow(session: TalksSession, roleIn: RoleIn): void {
    this.#checkAll(false)
    this.#change(withoutRecorders(this.#state, session, Date.now()), "recorder-withdrawn")
    this.#change(asInRecord(this.#state, session, roleIn, Date.now()))
  }

  /** Ends every line and the media. `why` null: the server goes, and devices come back by themselves. */
  async close(why: EndReason | null): Promise<void> {
    if (this.#isOver) return
    this.#isOver = true
    this.#watch.stop()
    this.#stills.stop()
    this.#keys.close()
    this.#devices.endAll(why)
    this.#options.onOver(floorTimeAt(this.#state, Date.now()))
    await this.#media.close()
  }

  /** The only place where the talk changes. */
  #change(next: TalkState, why: EndReason = "evicted"): void {
    if (next === this.#state || this.#isOver) return
    this.#state = next
    this.#devices.endGone(next, why)
    this.#keys.follow(next)
    this.#media.follow(next)
    this.#devices.show(next)
    if (next.phase === "closed") void this.close("closed")
  }

  #receive(device: Device, text: string): void {
    if (!this.#check(device, true)) return
    const message = parseClientMessage(text)
    const now = Date.now()
    const verdict = message === null ? device.allowances.strike() : device.allowances.take(message.type, now)
    if (verdict === "cut-off") device.line.close(1008)
    else if (message === null) device.line.refuse(null, { code: "message-malformed" })
    else if (verdict === "no") device.line.refuse("n" in message ? message.n : null, { code: "too-many-messages" })
    else {
      device.heardAt = now
      const isBack = this.#state.participants[device.participant]?.isPresent === false
      if (isBack) this.#change(present(this.#state, device.participant))
      this.#obey(device, message, now)
    }
  }

  #obey(device: Device, message: ClientMessage, now: number): void {
    const { participant, line } = device
    switch (message.type) {
      case "ping":
        line.send({ type: "pong", t: message.t, now })
        break
      case "request":
        this.#ask(device, message, now)
        break
      case "join":
        void this.#join(device)
        break
      case "answer":
        void this.#answer(device, message.sdp)
        break
      case "envelope":
        this.#keys.pass(participant, message.envelope)
        break
      case "has-keys":
        this.#keys.has(participant, message.place, message.epoch)
        break
      case "want-key":
        this.#keys.want(participant, message.sender, message.place, message.epoch)
        break
      case "still":
        this.#passStill(participant, message)
        break
      case "line":
        this.#step(device, message.report, now)
        break
      case "leave":
        this.#letGo(device, now)
        break
      case "hello":
        line.refuse(null, { code: "message-malformed" })
    }
  }

  #ask(device: Device, { n, request }: Extract<ClientMessage, { type: "request" }>, now: number): void {
    const { participant, line } = device
    const refusal = decideRequest(this.#state, request, participant)
    if (refusal === null) {
      if (request.kind === "slower") this.#askSlower(participant)
      if (request.kind === "set-quality") device.steps.choose(request.quality, now)
      this.#change(applyRequest(this.#state, request, participant, now))
    }
    if (refusal === null) line.send({ type: "done", n })
    else line.refuse(n, refusal)
  }

  /** A word to whoever the interpreter listens to. */
  #askSlower(from: ParticipantId): void {
    const person = this.#state.participants[from]
    const place = person === undefined ? undefined : this.#state.places[person.place]
    const speaker = person === undefined || place === undefined ? null : speakerFor(this.#state, place, person.desk)
    if (speaker !== null) this.#devices.send(speaker, { type: "slower" })
  }

  async #join(device: Device): Promise<void> {
    const { participant, line } = device
    const ticket = await this.#media.join(participant)
    if ("code" in ticket) line.refuse(null, asRoomRefusal(ticket))
    // Another device that came meanwhile joins by a ticket of its own.
    else if (this.#devices.has(device)) this.#sendTicket(participant, ticket)
  }

  async #answer({ participant, line }: Device, sdp: string): Promise<void> {
    const refusal = await this.#media.answer(participant, sdp)
    if (refusal !== null) line.refuse(null, asRoomRefusal(refusal))
  }

  #passStill(from: ParticipantId, { place, epoch, sealed }: Extract<ClientMessage, { type: "still" }>): void {
    const person = this.#state.participants[from]
    if (person?.place !== place || this.#state.places[place]?.epoch !== epoch) return
    for (const to of stillReaders(this.#state, from))
      this.#stills.give(to, { type: "still", from, place, epoch, sealed })
  }

  #step(device: Device, report: Parameters<Device["steps"]["report"]>[0], now: number): void {
    const person = this.#state.participants[device.participant]
    const quality = person === undefined ? null : device.steps.report(report, person.quality, now)
    if (quality === null) return
    this.#change(applyRequest(this.#state, { kind: "set-quality", quality }, device.participant, now))
  }

  #sendTicket(to: ParticipantId, ticket: JoinTicket): void {
    const relayed = this.#relayed(to, ticket)
    if (relayed !== null) this.#devices.send(to, { type: "ticket", ticket: relayed })
  }

  #sendVoiceWays(to: ParticipantId, ways: readonly VoiceWay[]): void {
    const told = ways.flatMap(({ place, ticket }) => {
      const relayed = this.#relayed(to, ticket)
      return relayed === null ? [] : [{ place, ticket: relayed }]
    })
    this.#devices.send(to, { type: "voice-ways", ways: told })
  }

  #relayed(to: ParticipantId, ticket: JoinTicket): JoinTicket | null {
    const delegation = this.#state.participants[to]?.delegation
    return delegation === undefined ? null : withRelay(ticket, delegation, this.#options.settings, Date.now())
  }

  #tick(now: number): void {
    this.#checkAll(false)
    const silent = this.#watch.silent(this.#devices, now)
    let next = this.#state
    for (const { participant } of silent)
      if (next.participants[participant]?.isPresent === true) next = absent(next, participant, now)
    this.#change(advance(next, now), "removed")
    this.#emptySince = Object.keys(this.#state.participants).length > 0 ? null : (this.#emptySince ?? now)
    if (this.#emptySince !== null && now - this.#emptySince > KEPT_EMPTY) void this.close(null)
  }

  #checkAll(isHeard: boolean): void {
    for (const device of [...this.#devices]) this.#check(device, isHeard)
  }

  /** Asked at every message, and each time the record or the clock has moved: may this device still be here? */
  #check(device: Device, isHeard: boolean): boolean {
    if (this.#isOver || !this.#devices.has(device)) return false
    if (this.#options.mayStay(device, isHeard)) return true
    this.#change(leave(this.#state, device.participant, Date.now()), "removed")
    return false
  }

  /** Whoever says that they leave has left: no place is kept, and who comes again comes to the door. */
  #letGo(device: Device, now: number): void {
    this.#devices.drop(device)
    device.line.close(1000)
    this.#change(leave(this.#state, device.participant, now))
  }

  /**
   * Whoever left while the line was down says so when there is a way again, by the keys that it came with: a device of the same member
   * that has come since then stays.
   */
  letGoWith(member: MemberId, keys: readonly string[]): void {
    const person = Object.values(this.#state.participants).find((each) => each.member === member)
    if (person === undefined || !keys.includes(person.sealKey.pub)) return
    const device = this.#devices.of(person.id)
    if (device === null) this.#change(leave(this.#state, person.id, Date.now()))
    else this.#letGo(device, Date.now())
  }

  /** A line that ended without a word: it may be found again. */
  #lose(device: Device): void {
    if (!this.#devices.has(device)) return
    this.#devices.drop(device)
    this.#change(absent(this.#state, device.participant, Date.now()))
  }
}
