import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { EmbeddedEngine } from "../media/embedded/engine.ts"
import { newSealKey, pause, RoomClient, until } from "./room-client.test-support.ts"
import { LOCAL_TALKS } from "./settings.ts"
import { SESSION, type TalkServer, talkServer } from "./talk.test-support.ts"

let server: TalkServer

beforeAll(async () => {
  server = await talkServer(new EmbeddedEngine(LOCAL_TALKS))
})
afterAll(() => server.close())

const address = (session = SESSION, id = server.log.id): string =>
  `ws://${server.url}/api/p/${id}/talks/${session}/room`
const open = (url = address(), headers = {}): RoomClient => new RoomClient(url, true, headers)

describe("the door of a talk", () => {
  test("a page of another site does not come in, nor anybody to a process that is not there", async () => {
    for (const client of [
      open(address(), { origin: "https://elsewhere.example" }),
      open(address(), { origin: `http://${server.url}`, "sec-fetch-site": "cross-site" }),
      open(address(SESSION, "talks-nowhere")),
    ]) {
      await until(() => client.closed)
      expect(client.messages).toEqual([])
    }
    const own = open(address(), { origin: `http://${server.url}` })
    await own.opened()
    own.close()
  })

  test("whoever says anything but hello first is refused and sent away", async () => {
    const client = open()
    await client.opened()
    client.send({ type: "join" })
    await client.first("refused")
    expect(client.messages).toEqual([{ type: "refused", n: null, refusal: { code: "message-malformed" } }])
    expect(await until(() => client.closed)).toBe(1008)
  })

  test("a token that is none, and a sitting that is not there, are refused", async () => {
    const stranger = await server.come("party_gov/head", { token: "x".repeat(43), isSilent: true })
    expect((await stranger.first("refused")).refusal).toEqual({ code: "not-signed-in" })
    const lost = open(address("session_other"))
    await lost.opened()
    lost.send({ type: "hello", token: await server.signIn("party_gov/head"), sealKey: newSealKey(), givenUp: [] })
    expect((await lost.first("refused")).refusal).toEqual({ code: "session-unknown" })
  })

  test("a delegation that was not convened is not let in", async () => {
    const client = await server.come("neutral_icrc/head", { isSilent: true })
    expect((await client.first("refused")).refusal).toEqual({ code: "not-convened" })
    expect(await until(() => client.closed)).toBe(1008)
  })

  test("a member has one live line: the older one ends, and number and place stay", async () => {
    const older = await server.come("facilitator_qatar/head")
    await older.first("state")
    const newer = await server.come("facilitator_qatar/head")
    await newer.first("state")
    expect(await older.first("ended")).toEqual({ type: "ended", why: "replaced" })
    expect([newer.id, newer.state.participants[newer.id]?.place]).toEqual([older.id, "plenary"])
    expect(newer.state.participants[newer.id]?.isPresent).toBe(true)
  })

  test("a message of more than 64 kB ends the line, and nobody else's", async () => {
    const bystander = await server.come("party_tal/head")
    await bystander.first("state")
    const client = await server.come("party_gov/head")
    await client.first("state")
    client.socket.send("x".repeat(70_000))
    expect(await until(() => client.closed)).toBe(1009)
    expect(await bystander.ask({ kind: "set-tiles", tiles: 2 })).toBeNull()
  })

  test("a flood is refused, then cut off; the others are answered meanwhile", async () => {
    const bystander = await server.come("party_tal/head")
    await bystander.first("state")
    const flood = await server.come("party_gov/head")
    await flood.first("state")
    for (let n = 0; n < 400; n++)
      flood.send({ type: "request", n: 1000 + n, request: { kind: "set-tiles", tiles: n % 5 } })
    const began = Date.now()
    expect(await bystander.ask({ kind: "set-tiles", tiles: 1 })).toBeNull()
    expect(Date.now() - began).toBeLessThan(500)
    expect(await until(() => flood.closed)).toBe(1008)
    const refusals = flood.messages.filter((each) => each.type === "refused").map((each) => each.refusal.code)
    expect(new Set(refusals)).toEqual(new Set(["too-many-messages"]))
    expect(refusals).toHaveLength(200)
  })

  test("what is no message of ours is refused without a quotation", async () => {
    const client = await server.come("party_gov/head")
    await client.first("state")
    for (const text of [
      "{",
      "[]",
      '{"type":"admin"}',
      '{"type":"request","n":1,"request":{"kind":"become-chair"}}',
      "null",
    ])
      client.socket.send(text)
    client.socket.send(Buffer.from([1, 2, 3]))
    const refusals = await until(() => {
      const found = client.messages.filter((each) => each.type === "refused")
      return found.length === 6 ? found : null
    })
    for (const each of refusals)
      expect(each).toEqual({ type: "refused", n: null, refusal: { code: "message-malformed" } })
  })

  test("who comes again and again is told to wait, before everybody has to renew keys", async () => {
    const token = await server.signIn("facilitator_us/head")
    const clients: RoomClient[] = []
    for (let n = 0; n < 14; n++) {
      clients.push(await server.come("facilitator_us/head", { token, isSilent: true }))
      await pause(5)
    }
    expect((await clients.at(-1)!.first("refused")).refusal).toEqual({ code: "too-many-messages" })
  })

  test("whoever says nothing is sent away after five seconds", { timeout: 10_000 }, async () => {
    const client = open()
    await client.opened()
    const began = Date.now()
    expect(await until(() => client.closed)).toBe(1008)
    expect(Date.now() - began).toBeGreaterThan(4500)
  })
})
