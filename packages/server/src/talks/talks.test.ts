import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { EmbeddedEngine } from "../media/embedded/engine.ts"
import { relayProgram } from "../media/relay-program.test-support.ts"
import { type RoomClient, until } from "./room-client.test-support.ts"
import { LOCAL_TALKS } from "./settings.ts"
import { SESSION, type TalkServer, talkServer } from "./talk.test-support.ts"

let server: TalkServer
let remove: () => Promise<void>

beforeAll(async () => {
  const program = await relayProgram()
  remove = program.remove
  server = await talkServer(new EmbeddedEngine({ ...LOCAL_TALKS, program: program.path }))
})
afterAll(async () => {
  await server.close()
  await remove()
})

describe("from the door to the first sound", () => {
  let chair: RoomClient
  let guest: RoomClient

  test("a chair stands in the plenary at once, a delegation waits in the lobby", async () => {
    chair = await server.come("facilitator_qatar/head")
    await chair.first("state")
    expect(chair.state.participants[chair.id]?.place).toBe("plenary")
    guest = await server.come("party_gov/head")
    await guest.first("state")
    expect(guest.state.participants[guest.id]?.place).toBe("lobby")
    await until(() => chair.state.participants[guest.id] ?? null)
    expect(guest.messages.some((each) => each.type === "roster")).toBe(false)
  })

  test("who waits may ask for nothing that the others have; the table of rights is asked at every request", async () => {
    expect(await guest.ask({ kind: "raise-hand", for: "floor" })).toEqual({ code: "still-in-lobby" })
    expect(await guest.ask({ kind: "admit", participants: [guest.id] })).toEqual({ code: "right-missing" })
  })

  test("admitted, both are told who shares keys, and with which number", async () => {
    expect(await chair.ask({ kind: "admit-delegation", delegation: "party_gov" })).toBeNull()
    const { roster } = await guest.first("roster", (each) => each.roster.place === "plenary")
    expect(roster.members.map((each) => each.member)).toEqual(["facilitator_qatar/head", "party_gov/head"])
    await chair.first("roster", (each) => each.roster.place === "plenary" && each.roster.epoch === roster.epoch)
    const { epoch } = await guest.first("switch", (each) => each.place === "plenary")
    expect(epoch).toBe(roster.epoch)
  })

  test("the floor is given, the microphone opened, and the packets arrive in the slot that was told", async () => {
    const sound = await guest.join()
    const ears = await chair.join()
    sound.speak(true)
    expect(await guest.ask({ kind: "send", microphone: true, picture: null })).toEqual({ code: "floor-not-yours" })
    await until(() => (sound.sent("audio") > 20 ? true : null))
    expect(ears.received("audio", 0)).toHaveLength(0)
    expect(await chair.ask({ kind: "give-floor", participant: guest.id })).toEqual({ code: "talk-not-open" })
    const host = await server.scene.chair("facilitator_qatar/head")
    await host.act("2020-03-22T09:01:00Z", "session-opened/1", { session: SESSION, openedAt: "2020-03-22T09:00:00Z" })
    await until(() => (guest.state.phase === "open" ? true : null), "the talk open, as in the record")
    expect(await chair.ask({ kind: "give-floor", participant: guest.id })).toBeNull()
    expect(await guest.ask({ kind: "send", microphone: true, picture: null })).toBeNull()
    await until(() => (ears.received("audio", 0).length > 10 ? true : null), "packets")
    const { slots } = await chair.first("slots", (each) => each.slots.some((slot) => slot.source !== null))
    expect(slots[0]).toMatchObject({ slot: 0, medium: "audio", source: { participant: guest.id, kind: "microphone" } })
  })

  test("a mute by the chair holds: the relay forwards nothing, and the person cannot undo it", async () => {
    expect(await chair.ask({ kind: "mute", participant: guest.id, on: true })).toBeNull()
    const ears = chair.media!
    await until(() => (chair.state.participants[guest.id]?.isMuted ? true : null))
    await new Promise((resolve) => setTimeout(resolve, 100))
    ears.clear()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(ears.received("audio", 0)).toHaveLength(0)
    expect(await guest.ask({ kind: "send", microphone: true, picture: null })).toEqual({ code: "muted-by-chair" })
  })

  test("how long each had the floor is told to facilitators alone, also when the sitting has closed", async () => {
    const asked = async (member: "facilitator_qatar/head" | "party_gov/head") =>
      server.app.inject({
        method: "GET",
        url: `/api/p/${server.log.id}/talks/${SESSION}/floor-time`,
        headers: { authorization: `Bearer ${await server.signIn(member)}` },
      })
    expect((await asked("party_gov/head")).statusCode).toBe(403)
    const host = await server.scene.chair("facilitator_qatar/head")
    await host.act("2020-03-22T11:01:00Z", "session-closed/1", {
      session: SESSION,
      closedAt: "2020-03-22T11:00:00Z",
      followUp: null,
    })
    await until(() => guest.closed, "the talk over")
    const { floorTime } = (await asked("facilitator_qatar/head")).json<{ floorTime: { ms: number }[] }>()
    expect(floorTime).toEqual([{ delegation: "party_gov", ms: expect.any(Number) }])
    expect(floorTime[0]!.ms).toBeGreaterThan(600)
  })
})
