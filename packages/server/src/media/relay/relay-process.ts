import type { ChildProcess } from "node:child_process"
import type { RelayAnswers, RelayCall, RelayMessage, RelayRequest, RelaySettings } from "./calls.ts"
import type { SpareRelay } from "./spare-relay.ts"

/** A relay that answers nothing for this long is stopped and started anew. */
const STALL_MS = 10_000
/** Loading it may take longer, where much else is to be done. */
const START_MS = 30_000
const PULSE_MS = 1000
/** The pause before the n-th start after one another; a relay that stood for a minute begins at the first again. */
const PAUSES_MS = [0, 200, 1000, 3000]
const STEADY_MS = 60_000

/** The relay went away while it was asked, or is not there. */
export class RelayLost extends Error {}

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (cause: Error) => void }

/** Keeps the process of one talk running, and asks it. */
export class RelayProcess {
  readonly #spare: SpareRelay
  readonly #settings: RelaySettings
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners: (() => void)[] = []
  #child: ChildProcess | null = null
  #isReady = false
  #isClosed = false
  #asked = 0
  #starts = 0
  #startedAt = 0
  #heardAt = 0
  #pulse: NodeJS.Timeout | null = null

  /** @param spare where a relay comes from, each time one is started */
  constructor(spare: SpareRelay, settings: RelaySettings) {
    this.#spare = spare
    this.#settings = settings
  }

  /** The number of the process, for those who measure it; null while it is not there. */
  get pid(): number | null {
    return this.#child?.pid ?? null
  }

  /** Called when a relay that was lost stands anew. */
  onLost(listener: () => void): void {
    this.#listeners.push(listener)
  }

  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const child = this.#spare.take()
      this.#child = child
      this.#startedAt = Date.now()
      child.on("message", (message: RelayMessage) => {
        this.#heardAt = Date.now()
        if (!("ready" in message)) return this.#settle(message)
        this.#isReady = true
        this.#spare.keep()
        resolve()
      })
      child.once("exit", () => {
        reject(new RelayLost("the relay did not start"))
        this.#lose()
      })
      child.send(this.#settings, () => undefined)
      this.#watch()
    })
  }

  ask<Name extends RelayCall["call"]>(call: RelayCall & { readonly call: Name }): Promise<RelayAnswers[Name]> {
    const child = this.#child
    if (child === null || !this.#isReady) return Promise.reject(new RelayLost("the relay is not there"))
    this.#asked += 1
    const request: RelayRequest = { n: this.#asked, call }
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.n, { resolve, reject })
      // An error of sending is the relay's end, which rejects what waits.
      child.send(request, () => undefined)
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    if (this.#pulse !== null) clearInterval(this.#pulse)
    const child = this.#child
    if (child === null) return
    await new Promise<void>((resolve) => {
      child.once("exit", () => resolve())
      child.kill("SIGKILL")
    })
  }

  #settle(message: Exclude<RelayMessage, { readonly ready: true }>): void {
    const waiting = this.#waiting.get(message.n)
    this.#waiting.delete(message.n)
    if ("fault" in message) waiting?.reject(new Error(`the relay failed: ${message.fault}`))
    else waiting?.resolve(message.value as never)
  }

  #lose(): void {
    this.#child = null
    this.#isReady = false
    if (this.#pulse !== null) clearInterval(this.#pulse)
    for (const { reject } of this.#waiting.values()) reject(new RelayLost("the relay was lost"))
    this.#waiting.clear()
    if (this.#isClosed) return
    if (Date.now() - this.#startedAt > STEADY_MS) this.#starts = 0
    const pause = PAUSES_MS[Math.min(this.#starts, PAUSES_MS.length - 1)] ?? 0
    this.#starts += 1
    setTimeout(() => void this.#startAgain(), pause).unref()
  }

  async #startAgain(): Promise<void> {
    if (this.#isClosed) return
    try {
      await this.start()
      for (const listener of this.#listeners) listener()
    } catch {
      // Its end was seen, and the next start is on its way.
    }
  }

  /** A relay whose loop stands still is no better than none. */
  #watch(): void {
    if (this.#pulse !== null) clearInterval(this.#pulse)
    let beat = Date.now()
    this.#heardAt = beat
    this.#pulse = setInterval(() => {
      const now = Date.now()
      // If this process itself stood still, the relay's answers are still to be read.
      if (now - beat > 2 * PULSE_MS) this.#heardAt = now
      beat = now
      if (now - this.#heardAt > (this.#isReady ? STALL_MS : START_MS)) this.#child?.kill("SIGKILL")
      else if (this.#isReady) this.ask({ call: "pulse" }).catch(() => undefined)
    }, PULSE_MS).unref()
  }
}
