import type { ParticipantId } from "@wasit/domain/room"
import { expect, test } from "vitest"
import { hasAllKeys, onKey, onRoster, onSwitch, onTime, type PlaceEpochs } from "./epochs.ts"

const people = (...keys: readonly string[]) =>
  new Map(keys.map((key, at): [ParticipantId, string] => [`p${at + 1}`, key]))
const started = (): PlaceEpochs => onRoster(null, "plenary", 4, people("a", "b"), 0)!

test("the first roster of a place is used at once", () => {
  expect(started()).toMatchObject({ sending: 4, opensFrom: 4, switchAt: null, dropAt: null })
})

test("a join: the old key is used for a second, opened for five more", () => {
  const joined = onRoster(started(), "plenary", 6, people("a", "b", "c"), 1_000)!
  expect(joined).toMatchObject({ epoch: 6, sending: 4, opensFrom: 4 })
  expect(onTime(joined, 1_999).sending).toBe(4)
  const switched = onTime(joined, 2_000)
  expect(switched).toMatchObject({ sending: 6, opensFrom: 4 })
  expect(onTime(switched, 6_999).opensFrom).toBe(4)
  expect(onTime(switched, 7_000)).toMatchObject({ sending: 6, opensFrom: 6, dropAt: null })
})

test("all have the keys: the sender goes over at once", () => {
  const joined = onRoster(started(), "plenary", 6, people("a", "b", "c"), 1_000)!
  expect(onSwitch(joined, 4).sending).toBe(4)
  expect(onSwitch(joined, 6)).toMatchObject({ sending: 6, switchAt: null })
})

test("a leave: the old keys are dropped at once, whatever the server says", () => {
  const left = onRoster(started(), "plenary", 5, people("a"), 1_000)!
  expect(left).toMatchObject({ sending: 5, opensFrom: 5, switchAt: null, dropAt: null })
})

test("a member who comes back with another key is a leave and a join", () => {
  expect(onRoster(started(), "plenary", 5, people("a", "z"), 1_000)).toMatchObject({ sending: 5, opensFrom: 5 })
})

test("a leave while a join is under way ends the wait", () => {
  const joined = onRoster(started(), "plenary", 6, people("a", "b", "c"), 1_000)!
  const left = onRoster(joined, "plenary", 7, people("a", "b"), 1_100)!
  expect(left).toMatchObject({ sending: 7, opensFrom: 7, dropAt: null })
})

test("another place begins anew: nothing of the old one is opened", () => {
  const moved = onRoster(started(), "caucus_a", 5, people("a", "b"), 1_000)!
  expect(moved).toMatchObject({ place: "caucus_a", sending: 5, opensFrom: 5 })
})

test("a roster that is not newer is refused", () => {
  expect(onRoster(started(), "plenary", 4, people("a", "b", "c"), 1_000)).toBeNull()
  expect(onRoster(started(), "plenary", 3, people("a", "b"), 1_000)).toBeNull()
})

test("keys are counted for the newest epoch and its members only", () => {
  let state = started()
  state = onKey(onKey(onKey(state, 3, "p2"), 4, "p9"), 4, "p1")
  expect([...state.arrived]).toEqual(["p1"])
  expect(hasAllKeys(state, ["p1", "p2"])).toBe(false)
  expect(hasAllKeys(onKey(state, 4, "p2"), ["p1", "p2"])).toBe(true)
})
