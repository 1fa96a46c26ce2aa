import type { TalkState } from "@wasit/domain/room"
import { expect, test } from "vitest"
import { place, somebody, talkOf } from "../desk/talk.test-support.ts"
import { announcementsOf, announcementsOfTimes, soundOf, timesOf } from "./announcements.ts"

const me = somebody("p1", "party_gov", { sends: { microphone: true, picture: null } })
const other = somebody("p2", "party_tal")
const before = talkOf([me, other], [])
const step = (after: TalkState, from = before) => announcementsOf(from, after, "p1")

test("what stays as it is is not said", () => {
  expect(step(before)).toEqual([])
})

test("a hand and a point of order are said and heard; the own hand is not", () => {
  const raised = (kind: "floor" | "order") =>
    talkOf(
      [me, other],
      [
        place("plenary", {
          hands: [
            { participant: "p2", at: 1, kind },
            { participant: "p1", at: 2, kind },
          ],
        }),
      ],
    )
  expect(step(raised("floor"))).toEqual([{ kind: "hand", who: "p2" }])
  expect(step(raised("order"))).toEqual([{ kind: "order", who: "p2" }])
  const soundsFor = (role: "chair" | "delegate", kind: "floor" | "order") =>
    step(raised(kind)).map((each) => soundOf(each, role))
  expect([soundsFor("chair", "floor"), soundsFor("delegate", "floor")]).toEqual([["hand"], [null]])
  expect([soundsFor("chair", "order"), soundsFor("delegate", "order")]).toEqual([["order"], ["order"]])
})

test("the chair is told and hears who waits at the door and who asks for a caucus; nobody else is", () => {
  const asks = [{ participant: "p2" as const, at: 1 }]
  const newcomer = somebody("p3", "party_tal", { place: "lobby" })
  const after = { ...talkOf([{ ...me, role: "chair" }, other, newcomer], []), asks }
  const said = step(after)
  expect(said).toEqual([
    { kind: "waits", who: "p3" },
    { kind: "asks", who: "p2" },
  ])
  expect(said.map((each) => soundOf(each, "chair"))).toEqual(["knock", "hand"])
  expect(step(after, after)).toEqual([])
  expect(step({ ...talkOf([me, other, newcomer], []), asks })).toEqual([])
  // Whom the chair puts back she need not be told of.
  const back = talkOf(
    [
      { ...me, role: "chair" },
      { ...other, place: "lobby" },
    ],
    [],
  )
  expect(step(back, talkOf([{ ...me, role: "chair" }, other], []))).toEqual([])
})

test("whose floor it is", () => {
  const given = (floor: "p1" | "p2" | null) => talkOf([me, other], [place("plenary", { floor })])
  expect(step(given("p1"))).toEqual([{ kind: "floor-mine" }])
  expect(step(given("p2"))).toEqual([{ kind: "floor", who: "p2" }])
  expect(step(given(null), given("p2"))).toEqual([{ kind: "floor-free" }])
})

test("who is moved hears where to, and whether the microphone is on", () => {
  const caucus = place("caucus_gov")
  const moved = (microphone: boolean) =>
    talkOf([{ ...me, place: "caucus_gov", sends: { microphone, picture: null } }, other], [caucus])
  expect(step(moved(true))).toEqual([{ kind: "moved", to: "caucus_gov", isHeard: true }])
  expect(step(moved(false))).toEqual([{ kind: "moved", to: "caucus_gov", isHeard: false }])
  expect(step(talkOf([{ ...me, place: "lobby" }, other], []))).toEqual([{ kind: "put-back" }])
  expect(step(before, talkOf([{ ...me, place: "lobby" }, other], []))).toEqual([{ kind: "admitted" }])
})

test("a knock at the own door is said; at another's it is not", () => {
  const knocks = [{ participant: "p2" as const, at: 1 }]
  const inside = { ...me, place: "caucus_gov" as const }
  const quiet = talkOf([inside, other], [place("caucus_gov"), place("caucus_tal")])
  expect(step(talkOf([inside, other], [place("caucus_gov", { knocks }), place("caucus_tal")]), quiet)).toEqual([
    { kind: "knock", who: "p2" },
  ])
  expect(step(talkOf([inside, other], [place("caucus_gov"), place("caucus_tal", { knocks })]), quiet)).toEqual([])
})

test("the chair's mute, a lost line, a notice, the voice to all, the item and the point are said", () => {
  expect(step(talkOf([{ ...me, isMuted: true }, other], []))).toEqual([{ kind: "muted" }])
  expect(step(talkOf([me, { ...other, isPresent: false }], []))).toEqual([{ kind: "lost", who: "p2" }])
  expect(step({ ...before, notice: { n: 1, at: 5, text: "Five minutes.", by: "p2" } })).toEqual([
    { kind: "notice", text: "Five minutes.", who: "p2" },
  ])
  expect(step({ ...before, announcer: "p2" })).toEqual([{ kind: "announcer", who: "p2" }])
  expect(step({ ...before, item: { id: "item_1", since: 1, until: null }, point: "point_1" })).toEqual([
    { kind: "item", item: "item_1" },
    { kind: "point" },
  ])
})

test("opening and closing are said", () => {
  expect(step(before, { ...before, phase: "lobby" })).toEqual([{ kind: "opened" }])
  expect(step({ ...before, phase: "closed" })).toEqual([{ kind: "closed" }])
})

test("that it is recorded is said with a sound of its own, and that it is over", () => {
  const recorded = { ...before, recording: ["p2" as const] }
  expect(step(recorded)).toEqual([{ kind: "recording-on" }])
  expect(step(recorded).map((each) => soundOf(each, "delegate"))).toEqual(["recording-on"])
  expect(step(before, recorded)).toEqual([{ kind: "recording-off" }])
  expect(step({ ...before, recording: ["p3" as const] }, recorded)).toEqual([])
})

test("what the clock brings is said once, when it begins: the end of an item's time, and the way back", () => {
  const MINUTE = 60_000
  const item = { id: "item_1", since: 0, until: 20 * MINUTE }
  const at = (minutes: number, talk: TalkState) => timesOf(talk, "p1", minutes * MINUTE)
  const turn = (from: number, to: number, talk: TalkState) => announcementsOfTimes(at(from, talk), at(to, talk))
  const timed = { ...before, item }
  expect(turn(10, 15, timed)).toEqual([])
  expect(turn(15, 17, timed)).toEqual([{ kind: "item-ending" }])
  expect(turn(17, 18, timed)).toEqual([])
  expect(turn(19, 21, timed)).toEqual([{ kind: "item-over" }])
  // Another item that is past its end already has only just been taken up.
  expect(announcementsOfTimes(at(10, timed), at(21, { ...before, item: { ...item, id: "item_2" } }))).toEqual([])
  const caucus = talkOf([{ ...me, place: "caucus_gov" }, other], [place("caucus_gov", { returnsAt: 10 * MINUTE })])
  expect(turn(8, 9, caucus)).toEqual([{ kind: "return-soon" }])
  expect(turn(9, 9.5, caucus)).toEqual([])
  expect(turn(8, 9, talkOf([{ ...me, place: "lobby" }, other], []))).toEqual([])
})
