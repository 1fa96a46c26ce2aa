import { once } from "node:events"
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net"
import type { Lane } from "./lane.ts"
import type { Line } from "./line.ts"

/** What one packet of a connection carries, and the headers it has. */
const PIECE = 1_400
const HEADERS = 40

/** A connection through here. Dead: the device has come to another network, and nothing of it is carried any longer. */
type Through = { readonly device: Socket; readonly upstream: Socket; isDead: boolean }

/** The way of a device to the server's pages and to the room, through the same line as its media. */
export class SignalPath {
  readonly url: string
  readonly #server: Server
  readonly #line: Line
  readonly #all = new Set<Through>()

  private constructor(server: Server, serverUrl: string, line: Line) {
    this.#server = server
    this.#line = line
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const port = Number(new URL(serverUrl).port)
    server.on("connection", (device: Socket) => {
      device.pause()
      device.on("error", () => undefined)
      this.#greet(device, port)
    })
  }

  static async open(serverUrl: string, line: Line): Promise<SignalPath> {
    const server = createServer()
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
    return new SignalPath(server, serverUrl, line)
  }

  /** What stands is dead from now on, and neither end is told. What is opened afterwards goes through. */
  changeNetwork(): void {
    for (const each of this.#all) each.isDead = true
  }

  /** The device sees that it came to another network, and gives up what is dead. */
  noticeChange(): void {
    for (const { device, isDead } of this.#all) if (isDead) device.destroy()
  }

  close(): void {
    this.#server.close()
    for (const { device, upstream } of this.#all) {
      device.destroy()
      upstream.destroy()
    }
  }

  /** One time there and back until a connection stands; where nothing is carried, it is asked for again each second. */
  #greet(device: Socket, port: number): void {
    const { up, down } = this.#line
    if (this.#line.isDark) setTimeout(() => this.#greet(device, port), 1_000).unref()
    else up.piece(HEADERS, () => down.piece(HEADERS, () => this.#join(device, port)))
  }

  #join(device: Socket, port: number): void {
    const through: Through = { device, upstream: connect(port, "127.0.0.1"), isDead: false }
    const { upstream } = through
    this.#all.add(through)
    carry(through, device, upstream, this.#line.up)
    carry(through, upstream, device, this.#line.down)
    device.resume()
  }
}

function carry(through: Through, from: Socket, to: Socket, lane: Lane): void {
  from.on("data", (data) => {
    for (let at = 0; at < data.length; at += PIECE) {
      const piece = data.subarray(at, at + PIECE)
      if (!through.isDead)
        lane.piece(piece.length + HEADERS, () => {
          if (!through.isDead) to.write(piece)
        })
    }
  })
  from.on("error", () => undefined)
  from.on("close", () => {
    if (!through.isDead) lane.piece(HEADERS, () => to.destroy())
  })
}
