import type { Participant, SlotBinding } from "@wasit/domain/room"
import { expect, test } from "vitest"
import { gainsOf } from "./gains.ts"

const bound = (slot: number): SlotBinding => ({
  slot,
  medium: "audio",
  source: { id: "p2:microphone", participant: "p2", kind: "microphone" },
  place: "plenary",
  epoch: 1,
})
const listener = (language: "ar" | null, desk: object | null = null) =>
  ({ listening: { language, withFloor: true }, desk }) as Participant
const heard = (slots: readonly number[], me: Participant | null, quiet = 0) =>
  Object.fromEntries([...gainsOf(slots.map(bound), me, quiet)].map(([slot, { gain }]) => [slot, gain]))

test("the floor alone is played as it is", () => {
  expect(heard([0, 2], listener(null))).toEqual({ 0: 1, 2: 1 })
})

test("under an interpreter the floor is a fifth, and comes back when nothing came from the channel for ten seconds", () => {
  expect(heard([0, 1, 2], listener("ar"))).toEqual({ 0: 0.2, 1: 1, 2: 0.2 })
  expect(heard([0, 1], listener("ar"), 9_999)).toEqual({ 0: 0.2, 1: 1 })
  expect(heard([0, 1], listener("ar"), 10_000)).toEqual({ 0: 1, 1: 1 })
})

test("a channel without a voice turns nothing down", () => {
  expect(heard([0], listener("ar"))).toEqual({ 0: 1 })
})

test("an interpreter hears floor and colleague alike", () => {
  expect(heard([0, 1], listener("ar", {}))).toEqual({ 0: 1, 1: 1 })
})

test("an announcement turns everything else down", () => {
  expect(heard([0, 1, 7], listener("ar"))).toEqual({ 0: 0.2, 1: 0.2, 7: 1 })
})
