import { afterAll, expect, test } from "vitest"
import { contractSuite } from "../contract-suite.test-support.ts"
import { pause, Stage, until } from "../stage.test-support.ts"
import { liveKitSite, startLiveKit } from "./site.test-support.ts"

const server = await startLiveKit(process.env.LIVEKIT_SERVER ?? "")
afterAll(() => server.stop())

contractSuite("livekit", () => liveKitSite(server))

test("a voice that gave way stands ready: it is there at once when it is wanted again, and ended ten seconds later", async () => {
  const stage = await Stage.open(await liveKitSite(server))
  const [first, second, listener] = await stage.join(["p1", "p2", "p3"])
  first?.speak(true)
  second?.speak(true)
  const heardIn = async (ms: number) => new Set((await stage.heard(listener!, "audio", 0, ms)).map(({ from }) => from))
  const isHeard = (from: number) => () => listener!.received("audio", 0).some((each) => each.from === from)
  for (const from of [1, 2]) {
    await stage.bind("p3", "audio", 0, `p${from}:microphone` as "p1:microphone")
    await until(isHeard(from), 5_000, `p${from} heard`)
  }
  listener!.clear()
  await stage.bind("p3", "audio", 0, "p1:microphone")
  await until(isHeard(1), 130, "p1 heard again")
  // Nothing rests any more: this device would let whatever came be heard.
  await pause(10_500)
  expect(await heardIn(500)).toEqual(new Set([1]))
  await stage.bind("p3", "audio", 0, "p2:microphone")
  await until(isHeard(2), 5_000, "p2 heard")
  await stage.bind("p3", "audio", 0, null)
  await pause(300)
  expect(await heardIn(1_000)).toEqual(new Set())
  await stage.close()
}, 40_000)
