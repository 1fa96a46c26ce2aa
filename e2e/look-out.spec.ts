import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, type Page, test } from "@playwright/test"
import type { SessionId } from "../packages/domain/src/index.ts"
import { openExample } from "./example.ts"
import { framesOf, isKey, repeatedRuns, withoutTrailer } from "./look-out/payloads.ts"
import { buildHarness, TALK_BROWSER } from "./media-page.ts"
import { startServer } from "./server.ts"
import { ask, CHAIR, eventually, GOV, HEARD, idOf, joinAll, seat } from "./talk-people.ts"

test.use(TALK_BROWSER)

const SESSION: SessionId = "session_look-out"
const TAP = new URL("./look-out/tap.mjs", import.meta.url).href
const MEASURED_MS = 6_000

const asText = (frames: readonly Buffer[]) => frames.map((frame) => frame.toString("base64"))
const pictureHeader = (frame: Buffer) => (isKey(frame) ? 10 : 3)
const isRed = ([red = 0, green = 255]: readonly number[]) => red > 150 && green < 90
const tone = (page: Page, frames: readonly Buffer[]) =>
  page.evaluate(([texts, hertz]) => harness.toneShare(texts, hertz), [asText(frames), GOV.tone] as const)
const redPictures = async (page: Page, frames: readonly Buffer[]) =>
  (await page.evaluate((texts) => harness.decodePicture(texts), asText(frames))).filter(isRed).length

test("a look-out in the relay: nothing that it forwards can be decoded, and no pattern of it comes twice @long", async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const folder = await mkdtemp(join(tmpdir(), "wasit-look-out-"))
  const file = join(folder, "payloads")
  const server = await startServer("files", { NODE_OPTIONS: `--import ${TAP}`, WASIT_LOOK_OUT: file })
  const { context, page: first, process } = await openExample(browser, server.url, "en")
  try {
    const at = { url: server.url, files: await buildHarness(), process }
    const [chair, gov] = [await seat(context, at, CHAIR), await seat(context, at, GOV)]
    await first.close()
    expect(await chair.evaluate((id) => harness.convene(id), SESSION)).toHaveProperty("index")
    await joinAll([chair, gov], SESSION)
    expect(await ask(chair, { kind: "admit-delegation", delegation: "party_gov" })).toBeNull()
    expect(await ask(chair, { kind: "open" })).toBeNull()
    expect(await ask(chair, { kind: "give-floor", participant: await idOf(gov) })).toBeNull()
    expect(await gov.evaluate(() => harness.setMicrophone(true))).toBeNull()
    expect(await gov.evaluate(() => harness.setPicture("camera"))).toBeNull()
    await eventually(chair, GOV.tone).toBeGreaterThan(HEARD)
    await expect.poll(async () => isRed((await chair.evaluate(() => harness.stage())) ?? [])).toBe(true)
    await gov.waitForTimeout(MEASURED_MS)

    const relayed = framesOf(await readFile(file))
    const clear = await chair.evaluate(([source, ms]) => harness.framesInClear(source, ms), [GOV, MEASURED_MS] as const)
    const [voice, picture] = [clear.voice, clear.picture].map((all) => all.map((each) => Buffer.from(each, "base64")))
    const figures = {
      voice: [
        relayed.voice.length,
        repeatedRuns(withoutTrailer(relayed.voice), () => 1),
        repeatedRuns(voice!, () => 1),
      ],
      picture: [
        relayed.picture.length,
        repeatedRuns(withoutTrailer(relayed.picture), pictureHeader),
        repeatedRuns(picture!, pictureHeader),
      ],
      tone: [await tone(chair, withoutTrailer(relayed.voice)), await tone(chair, voice!)],
      red: [await redPictures(chair, withoutTrailer(relayed.picture)), await redPictures(chair, picture!)],
    }
    globalThis.process.stdout.write(`at the relay, and in clear: ${JSON.stringify(figures)}\n`)
    expect(relayed.voice.length).toBeGreaterThan(100)
    expect(relayed.picture.length).toBeGreaterThan(20)
    // What the same encoders made of the same tone and colour, unencrypted, shows that these questions find something.
    expect(figures.voice[2]).toBeGreaterThan(10)
    expect(figures.picture[2]).toBeGreaterThan(10)
    expect(figures.tone[1]).toBeGreaterThan(0.5)
    expect(figures.red[1]).toBeGreaterThan(20)
    expect([figures.voice[1], figures.picture[1], figures.red[0]]).toEqual([0, 0, 0])
    expect(figures.tone[0]).toBeLessThan(0.05)
  } finally {
    await context.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
})
