import { expect, test } from "vitest"
import { patienceAfter, recordMoves } from "./record-moves.ts"

/** A record that grows when it is told to. */
function growing() {
  const listeners = new Set<() => void>()
  let size = 4
  return {
    get view() {
      return { size }
    },
    onChange(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell(entries: number) {
      size += entries
      for (const listener of [...listeners]) listener()
    },
    listeners,
  }
}

test("a contradiction is looked at anew as soon as the record has gone on, not when anything else has changed", async () => {
  const record = growing()
  let isOver = false
  const waiting = recordMoves(record, 60_000).then(() => {
    isOver = true
  })
  record.tell(0)
  await Promise.resolve()
  expect(isOver).toBe(false)
  record.tell(1)
  await waiting
  expect(record.listeners.size).toBe(0)
})

test("if the record stays as it is, each look waits longer than the one before, at most a minute", async () => {
  expect([1, 2, 3, 4, 5, 9].map(patienceAfter)).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000])
  await recordMoves(growing(), 1)
})
