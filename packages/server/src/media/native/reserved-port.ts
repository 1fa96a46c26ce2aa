import { createSocket, type Socket } from "node:dgram"
import { once } from "node:events"
import { RelayFault, type RelaySettings } from "../relay/calls.ts"
import { type IceCredentials, StunGate } from "../relay/stun-gate.ts"

/** Where a datagram came from. */
export type Place = { readonly address: string; readonly port: number }

/**
 * A port that is told to a device and kept until it has answered and looked for a way here, which it proves by its password. The
 * library opens it then, and knows the device and where it is; before, nothing that comes here reaches it.
 */
export class ReservedPort {
  readonly port: number
  /** The first place that the device is seen at. */
  readonly seen: Promise<Place>
  readonly #socket: Socket

  private constructor(socket: Socket, credentials: IceCredentials) {
    this.port = socket.address().port
    this.#socket = socket
    const gate = new StunGate(() => credentials)
    this.seen = new Promise((resolve) => {
      socket.on("message", (datagram, { address, port }) => {
        if (gate.lets(datagram, `${address} ${port}`)) resolve({ address, port })
      })
    })
  }

  /** @throws RelayFault if none of the ports is free */
  static async open(
    { address, ports }: Omit<RelaySettings, "announced">,
    credentials: IceCredentials,
  ): Promise<ReservedPort> {
    const [first, last] = ports ?? [0, 0]
    for (let port = first; port <= last; port++) {
      const socket = await bind(address, port)
      if (socket !== null) return new ReservedPort(socket, credentials)
    }
    throw new RelayFault("no port could be opened")
  }

  /** Gives the port up, for the library to open it at once: if another program took it in between, the library would end this process. */
  release(): void {
    this.#socket.close()
  }
}

async function bind(address: string, port: number): Promise<Socket | null> {
  const socket = createSocket(address.includes(":") ? "udp6" : "udp4")
  try {
    socket.bind(port, address)
    await once(socket, "listening")
    return socket
  } catch {
    socket.close()
    return null
  }
}
