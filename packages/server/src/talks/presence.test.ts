import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { EmbeddedEngine } from "../media/embedded/engine.ts"
import { newSealKey, pause, type RoomClient, until } from "./room-client.test-support.ts"
import { LOCAL_TALKS } from "./settings.ts"
import { SESSION, type TalkServer, talkServer } from "./talk.test-support.ts"

let server: TalkServer
let chair: RoomClient

beforeAll(async () => {
  server = await talkServer(new EmbeddedEngine(LOCAL_TALKS))
  chair = await server.come("facilitator_qatar/head")
  await chair.first("state")
})
afterAll(() => server.close())

describe("who is here", () => {
  test("of whom nothing is heard for three seconds is absent; heard again, he is back with the microphone off", async () => {
    const silent = await server.come("party_gov/head", { isSilent: true })
    await silent.first("state")
    const began = Date.now()
    const person = () => chair.state.participants[silent.id]
    await until(() => (person()?.isPresent === false ? true : null), "absence")
    expect(Date.now() - began).toBeGreaterThan(2500)
    expect(Date.now() - began).toBeLessThan(4000)
    silent.send({ type: "ping", t: 1 })
    await until(() => (person()?.isPresent === true ? true : null), "presence")
    expect(person()?.sends).toEqual({ microphone: false, picture: null })
    silent.close()
    await until(() => (person()?.isPresent === false ? true : null), "absence with a closed line")
  })

  test("who says goodbye has left at once, and waits behind a locked door where a lost line finds its place again", async () => {
    const guest = await server.come("party_tal/head")
    await guest.first("state")
    expect(await chair.ask({ kind: "admit-delegation", delegation: "party_tal" })).toBeNull()
    expect(await chair.ask({ kind: "lock", on: true })).toBeNull()
    const placeOf = (client: RoomClient) => client.state.participants[client.id]?.place
    await until(() => (placeOf(guest) === "plenary" ? true : null), "admission")
    // Without a word: the connection breaks.
    guest.close()
    const back = await server.come("party_tal/head")
    await back.first("state")
    expect([back.id, placeOf(back)]).toEqual([guest.id, "plenary"])
    back.send({ type: "leave" })
    expect(await until(() => back.closed)).toBe(1000)
    await until(() => (chair.state.participants[back.id] === undefined ? true : null), "an empty chair")
    const again = await server.come("party_tal/head")
    await again.first("state")
    expect([again.id === back.id, placeOf(again)]).toEqual([false, "lobby"])
    again.send({ type: "leave" })
    await until(() => (chair.state.participants[again.id] === undefined ? true : null), "the lobby without him")
    expect(await chair.ask({ kind: "lock", on: false })).toBeNull()
  })

  test("who left while the line was down gives the place up as soon as there is a way to say so", async () => {
    const token = await server.signIn("party_tal/head")
    const say = async (keys: readonly string[], bearer: string | null = token) =>
      server.app.inject({
        method: "POST",
        url: `/api/p/${server.log.id}/talks/${SESSION}/leave`,
        headers: bearer === null ? {} : { authorization: `Bearer ${bearer}` },
        payload: { keys },
      })
    const first = newSealKey()
    const guest = await server.come("party_tal/head", { token, sealKey: first })
    await guest.first("state")
    guest.close()
    await until(() => (chair.state.participants[guest.id]?.isPresent === false ? true : null), "a kept place")
    expect((await say([first.pub], null)).statusCode).toBe(401)
    expect((await say(["no key"])).statusCode).toBe(400)
    // By another's session, and by a key that is not the device's, nobody is let go.
    await say([first.pub], await server.signIn("party_gov/head"))
    await say([newSealKey().pub])
    expect(chair.state.participants[guest.id]?.isPresent).toBe(false)
    // Of the keys with which a device looked for its line it does not know which one arrived last.
    expect((await say([newSealKey().pub, first.pub, newSealKey().pub])).json()).toEqual({})
    await until(() => (chair.state.participants[guest.id] === undefined ? true : null), "an empty chair")
    expect((await say([first.pub])).statusCode).toBe(200)
    // Come again meanwhile: what the first device says late does not take the place of the second.
    const second = newSealKey()
    const back = await server.come("party_tal/head", { token, sealKey: second })
    await back.first("state")
    await say([first.pub])
    await pause(100)
    expect([back.closed, chair.state.participants[back.id]?.isPresent]).toEqual([null, true])
    // Nor does it matter whether the line is still thought to be there.
    await say([second.pub])
    expect(await until(() => back.closed)).toBe(1000)
    await until(() => (chair.state.participants[back.id] === undefined ? true : null), "an empty chair again")
  })

  test("a server that itself stood still takes nobody for absent", { timeout: 10_000 }, async () => {
    const guest = await server.come("party_tal/head")
    await guest.first("state")
    await pause(300)
    const states = chair.messages.length
    // Everything in this process stands still for four seconds, the server with it.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4000)
    await pause(1500)
    const seen = chair.messages.slice(states).filter((each) => each.type === "state")
    for (const { state } of seen) expect(state.participants[guest.id]?.isPresent).toBe(true)
    expect(guest.closed).toBeNull()
  })

  test("an open line keeps the session alive, and every message is authorised by it", async () => {
    const token = await server.signIn("party_gov/head")
    const guest = await server.come("party_gov/head", { token })
    await guest.first("state")
    const answer = await server.app.inject({
      method: "GET",
      url: `/api/p/${server.log.id}/head`,
      headers: { authorization: `Bearer ${token}` },
    })
    expect(answer.statusCode).toBe(200)
  })

  test("a member removed in the record is out within a second, and does not come back", async () => {
    const token = await server.signIn("party_tal/list-officer")
    const officer = await server.come("party_tal/list-officer", { token })
    await officer.first("state")
    const head = await server.scene.chair("party_tal/head")
    const began = Date.now()
    await head.act("2020-03-21T10:00:00Z", "member-removed/1", REMOVAL)
    expect(await officer.first("ended")).toEqual({ type: "ended", why: "removed" })
    expect(Date.now() - began).toBeLessThan(1000)
    await until(() => (chair.state.participants[officer.id] === undefined ? true : null))
    const again = await server.come("party_tal/list-officer", { token, isSilent: true })
    expect((await again.first("refused")).refusal).toEqual({ code: "not-signed-in" })
  })

  test("a mandate given in the record is a right in the room from then on", async () => {
    const officer = await server.come("party_gov/list-officer")
    await officer.first("state")
    expect(officer.state.participants[officer.id]?.role).toBe("delegate")
    const head = await server.scene.chair("party_gov/head")
    const mandate = ["AGREE", "LISTS"] as const
    await head.act("2020-03-21T11:00:00Z", "mandate-changed/1", {
      member: "party_gov/list-officer",
      mandate: [...mandate],
    })
    await until(() => (officer.state.participants[officer.id]?.role === "alternate" ? true : null), "the new role")
  })

  test("a server started anew: the lines end, devices sign in again, and what the record opened is open", async () => {
    const session = "session_2020-03-22"
    const host = await server.scene.chair("facilitator_qatar/head")
    await host.act("2020-03-22T09:01:00Z", "session-opened/1", { session, openedAt: "2020-03-22T09:00:00Z" })
    await until(() => (chair.state.phase === "open" ? true : null))
    const token = await server.signIn("facilitator_qatar/head")
    await server.restart()
    expect(await until(() => chair.closed)).toBe(1001)
    const stale = await server.come("facilitator_qatar/head", { token, isSilent: true })
    expect((await stale.first("refused")).refusal).toEqual({ code: "not-signed-in" })
    chair = await server.come("facilitator_qatar/head")
    await chair.first("state")
    expect([chair.state.phase, chair.state.participants[chair.id]?.place]).toEqual(["open", "plenary"])
  })

  test("a sitting closed in the record ends the talk for everybody, and nobody comes in after it", async () => {
    const host = await server.scene.chair("facilitator_qatar/head")
    const session = "session_2020-03-22"
    await host.act("2020-03-22T09:30:00Z", "session-closed/1", {
      session,
      closedAt: "2020-03-22T09:30:00Z",
      followUp: null,
    })
    expect(await chair.first("ended")).toEqual({ type: "ended", why: "closed" })
    const late = await server.come("party_gov/head", { isSilent: true })
    expect((await late.first("refused")).refusal).toEqual({ code: "talk-closed" })
  })
})

const REMOVAL = { member: "party_tal/list-officer", reason: { en: "He has another task." } } as const
