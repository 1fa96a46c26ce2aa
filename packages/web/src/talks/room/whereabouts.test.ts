import type { SessionId } from "@wasit/domain"
import { expect, test } from "vitest"
import { place, somebody, talkOf } from "../desk/talk.test-support.ts"
import type { Sitting } from "./seats.ts"
import { placesOnMap, waitingInLobby } from "./whereabouts.ts"

const sitting: Sitting = { id: "session_first" as SessionId, delegations: ["party_gov", "party_tal", "facilitator_us"] }

test("the plenary stands first, then caucuses, then the lobby, each with its people", () => {
  const talk = talkOf(
    [
      somebody("p1", "facilitator_us", { role: "chair" }),
      somebody("p2", "party_gov", { role: "head", place: "caucus_gov" }),
      somebody("p3", "party_tal", { place: "lobby" }),
    ],
    [place("caucus_gov", { delegations: ["party_gov"], knocks: [{ participant: "p1", at: 3 }] })],
  )
  const map = placesOnMap(talk, sitting, "p1")
  expect(map.map((each) => each.place.id)).toEqual(["plenary", "caucus_gov", "lobby"])
  expect(map.map(({ count, isMine }) => [count, isMine])).toEqual([
    [1, true],
    [1, false],
    [1, false],
  ])
  expect(map[1]?.knocks).toEqual(["p1"])
  expect(map[1]?.delegations).toMatchObject([{ delegation: "party_gov", people: [{ id: "p2" }] }])
})

test("a caucus shows for whom it is, though nobody is there yet", () => {
  const talk = talkOf([], [place("caucus_tal", { delegations: ["party_tal"] })])
  expect(placesOnMap(talk, sitting, "p1")[1]?.delegations).toEqual([{ delegation: "party_tal", people: [] }])
})

test("the lobby is by delegation, heads first", () => {
  const talk = talkOf(
    [
      somebody("p1", "party_gov", { place: "lobby" }),
      somebody("p2", "party_gov", { place: "lobby", role: "head" }),
      somebody("p3", "party_tal", { place: "plenary" }),
    ],
    [],
  )
  expect(waitingInLobby(talk, sitting)).toMatchObject([
    { delegation: "party_gov", people: [{ id: "p2" }, { id: "p1" }] },
  ])
})
