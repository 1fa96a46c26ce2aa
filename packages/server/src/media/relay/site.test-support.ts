import type { TalkMedia } from "../engine.ts"
import { accepted, type Site } from "../stage.test-support.ts"
import { SyntheticClient } from "../synthetic-client.test-support.ts"
import type { RelayEngine, RelayEngineSettings } from "./engine.ts"
import { RelayTalk } from "./talk.ts"

/** An engine with a process a talk, on the loopback address and at whichever ports are free. */
export function relaySite(
  Engine: new (settings: RelayEngineSettings) => RelayEngine,
  program: string,
  lacks: Site["lacks"] = [],
): Site {
  const address = "127.0.0.1"
  const engine = new Engine({ address, announced: address, ports: null, program })
  return {
    name: engine.capabilities().name,
    engine,
    address,
    join: async (talk, participant, grant, spoil) => {
      const ticket = accepted(await talk.admit(participant, grant))
      if (!("sdp" in ticket)) throw new Error("a ticket of another engine")
      const client = new SyntheticClient(participant)
      const answer = await client.answer(ticket.sdp, grant.slots)
      const refusal = await talk.answer(participant, spoil?.answer(answer) ?? answer)
      if (refusal !== null) throw new Error(`refused: ${refusal.code}`)
      await client.connected(spoil?.ms).catch((cause) => {
        client.close()
        throw cause
      })
      return client
    },
    restart: async (talks) => {
      const lost = talks.map((talk) => new Promise<void>((resolve) => talk.onLost(resolve)))
      talks.forEach(crash)
      await Promise.all(lost)
    },
    lacks,
    crash,
  }
}

function crash(talk: TalkMedia): void {
  if (talk instanceof RelayTalk && talk.pid !== null) process.kill(talk.pid, "SIGKILL")
}
