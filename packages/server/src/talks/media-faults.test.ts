import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { EmbeddedEngine } from "../media/embedded/engine.ts"
import { relayProgram } from "../media/relay-program.test-support.ts"
import { pause, type RoomClient, until } from "./room-client.test-support.ts"
import { LOCAL_TALKS } from "./settings.ts"
import { type TalkServer, talkOfTwo } from "./talk.test-support.ts"

/** The engine of the product, whose evictions fail as often as a test wants. */
class FaultyEngine extends EmbeddedEngine {
  failures = 0
  opened = 0
  evictions = 0

  override async openTalk() {
    const talk = await super.openTalk()
    if ("code" in talk) return talk
    this.opened += 1
    const evict = talk.evict.bind(talk)
    talk.evict = async (participant) => {
      this.evictions += 1
      if (this.failures-- > 0) throw new Error("the engine did not answer")
      await evict(participant)
    }
    return talk
  }
}

let server: TalkServer
let engine: FaultyEngine
let chair: RoomClient
let gov: RoomClient
let remove: () => Promise<void>

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined)
  const program = await relayProgram()
  remove = program.remove
  engine = new FaultyEngine({ ...LOCAL_TALKS, program: program.path })
  ;({ server, chair, gov } = await talkOfTwo(engine, null))
  for (const each of [chair, gov]) each.media!.speak(true)
})
afterAll(async () => {
  vi.restoreAllMocks()
  await server.close()
  await remove()
})

/** Somebody else of the party, who hears the floor and is then sent away; how much is heard after that. */
async function heardAfterEviction(failures: number): Promise<number> {
  const other = await server.come("party_gov/list-officer")
  await other.first("state")
  // Whoever was sent away before waits at the door again.
  await chair.ask({ kind: "admit", participants: [other.id] })
  const ears = await other.join()
  await until(() => (ears.received("audio", 0).length > 5 ? true : null), "sound")
  Object.assign(engine, { failures, evictions: 0 })
  expect(await chair.ask({ kind: "evict", participant: other.id })).toBeNull()
  await until(() => (engine.evictions > Math.min(failures, 3) ? true : null), "the tries")
  await pause(500)
  ears.clear()
  await pause(700)
  return ears.received("audio", 0).length
}

describe("an engine that fails", () => {
  test("is asked again to cut somebody off, and the others go on", { timeout: 20_000 }, async () => {
    expect(await heardAfterEviction(2)).toBe(0)
    expect([engine.evictions, engine.opened]).toEqual([3, 1])
    chair.media!.clear()
    await until(() => (chair.media!.received("audio", 0).length > 5 ? true : null), "the floor")
  })

  test("that goes on failing has its media ended, and whoever is there joins anew", { timeout: 30_000 }, async () => {
    expect(await heardAfterEviction(Number.POSITIVE_INFINITY)).toBe(0)
    engine.failures = 0
    for (const client of [chair, gov]) {
      await client.first("rejoin")
      await client.join()
    }
    gov.media!.speak(true)
    await until(() => (chair.media!.received("audio", 0).length > 5 ? true : null), "sound again")
    expect(engine.opened).toBe(2)
  })
})
