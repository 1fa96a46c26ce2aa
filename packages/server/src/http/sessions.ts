import { createHash, randomBytes } from "node:crypto"
import type { DelegationId, MemberId } from "@wasit/domain"

/** Who is signed in to a process. Nothing here is stored: a client that finds its session gone signs in again by itself. */
export type Session = { readonly process: string; readonly member: MemberId; readonly delegation: DelegationId }

const IDLE = 15 * 60_000
const LONGEST = 12 * 3_600_000
const CHALLENGE = 2 * 60_000
/** More open challenges than this for one server are somebody's mischief. */
const MOST = 10_000

type Held = Session & { readonly since: number; usedAt: number }

/** Opaque tokens and one-time challenges, by their SHA-256, in memory. */
export class Sessions {
  readonly #held = new Map<string, Held>()
  readonly #challenges = new Map<
    string,
    { readonly process: string; readonly member: string; readonly until: number }
  >()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** A challenge that the member signs with the device key; it serves once and for two minutes. */
  challenge(process: string, member: string): string {
    if (this.#challenges.size > MOST) this.#sweep()
    const challenge = randomBytes(32).toString("base64url")
    this.#challenges.set(hash(challenge), { process, member, until: this.#now() + CHALLENGE })
    return challenge
  }

  /** Uses up a challenge; false if it is unknown, used, late or another's. */
  spend(challenge: string, process: string, member: string): boolean {
    const name = hash(challenge)
    const known = this.#challenges.get(name)
    this.#challenges.delete(name)
    return known !== undefined && known.process === process && known.member === member && known.until > this.#now()
  }

  open(session: Session): string {
    const token = randomBytes(32).toString("base64url")
    this.#held.set(hash(token), { ...session, since: this.#now(), usedAt: this.#now() })
    return token
  }

  /** The session of a token; null if there is none, it was idle for 15 minutes, or it is 12 hours old. */
  find(token: string): Session | null {
    const held = this.#standing(hash(token))
    if (held !== null) held.usedAt = this.#now()
    return held
  }

  /** The same without using it: looking whether somebody is still signed in keeps nobody so. */
  peek(token: string): Session | null {
    return this.#standing(hash(token))
  }

  /** Ends every session of a member, at once. */
  end(process: string, member: string): void {
    for (const [name, held] of this.#held) {
      if (held.process === process && held.member === member) this.#held.delete(name)
    }
  }

  #standing(name: string): Held | null {
    const held = this.#held.get(name)
    if (held === undefined) return null
    const now = this.#now()
    if (now - held.usedAt <= IDLE && now - held.since <= LONGEST) return held
    this.#held.delete(name)
    return null
  }

  #sweep(): void {
    const now = this.#now()
    for (const [name, each] of this.#challenges) if (each.until <= now) this.#challenges.delete(name)
  }
}

function hash(token: string): string {
  return createHash("sha256").update(token).digest("base64url")
}
