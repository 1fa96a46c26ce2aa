/** What takes a datagram, with the address and port that it came from. */
export type Receive = (datagram: Buffer, from: readonly [string, number]) => void

/** How far the library's end of the handshake is. */
export type HandshakeState = "new" | "connecting" | "connected" | "closed" | "failed"

/**
 * Keeps a handshake in order at the library's door. A device may begin before this end knows which of its paths is chosen:
 * its greeting is kept, not lost, and would otherwise come again after a second. And the library begins anew at each greeting
 * without a cookie, also at a late repetition in the middle of a handshake, or at anybody's long after it: those stay outside.
 */
export class Handshake {
  readonly #state: () => HandshakeState
  readonly #pass: Receive
  #early: Parameters<Receive>[] = []
  #greeting: Greeting = "greeting"
  #isUnderWay = false

  constructor(state: () => HandshakeState, pass: Receive) {
    this.#state = state
    this.#pass = pass
  }

  take(datagram: Buffer, from: readonly [string, number]): void {
    const kind = this.#kindOf(datagram)
    if (kind !== "none" && this.#state() === "new") this.#keep(datagram, from)
    else if (this.#isWanted(kind)) {
      if (kind === "greeting-with-cookie") this.#isUnderWay = true
      // A part belongs to what was kept before it; anything else is that greeting come again, or answers it already.
      if (kindOf(datagram) === "rest-of-greeting") this.begin()
      else if (kind !== "none") this.#early = []
      this.#pass(datagram, from)
    }
  }

  /** The library's end is there now. */
  begin(): void {
    for (const early of this.#early.splice(0)) this.#pass(...early)
  }

  /** A greeting is often longer than one datagram; each part goes where the first of it went. */
  #kindOf(datagram: Buffer): Greeting | "none" | "other" {
    const kind = kindOf(datagram)
    if (kind === "rest-of-greeting") return this.#greeting
    if (kind !== "none" && kind !== "other") this.#greeting = kind
    return kind
  }

  #keep(...datagram: Parameters<Receive>): void {
    if (kindOf(datagram[0]) !== "rest-of-greeting") this.#early = []
    if (this.#early.length < MOST_PARTS) this.#early.push(datagram)
  }

  #isWanted(kind: Greeting | "none" | "other"): boolean {
    if (kind === "none" || kind === "other") return true
    return this.#state() === "connecting" && (kind === "greeting-with-cookie" || !this.#isUnderWay)
  }
}

type Greeting = "greeting" | "greeting-with-cookie"

/** A greeting with keys against quantum computers takes two datagrams. */
const MOST_PARTS = 4

/**
 * RFC 6347: a record's header is 13 bytes, a handshake message's 12, with the offset of the fragment in bytes 6 to 8; a greeting
 * has version 2, random 32, session id, cookie.
 */
function kindOf(datagram: Buffer): Greeting | "rest-of-greeting" | "none" | "other" {
  const type = datagram[0] ?? 0
  if (type < 20 || type > 63) return "none"
  const isGreeting = type === 22 && datagram[3] === 0 && datagram[4] === 0 && datagram[13] === 1
  if (!isGreeting || datagram.length < 25) return "other"
  if (datagram.readUIntBE(19, 3) > 0) return "rest-of-greeting"
  const cookieLength = datagram[60 + (datagram[59] ?? 0)] ?? 0
  return cookieLength === 0 ? "greeting" : "greeting-with-cookie"
}
