import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { fill, peopleOf, sourcesFor } from "./full-talk.test-support.ts"
import { gaps, pause, type Site, Stage } from "./stage.test-support.ts"

const MEASURED_MS = 2000

/** Talks as full as they get: everybody's six slots of each kind are taken by six others. */
export function loadSuite(site: () => Site): void {
  describe("load", () => {
    let stage: Stage
    beforeAll(async () => {
      stage = await Stage.open(site())
    })
    afterAll(() => stage.close())

    test.each([8, 12, 16])("%i participants, six voices and six pictures each: 0 lost", async (size) => {
      const people = peopleOf(size)
      await fill(stage, people)
      await pause(800)
      for (const device of stage.devices.values()) device.clear()
      const since = performance.now()
      await pause(MEASURED_MS)
      const seconds = (performance.now() - since) / 1000
      for (const each of people)
        for (const medium of ["audio", "video"] as const)
          for (const [slot, source] of sourcesFor(each, people, medium).entries()) {
            const heard = stage.devices.get(each)?.received(medium, slot) ?? []
            expect(gaps(heard), `${source} at ${each}`).toEqual([])
            // What came late from before, or is on its way, is not counted as lost.
            const expected = (medium === "audio" ? 50 : 20) * seconds
            expect(Math.abs(heard.length - expected), `${source} at ${each}`).toBeLessThanOrEqual(0.1 * expected + 3)
          }
    })
  })
}
