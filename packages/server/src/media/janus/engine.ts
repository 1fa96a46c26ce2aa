import type { EngineCapabilities } from "@wasit/domain/room"
import type { EngineHealth, MediaEngine, TalkMedia } from "../engine.ts"
import { JanusSession } from "./session.ts"
import { JanusTalk } from "./talk.ts"

export type JanusSettings = {
  /** Janus' HTTP interface and its administration, which are for this server alone. */
  readonly url: string
  readonly adminUrl: string
  /** The only address of Janus that devices are told. */
  readonly address: string
  /** Janus' process, where it runs on this host: for what it costs. */
  readonly pid: number | null
}

const CAPABILITIES: EngineCapabilities = {
  name: "janus",
  maxParticipants: 16,
  maxVideos: 6,
  isMultiNode: false,
  hasSimulcast: false,
  downlinkAdaptation: "none",
  hasTurnTls: false,
  hasIceTcp: false,
  cutsAtServer: true,
  rebindsPlaces: true,
  countsPackets: true,
}

/**
 * Janus 1.1 behind the same interface: foreign code that proves the contract. It is not offered for talks: it neither drops
 * frames in clear nor holds a picture back until its key frame, and one process carries every talk.
 */
export class JanusEngine implements MediaEngine {
  readonly #settings: JanusSettings
  readonly #talks = new Set<JanusTalk>()

  constructor(settings: JanusSettings) {
    this.#settings = settings
  }

  capabilities(): EngineCapabilities {
    return CAPABILITIES
  }

  health(): EngineHealth {
    return { talks: this.#talks.size, losses: 0 }
  }

  async openTalk(): Promise<TalkMedia> {
    const session = new JanusSession(this.#settings.url)
    await session.open()
    const talk = new JanusTalk(session, this.#settings, CAPABILITIES, () => this.#talks.delete(talk))
    await talk.open()
    this.#talks.add(talk)
    return talk
  }

  async close(): Promise<void> {
    await Promise.all([...this.#talks].map((talk) => talk.close()))
  }
}
