import { randomUUID } from "node:crypto"
import type { EngineCapabilities } from "@wasit/domain/room"
import type { MediaEngine, TalkMedia } from "../engine.ts"
import { LiveKitTalk } from "./livekit-talk.ts"

/** Where a LiveKit server is, and the key it knows. `publicUrl` is what browsers connect to (`wss://…`). */
export type LiveKitSettings = {
  readonly url: string
  readonly publicUrl: string
  readonly key: string
  readonly secret: string
  /** Media through this house's own TURN server alone. */
  readonly isRelayOnly: boolean
  /** LiveKit's process, where it runs on this host: for what it costs. */
  readonly pid: number | null
}

/**
 * What LiveKit can do for the room. It cuts between places, each of which is a room of its own there; within a place a device may
 * ask again for a stream it was taken off, so that a cut rests on the key (`cutsAtServer` false), and a voice that gave way to another stands
 * ready for ten seconds. Moving needs a rejoin: the
 * open-source server has no move of participants (livekit/livekit #4203).
 */
export const LIVEKIT_CAPABILITIES: EngineCapabilities = {
  name: "livekit",
  maxParticipants: 60,
  maxVideos: 24,
  isMultiNode: true,
  hasSimulcast: true,
  downlinkAdaptation: "full",
  hasTurnTls: true,
  hasIceTcp: true,
  cutsAtServer: false,
  rebindsPlaces: false,
  countsPackets: false,
}

/**
 * Talks over a LiveKit server, for more people than the embedded engine takes and for several hosts.
 *
 * @throws if `livekit-server-sdk`, an optional dependency, is not installed.
 */
export async function openLiveKitEngine(settings: LiveKitSettings): Promise<MediaEngine> {
  const sdk = await import("livekit-server-sdk")
  const rooms = new sdk.RoomServiceClient(settings.url, settings.key, settings.secret)
  const talks = new Set<TalkMedia>()
  return {
    capabilities: () => LIVEKIT_CAPABILITIES,
    async openTalk() {
      // The name of a room is not the session's: who watches the LiveKit server learns no id of the record.
      const talk = new LiveKitTalk(sdk, rooms, settings, randomUUID())
      talks.add(talk)
      return talk
    },
    // A node that is lost is noticed by the devices, which ask for a new ticket by themselves.
    health: () => ({ talks: talks.size, losses: 0 }),
    async close() {
      await Promise.all([...talks].map((talk) => talk.close()))
      talks.clear()
    },
  }
}
