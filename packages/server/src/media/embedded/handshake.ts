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
  #early: Parameters<Receive> | null = null
  #isUnderWay = false

  constructor(state: () => HandshakeState, pass: Receive) {
    this.#state = state
    this.#pass = pass
  }

  take(datagram: Buffer, from: readonly [string, number]): void {
    const kind = kindOf(datagram)
    if (kind !== "none" && this.#state() === "new") this.#early = [datagram, from]
    else if (this.#isWanted(kind)) {
      if (kind === "greeting-with-cookie") this.#isUnderWay = true
      // What was kept is what now came again, or is answered already.
      if (kind !== "none") this.#early = null
      this.#pass(datagram, from)
    }
  }

  /** The library's end is there now. */
  begin(): void {
    const early = this.#early
    this.#early = null
    if (early !== null) this.#pass(...early)
  }

  #isWanted(kind: ReturnType<typeof kindOf>): boolean {
    if (kind === "none" || kind === "other") return true
    return this.#state() === "connecting" && (kind === "greeting-with-cookie" || !this.#isUnderWay)
  }
}

/** RFC 6347: a record's header is 13 bytes, a handshake message's 12; a greeting has version 2, random 32, session id, cookie. */
function kindOf(datagram: Buffer): "none" | "greeting" | "greeting-with-cookie" | "other" {
  const type = datagram[0] ?? 0
  if (type < 20 || type > 63) return "none"
  const isGreeting = type === 22 && datagram[3] === 0 && datagram[4] === 0 && datagram[13] === 1
  if (!isGreeting) return "other"
  const cookieLength = datagram[60 + (datagram[59] ?? 0)] ?? 0
  return cookieLength === 0 ? "greeting" : "greeting-with-cookie"
}
