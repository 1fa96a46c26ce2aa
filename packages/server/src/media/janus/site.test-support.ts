import { accepted, type Site } from "../stage.test-support.ts"
import { JanusEngine, type JanusSettings } from "./engine.ts"
import { JanusDevice } from "./janus-device.test-support.ts"
import { JanusTalk } from "./talk.ts"

export { startJanus } from "./janus-server.test-support.ts"

/** A Janus that runs. */
export function janusSite(settings: JanusSettings): Site {
  return {
    name: "janus",
    engine: new JanusEngine(settings),
    address: settings.address,
    join: async (talk, participant, grant, spoil) => {
      const ticket = accepted(await talk.admit(participant, grant))
      if (!("sdp" in ticket) || !(talk instanceof JanusTalk)) throw new Error("a ticket of another engine")
      const device = new JanusDevice(participant)
      const published = await talk.publish(participant, await device.offer())
      if (typeof published !== "string") throw new Error(`refused: ${published.code}`)
      device.published(published)
      const answer = await device.answer(ticket.sdp, grant.slots.audio)
      const refusal = await talk.answer(participant, spoil?.answer(answer) ?? answer)
      if (refusal !== null) throw new Error(`refused: ${refusal.code}`)
      await device.connected(spoil?.ms ?? 15_000).catch((cause) => {
        device.close()
        throw cause
      })
      return device
    },
    // One process carries every talk.
    crash: null,
    // This adapter is not offered for talks, and stands up again for none.
    restart: null,
    lacks: ["clear", "key-frame", "allowance", "sizes", "gate", "gapless-mute", "fingerprint-told"],
  }
}
