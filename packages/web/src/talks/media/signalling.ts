import type { Refusal } from "@wasit/domain"
import type { ClientMessage, RoomRequest, ServerMessage } from "@wasit/domain/room"

/** The line to the room is broken, or the room does not answer. */
export const LINE_LOST = { code: "line-lost" } as const satisfies Refusal

export type Welcome = Extract<ServerMessage, { type: "welcome" }>
export type SignallingEvents = {
  readonly onMessage: (message: ServerMessage) => void
  /** The line is gone; not told after `close`. */
  readonly onGone: () => void
}

/** How long a server may take to let a device in. */
const WELCOME_MS = 5_000
const REQUEST_MS = 8_000

/** One WebSocket to the room, from its welcome on. */
export class Signalling {
  readonly #socket: WebSocket
  readonly #asked = new Map<number, (refusal: Refusal | null) => void>()
  #lastN = 0
  #isClosed = false

  private constructor(socket: WebSocket, { onMessage, onGone }: SignallingEvents) {
    this.#socket = socket
    socket.onmessage = ({ data }) => {
      const message = readMessage(data)
      if (message === null || this.#settle(message)) return
      onMessage(message)
    }
    socket.onclose = () => {
      for (const answer of this.#asked.values()) answer(LINE_LOST)
      this.#asked.clear()
      if (!this.#isClosed) onGone()
    }
  }

  /** Opens the line and says who this is. The token goes in the first message: addresses are written down in too many places. */
  static open(
    path: string,
    hello: Extract<ClientMessage, { type: "hello" }>,
    events: SignallingEvents,
  ): Promise<{ readonly line: Signalling; readonly welcome: Welcome } | Refusal> {
    const socket = new WebSocket(new URL(path, location.href.replace(/^http/, "ws")))
    return new Promise((resolve) => {
      const refuse = (refusal: Refusal) => {
        clearTimeout(patience)
        socket.close()
        resolve(refusal)
      }
      const patience = setTimeout(() => refuse(LINE_LOST), WELCOME_MS)
      socket.onopen = () => socket.send(JSON.stringify(hello))
      socket.onclose = () => refuse(LINE_LOST)
      socket.onmessage = ({ data }) => {
        const message = readMessage(data)
        if (message?.type === "refused") refuse(message.refusal)
        else if (message?.type === "ended") refuse({ code: "talk-closed" })
        else if (message?.type === "welcome") {
          clearTimeout(patience)
          resolve({ line: new Signalling(socket, events), welcome: message })
        }
      }
    })
  }

  send(message: ClientMessage): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message))
  }

  request(request: RoomRequest): Promise<Refusal | null> {
    if (this.#socket.readyState !== WebSocket.OPEN) return Promise.resolve(LINE_LOST)
    const n = ++this.#lastN
    return new Promise((resolve) => {
      const answer = (refusal: Refusal | null) => {
        clearTimeout(patience)
        this.#asked.delete(n)
        resolve(refusal)
      }
      const patience = setTimeout(() => answer(LINE_LOST), REQUEST_MS)
      this.#asked.set(n, answer)
      this.send({ type: "request", n, request })
    })
  }

  close(): void {
    this.#isClosed = true
    this.#socket.close()
  }

  #settle(message: ServerMessage): boolean {
    if (message.type !== "done" && (message.type !== "refused" || message.n === null)) return false
    this.#asked.get(message.n ?? -1)?.(message.type === "done" ? null : message.refusal)
    return true
  }
}

/** The server is not believed in what it says, but it is read: what is no JSON is as if it had not come. */
function readMessage(data: unknown): ServerMessage | null {
  if (typeof data !== "string") return null
  try {
    return JSON.parse(data) as ServerMessage
  } catch (cause) {
    if (cause instanceof SyntaxError) return null
    throw cause
  }
}
