import type { MemberId } from "@wasit/domain"
import { afterAll, beforeAll, expect, test } from "vitest"
import { EmbeddedEngine } from "../media/embedded/engine.ts"
import { relayProgram } from "../media/relay-program.test-support.ts"
import { pause, type RoomClient, until } from "./room-client.test-support.ts"
import { LOCAL_TALKS } from "./settings.ts"
import { SESSION, type TalkServer, talkServer } from "./talk.test-support.ts"

const CLERK: MemberId = "party_gov/list-officer"
const HEADS = [
  "party_gov/head",
  "party_tal/head",
  "facilitator_us/head",
  "facilitator_qatar/head",
  "interpreter_team/head",
] as const satisfies readonly MemberId[]
const AT = "2020-03-22T09:01:00Z"

let server: TalkServer
let remove: () => Promise<void>
let chair: RoomClient
let speaker: RoomClient
let clerk: RoomClient

beforeAll(async () => {
  const program = await relayProgram()
  remove = program.remove
  server = await talkServer(new EmbeddedEngine({ ...LOCAL_TALKS, program: program.path }))
  chair = await server.come("facilitator_qatar/head")
  speaker = await server.come("party_tal/head")
  await speaker.first("state")
})
afterAll(async () => {
  await server.close()
  await remove()
})

const agree = async (head: MemberId) =>
  (await server.scene.chair(head)).act(AT, "recorder-admitted/1", { session: SESSION, recorder: CLERK })
const ids = (client: RoomClient) => Object.values(client.state.participants).map(({ member }) => member)

test("TA47 a recorder whom one head has not admitted is refused at the door, with the reason", async () => {
  for (const head of HEADS.slice(0, -1)) {
    await agree(head)
    const early = await server.come(CLERK)
    const { refusal } = await early.first("refused")
    expect(refusal).toEqual({ code: "recorder-awaits" })
    await until(() => early.closed)
  }
  expect(ids(chair)).not.toContain(CLERK)
})

test("TA47 admitted by all it comes in, seen by all in the roster, and hears the plenary", async () => {
  await agree(HEADS[4])
  clerk = await server.come(CLERK)
  await clerk.first("state")
  const host = await server.scene.chair("facilitator_qatar/head")
  await host.act(AT, "session-opened/1", { session: SESSION, openedAt: "2020-03-22T09:00:00Z" })
  await until(() => (chair.state.phase === "open" ? true : null))
  for (const delegation of ["party_gov", "party_tal"] as const)
    expect(await chair.ask({ kind: "admit-delegation", delegation })).toBeNull()
  const { roster } = await speaker.first(
    "roster",
    (each) => each.roster.place === "plenary" && each.roster.members.length === 3,
  )
  expect(roster.members.map(({ member }) => member)).toContain(CLERK)
  expect(speaker.state.participants[clerk.id]).toMatchObject({ member: CLERK, role: "recorder", place: "plenary" })
  const sound = await speaker.join()
  const ears = await clerk.join()
  sound.speak(true)
  expect(await chair.ask({ kind: "give-floor", participant: speaker.id })).toBeNull()
  expect(await speaker.ask({ kind: "send", microphone: true, picture: null })).toBeNull()
  await until(() => (ears.received("audio", 0).length > 10 ? true : null), "packets")
})

test("TA50 that it records is told to everybody; speaking and sharing are refused", async () => {
  expect(await clerk.ask({ kind: "record", on: true })).toBeNull()
  for (const each of [chair, speaker])
    await until(() => (each.state.recording.includes(clerk.id) ? true : null), "the sign")
  for (const request of [
    { kind: "send", microphone: true, picture: null },
    { kind: "send", microphone: false, picture: "screen" },
    { kind: "raise-hand", for: "floor" },
  ] as const)
    expect(await clerk.ask(request)).toEqual({ code: "right-missing" })
  expect(await chair.ask({ kind: "give-floor", participant: clerk.id })).toEqual({ code: "recorder-stays" })
})

test("TA47 a caucus is not heard: no packet of it reaches the recorder, nor a key", async () => {
  const caucus = "caucus_tal" as const
  const asked = { kind: "open-caucus", caucus, delegations: ["party_tal"], minutes: null } as const
  expect(await chair.ask({ ...asked, participants: [speaker.id, clerk.id] })).toEqual({ code: "recorder-stays" })
  expect(await chair.ask({ ...asked, participants: [speaker.id] })).toBeNull()
  await until(() => (speaker.state.participants[speaker.id]?.place === caucus ? true : null))
  await pause(150)
  clerk.media!.clear()
  await pause(500)
  expect(clerk.media!.received("audio", 0)).toHaveLength(0)
  const { roster } = await speaker.first("roster", (each) => each.roster.place === caucus)
  expect(roster.members.map(({ member }) => member)).toEqual(["party_tal/head"])
  expect(await chair.ask({ kind: "close-caucus", caucus })).toBeNull()
})

test("TA47 one head withdraws: the recorder is out at once, the others have new keys, and the door is shut to it", async () => {
  await until(() => (speaker.state.participants[speaker.id]?.place === "plenary" ? true : null))
  const { epoch } = speaker.state.places.plenary!
  const head = await server.scene.chair("party_tal/head")
  await head.act(AT, "recorder-withdrawn/1", { session: SESSION, recorder: CLERK })
  expect(await clerk.first("ended")).toMatchObject({ why: "recorder-withdrawn" })
  await until(() => (ids(speaker).includes(CLERK) ? null : true), "the recorder gone")
  expect(speaker.state.recording).toEqual([])
  const { roster } = await speaker.first(
    "roster",
    (each) => each.roster.place === "plenary" && each.roster.epoch > epoch,
  )
  expect(roster.members.map(({ member }) => member)).toEqual(["facilitator_qatar/head", "party_tal/head"])
  const again = await server.come(CLERK)
  expect((await again.first("refused")).refusal).toEqual({ code: "recorder-awaits" })
})
