import { accepted, type Site } from "../stage.test-support.ts"
import { LiveKitDevice } from "./livekit-device.test-support.ts"
import { type LiveKitSettings, openLiveKitEngine } from "./livekit-engine.ts"
import { LiveKitTalk } from "./livekit-talk.ts"

export { startLiveKit } from "./livekit-server.test-support.ts"

/** A LiveKit that runs on the loopback interface, with devices that speak its signalling. */
export async function liveKitSite(settings: LiveKitSettings): Promise<Site> {
  return {
    name: "livekit",
    engine: await openLiveKitEngine(settings),
    address: "127.0.0.1",
    join: async (talk, participant, grant, spoil) => {
      const ticket = accepted(await talk.admit(participant, grant))
      if (ticket.engine !== "livekit" || !(talk instanceof LiveKitTalk)) throw new Error("a ticket of another engine")
      const device = new LiveKitDevice(participant, (medium, slot) => talk.sourceIn({ participant, medium, slot }))
      await device.connect(ticket.url, ticket.token, spoil?.ms ?? 15_000).catch((cause) => {
        device.close()
        throw cause
      })
      return device
    },
    // One process carries every talk.
    crash: null,
    lacks: ["clear", "key-frame", "allowance", "sizes", "gate", "gapless-mute", "fingerprint-told"],
  }
}
