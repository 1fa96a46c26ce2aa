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
      await pause(MEASURED_MS)
      const expected = { audio: (50 * MEASURED_MS) / 1000, video: (20 * MEASURED_MS) / 1000 }
      for (const each of people)
        for (const medium of ["audio", "video"] as const)
          for (let slot = 0; slot < sourcesFor(each, people, medium).length; slot++) {
            const heard = stage.devices.get(each)?.received(medium, slot) ?? []
            expect(gaps(heard), `${each} ${medium} ${slot}`).toEqual([])
            expect(Math.abs(heard.length - expected[medium]), `${each} ${medium} ${slot}`).toBeLessThanOrEqual(6)
          }
    })
  })
}
