import type { MemberId } from "@wasit/domain"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { EmbeddedEngine } from "../media/embedded/engine.ts"
import { relayProgram } from "../media/relay-program.test-support.ts"
import { newSealKey, RoomClient, until } from "./room-client.test-support.ts"
import { LOCAL_TALKS } from "./settings.ts"
import { SESSION, type TalkServer, talkServer } from "./talk.test-support.ts"

let server: TalkServer
let engine: EmbeddedEngine
let remove: () => Promise<void>

beforeAll(async () => {
  const program = await relayProgram()
  remove = program.remove
  engine = new EmbeddedEngine({ ...LOCAL_TALKS, program: program.path })
  server = await talkServer(engine)
})
afterAll(async () => {
  await server.close()
  await remove()
})

async function probe(member: "party_gov/head" | "party_tal/head"): Promise<RoomClient> {
  const client = new RoomClient(`ws://${server.url}/api/p/${server.log.id}/talks/${SESSION}/probe`)
  await client.opened()
  client.send({ type: "hello", token: await server.signIn(member), sealKey: newSealKey(), givenUp: [] })
  await client.first("welcome")
  return client
}

async function tested(member: "facilitator_qatar/head" | "party_gov/head") {
  return server.app.inject({
    method: "GET",
    url: `/api/p/${server.log.id}/talks/${SESSION}/tests`,
    headers: { authorization: `Bearer ${await server.signIn(member)}` },
  })
}

describe("trying the way to a talk", () => {
  test("one gets back what one sends, and nothing of anybody else", async () => {
    const [one, other] = [await probe("party_gov/head"), await probe("party_tal/head")]
    const [mine, theirs] = [await one.join(), await other.join()]
    mine.speak(true)
    mine.show(true)
    await until(() => (mine.received("audio", 0).length > 10 ? true : null), "own sound")
    await until(() => (mine.received("video", 0).length > 5 ? true : null), "own picture")
    expect(mine.received("audio", 0).every((each) => each.from === mine.number)).toBe(true)
    expect([theirs.received("audio", 0), theirs.received("video", 0)]).toEqual([[], []])
    one.send({ type: "line", report: { loss: 0, roundTripMs: 20, jitterMs: 2 } })
    one.send({ type: "ping", t: 7 })
    await one.first("pong", (each) => each.t === 7)
    expect((await tested("facilitator_qatar/head")).json()).toEqual({
      tested: [{ delegation: "party_gov", at: expect.any(Number), told: null }],
    })
    one.close()
    other.close()
    await until(() => (engine.health().talks === 0 ? true : null), "no process without anybody who tests")
  })

  test("what carries the media, and by which ways, is told to facilitators alone", async () => {
    const asked = async (member: "facilitator_qatar/head" | "party_gov/head") =>
      server.app.inject({
        method: "GET",
        url: `/api/p/${server.log.id}/room-engine`,
        headers: { authorization: `Bearer ${await server.signIn(member)}` },
      })
    expect((await asked("party_gov/head")).statusCode).toBe(403)
    expect((await asked("facilitator_qatar/head")).json()).toMatchObject({
      capabilities: { name: "embedded", maxParticipants: 16, maxVideos: 6 },
      health: { losses: 0 },
      isRelayOnly: false,
      relayed: [],
    })
  })

  test("who has tried is told to facilitators alone", async () => {
    expect((await tested("party_gov/head")).statusCode).toBe(403)
  })

  test("the way and the microphone are known when somebody tells them, for the delegation and not for the person", async () => {
    const tell = async (member: MemberId | null, body: object, session = SESSION) =>
      server.app.inject({
        method: "POST",
        url: `/api/p/${server.log.id}/talks/${session}/tests`,
        headers: member === null ? {} : { authorization: `Bearer ${await server.signIn(member)}` },
        payload: body,
      })
    const told = { way: "relay-tls", microphone: true }
    expect((await tell("party_tal/head", told)).json()).toEqual({})
    expect((await tell(null, told)).json()).toEqual({ code: "not-signed-in" })
    expect((await tell("party_tal/head", { ...told, address: "192.0.2.1" })).json()).toEqual({
      code: "request-malformed",
    })
    expect((await tell("neutral_icrc/head", told)).json()).toEqual({ code: "not-found" })
    expect((await tell("party_tal/head", told, "session_other")).json()).toEqual({ code: "not-found" })
    const answer = await tested("facilitator_qatar/head")
    expect(answer.json().tested).toContainEqual({
      delegation: "party_tal",
      at: null,
      told: { ...told, at: expect.any(Number) },
    })
    expect(answer.body).not.toMatch(/head|192\.0/)
  })

  test("nothing of the room can be asked there", async () => {
    const client = await probe("party_gov/head")
    expect(await client.ask({ kind: "raise-hand", for: "floor" })).toEqual({ code: "still-in-lobby" })
    expect(client.messages.some((each) => each.type === "state")).toBe(false)
    client.close()
  })
})
