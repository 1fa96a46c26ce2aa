import type { ParticipantId } from "@wasit/domain/room"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { gaps, pause, type Site, SLOTS, Stage } from "./stage.test-support.ts"

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
      const people = Array.from({ length: size }, (_, at): ParticipantId => `p${at + 1}`)
      await stage.join(people.filter((each) => !stage.devices.has(each)))
      const senders = people.slice(0, 7)
      for (const each of senders) stage.devices.get(each)?.speak(true)
      for (const each of senders.slice(0, 6)) stage.devices.get(each)?.show(true)
      for (const each of people) await fill(stage, each, senders)
      await pause(800)
      for (const device of stage.devices.values()) device.clear()
      await pause(MEASURED_MS)
      const expected = { audio: (50 * MEASURED_MS) / 1000, video: (20 * MEASURED_MS) / 1000 }
      for (const each of people)
        for (const medium of ["audio", "video"] as const)
          for (let slot = 0; slot < pictures(each, senders, medium).length; slot++) {
            const heard = stage.devices.get(each)?.received(medium, slot) ?? []
            expect(gaps(heard), `${each} ${medium} ${slot}`).toEqual([])
            expect(Math.abs(heard.length - expected[medium]), `${each} ${medium} ${slot}`).toBeLessThanOrEqual(6)
          }
    })
  })
}

const pictures = (listener: ParticipantId, senders: readonly ParticipantId[], medium: "audio" | "video") =>
  (medium === "audio" ? senders : senders.slice(0, 6)).filter((each) => each !== listener).slice(0, SLOTS[medium])

async function fill(stage: Stage, listener: ParticipantId, senders: readonly ParticipantId[]): Promise<void> {
  for (const [slot, each] of pictures(listener, senders, "audio").entries())
    await stage.bind(listener, "audio", slot, `${each}:microphone`)
  for (const [slot, each] of pictures(listener, senders, "video").entries())
    await stage.bind(listener, "video", slot, `${each}:camera`)
}
