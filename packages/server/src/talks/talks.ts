import type { DelegationId, MemberId, SessionId, TalksSession } from "@wasit/domain"
import {
  type FloorTime,
  floorTimeAt,
  type Newcomer,
  type RoomRefusalCode,
  refuseRecorderEntry,
  roleOf,
  type ToldWay,
} from "@wasit/domain/room"
import type { Sessions } from "../http/sessions.ts"
import type { ProcessLog } from "../log/process-log.ts"
import type { MediaEngine } from "../media/engine.ts"
import type { DeviceLine } from "./device-line.ts"
import type { Hello } from "./door.ts"
import { LeftKeys } from "./left-keys.ts"
import { LiveTalk } from "./live-talk.ts"
import { ProbeRoom } from "./probe-room.ts"
import type { TalkSettings } from "./settings.ts"
import { type Tried, WaysTried } from "./ways-tried.ts"

export type TalksOptions = {
  readonly engine: MediaEngine
  readonly settings: TalkSettings
  /** Where devices find the media if that is another server (`wss://…`); null: here. */
  readonly elsewhere?: string | null
}

export type EntryRefusal = { readonly code: RoomRefusalCode | "not-signed-in" | "session-unknown" }

type Sitting = {
  readonly session: TalksSession
  readonly newcomer: Omit<Newcomer, "sealKey">
}
type Held = { readonly talk: LiveTalk; readonly stop: () => void }

/** The live talks of this server, one for each sitting in which somebody is. */
export class Talks {
  readonly #options: TalksOptions
  readonly #sessions: Sessions
  readonly #held = new Map<string, Held>()
  readonly #probes: ProbeRoom
  readonly #tried = new WaysTried()
  readonly #left = new LeftKeys()
  readonly #spoken = new Map<string, readonly FloorTime[]>()

  constructor(options: TalksOptions, sessions: Sessions) {
    this.#options = options
    this.#sessions = sessions
    this.#probes = new ProbeRoom(options)
  }

  get engine(): MediaEngine {
    return this.#options.engine
  }

  /** The talk of a sitting, if somebody is there. */
  find(log: ProcessLog, session: SessionId): LiveTalk | null {
    return this.#held.get(nameOf(log, session))?.talk ?? null
  }

  /** Lets in whoever holds a session of a member whose delegation was convened; null if so, or if nobody waits for an answer. */
  enter(log: ProcessLog, session: SessionId, line: DeviceLine, hello: Hello): EntryRefusal | null {
    const { token, sealKey, givenUp } = hello
    const sitting = this.#sittingOf(log, session, token)
    if ("code" in sitting) return sitting
    const whose = ownerName(log, session, sitting.newcomer.member)
    if (this.#left.has(whose, sealKey.pub, Date.now())) {
      line.close(1000)
      return null
    }
    this.#left.add(whose, givenUp, Date.now())
    if (sitting.session.closedAt !== null) return { code: "talk-closed" }
    const refused = refuseRecorderEntry(sitting.session, sitting.newcomer.member)
    if (refused !== null) return refused
    this.#talkOf(log, sitting.session).enter(line, { ...sitting.newcomer, sealKey }, token)
    return null
  }

  /** Lets somebody try the way to a talk, also days before it. */
  probe(log: ProcessLog, session: SessionId, line: DeviceLine, { token, sealKey }: Hello): EntryRefusal | null {
    const sitting = this.#sittingOf(log, session, token)
    if ("code" in sitting) return sitting
    const { delegation } = sitting.newcomer
    this.#probes.enter(line, { ...sitting.newcomer, sealKey }, () =>
      this.#tried.measured(nameOf(log, session), delegation, Date.now()),
    )
    return null
  }

  /** The engine and the ways to it, for those who host. */
  onThisServer(log: ProcessLog) {
    const { engine, settings } = this.#options
    const delegations = log.state.process.delegations.map(({ id }) => id)
    return {
      capabilities: engine.capabilities(),
      health: engine.health(),
      isRelayOnly: settings.isRelayOnly,
      relayed: delegations.filter((each) => settings.turnOf(each) !== null),
    }
  }

  /** Which delegations have tried their way, when last, and what they told of it. */
  triedIn(log: ProcessLog, session: SessionId): readonly Tried[] {
    return this.#tried.in(nameOf(log, session))
  }

  /** Takes what somebody of a delegation chose to tell of a test; false where the delegation was not convened. */
  tellTried(log: ProcessLog, session: SessionId, delegation: DelegationId, told: ToldWay): boolean {
    if (log.state.talks.sessions.get(session)?.delegations.includes(delegation) !== true) return false
    this.#tried.tell(nameOf(log, session), delegation, told, Date.now())
    return true
  }

  /** Takes a member's device out that left while it had no line; one that is still on its way in finds the door shut. */
  letGo(log: ProcessLog, session: SessionId, member: MemberId, keys: readonly string[]): void {
    this.#left.add(ownerName(log, session, member), keys, Date.now())
    this.find(log, session)?.letGoWith(member, keys)
  }

  /** How long each delegation had the floor of the plenary, in all talks of this sitting since this server was started. */
  floorTimeIn(log: ProcessLog, session: SessionId): readonly FloorTime[] {
    const live = this.find(log, session)
    const before = this.#spoken.get(nameOf(log, session)) ?? []
    return live === null ? before : added(before, floorTimeAt(live.state, Date.now()))
  }

  async close(): Promise<void> {
    await Promise.all([this.#probes.close(), ...[...this.#held.values()].map(({ talk }) => talk.close(null))])
    await this.#options.engine.close()
  }

  /** Who comes, as the record has it, and to which sitting. */
  #sittingOf(log: ProcessLog, id: SessionId, token: string): Sitting | EntryRefusal {
    const known = this.#sessions.find(token)
    const member = known?.process === log.id ? log.state.process.members.get(known.member) : undefined
    if (member?.standing !== "admitted") return { code: "not-signed-in" }
    const session = log.state.talks.sessions.get(id)
    if (session === undefined) return { code: "session-unknown" }
    const { delegation } = member
    if (!session.delegations.includes(delegation)) return { code: "not-convened" }
    const newcomer = { member: member.id, delegation, role: roleOf(member, session) }
    return { session, newcomer }
  }

  #talkOf(log: ProcessLog, session: TalksSession): LiveTalk {
    const name = nameOf(log, session.id)
    const held = this.#held.get(name)
    if (held !== undefined) return held.talk
    const talk = new LiveTalk({
      session,
      ...this.#options,
      mayStay: ({ token, member }, isHeard) => this.#mayStay(log, token, member, isHeard),
      onOver: (floorTime) => {
        this.#spoken.set(name, added(this.#spoken.get(name) ?? [], floorTime))
        this.#held.get(name)?.stop()
        this.#held.delete(name)
      },
    })
    const stop = log.onHead(() => {
      const now = log.state.talks.sessions.get(session.id)
      const roleIn = (id: MemberId) => {
        const member = log.state.process.members.get(id)
        return member === undefined || now === undefined ? null : roleOf(member, now)
      }
      if (now !== undefined) talk.follow(now, roleIn)
    })
    this.#held.set(name, { talk, stop })
    return talk
  }

  /** Hearing from a device keeps its session alive; looking after it does not. */
  #mayStay(log: ProcessLog, token: string, member: MemberId, isHeard: boolean): boolean {
    const session = isHeard ? this.#sessions.find(token) : this.#sessions.peek(token)
    if (session === null || session.process !== log.id || session.member !== member) return false
    return log.state.process.members.get(member)?.standing === "admitted"
  }
}

const nameOf = (log: ProcessLog, session: SessionId): string => `${log.id} ${session}`

const ownerName = (log: ProcessLog, session: SessionId, member: MemberId): string => `${nameOf(log, session)} ${member}`

function added(one: readonly FloorTime[], other: readonly FloorTime[]): FloorTime[] {
  const sums = new Map<DelegationId, number>()
  for (const { delegation, ms } of [...one, ...other]) sums.set(delegation, (sums.get(delegation) ?? 0) + ms)
  return [...sums].map(([delegation, ms]) => ({ delegation, ms }))
}
