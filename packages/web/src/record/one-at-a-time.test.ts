import { expect, test } from "vitest"
import { oneAtATime } from "./one-at-a-time.ts"

const turns = async (): Promise<void> => {
  for (let n = 0; n < 20; n += 1) await Promise.resolve()
}

test("what is asked for while the work runs is done once more afterwards", async () => {
  const gates: (() => void)[] = []
  const work = oneAtATime(
    () => new Promise<boolean>((done) => gates.push(() => done(true))),
    () => Promise.resolve(),
  )
  work.ask()
  work.ask()
  work.ask()
  expect(gates.length).toBe(1)
  gates[0]?.()
  await turns()
  expect(gates.length).toBe(2)
  gates[1]?.()
  await turns()
  expect(gates.length).toBe(2)
})

test("what did not get through is tried again after a pause, without being asked", async () => {
  const answers = [false, false, true]
  let pauses = 0
  let runs = 0
  const work = oneAtATime(
    () => Promise.resolve(answers[runs++] ?? true),
    async () => {
      pauses += 1
    },
  )
  work.ask()
  await turns()
  expect([runs, pauses]).toEqual([3, 2])
  work.ask()
  await turns()
  expect(runs).toBe(4)
})

test("nothing begins after the end, and nothing is tried again", async () => {
  let runs = 0
  const work = oneAtATime(
    () => Promise.resolve(++runs > 100),
    async () => work.end(),
  )
  work.ask()
  await turns()
  work.ask()
  await turns()
  expect(runs).toBe(1)
})
