import { expect, test } from "vitest"
import { contradictions, type Lane, LINE, placeLanes } from "./lanes.ts"

const item = (id: string, day: number, ...contradicts: string[]) => ({
  id,
  day,
  label: id,
  kind: "statement" as const,
  contradicts,
})
const lanes: Lane[] = [
  { id: "a", label: "A", items: [item("late", 20), item("early", 1), item("near", 2)], windows: [] },
  { id: "b", label: "B", items: [item("answer", 2, "near")], windows: [] },
]

test("items stand in the order of their days, and close ones on lines of their own", () => {
  const {
    lanes: [a],
  } = placeLanes(
    lanes,
    (day) => day * 10,
    () => 60,
    1000,
  )
  expect(a?.items.map(({ item: { id }, at, line }) => [id, at, line])).toEqual([
    ["early", 10, 0],
    ["near", 20, 1],
    ["late", 200, 0],
  ])
})

test("a lane is as high as its lines, and the next one begins below it", () => {
  const {
    lanes: [a, b],
    height,
  } = placeLanes(
    lanes,
    (day) => day * 10,
    () => 60,
    1000,
  )
  expect(a!.height - b!.height).toBe(LINE)
  expect(b!.top).toBe(a!.height)
  expect(height).toBe(a!.height + b!.height)
})

test("a contradiction is found once, and one with an unknown item not at all", () => {
  expect(contradictions(lanes).map(([one, other]) => [one.id, other.id])).toEqual([["answer", "near"]])
  expect(contradictions([{ id: "x", label: "X", items: [item("y", 1, "gone")], windows: [] }])).toEqual([])
})

test("a label that has no room after its dot stands before it", () => {
  const {
    lanes: [a],
  } = placeLanes(
    lanes,
    (day) => day * 10,
    () => 60,
    210,
  )
  expect(a?.items.map(({ isBefore }) => isBefore)).toEqual([false, false, true])
})
