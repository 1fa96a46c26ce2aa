import { accepted, type Site } from "../stage.test-support.ts"
import { type IsResting, LiveKitDevice, type SourceIn } from "./livekit-device.test-support.ts"
import { openLiveKitEngine } from "./livekit-engine.ts"
import type { RunningLiveKit } from "./livekit-server.test-support.ts"
import { LiveKitTalk } from "./livekit-talk.ts"

export { startLiveKit } from "./livekit-server.test-support.ts"

/** A LiveKit that runs on the loopback interface, with devices that speak its signalling. */
export async function liveKitSite(server: RunningLiveKit): Promise<Site> {
  return {
    name: "livekit",
    engine: await openLiveKitEngine(server),
    address: "127.0.0.1",
    join: async (talk, participant, grant, spoil) => {
      const ticket = accepted(await talk.admit(participant, grant))
      if (ticket.engine !== "livekit" || !(talk instanceof LiveKitTalk)) throw new Error("a ticket of another engine")
      const sourceIn: SourceIn = (medium, slot) => talk.sourceIn({ participant, medium, slot })
      const isResting: IsResting = (voice) => talk.isResting(participant, voice)
      const device = new LiveKitDevice(participant, { sourceIn, isResting }, spoil?.answer)
      await device.connect(ticket, spoil?.ms).catch((cause) => {
        device.close()
        throw cause
      })
      return device
    },
    // One process carries every talk.
    crash: null,
    restart: () => server.restart(),
    lacks: [
      "clear",
      "key-frame",
      "allowance",
      "sizes",
      "gate",
      "gapless-mute",
      "fingerprint-told",
      "one-stream",
      "answer",
    ],
  }
}
