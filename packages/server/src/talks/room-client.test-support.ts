import { randomBytes } from "node:crypto"
import type { Refusal } from "@wasit/domain"
import type { ClientMessage, RoomRequest, SealKey, ServerMessage, TalkState } from "@wasit/domain/room"
import { WebSocket } from "ws"
import { SyntheticClient } from "../media/synthetic-client.test-support.ts"

/** Opaque to the server: devices check it against the record. */
export const newSealKey = (): SealKey => ({
  pub: randomBytes(32).toString("base64"),
  signature: randomBytes(64).toString("base64"),
})

type Kind = ServerMessage["type"]
type Of<K extends Kind> = Extract<ServerMessage, { type: K }>

/** A device without a browser: a real line and, once joined, real packets. */
export class RoomClient {
  readonly socket: WebSocket
  readonly messages: ServerMessage[] = []
  media: SyntheticClient | null = null
  /** The close code, once closed. */
  closed: number | null = null
  readonly #pings: NodeJS.Timeout | null
  #asked = 0

  constructor(url: string, isSilent = false, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(url, { headers })
    this.socket.on("message", (data) => this.messages.push(JSON.parse(data.toString()) as ServerMessage))
    this.socket.on("close", (code) => {
      this.closed = code
      this.#stop()
    })
    this.socket.on("error", () => undefined)
    this.#pings = isSilent ? null : setInterval(() => this.send({ type: "ping", t: Date.now() }), 1000)
  }

  opened(): Promise<void> {
    return until(() => this.socket.readyState === WebSocket.OPEN || null).then(() => undefined)
  }

  send(message: ClientMessage): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message))
  }

  /** The first message of a kind, now or soon. */
  first<K extends Kind>(type: K, isIt: (message: Of<K>) => boolean = () => true): Promise<Of<K>> {
    return until(() => (this.messages as Of<K>[]).find((each) => each.type === type && isIt(each)) ?? null, type)
  }

  last<K extends Kind>(type: K): Of<K> | undefined {
    return (this.messages as Of<K>[]).findLast((each) => each.type === type)
  }

  get state(): TalkState {
    const state = this.last("state")?.state
    if (state === undefined) throw new Error("no state has come")
    return state
  }

  get id() {
    const welcome = this.last("welcome")
    if (welcome === undefined) throw new Error("not welcomed")
    return welcome.participant
  }

  /** @returns null if done */
  async ask(request: RoomRequest): Promise<Refusal | null> {
    const n = ++this.#asked
    this.send({ type: "request", n, request })
    const answer = await until(
      () => this.messages.find((each) => (each.type === "done" || each.type === "refused") && each.n === n) ?? null,
      request.kind,
    )
    return answer.type === "refused" ? answer.refusal : null
  }

  /** Joins the media with a synthetic device, which then may speak and show. */
  async join(): Promise<SyntheticClient> {
    this.media?.close()
    const before = this.messages.length
    this.send({ type: "join" })
    const { ticket } = await until(() => {
      const found = this.messages.slice(before).find((each) => each.type === "ticket")
      return found?.type === "ticket" ? found : null
    }, "ticket")
    if (ticket.engine === "livekit") throw new Error("not a slot engine")
    const media = new SyntheticClient(this.id)
    this.media = media
    this.send({ type: "answer", sdp: await media.answer(ticket.sdp, ticket.slots) })
    await media.connected()
    return media
  }

  close(): void {
    this.#stop()
    this.media?.close()
    this.socket.terminate()
  }

  #stop(): void {
    if (this.#pings !== null) clearInterval(this.#pings)
  }
}

/** Waits until something is there. */
export async function until<T>(find: () => T | null, what = "it", ms = 8000): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const found = find()
    if (found !== null) return found
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
