import type { ServerMessage } from "@wasit/domain/room"
import type { WebSocket } from "ws"

type Refused = Extract<ServerMessage, { type: "refused" }>
export type EndReason = Extract<ServerMessage, { type: "ended" }>["why"]

/** A device that takes in nothing of what it is sent is cut off at so many bytes. */
const MOST_WAITING = 2_000_000

/** The WebSocket of one device. It ends once, and says why. */
export class DeviceLine {
  readonly #socket: WebSocket
  #isEnded = false

  constructor(socket: WebSocket) {
    this.#socket = socket
    // What a socket's error says may hold an address: its close says enough.
    socket.on("error", () => socket.terminate())
  }

  get isOpen(): boolean {
    return !this.#isEnded && this.#socket.readyState === this.#socket.OPEN
  }

  send(message: ServerMessage): void {
    if (!this.isOpen) return
    if (this.#socket.bufferedAmount > MOST_WAITING) this.cut()
    else this.#socket.send(JSON.stringify(message))
  }

  /** @param n of the request that is refused; null where it was none */
  refuse(n: number | null, refusal: Refused["refusal"]): void {
    this.send({ type: "refused", n, refusal })
  }

  /** Says why, and closes; a device that does not answer the closing is cut off by the library. */
  end(why: EndReason): void {
    this.send({ type: "ended", why })
    this.close(1000)
  }

  /** @param code of RFC 6455: 1008 where the device broke a rule, 1011 where the server did */
  close(code: 1000 | 1001 | 1008 | 1011): void {
    this.#isEnded = true
    this.#socket.close(code)
  }

  /** Without a word. */
  cut(): void {
    this.#isEnded = true
    this.#socket.terminate()
  }

  /** A fault in the listener ends this line, and no other: nothing that one device sends may stop the server. */
  onText(listener: (text: string) => void): void {
    this.#socket.on("message", (data, isBinary) => {
      if (this.#isEnded) return
      try {
        listener(isBinary ? "" : data.toString())
      } catch (cause) {
        console.error("a message of a device failed:", framesOf(cause))
        this.close(1011)
      }
    })
  }

  onClose(listener: () => void): void {
    this.#socket.on("close", listener)
  }
}

/** Where it happened, without the error's own words, which may quote what was sent. */
function framesOf(cause: unknown): string {
  const stack = cause instanceof Error ? (cause.stack ?? "") : ""
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n")
}
