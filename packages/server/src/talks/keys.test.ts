import type { KeyEnvelope, ParticipantId } from "@wasit/domain/room"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { EmbeddedEngine } from "../media/embedded/engine.ts"
import { pause, type RoomClient, until } from "./room-client.test-support.ts"
import { LOCAL_TALKS } from "./settings.ts"
import { SESSION, type TalkServer, talkServer } from "./talk.test-support.ts"

let server: TalkServer
let chair: RoomClient
let gov: RoomClient
let tal: RoomClient

beforeAll(async () => {
  server = await talkServer(new EmbeddedEngine(LOCAL_TALKS))
  chair = await server.come("facilitator_qatar/head")
  gov = await server.come("party_gov/head")
  tal = await server.come("party_tal/head")
  for (const each of [chair, gov, tal]) await each.first("state")
  for (const delegation of ["party_gov", "party_tal"] as const)
    expect(await chair.ask({ kind: "admit-delegation", delegation })).toBeNull()
  expect(await chair.ask({ kind: "open" })).toBeNull()
})
afterAll(() => server.close())

const roster = (client: RoomClient, place = "plenary") =>
  client.messages.findLast((each) => each.type === "roster" && each.roster.place === place)
const epochIn = (client: RoomClient, place = "plenary"): number => {
  const found = roster(client, place)
  return found?.type === "roster" ? found.roster.epoch : 0
}
const membersIn = (client: RoomClient, place = "plenary"): ParticipantId[] => {
  const found = roster(client, place)
  return found?.type === "roster" ? found.roster.members.map((each) => each.participant) : []
}
const envelope = (from: RoomClient, to: readonly RoomClient[], epoch: number, place = "plenary"): KeyEnvelope => ({
  kind: "wasit/roomkey/v1",
  session: SESSION,
  place: place as KeyEnvelope["place"],
  epoch,
  roster: "ab".repeat(32),
  sender: from.id,
  boxes: to.map((each) => ({ to: each.id, enc: "AAAA", ct: "BBBB" })),
  signature: "CCCC",
})
const envelopesOf = (client: RoomClient) => client.messages.filter((each) => each.type === "envelope")

describe("keys", () => {
  test("an envelope goes unopened and whole to those it is for, and to nobody else", async () => {
    await until(() => (epochIn(chair) === epochIn(tal) && membersIn(chair).length === 3 ? true : null))
    const sent = envelope(gov, [chair], epochIn(gov))
    gov.send({ type: "envelope", envelope: sent })
    expect((await chair.first("envelope")).envelope).toEqual(sent)
    await pause(50)
    expect(envelopesOf(tal)).toEqual([])
  })

  test("under another's name, for another epoch, place or sitting, an envelope goes nowhere", async () => {
    const before = envelopesOf(chair).length
    const epoch = epochIn(gov)
    for (const wrong of [
      { ...envelope(gov, [chair], epoch), sender: tal.id },
      envelope(gov, [chair], epoch - 1),
      envelope(gov, [chair], epoch, "caucus_other"),
      { ...envelope(gov, [chair], epoch), session: "session_other" as const },
    ])
      gov.send({ type: "envelope", envelope: wrong })
    expect(await gov.ask({ kind: "set-tiles", tiles: 3 })).toBeNull()
    expect(envelopesOf(chair)).toHaveLength(before)
  })

  test("a late joiner gets the new keys only: everybody is told, and they hold when all have them", async () => {
    const old = epochIn(gov)
    const late = await server.come("party_gov/list-officer")
    const { roster: told } = await late.first("roster", (each) => each.roster.place === "plenary")
    expect(told.epoch).toBeGreaterThan(old)
    expect(late.messages.filter((each) => each.type === "roster" && each.roster.epoch <= old)).toEqual([])
    await until(() => (epochIn(gov) === told.epoch && epochIn(chair) === told.epoch ? true : null))
    const began = Date.now()
    for (const each of [chair, gov, tal, late]) each.send({ type: "has-keys", place: "plenary", epoch: told.epoch })
    await late.first("switch", (each) => each.place === "plenary" && each.epoch === told.epoch)
    expect(Date.now() - began).toBeLessThan(500)
    late.send({ type: "want-key", sender: gov.id, place: "plenary", epoch: told.epoch })
    expect(await gov.first("want-key")).toEqual({
      type: "want-key",
      from: late.id,
      place: "plenary",
      epoch: told.epoch,
    })
  })

  test("into a caucus: both places get new keys, the old place's hold at once, and no message crosses", async () => {
    const before = epochIn(chair)
    const caucus = "caucus_gov" as const
    const opened = { caucus, delegations: ["party_gov"], participants: [gov.id], minutes: null } as const
    expect(await chair.ask({ kind: "open-caucus", ...opened })).toBeNull()
    await gov.first("roster", (each) => each.roster.place === caucus)
    expect(membersIn(gov, caucus)).toEqual([gov.id])
    await until(() => (epochIn(chair) > before ? true : null))
    expect(membersIn(chair)).not.toContain(gov.id)
    await chair.first("switch", (each) => each.place === "plenary" && each.epoch === epochIn(chair))
    expect(roster(chair, caucus)).toBeUndefined()
    const count = envelopesOf(chair).length
    gov.send({ type: "envelope", envelope: envelope(gov, [chair], epochIn(chair)) })
    gov.send({ type: "envelope", envelope: envelope(gov, [chair], epochIn(gov, caucus), caucus) })
    expect(await gov.ask({ kind: "set-tiles", tiles: 2 })).toBeNull()
    expect(envelopesOf(chair)).toHaveLength(count)
    const seen = tal.state
    expect([seen.participants[gov.id]?.place, seen.places[caucus]]).toEqual(["caucus_elsewhere", undefined])
  })

  test("a page loaded anew has another key: everybody who shares keys with it makes new ones", async () => {
    const before = epochIn(chair)
    const again = await server.come("party_tal/head")
    await again.first("roster", (each) => each.roster.place === "plenary")
    expect(again.id).toBe(tal.id)
    await until(() => (epochIn(chair) > before ? true : null))
    await chair.first("switch", (each) => each.place === "plenary" && each.epoch === epochIn(chair))
    tal = again
  })

  test("a line that came back with the same key is told the keys that hold, and nobody makes new ones", async () => {
    const found = roster(tal)
    const sealKey =
      found?.type === "roster" && found.roster.members.find((each) => each.participant === tal.id)?.sealKey
    if (!sealKey) throw new Error("no key")
    const before = epochIn(chair)
    const again = await server.come("party_tal/head", { sealKey })
    const { roster: told } = await again.first("roster", (each) => each.roster.place === "plenary")
    expect(told.epoch).toBe(before)
    await again.first("switch", (each) => each.place === "plenary" && each.epoch === before)
    await pause(100)
    expect(epochIn(chair)).toBe(before)
  })
})

describe("stills", () => {
  test("go to those whose line has room for nothing else, from whoever stands on their stage", async () => {
    const officer = await server.come("party_gov/list-officer")
    const epoch = (await officer.first("roster", (each) => each.roster.place === "plenary")).roster.epoch
    expect(await officer.ask({ kind: "set-quality", quality: "stills" })).toBeNull()
    expect(await chair.ask({ kind: "send", microphone: false, picture: "camera" })).toBeNull()
    const still = { type: "still", place: "plenary", epoch: epochIn(chair), sealed: "QUJD" } as const
    expect(epochIn(chair)).toBeGreaterThanOrEqual(epoch)
    chair.send(still)
    expect(await officer.first("still")).toEqual({ ...still, from: chair.id })
    expect(await officer.ask({ kind: "set-quality", quality: "sound" })).toBeNull()
    chair.send(still)
    await chair.ask({ kind: "set-tiles", tiles: 1 })
    expect(officer.messages.filter((each) => each.type === "still")).toHaveLength(1)
    expect(gov.messages.filter((each) => each.type === "still")).toEqual([])
  })
})

describe("narrow lines", () => {
  const told = (client: RoomClient) => client.messages.flatMap((each) => (each.type === "narrow" ? [each.on] : []))

  test("who is heard on one is told so, and when it is over; not whose line it is", async () => {
    const listener = await server.come("party_gov/list-officer")
    expect(await listener.ask({ kind: "set-quality", quality: "low" })).toBeNull()
    // A line keeps its order: with this answer has come what the chair was told of the one who was here before.
    expect(await chair.ask({ kind: "set-tiles", tiles: 3 })).toBeNull()
    const before = told(chair).length
    expect(await listener.ask({ kind: "set-quality", quality: "sound" })).toBeNull()
    await until(() => (told(chair).length > before ? true : null))
    expect(await listener.ask({ kind: "set-quality", quality: "full" })).toBeNull()
    await until(() => (told(chair).length > before + 1 ? true : null))
    expect(told(chair).slice(before)).toEqual([true, false])
    expect(told(listener)).toEqual([])
  })
})
