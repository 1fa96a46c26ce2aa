import type { SessionId } from "@wasit/domain"
import { expect, test } from "vitest"
import { place, somebody, talkOf } from "../desk/talk.test-support.ts"
import { delegationOrder, type Sitting, seatsIn, voiceOf } from "./seats.ts"

const sitting: Sitting = {
  id: "session_first" as SessionId,
  delegations: ["facilitator_qatar", "party_gov", "party_tal", "interpreter_team"],
}

test("parties stand first, in an order of the sitting that does not hang on who is there or was named first", () => {
  const both = delegationOrder(sitting, ["facilitator_qatar", "party_tal", "party_gov"])
  expect(both.slice(0, 2).sort()).toEqual(["party_gov", "party_tal"])
  expect(both[2]).toBe("facilitator_qatar")
  const turned = { ...sitting, delegations: [...sitting.delegations] }
  expect(delegationOrder(turned, ["party_gov", "party_tal"])).toEqual(both.slice(0, 2))
  expect(delegationOrder(sitting, ["facilitator_qatar", "party_gov"])).toEqual(["party_gov", "facilitator_qatar"])
})

test("another sitting may begin with the other party", () => {
  const firsts = ["session_a", "session_b"].map(
    (id) => delegationOrder({ ...sitting, id: id as SessionId }, ["party_gov", "party_tal"])[0],
  )
  expect(new Set(firsts).size).toBe(2)
})

test("the head sits first and the alternate next, whoever joined first", () => {
  const talk = talkOf(
    [
      somebody("p1", "party_gov", { role: "delegate" }),
      somebody("p2", "party_gov", { role: "alternate" }),
      somebody("p3", "party_gov", { role: "head" }),
    ],
    [],
  )
  const seats = seatsIn(talk, sitting, "plenary", "p1").find((each) => each.delegation === "party_gov")?.seats ?? []
  expect(seats.map(({ participant }) => participant.id)).toEqual(["p3", "p2", "p1"])
  expect(seats.map(({ isMe }) => isMe)).toEqual([false, false, true])
})

test("in the plenary an absent delegation keeps its place; in a caucus only those it is for have one", () => {
  const talk = talkOf(
    [somebody("p1", "party_gov", { place: "caucus_gov" })],
    [place("caucus_gov", { delegations: ["party_gov"] })],
  )
  expect(seatsIn(talk, sitting, "plenary", null)).toHaveLength(4)
  expect(seatsIn(talk, sitting, "caucus_gov", null).map(({ delegation }) => delegation)).toEqual(["party_gov"])
})

test("somebody of a delegation that was not convened is seen all the same", () => {
  const talk = talkOf([somebody("p1", "observer_oic", { role: "observer" })], [])
  expect(seatsIn(talk, sitting, "plenary", null).at(-1)?.delegation).toBe("observer_oic")
})

test("floor and hands stand at the seat", () => {
  const talk = talkOf(
    [somebody("p1", "party_gov"), somebody("p2", "party_tal")],
    [place("plenary", { floor: "p1", hands: [{ participant: "p2", at: 5, kind: "order" }] })],
  )
  const seats = seatsIn(talk, sitting, "plenary", null).flatMap((each) => each.seats)
  expect(seats.find(({ participant }) => participant.id === "p1")).toMatchObject({ hasFloor: true, hand: null })
  expect(seats.find(({ participant }) => participant.id === "p2")).toMatchObject({ hasFloor: false, hand: "order" })
})

test("a voice is lost before it is muted, and muted before it is off", () => {
  const sends = { microphone: true, picture: null }
  expect(voiceOf(somebody("p1", "party_gov", { sends }))).toBe("on")
  expect(voiceOf(somebody("p1", "party_gov"))).toBe("off")
  expect(voiceOf(somebody("p1", "party_gov", { sends, isMuted: true }))).toBe("muted")
  expect(voiceOf(somebody("p1", "party_gov", { sends, isMuted: true, isPresent: false }))).toBe("lost")
})
