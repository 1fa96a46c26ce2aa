import { describe, expect, test } from "vitest"
import { gaps, pause, type Site, Stage, until } from "./stage.test-support.ts"

/** What becomes of a talk whose media dies, and of the others. */
export function crashSuite(site: () => Site): void {
  describe("a talk whose media is killed", () => {
    test("stands anew: admitted and bound again from the state, sound is back in less than 5 s, and no other talk noticed", async (context) => {
      const { crash } = site()
      if (crash === null) return context.skip("nothing carries one talk alone")
      const [stage, other] = await Promise.all([Stage.open(site()), Stage.open(site())])
      const [[first], [speaker, witness]] = await Promise.all([stage.join(["p1", "p2"]), other.join(["p1", "p2"])])
      first?.speak(true)
      speaker?.speak(true)
      await stage.bind("p2", "audio", 0, "p1:microphone")
      await other.bind("p2", "audio", 0, "p1:microphone")
      await pause(300)
      witness?.clear()
      const sent = speaker?.sent("audio") ?? 0
      const lost = new Promise<void>((resolve) => stage.talk.onLost(resolve))
      const since = performance.now()
      crash(stage.talk)
      await lost
      const [again, listener] = await stage.join(["p1", "p2"])
      again?.speak(true)
      await stage.bind("p2", "audio", 0, "p1:microphone")
      await until(() => (listener?.received("audio", 0).length ?? 0) > 0, 5000, "sound after the loss")
      const took = performance.now() - since
      expect(took).toBeLessThan(5000)
      const unmoved = witness?.received("audio", 0) ?? []
      expect(gaps(unmoved)).toEqual([])
      expect(Math.abs(unmoved.length - ((speaker?.sent("audio") ?? 0) - sent))).toBeLessThanOrEqual(2)
      expect(site().engine.health().losses).toBeGreaterThanOrEqual(1)
      await Promise.all([stage.close(), other.close()])
    })

    test("answers with a value while it is away", async (context) => {
      const { crash } = site()
      if (crash === null) return context.skip("nothing carries one talk alone")
      const stage = await Stage.open(site())
      await stage.join(["p1", "p2"])
      crash(stage.talk)
      const answers = await Promise.all([
        stage.talk.bind("p2", "audio", 0, "p1:microphone"),
        stage.talk.setPlace("p1", "caucus_a"),
        stage.talk.mute("p1:microphone", true),
        stage.talk.evict("p2"),
        stage.talk.stats(),
      ])
      expect(answers[0]).toEqual({ code: "engine-lost" })
      await stage.close()
    })
  })

  test("an engine that is killed under all its talks and started anew takes everybody in again, and sound is back", async (context) => {
    const { restart } = site()
    if (restart === null) return context.skip("nobody starts it anew")
    const stage = await Stage.open(site())
    const [speaker] = await stage.join(["p1", "p2"])
    speaker?.speak(true)
    await stage.bind("p2", "audio", 0, "p1:microphone")
    await restart([stage.talk])
    const [again, listener] = await stage.join(["p1", "p2"])
    again?.speak(true)
    await stage.bind("p2", "audio", 0, "p1:microphone")
    await until(() => (listener?.received("audio", 0).length ?? 0) > 0, 5000, "sound after the restart")
    await stage.close()
  })
}
