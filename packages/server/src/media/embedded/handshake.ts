import {
  CERTIFICATE,
  CERTIFICATE_VERIFY,
  CLIENT_HELLO,
  type DtlsRecord,
  datagramOf,
  HANDSHAKE,
  type HandshakeMessage,
  KEY_EXCHANGE,
  Reassembly,
  recordsOf,
} from "./handshake-message.ts"

/** What takes a datagram, with the address and port that it came from. */
export type Receive = (datagram: Buffer, from: readonly [string, number]) => void

/** How far the library's end of the handshake is. */
export type HandshakeState = "new" | "connecting" | "connected" | "closed" | "failed"

type From = Parameters<Receive>[1]

/** The library's end of a handshake, and how far it is. */
export type Library = {
  readonly state: () => HandshakeState
  /** Gives it what a device said. */
  readonly pass: Receive
  /** Has it answer a greeting. */
  readonly greet: (greeting: HandshakeMessage, from: From) => void
  /** Has it say again what it said last. */
  readonly sayAgain: () => void
  /** Whether the device holds the key of its certificate, by its CertificateVerify: the library does not ask. */
  readonly isProof: (proof: Buffer) => boolean
}

/**
 * What this end answers to a greeting, and at the end, is said again so soon after, unless the device was heard to have it: a device
 * asks again after twice the time there and back, then after twice that, and on a far line such a loss costs seconds.
 */
const AGAIN_MS = [150, 450, 900]

/**
 * Keeps a handshake in order at the library's door, whatever the line loses, repeats or turns round. The library takes a message for
 * whole at its last part, though the first was lost; makes its keys anew, and wrong, when a device's answer comes twice; and begins
 * anew at each greeting. So it is given whole messages alone, one greeting, and an answer's each once and in their order. A device
 * may also begin before this end knows which of its paths is chosen: its greeting is kept then, not lost, and would otherwise come
 * again after a second.
 */
export class Handshake {
  readonly #library: Library
  readonly #reassembly = new Reassembly()
  readonly #answer = new Answer()
  #early: { readonly greeting: HandshakeMessage; readonly from: From } | null = null

  constructor(library: Library) {
    this.#library = library
  }

  take(datagram: Buffer, from: From): void {
    if (!isDtls(datagram)) this.#library.pass(datagram, from)
    // Nothing but a handshake is looked for: the library believes a warning to be the end, whoever sends it.
    else for (const record of recordsOf(datagram)) if (record.type === HANDSHAKE) this.#takeRecord(record, from)
  }

  /** The library's end is there now. */
  begin(): void {
    const early = this.#early
    this.#early = null
    if (early !== null) this.#greet(early.greeting, early.from)
  }

  #takeRecord(record: DtlsRecord, from: From): void {
    const state = this.#library.state()
    if (state === "connected") {
      // The device has not heard that it is done: the library tells it again.
      if (record.epoch > 0) this.#library.pass(record.whole, from)
      return
    }
    if (state !== "new" && state !== "connecting") return
    if (record.epoch > 0) this.#answer.keepEnd(record.whole)
    else
      for (const message of this.#reassembly.take(record.content))
        if (message.type === CLIENT_HELLO) this.#greet(message, from)
        else this.#answer.take(message)
    this.#passAnswer(from)
  }

  #passAnswer(from: From): void {
    for (let next = this.#answer.next(); next !== null; next = this.#answer.next()) {
      const isForged = next.type === CERTIFICATE_VERIFY && !this.#library.isProof(next.body)
      if (isForged) this.#answer.drop(next)
      else {
        this.#answer.pass(next)
        this.#library.pass(datagramOf(next), from)
      }
    }
    const end = this.#answer.takeEnd()
    if (end === null) return
    this.#library.pass(end, from)
    this.#again(
      () => this.#library.state() === "connected",
      () => this.#library.pass(end, from),
    )
  }

  #greet(greeting: HandshakeMessage, from: From): void {
    if (this.#library.state() === "new") this.#early = { greeting, from }
    else if (!this.#answer.isAwaited) {
      this.#early = null
      this.#answer.await(greeting.number + 1)
      this.#library.greet(greeting, from)
      this.#again(() => this.#isUnanswered, this.#library.sayAgain)
    } else if (this.#isUnanswered) this.#library.sayAgain()
  }

  get #isUnanswered(): boolean {
    return !this.#answer.isHeard && this.#library.state() === "connecting"
  }

  /** Soon, for as long as that is wanted. */
  #again(isWanted: () => boolean, say: () => void): void {
    for (const ms of AGAIN_MS) setTimeout(() => isWanted() && say(), ms).unref()
  }
}

/** What a device answers to this end's certificate: its own, its part of the keys, a proof, and under those keys that it is done. */
class Answer {
  readonly #early = new Map<number, HandshakeMessage>()
  /** Null: no answer is awaited yet. */
  #next: number | null = null
  #isBegun = false
  #isProven = false
  #end: Buffer | null = null

  get isAwaited(): boolean {
    return this.#next !== null
  }

  /** Some of it has come: the device has all that it answers to. */
  get isHeard(): boolean {
    return this.#isBegun
  }

  await(number: number): void {
    this.#next ??= number
  }

  take(message: HandshakeMessage): void {
    const { number, type } = message
    const isWanted = this.#next !== null && number >= this.#next && number < this.#next + ANSWERS.length
    if (!isWanted || !ANSWERS.includes(type)) return
    this.#early.set(number, message)
    this.#isBegun = true
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
