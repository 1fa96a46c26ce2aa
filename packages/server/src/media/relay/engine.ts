import { createSocket } from "node:dgram"
import type { EngineCapabilities } from "@wasit/domain/room"
import type { EngineHealth, EngineRefusal, MediaEngine, TalkMedia } from "../engine.ts"
import type { RelaySettings } from "./calls.ts"
import { RelayProcess } from "./relay-process.ts"
import { SpareRelay } from "./spare-relay.ts"
import { type RelayLimits, RelayTalk } from "./talk.ts"

/** Ports of one talk: a port a participant, and some for those who come back before the old one is free. */
const PORTS_A_TALK = 20

export type RelayEngineSettings = RelaySettings & {
  /** The relay as a file that node runs; the built one if none is named. */
  readonly program?: string
}

type Capabilities = EngineCapabilities & RelayLimits

const CAPABILITIES: Omit<Capabilities, "name"> = {
  maxParticipants: 16,
  maxVideos: 6,
  isMultiNode: false,
  hasSimulcast: false,
  downlinkAdaptation: "basic",
  hasTurnTls: false,
  hasIceTcp: false,
  cutsAtServer: true,
  rebindsPlaces: true,
  countsPackets: true,
}

/** One relay process a talk, on this host. What the process carries packets with is its program's matter. */
export class RelayEngine implements MediaEngine {
  readonly #capabilities: Capabilities
  readonly #settings: RelaySettings
  readonly #spare: SpareRelay
  readonly #talks = new Map<number, RelayTalk>()
  #losses = 0

  constructor(name: Capabilities["name"], program: string, settings: RelaySettings) {
    this.#capabilities = { name, ...CAPABILITIES }
    this.#spare = new SpareRelay(program)
    this.#settings = settings
  }

  capabilities(): EngineCapabilities {
    return this.#capabilities
  }

  health(): EngineHealth {
    return { talks: this.#talks.size, losses: this.#losses }
  }

  async openTalk(): Promise<TalkMedia | EngineRefusal> {
    const place = this.#freePlace()
    if (place === null) return { code: "talk-full", of: "talks", most: this.#mostTalks(), larger: "livekit" }
    const { address, announced } = this.#settings
    await checkAddress(address)
    const relay = new RelayProcess(this.#spare, { address, announced, ports: this.#portsOf(place) })
    relay.onLost(() => {
      this.#losses += 1
    })
    const talk = new RelayTalk(relay, this.#capabilities, () => this.#leave(place))
    this.#talks.set(place, talk)
    try {
      await relay.start()
    } catch (cause) {
      await talk.close()
      throw cause
    }
    return talk
  }

  async close(): Promise<void> {
    await Promise.all([...this.#talks.values()].map((talk) => talk.close()))
  }

  #leave(place: number): void {
    this.#talks.delete(place)
    if (this.#talks.size === 0) this.#spare.end()
  }

  /** Each talk has ports of its own, so that no two relays look for the same one. */
  #portsOf(place: number): RelaySettings["ports"] {
    if (this.#settings.ports === null) return null
    const first = this.#settings.ports[0] + place * PORTS_A_TALK
    return [first, first + PORTS_A_TALK - 1]
  }

  #freePlace(): number | null {
    for (let place = 0; place < this.#mostTalks(); place++) if (!this.#talks.has(place)) return place
    return null
  }

  #mostTalks(): number {
    const { ports } = this.#settings
    return ports === null ? Number.POSITIVE_INFINITY : Math.floor((ports[1] - ports[0] + 1) / PORTS_A_TALK)
  }
}

/** @throws if no socket can be bound to it: the relay would wait for ever */
function checkAddress(address: string): Promise<void> {
  const socket = createSocket(address.includes(":") ? "udp6" : "udp4")
  return new Promise((resolve, reject) => {
    socket.once("error", ({ code }: NodeJS.ErrnoException) => {
      socket.close()
      reject(new Error(`This host has no address ${address} for media (${code})`))
    })
    socket.bind(0, address, () => socket.close(() => resolve()))
  })
}
