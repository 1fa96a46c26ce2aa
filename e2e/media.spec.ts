import { expect, test } from "@playwright/test"
import { buildHarness, openHarness, TALK_BROWSER } from "./media-page.ts"
import { serverForFile } from "./served.ts"

test.use({ permissions: ["camera", "microphone"], ...TALK_BROWSER })

const server = serverForFile()
let files: Awaited<ReturnType<typeof buildHarness>>

test.beforeAll(async () => {
  files = await buildHarness()
})

test("TK2 TK3 in whatever order tracks and transforms come, all that leaves is encrypted; without a transform nothing does", async ({
  context,
}) => {
  const page = await openHarness(context, server.url, files)
  const names = await page.evaluate(() => harness.orderNames)
  expect(names).toHaveLength(9)
  for (const name of names) {
    const result = await page.evaluate((order) => harness.tryOrder(order), name)
    if (name === "no transform") {
      expect(result, name).toMatchObject({ bytesSent: 0, encrypted: { audio: 0, video: 0 }, decoded: 0 })
      continue
    }
    expect(result.sent.audio, name).toBeGreaterThan(20)
    expect(result.sent.video, name).toBeGreaterThan(5)
    expect(result.encrypted.audio, name).toBe(result.sent.audio)
    expect(result.encrypted.video, name).toBe(result.sent.video)
    expect(result.decoded, name).toBeGreaterThan(5)
  }
})

test("TK4 with a wrong key, of another epoch, or under another's name not one frame is decoded", async ({
  context,
}) => {
  const page = await openHarness(context, server.url, files)
  for (const listens of ["wrong-key", "old-epoch", "foreign-label"] as const) {
    const order = "8 answer: transform, answer with no track, replaceTrack at the end"
    const result = await page.evaluate(([name, how]) => harness.tryOrder(name, how), [order, listens] as const)
    expect(result.encrypted.audio, listens).toBeGreaterThan(20)
    expect(result, listens).toMatchObject({ opened: 0, decoded: 0 })
    expect(result.soundDecodedMs, listens).toBeLessThan(50)
  }
})

test("the test before joining passes in this browser, and sees that nothing leaks", async ({ context }) => {
  const page = await openHarness(context, server.url, files)
  const result = await page.evaluate(() => harness.testBrowser())
  expect(result).toMatchObject({ passed: true, leaked: 0 })
})
