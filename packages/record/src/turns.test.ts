import { setTimeout } from "node:timers/promises"
import { expect, test } from "vitest"
import { Turns } from "./turns.ts"

test("work takes turns in the order it was asked for, each begun when the one before has ended", async () => {
  const turns = new Turns()
  const told: string[] = []
  const work = (name: string, ms: number) => async () => {
    told.push(`${name} begins`)
    await setTimeout(ms)
    told.push(`${name} ends`)
    return name
  }
  const given = await Promise.all([
    turns.take(work("one", 20)),
    turns.take(work("two", 0)),
    turns.take(work("three", 5)),
  ])
  expect(given).toEqual(["one", "two", "three"])
  expect(told).toEqual(["one begins", "one ends", "two begins", "two ends", "three begins", "three ends"])
})

test("a fault is told to whoever asked, and keeps no other from its turn", async () => {
  const turns = new Turns()
  const failing = turns.take(async () => {
    throw new Error("nobody signs")
  })
  const next = turns.take(async () => "next")
  await expect(failing).rejects.toThrow("nobody signs")
  expect(await next).toBe("next")
  await turns.end()
})
