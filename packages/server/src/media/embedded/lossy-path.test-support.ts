import { createSocket, type Socket } from "node:dgram"
import { once } from "node:events"

/** What becomes of a datagram of a handshake: how it goes on, if at all. */
export type Carry = (datagram: Buffer, direction: "up" | "down") => readonly Buffer[]

/** A line between one device and the relay, of which each datagram of a handshake goes as a test says; checks and media go by. */
export class LossyPath {
  readonly #here: Socket
  readonly #there: Socket
  readonly #carry: Carry
  readonly #port: number
  #device: { readonly address: string; readonly port: number } | null = null

  private constructor(here: Socket, there: Socket, port: number, carry: Carry) {
    this.#here = here
    this.#there = there
    this.#port = port
    this.#carry = carry
    here.on("message", (datagram, from) => {
      this.#device = from
      for (const each of this.#carried(datagram, "up")) there.send(each, this.#port, "127.0.0.1")
    })
    there.on("message", (datagram) => {
      const { port: at, address } = this.#device ?? { port: 0, address: "" }
      if (at > 0) for (const each of this.#carried(datagram, "down")) here.send(each, at, address)
    })
  }

  /** @returns the line, and the offer as a device is told it, which leads to the line */
  static async before(offer: string, carry: Carry): Promise<readonly [LossyPath, string]> {
    const candidate = /^(a=candidate:\S+ \d+ \S+ \d+ \S+) (\d+) /gm
    const port = Number(candidate.exec(offer)?.[2])
    const sockets = [createSocket("udp4"), createSocket("udp4")] as const
    for (const socket of sockets) {
      socket.bind(0, "127.0.0.1")
      await once(socket, "listening")
    }
    const told = offer.replaceAll(candidate, `$1 ${sockets[0].address().port} `)
    return [new LossyPath(...sockets, port, carry), told]
  }

  close(): void {
    this.#here.close()
    this.#there.close()
  }

  #carried(datagram: Buffer, direction: "up" | "down"): readonly Buffer[] {
    const first = datagram[0] ?? 0
    return first >= 20 && first <= 63 ? this.#carry(datagram, direction) : [datagram]
  }
}
