import {
  CERTIFICATE,
  CERTIFICATE_VERIFY,
  CLIENT_HELLO,
  type DtlsRecord,
  datagramOf,
  HANDSHAKE,
  type HandshakeMessage,
  hasCookie,
  KEY_EXCHANGE,
  Reassembly,
  recordsOf,
} from "./handshake-message.ts"

/** What takes a datagram, with the address and port that it came from. */
export type Receive = (datagram: Buffer, from: readonly [string, number]) => void

/** How far the library's end of the handshake is. */
export type HandshakeState = "new" | "connecting" | "connected" | "closed" | "failed"

type From = Parameters<Receive>[1]

/**
 * What this end answers to a greeting, and at the end, is said again so soon after, unless the device was heard to have it: a device
 * asks again after twice the time there and back, then after twice that, and on a far line such a loss costs seconds.
 */
const AGAIN_MS = [150, 450]

/**
 * Keeps a handshake in order at the library's door, whatever the line loses, repeats or turns round. The library takes a message for
 * whole at its last part, though the first was lost; makes its keys anew, and wrong, when a device's answer comes twice; and begins
 * anew at each greeting without a cookie. So it is given whole messages alone, an answer's each once and in their order, and no
 * greeting that is late. A device may also begin before this end knows which of its paths is chosen: its greeting is kept then,
 * not lost, and would otherwise come again after a second.
 */
export class Handshake {
  readonly #state: () => HandshakeState
  readonly #pass: Receive
  readonly #reassembly = new Reassembly()
  readonly #isProof: (proof: Buffer) => boolean
  readonly #answer = new Answer()
  #early: { readonly greeting: HandshakeMessage; readonly from: From } | null = null

  /** @param isProof whether the device holds the key of its certificate, by its CertificateVerify: the library does not ask */
  constructor(state: () => HandshakeState, pass: Receive, isProof: (proof: Buffer) => boolean) {
    this.#state = state
    this.#pass = pass
    this.#isProof = isProof
  }

  take(datagram: Buffer, from: From): void {
    if (!isDtls(datagram)) this.#pass(datagram, from)
    // Nothing but a handshake is looked for: the library believes a warning to be the end, whoever sends it.
    else for (const record of recordsOf(datagram)) if (record.type === HANDSHAKE) this.#takeRecord(record, from)
  }

  /** The library's end is there now. */
  begin(): void {
    const early = this.#early
    this.#early = null
    if (early !== null) this.#passGreeting(early.greeting, early.from)
  }

  #takeRecord(record: DtlsRecord, from: From): void {
    if (this.#state() === "connected") {
      // The device has not heard that it is done: the library tells it again.
      if (record.epoch > 0) this.#pass(record.whole, from)
      return
    }
    if (this.#state() !== "new" && this.#state() !== "connecting") return
    if (record.epoch > 0) this.#answer.keepEnd(record.whole)
    else
      for (const message of this.#reassembly.take(record.content))
        if (message.type === CLIENT_HELLO) this.#greet(message, from)
        else this.#answer.take(message)
    this.#passAnswer(from)
  }

  #passAnswer(from: From): void {
    for (let next = this.#answer.next(); next !== null; next = this.#answer.next()) {
      const isForged = next.type === CERTIFICATE_VERIFY && !this.#isProof(next.body)
      if (isForged) this.#answer.drop(next)
      else {
        this.#answer.pass(next)
        this.#pass(datagramOf(next), from)
      }
    }
    const end = this.#answer.takeEnd()
    if (end === null) return
    this.#passAgain(end, from, () => this.#state() === "connected")
  }

  #greet(greeting: HandshakeMessage, from: From): void {
    const isCookieBack = hasCookie(greeting.body)
    if (this.#state() === "new") this.#early = { greeting, from }
    else if (isCookieBack || !this.#answer.isAwaited) {
      this.#early = null
      if (isCookieBack) this.#answer.await(greeting.number + 1)
      this.#passGreeting(greeting, from)
    }
  }

  #passGreeting(greeting: HandshakeMessage, from: From): void {
    const isAlone = (): boolean => !this.#answer.isAwaited && this.#state() === "connecting"
    this.#passAgain(datagramOf(greeting), from, isAlone)
  }

  /** Now, and again for as long as that is wanted: the library answers the same each time. */
  #passAgain(datagram: Buffer, from: From, isWanted: () => boolean): void {
    this.#pass(datagram, from)
    for (const ms of AGAIN_MS) setTimeout(() => isWanted() && this.#pass(datagram, from), ms).unref()
  }
}

/** What a device answers to this end's certificate: its own, its part of the keys, a proof, and under those keys that it is done. */
class Answer {
  readonly #early = new Map<number, HandshakeMessage>()
  /** Null: no answer is awaited yet. */
  #next: number | null = null
  #isProven = false
  #end: Buffer | null = null

  get isAwaited(): boolean {
    return this.#next !== null
  }

  await(number: number): void {
    this.#next ??= number
  }

  take(message: HandshakeMessage): void {
    const { number, type } = message
    const isWanted = this.#next !== null && number >= this.#next && number < this.#next + ANSWERS.length
    if (isWanted && ANSWERS.includes(type)) this.#early.set(number, message)
  }

  /** The message that is due, if it is here. */
  next(): HandshakeMessage | null {
    return this.#next === null ? null : (this.#early.get(this.#next) ?? null)
  }

  drop({ number }: HandshakeMessage): void {
    this.#early.delete(number)
  }

  pass({ number, type }: HandshakeMessage): void {
    this.#early.delete(number)
    this.#next = number + 1
    this.#isProven = type === CERTIFICATE_VERIFY
  }

  /** The end is kept until all that comes before it was passed. */
  keepEnd(record: Buffer): void {
    this.#end = Buffer.from(record)
  }

  takeEnd(): Buffer | null {
    const end = this.#isProven ? this.#end : null
    if (end !== null) this.#end = null
    return end
  }
}

const ANSWERS: readonly number[] = [CERTIFICATE, KEY_EXCHANGE, CERTIFICATE_VERIFY]

export const isDtls = ([type = 0]: Buffer): boolean => type >= 20 && type <= 63
