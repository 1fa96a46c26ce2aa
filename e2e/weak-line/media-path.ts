import { createSocket, type RemoteInfo, type Socket } from "node:dgram"
import { once } from "node:events"
import { Line } from "./line.ts"

export { Line }

/** Where the relay's sockets are, and where devices are told that they were. Both are this machine (Linux has all of 127/8). */
export const RELAY_HOST = "127.0.0.1"
export const TOLD_HOST = "127.0.0.2"
const OFFERED_PORT = new RegExp(` ${TOLD_HOST.replaceAll(".", "\\.")} (\\d+) typ host`)
/** IP and UDP. */
const HEADERS = 28

type Flow = { readonly line: Line; upstream: Socket; seenChanges: number }

/**
 * Stands between devices and the ports of the relay: what the server announces is this, and nothing in a description has to be
 * written anew. The flow of a device that has a line of its own goes through it, any other through the line that is in force when its
 * first datagram comes.
 */
export class MediaPath {
  readonly first: number
  readonly last: number
  readonly #sockets: readonly Socket[]
  readonly #flows = new Map<string, Flow>()
  /** Through which flows go that begin from now on. */
  line = new Line()
  /** The ports of devices that have a line of their own. */
  readonly #own = new Map<Line, number>()
  #isClosed = false
  /** Shown everything that devices send and are sent, before the line. */
  onDatagram: (datagram: Buffer) => void = () => undefined

  private constructor(first: number, sockets: readonly Socket[]) {
    this.first = first
    this.last = first + sockets.length - 1
    this.#sockets = sockets
    for (const [at, socket] of sockets.entries())
      socket.on("message", (datagram, from) => this.#carry(datagram, from, socket, first + at))
  }

  /** Takes so many ports in a row that are free at both addresses. */
  static async open(count: number): Promise<MediaPath> {
    for (let first = 20_000 + (process.pid % 1_000); first < 32_000; first += count) {
      const sockets = await takePorts(first, count)
      if (sockets !== null) return new MediaPath(first, sockets)
    }
    throw new Error("no ports in a row are free")
  }

  /** What a server is started with, so that its relays stand behind this. */
  get environment(): NodeJS.ProcessEnv {
    return { WASIT_MEDIA_ADDRESS: `${RELAY_HOST}=${TOLD_HOST}`, WASIT_MEDIA_PORTS: `${this.first}-${this.last}` }
  }

  /** A device that has this line takes this offer: where it goes from now on, until it joins anew and is offered another port. */
  claim(offer: string, line: Line): void {
    const [, port] = OFFERED_PORT.exec(offer) ?? []
    if (port !== undefined) this.#own.set(line, Number(port))
  }

  close(): void {
    this.#isClosed = true
    for (const socket of this.#sockets) socket.close()
    for (const { upstream } of this.#flows.values()) upstream.close()
  }

  #carry(datagram: Buffer, from: RemoteInfo, socket: Socket, port: number): void {
    this.onDatagram(datagram)
    const flow = this.#flowOf(from, socket, port)
    flow.line.up.datagram(datagram.length + HEADERS, () => {
      if (this.#isClosed) return
      // As a translator of addresses does that forgot the flow: it is seen from another port.
      if (flow.seenChanges !== flow.line.changes) {
        flow.upstream.close()
        flow.upstream = this.#upstream(from, socket, flow.line)
        flow.seenChanges = flow.line.changes
      }
      flow.upstream.send(datagram, port, RELAY_HOST)
    })
  }

  #flowOf(from: RemoteInfo, socket: Socket, port: number): Flow {
    const name = `${from.address}:${from.port}>${port}`
    const known = this.#flows.get(name)
    if (known !== undefined) return known
    const line = [...this.#own].find(([, own]) => own === port)?.[0] ?? this.line
    const flow = { line, upstream: this.#upstream(from, socket, line), seenChanges: line.changes }
    this.#flows.set(name, flow)
    return flow
  }

  #upstream(from: RemoteInfo, socket: Socket, line: Line): Socket {
    const upstream = createSocket("udp4")
    upstream.on("message", (datagram) => {
      this.onDatagram(datagram)
      line.down.datagram(datagram.length + HEADERS, () => {
        if (!this.#isClosed) socket.send(datagram, from.port, from.address)
      })
    })
    return upstream
  }
}

/** @returns null if one of them is taken, at the relay's address or here */
async function takePorts(first: number, count: number): Promise<readonly Socket[] | null> {
  const bind = async (port: number, host: string): Promise<Socket | null> => {
    const socket = createSocket("udp4")
    socket.bind(port, host)
    try {
      await once(socket, "listening")
      return socket
    } catch {
      socket.close()
      return null
    }
  }
  const ports = Array.from({ length: count }, (_, at) => first + at)
  const behind = await Promise.all(ports.map((port) => bind(port, RELAY_HOST)))
  for (const socket of behind) socket?.close()
  const here = await Promise.all(ports.map((port) => bind(port, TOLD_HOST)))
  if (![...behind, ...here].includes(null)) return here as readonly Socket[]
  for (const socket of here) socket?.close()
  return null
}
