import type { ParticipantId } from "@wasit/domain/room"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { EmbeddedEngine } from "../media/embedded/engine.ts"
import type { RelayTalk } from "../media/relay/talk.ts"
import { relayProgram } from "../media/relay-program.test-support.ts"
import { pause, type RoomClient, until } from "./room-client.test-support.ts"
import { LOCAL_TALKS } from "./settings.ts"
import { type TalkServer, talkOfTwo } from "./talk.test-support.ts"

/** The engine of the product, which lets the test see its talks' processes. */
class WatchedEngine extends EmbeddedEngine {
  readonly opened: RelayTalk[] = []
  override async openTalk() {
    const talk = await super.openTalk()
    if (!("code" in talk)) this.opened.push(talk as RelayTalk)
    return talk
  }
}

let server: TalkServer
let engine: WatchedEngine
let chair: RoomClient
let gov: RoomClient
let remove: () => Promise<void>

beforeAll(async () => {
  const program = await relayProgram()
  remove = program.remove
  engine = new WatchedEngine({ ...LOCAL_TALKS, program: program.path })
  ;({ server, chair, gov } = await talkOfTwo(engine, "camera"))
  gov.media!.speak(true)
  gov.media!.show(true)
})
afterAll(async () => {
  await server.close()
  await remove()
})

const heard = (client: RoomClient): number => client.media?.received("audio", 0).length ?? 0
const packetsFrom = async (id: ParticipantId): Promise<number> => {
  const { slots } = await engine.opened.at(-1)!.stats()
  return slots.filter((each) => each.source?.startsWith(`${id}:`)).reduce((sum, each) => sum + (each.packets ?? 0), 0)
}

describe("media that follows the state", () => {
  test("sound and picture arrive in the slots that the state says", async () => {
    await until(() => (heard(chair) > 20 ? true : null), "sound")
    await until(() => ((chair.media?.received("video", 0).length ?? 0) > 10 ? true : null), "picture")
  })

  test("TK11 the relay killed: everybody joins anew, sound again within five seconds, binds as in the state", async () => {
    const began = Date.now()
    const lost = engine.opened[0]!.pid!
    const rejoined = [chair, gov].map(async (client) => {
      await client.first("rejoin")
      return client.join()
    })
    process.kill(lost, "SIGKILL")
    const [, voice] = await Promise.all(rejoined)
    voice!.speak(true)
    await until(() => (heard(chair) > 5 ? true : null), "sound again")
    expect(Date.now() - began).toBeLessThan(5000)
    expect(chair.state.places.plenary?.floor).toBe(gov.id)
    expect(gov.state.participants[gov.id]?.sends.microphone).toBe(true)
  })

  test("a frozen device: its packets go nowhere though it still sends, and those for it stop", {
    timeout: 15_000,
  }, async () => {
    const other = await server.come("party_gov/list-officer", { isSilent: true })
    await other.first("state")
    const ears = await other.join()
    await until(() => (ears.received("audio", 0).length > 5 ? true : null), "sound")
    await until(() => (chair.state.participants[other.id]?.isPresent === false ? true : null), "absence")
    await pause(200)
    ears.clear()
    await pause(700)
    expect(ears.received("audio", 0)).toHaveLength(0)
  })

  test("TK9 into a caucus: within the next 1.5 s not one packet crosses", { timeout: 15_000 }, async () => {
    gov.media!.show(true)
    await until(() => (heard(chair) > 5 ? true : null))
    const opened = { caucus: "caucus_a", delegations: ["party_gov"], participants: [gov.id], minutes: null } as const
    expect(await chair.ask({ kind: "open-caucus", ...opened })).toBeNull()
    await chair.first("slots", () => chair.last("slots")!.slots.every((each) => each.source === null))
    await pause(50)
    chair.media!.clear()
    const before = await packetsFrom(gov.id)
    await pause(1500)
    expect([heard(chair), chair.media!.received("video", 0).length]).toEqual([0, 0])
    expect((await packetsFrom(gov.id)) - before).toBe(0)
    expect(gov.state.participants[gov.id]?.sends.microphone).toBe(true)
  })

  test("back from the caucus the microphone is off, and the relay holds it so", { timeout: 15_000 }, async () => {
    expect(await chair.ask({ kind: "close-caucus", caucus: "caucus_a" })).toBeNull()
    await until(() => (gov.state.participants[gov.id]?.place === "plenary" ? true : null))
    expect(gov.state.participants[gov.id]?.sends.microphone).toBe(false)
    await pause(200)
    chair.media!.clear()
    await pause(500)
    expect(heard(chair)).toBe(0)
  })

  test("TA7b twenty quick ways there and back: sound as planned each time", { timeout: 60_000 }, async () => {
    for (let n = 0; n < 20; n++) {
      const caucus = `caucus_r${n}` as const
      const opened = { caucus, delegations: ["party_gov"], participants: [gov.id], minutes: null } as const
      expect(await chair.ask({ kind: "open-caucus", ...opened })).toBeNull()
      expect(await chair.ask({ kind: "close-caucus", caucus })).toBeNull()
      expect(await chair.ask({ kind: "give-floor", participant: gov.id })).toBeNull()
      expect(await gov.ask({ kind: "send", microphone: true, picture: null })).toBeNull()
      chair.media!.clear()
      await until(() => (heard(chair) > 2 ? true : null), `sound after round ${n}`)
      expect(await chair.ask({ kind: "give-floor", participant: null })).toBeNull()
      // Within what one device may ask in a second.
      await pause(200)
    }
  })

  test("TK19 nothing of a device's address or of its answer stands in what anybody was told", () => {
    const told = JSON.stringify([...chair.messages, ...gov.messages].filter((each) => each.type !== "ticket"))
    for (const trace of ["127.0.0.1", "a=candidate", "fingerprint", "ice-ufrag"]) expect(told).not.toContain(trace)
  })
})
