import { expect, test } from "vitest"
import { place, somebody, talkOf } from "../desk/talk.test-support.ts"
import { floorView, openVoices } from "./floor-model.ts"

const people = [somebody("p1", "party_gov"), somebody("p2", "party_tal"), somebody("p3", "party_tal")]

test("a point of order comes before the others, who stand as they asked", () => {
  const talk = talkOf(people, [
    place("plenary", {
      floor: "p1",
      hands: [
        { participant: "p3", at: 20, kind: "floor" },
        { participant: "p1", at: 10, kind: "floor" },
        { participant: "p2", at: 30, kind: "order" },
      ],
    }),
  ])
  const view = floorView(talk, "p3")
  expect(view?.queue.map(({ hand, position }) => [hand.participant, position])).toEqual([
    ["p2", 1],
    ["p1", 2],
    ["p3", 3],
  ])
  expect(view).toMatchObject({ isMine: false, ownHand: "floor" })
  expect(view?.speaker?.id).toBe("p1")
})

test("in the lobby there is no floor", () => {
  expect(floorView(talkOf([somebody("p1", "party_gov", { place: "lobby" })], []), "p1")).toBeNull()
})

test("each place has its own floor", () => {
  const talk = talkOf(
    [somebody("p1", "party_gov", { place: "caucus_gov" })],
    [place("plenary", { floor: "p2" }), place("caucus_gov", { floor: "p1" })],
  )
  expect(floorView(talk, "p1")).toMatchObject({ isMine: true })
})

test("those who are heard in a discussion are listed by their seats, without oneself; under the floor there are none", () => {
  const voices = ["p3", null, "p1", null, null, "p2"] as const
  expect(openVoices(talkOf(people, [place("plenary", { mode: "discussion", voices })]), "p1")).toEqual(["p3", "p2"])
  expect(openVoices(talkOf(people, [place("plenary", { mode: "floor", voices })]), "p1")).toEqual([])
})

test("in a discussion whoever has an open microphone is shown to all, oneself too", () => {
  const voices = ["p3", null, "p1", null, null, null] as const
  expect(floorView(talkOf(people, [place("plenary", { mode: "discussion", voices })]), "p1")?.voices).toEqual([
    "p3",
    "p1",
  ])
  expect(floorView(talkOf(people, [place("plenary", { mode: "floor", voices })]), "p1")?.voices).toEqual([])
})
