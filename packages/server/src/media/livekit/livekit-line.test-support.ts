import { SignalRequest, SignalResponse } from "@livekit/protocol"
import { WebSocket } from "ws"

/** LiveKit's signalling as its own clients speak it: protobuf over one WebSocket. */
export class LiveKitLine {
  readonly #socket: WebSocket
  readonly #alive: NodeJS.Timeout

  /** @param take what LiveKit says; the order is kept */
  constructor(url: string, token: string, take: (message: SignalResponse["message"]) => void) {
    // Version 15 of the protocol: two connections, one for what is sent and one for what is received.
    this.#socket = new WebSocket(`${url}/rtc?auto_subscribe=0&sdk=js&protocol=15`, {
      headers: { authorization: `Bearer ${token}` },
    })
    // What was on the way when the device left concerns nobody any more.
    this.#socket.on("message", (data: Buffer) => {
      if (this.#socket.readyState === WebSocket.OPEN) take(SignalResponse.fromBinary(data).message)
    })
    this.#socket.on("error", () => this.close())
    this.#alive = setInterval(() => this.say({ case: "ping", value: BigInt(Date.now()) }), 5000)
  }

  say(message: SignalRequest["message"]): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(new SignalRequest({ message }).toBinary())
  }

  close(): void {
    clearInterval(this.#alive)
    this.#socket.close()
  }
}
