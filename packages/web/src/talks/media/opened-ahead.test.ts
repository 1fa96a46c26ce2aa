import { expect, test } from "vitest"
import { OpenedAhead } from "./opened-ahead.ts"

test("pictures that waited for a lost one are played in one go: nothing is wrong", () => {
  const ahead = new OpenedAhead()
  expect([ahead.take("video0", 15, 2), ahead.take("video0", 15, 0), ahead.take("video0", 4, 32)]).toEqual([
    false,
    false,
    false,
  ])
})

test("a picture that nobody opened is told within a second, however much was opened before", () => {
  const ahead = new OpenedAhead()
  for (let second = 0; second < 60; second++) expect(ahead.take("video0", 15, 15)).toBe(false)
  expect(ahead.take("video0", 0, 15)).toBe(true)
  expect(ahead.take("video1", 2, 15)).toBe(true)
})

test("what was opened and never played lets through no more than ninety pictures", () => {
  const ahead = new OpenedAhead()
  for (let second = 0; second < 60; second++) ahead.take("video0", 15, 0)
  const seconds = Array.from({ length: 7 }, () => ahead.take("video0", 0, 15))
  expect(seconds).toEqual([false, false, false, false, false, false, true])
})

test("sound that was kept for an uneven line is played while nothing comes", () => {
  const ahead = new OpenedAhead()
  for (let second = 0; second < 3; second++) ahead.take("audio0", 50, 1_000)
  expect(ahead.take("audio0", 0, 900)).toBe(false)
})

test("a voice that nobody opened is told after four seconds at most", () => {
  const ahead = new OpenedAhead()
  for (let second = 0; second < 60; second++) ahead.take("audio0", 50, 1_000)
  const seconds = Array.from({ length: 5 }, () => ahead.take("audio0", 0, 1_000))
  expect(seconds).toEqual([false, false, false, false, true])
  expect(new OpenedAhead().take("audio0", 0, 600)).toBe(true)
})
