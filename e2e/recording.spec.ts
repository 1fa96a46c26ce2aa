import { type CDPSession, expect, type Page, test } from "@playwright/test"
import { buildHarness, openHarness, TALK_BROWSER } from "./media-page.ts"
import { serverForFile } from "./served.ts"

/** Where a recorder's device keeps what it hears: when it is full, and when it is hours. Who may record is in `recorder.spec.ts`. */
test.use(TALK_BROWSER)

/** An hour of speech in pieces of two seconds. */
const HOUR = { pieces: 1_800, size: 12_000 }

const server = serverForFile()
let files: Awaited<ReturnType<typeof buildHarness>>
test.beforeAll(async () => {
  files = await buildHarness()
})

test("a device that is full ends the recording, says so, and has all of it until then; with room it records again @long", async ({
  context,
}) => {
  const page = await openHarness(context, server.url, files)
  const browser = await context.newCDPSession(page)
  await page.evaluate(() => harness.recordings.begin(440))
  await expect.poll(() => pieces(page), { timeout: 30_000 }).toBeGreaterThan(1)
  const { origin } = new URL(server.url)
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: used + 20_000 })
  await expect.poll(() => state(page), { timeout: 60_000 }).toEqual({ state: "idle", isFaulty: true, pieces: 0 })
  await expectWhole(page, 1)

  // Not even its end can be kept: it says so, and what the browser still took is ended when there is room.
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 })
  await page.evaluate(() => harness.recordings.begin(440))
  await expect.poll(() => state(page), { timeout: 60_000 }).toEqual({ state: "idle", isFaulty: true, pieces: 0 })

  await browser.send("Storage.overrideQuotaForOrigin", { origin })
  await page.evaluate(() => harness.recordings.begin(440))
  await expect.poll(() => pieces(page), { timeout: 30_000 }).toBeGreaterThan(0)
  await page.evaluate(() => harness.recordings.finish())
  await expect.poll(() => state(page)).toEqual({ state: "idle", isFaulty: false, pieces: 0 })
  await expectWhole(page, 3)
})

test("hours of recording: the page's memory stays as it is, and the file is whole @long", async ({ context }) => {
  test.setTimeout(600_000)
  const page = await openHarness(context, server.url, files)
  const browser = await context.newCDPSession(page)
  await browser.send("Performance.enable")
  const { pieces, size } = HOUR
  await page.evaluate(() => harness.recordings.keepHours(10, 12_000))
  const before = await heapOf(browser)
  const kept = await page.evaluate(([pieces, size]) => harness.recordings.keepHours(pieces, size), [
    pieces,
    size,
  ] as const)
  expect(kept).toEqual({ digest: expect.stringMatching(/^sha256:/), bytes: pieces * size })
  const grown = (await heapOf(browser)) - before
  console.log(`an hour of ${kept.bytes} bytes: the page's memory grew by ${Math.round(grown / 1000)} kB`)
  expect(grown).toBeLessThan(4_000_000)
})

const state = (page: Page) => page.evaluate(() => harness.recordings.state())
const pieces = async (page: Page): Promise<number> => (await state(page)).pieces

/** Every recording with its digest, which is that of the file that would be saved, and plays. What has none is ended as by the list. */
async function expectWhole(page: Page, count: number): Promise<void> {
  await page.evaluate(() => harness.recordings.endCutOff())
  const held = (await page.evaluate(() => harness.recordings.list())).filter(({ bytes }) => bytes > 0)
  expect(held).toHaveLength(count)
  for (const each of held) {
    const file = await page.evaluate((recording) => harness.recordings.file(recording), each)
    expect(file).toEqual({ digest: each.digest, length: each.bytes, seconds: expect.any(Number) })
    expect(file.seconds).toBeGreaterThan(2)
  }
}

async function heapOf(browser: CDPSession): Promise<number> {
  await browser.send("HeapProfiler.collectGarbage")
  const { metrics } = await browser.send("Performance.getMetrics")
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0
}
