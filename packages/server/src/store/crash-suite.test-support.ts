import { leafHash, toHex } from "@wasit/record"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { childProgram, runChild } from "./run-child.test-support.ts"
import type { RecordStore, Stored } from "./store.ts"
import { text, Writer } from "./writer.test-support.ts"

/** One record's place, which outlives the stores that are opened on it. */
export type Place = {
  /** What the appending program is told to find it. */
  readonly args: readonly string[]
  /** Opens a store; `onStep` is called at each step of an append and may throw, as if the process died there. */
  readonly open: (onStep?: (step: string) => void) => Promise<RecordStore>
  /** Takes the record as it stands as a backup. @returns a function that puts that backup in its place. */
  readonly backUp: () => Promise<() => Promise<void>>
}

/**
 * The crash table, the same for every store: an append that stops at each of its steps, a killed process, a backup that
 * was restored. Nothing acknowledged is lost, a batch is kept whole or not at all, and a restored record shows.
 */
export function crashSuite(name: string, steps: readonly string[], place: () => Promise<Place>): void {
  describe(`${name}: an append that stops at a step`, () => {
    for (const step of steps)
      for (const sizes of [[1], [255, 2], [300, 1, 1]])
        test(`${name} at ${step} after ${sizes.join("+")} leaves: a whole batch or none, and all that was acknowledged`, async () => {
          const { open } = await place()
          let isDying = false
          const store = await open((at) => {
            if (isDying && at === step) throw new Error("the process died here")
          })
          await store.open()
          const writer = new Writer()
          for (const size of sizes) await store.append(writer.batch(size), writer.head)
          const acknowledged = writer.leaves.length
          isDying = true
          await expect(store.append(writer.batch(3), writer.head)).rejects.toThrow("died")
          const again = await open()
          const stored = await again.open()
          expect([acknowledged, acknowledged + 3]).toContain(stored.leaves.length)
          await expectWhole(again, stored, acknowledged)
          const next = Writer.from(stored.leaves)
          await again.append(next.batch(2), next.head)
          await again.close()
          await expectWhole(await open(), await (await open()).open(), stored.leaves.length + 2)
        })
  })

  describe(`${name}: a process that is killed`, () => {
    let program: Awaited<ReturnType<typeof childProgram>>
    beforeAll(async () => {
      program = await childProgram()
    })
    afterAll(() => program.remove())

    test(`${name}: SIGKILL in the middle of appends, eight times over, loses nothing acknowledged`, async () => {
      const { open, args } = await place()
      let kept = 0
      for (const killAfter of [0, 3, 7, 12, 20, 33, 50, 80]) {
        const { acknowledged } = await runChild(program.path, args, killAfter)
        expect(acknowledged, `killed after ${killAfter} ms`).toBeGreaterThan(kept)
        const store = await open()
        const stored = await store.open()
        expect(stored.leaves.length).toBeGreaterThanOrEqual(acknowledged)
        await expectWhole(store, stored, acknowledged)
        await store.close()
        kept = stored.leaves.length
      }
    })
  })

  test(`${name}: a restored older record is smaller than what was once signed, and says so`, async () => {
    const { open, backUp } = await place()
    const store = await open()
    await store.open()
    const writer = new Writer()
    await store.append(writer.batch(5), writer.head)
    await store.close()
    const restore = await backUp()
    const grown = await open()
    const more = Writer.from((await grown.open()).leaves)
    await grown.append(more.batch(2), more.head)
    await grown.close()
    await restore()
    const restored = await open()
    expect((await restored.open()).leaves.length).toBe(5)
    expect(await restored.highWater()).toBe(7)
    await restored.close()
  })
}

/** The leaves are the numbered ones without a gap, their documents are there, and no head is ahead of them. */
export async function expectWhole(store: RecordStore, stored: Stored, least: number): Promise<void> {
  expect(stored.leaves.length).toBeGreaterThanOrEqual(least)
  expect(stored.leaves.map(text)).toEqual(stored.leaves.map((_, at) => `leaf ${at}`))
  const head = Number(text(stored.checkpoint).split("\n")[1] ?? 0)
  expect(head).toBeLessThanOrEqual(stored.leaves.length)
  expect(head).toBeGreaterThanOrEqual(least)
  const last = stored.leaves.at(-1)
  if (last !== undefined) expect(await store.readDocument(toHex(leafHash(last)))).not.toBeNull()
}
