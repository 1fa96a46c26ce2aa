/** What Janus says of a plugin's doing: its own data, and a description of a session where it makes one. */
export type JanusEvent = {
  readonly data: Readonly<Record<string, unknown>>
  readonly sdp: string | null
}

/** Janus did not do what it was asked, with its number for why. */
export class JanusFault extends Error {
  readonly code: number

  constructor(code: number) {
    super(`Janus refused with ${code}`)
    this.code = code
  }
}

type Answer = {
  readonly janus: string
  readonly transaction?: string
  readonly sender?: number
  readonly data?: { readonly id: number }
  readonly error?: { readonly code: number }
  readonly plugindata?: { readonly data: Readonly<Record<string, unknown>> }
  readonly jsep?: { readonly sdp: string }
}
type Waiting = { readonly resolve: (event: JanusEvent) => void; readonly reject: (cause: Error) => void }

const PLUGIN = "janus.plugin.videoroom"
/** Answers that come apart from the request are awaited so long. */
const PATIENCE_MS = 10_000

/** One session over Janus' HTTP interface: requests, and the answers that come later by a poll that stays open. */
export class JanusSession {
  readonly #url: string
  readonly #waiting = new Map<string, Waiting>()
  readonly #awaited = new Map<number, () => void>()
  readonly #stop = new AbortController()
  #id = 0
  #asked = 0

  /** @param url such as http://127.0.0.1:8088/janus */
  constructor(url: string) {
    this.#url = url
  }

  get id(): number {
    return this.#id
  }

  async open(): Promise<void> {
    const { data } = await this.#post("", { janus: "create" })
    this.#id = data?.id ?? 0
    void this.#poll()
  }

  /** @returns a new handle of the room plugin */
  async attach(): Promise<number> {
    const { data } = await this.#post(`/${this.#id}`, { janus: "attach", plugin: PLUGIN })
    return data?.id ?? 0
  }

  async detach(handle: number): Promise<void> {
    await this.#post(`/${this.#id}/${handle}`, { janus: "detach" }).catch(() => undefined)
  }

  /** @throws JanusFault */
  async ask(handle: number, body: object, jsep?: object): Promise<JanusEvent> {
    this.#asked += 1
    const transaction = `t${this.#asked}`
    const later = new Promise<JanusEvent>((resolve, reject) => {
      this.#waiting.set(transaction, { resolve, reject })
      setTimeout(() => reject(new Error("Janus did not answer")), PATIENCE_MS).unref()
    })
    // Whichever comes first is the answer: the event may be there before the request has returned.
    later.catch(() => undefined)
    const request = { janus: "message", transaction, body, ...(jsep === undefined ? {} : { jsep }) }
    const now = await this.#post(`/${this.#id}/${handle}`, request)
    if (now.janus !== "ack") this.#settle({ ...now, transaction })
    return later
  }

  /** Calls back once, when a handle's connection to its device stands. */
  whenConnected(handle: number, then: () => void): void {
    this.#awaited.set(handle, then)
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await this.#post(`/${this.#id}`, { janus: "destroy" }).catch(() => undefined)
  }

  async #post(path: string, body: Readonly<Record<string, unknown>>): Promise<Answer> {
    this.#asked += 1
    const text = JSON.stringify({ transaction: `t${this.#asked}`, ...body })
    const response = await fetch(this.#url + path, { method: "POST", body: text })
    const answer = (await response.json()) as Answer
    if (answer.error !== undefined) throw new JanusFault(answer.error.code)
    return answer
  }

  /** The open poll keeps the session alive, too. */
  async #poll(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      try {
        const response = await fetch(`${this.#url}/${this.#id}?maxev=20`, { signal: this.#stop.signal })
        const answers = (await response.json()) as Answer | readonly Answer[]
        for (const answer of Array.isArray(answers) ? answers : [answers]) this.#settle(answer as Answer)
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 200).unref())
      }
    }
  }

  #settle({ janus, sender = 0, transaction = "", error, plugindata, jsep }: Answer): void {
    if (janus === "webrtcup") {
      this.#awaited.get(sender)?.()
      this.#awaited.delete(sender)
    }
    const waiting = this.#waiting.get(transaction)
    if (waiting === undefined) return
    this.#waiting.delete(transaction)
    const code = error?.code ?? plugindata?.data.error_code
    if (typeof code === "number") waiting.reject(new JanusFault(code))
    else waiting.resolve({ data: plugindata?.data ?? {}, sdp: jsep?.sdp ?? null })
  }
}
