import type { MemberId, SessionId, TalksSession } from "@wasit/domain"
import { type RoomRefusalCode, roleOf, type SealKey } from "@wasit/domain/room"
import type { Sessions } from "../http/sessions.ts"
import type { ProcessLog } from "../log/process-log.ts"
import type { MediaEngine } from "../media/engine.ts"
import type { DeviceLine } from "./device-line.ts"
import { LiveTalk } from "./live-talk.ts"
import type { TalkSettings } from "./settings.ts"

export type TalksOptions = {
  readonly engine: MediaEngine
  readonly settings: TalkSettings
  /** Where devices find the media if that is another server (`wss://…`); null: here. */
  readonly elsewhere?: string | null
}

export type EntryRefusal = { readonly code: RoomRefusalCode | "not-signed-in" | "session-unknown" }

type Held = { readonly talk: LiveTalk; readonly stop: () => void }

/** The live talks of this server, one for each sitting in which somebody is. */
export class Talks {
  readonly #options: TalksOptions
  readonly #sessions: Sessions
  readonly #held = new Map<string, Held>()

  constructor(options: TalksOptions, sessions: Sessions) {
    this.#options = options
    this.#sessions = sessions
  }

  get engine(): MediaEngine {
    return this.#options.engine
  }

  /** The talk of a sitting, if somebody is there. */
  find(log: ProcessLog, session: SessionId): LiveTalk | null {
    return this.#held.get(nameOf(log, session))?.talk ?? null
  }

  /** Lets in whoever holds a session of a member whose delegation was convened; null if so. */
  enter(log: ProcessLog, session: SessionId, line: DeviceLine, token: string, sealKey: SealKey): EntryRefusal | null {
    const known = this.#sessions.find(token)
    const member = known?.process === log.id ? log.state.process.members.get(known.member) : undefined
    if (member?.standing !== "admitted") return { code: "not-signed-in" }
    const sitting = log.state.talks.sessions.get(session)
    if (sitting === undefined) return { code: "session-unknown" }
    if (!sitting.delegations.includes(member.delegation)) return { code: "not-convened" }
    if (sitting.closedAt !== null) return { code: "talk-closed" }
    const newcomer = { member: member.id, delegation: member.delegation, role: roleOf(member, sitting), sealKey }
    this.#talkOf(log, sitting).enter(line, newcomer, token)
    return null
  }

  async close(): Promise<void> {
    await Promise.all([...this.#held.values()].map(({ talk }) => talk.close(null)))
    await this.#options.engine.close()
  }

  #talkOf(log: ProcessLog, session: TalksSession): LiveTalk {
    const name = nameOf(log, session.id)
    const held = this.#held.get(name)
    if (held !== undefined) return held.talk
    const talk = new LiveTalk({
      session,
      ...this.#options,
      mayStay: ({ token, member }, isHeard) => this.#mayStay(log, token, member, isHeard),
      onOver: () => {
        this.#held.get(name)?.stop()
        this.#held.delete(name)
      },
    })
    const stop = log.onHead(() => {
      const now = log.state.talks.sessions.get(session.id)
      if (now !== undefined) talk.follow(now)
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
