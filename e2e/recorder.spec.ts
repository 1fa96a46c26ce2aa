import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { type Browser, expect, type Page, test } from "@playwright/test"
import { SHEET_WORDS } from "@wasit/domain/words"
import { LANGUAGE_NAMES } from "../packages/web/src/i18n/preferences.ts"
import { SHARED_TEXTS } from "../packages/web/src/process/shared-texts.ts"
import { DEVICE_TEXTS } from "../packages/web/src/talks/recording/device-texts.ts"
import { RECORDING_TEXTS } from "../packages/web/src/talks/recording/recording-texts.ts"
import { ENTRY_TEXTS } from "../packages/web/src/talks/room/entry-texts.ts"
import { PLACES_TEXTS } from "../packages/web/src/talks/room/places-texts.ts"
import { ROOM_TEXTS } from "../packages/web/src/talks/room/room-texts.ts"
import { TABLE_TEXTS } from "../packages/web/src/talks/room/table-texts.ts"
import { TALKS_TEXTS } from "../packages/web/src/talks/talks-texts.ts"
import { TALK_BROWSER } from "./media-page.ts"
import { RoomSeat } from "./room-seat.ts"
import { serverForEachTest } from "./served.ts"

test.use(TALK_BROWSER)

const SESSION = "session_2020-03-22"
const CLERK = "party_gov/list-officer"
const CLERK_NAME = "List officer, Kabul"
const CHAIR = "facilitator_qatar/head"
const KABUL = "party_gov/head"
const OFFICE = "party_tal/head"
/** The recorder's own head names it; then the others agree. */
const HEADS = [KABUL, OFFICE, "facilitator_us/head", CHAIR, "interpreter_team/head"] as const
/** A tone in a file is this much louder than one that is not in it, in decibels. */
const CLEARLY = 30

const server = serverForEachTest()

test("a recorder: refused, admitted by every head, seen by all, stopped by one @long", async ({ browser }) => {
  test.setTimeout(420_000)
  const desk = await openDesk(browser)
  const place = { url: server.url, session: SESSION }

  await test.step("four of five heads have agreed: the door is shut, and says why", async () => {
    await agree(desk, HEADS[0], RECORDING_TEXTS.name.en)
    for (const head of HEADS.slice(1, 4)) await agree(desk, head, RECORDING_TEXTS.agree.en)
    const early = await RoomSeat.take(browser, place, CLERK)
    await expect(early.button(ENTRY_TEXTS.join)).toBeEnabled({ timeout: 30_000 })
    await early.press(ENTRY_TEXTS.join)
    await expect(early.page.getByText("not every head of delegation agrees")).toBeVisible()
    await early.page.context().close()
  })

  await agree(desk, HEADS[4], RECORDING_TEXTS.agree.en)
  const seats: RoomSeat[] = []
  for (const member of [CHAIR, KABUL, OFFICE, CLERK] as const) seats.push(await RoomSeat.take(browser, place, member))
  const [chair, kabul, office, clerk] = seats as [RoomSeat, RoomSeat, RoomSeat, RoomSeat]
  for (const seat of seats) await seat.join()
  await chair.admits(3)
  for (const seat of [kabul, office, clerk]) await seat.page.locator(".seats").waitFor()
  await chair.press(PLACES_TEXTS.open)

  await test.step("everybody sees who may hear and record, before anything is recorded", async () => {
    for (const seat of [chair, kabul, office])
      await expect(seat.page.locator(".recording-bar")).toContainText(RECORDING_TEXTS.barReady.en)
    await office.page.getByRole("tab", { name: TABLE_TEXTS.tabHearers.en }).click()
    await expect(office.page.locator(".rule-list li").filter({ hasText: CLERK_NAME })).toContainText(
      TABLE_TEXTS.records.en,
    )
    await expect(clerk.button(ROOM_TEXTS.micOn)).toHaveCount(0)
  })

  await test.step("it records: told to all in words and read out", async () => {
    await clerk.press(DEVICE_TEXTS.start)
    for (const seat of seats) await expect(seat.page.locator(".recording-bar")).toContainText(RECORDING_TEXTS.barOn.en)
    await office.isTold("The main room is being recorded now")
    await chair.press(ROOM_TEXTS.micOn)
    await clerk.hears(chair)
    await clerk.page.waitForTimeout(4_000)
    await chair.press(ROOM_TEXTS.micOff)
    await clerk.hearsNothingOf(chair)
  })

  await test.step("in a caucus one is told that it is not recorded, and is not", async () => {
    await openCaucus(chair, "Taliban")
    await expect(office.page.locator(".recording-bar")).toContainText(RECORDING_TEXTS.barElsewhere.en)
    await office.press(ROOM_TEXTS.micOn)
    // He does speak: a microphone that did not open would prove nothing.
    await expect(office.page.locator(".controls-state")).toContainText(ROOM_TEXTS.heardNow.en)
    await office.page.waitForTimeout(3_000)
    await clerk.hearsNothingOf(office)
  })

  await test.step("a page that is gone in the middle loses two seconds at most, and begins another file", async () => {
    await clerk.page.reload()
    await clerk.join()
    await expect(clerk.page.getByRole("button", { name: DEVICE_TEXTS.save.en })).toHaveCount(1)
    await clerk.press(DEVICE_TEXTS.start)
    await expect(chair.page.locator(".recording-bar")).toContainText(RECORDING_TEXTS.barOn.en)
    await clerk.page.waitForTimeout(3_000)
  })

  await test.step("no room on the device: it ends and says so, what there is stays whole, and with room it begins anew", async () => {
    const { page } = clerk
    const storage = await page.context().newCDPSession(page)
    const { origin } = new URL(server.url)
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
    await storage.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: used + 20_000 })
    await expect(page.getByRole("alert").getByText(DEVICE_TEXTS.fault.en)).toBeVisible({ timeout: 60_000 })
    await expect(chair.page.locator(".recording-bar")).toContainText(RECORDING_TEXTS.barReady.en)
    // Both are over, and have their digests: they can be saved and entered.
    await expect(page.getByRole("button", { name: DEVICE_TEXTS.save.en })).toHaveCount(2)
    await storage.send("Storage.overrideQuotaForOrigin", { origin })
    await clerk.press(DEVICE_TEXTS.start)
    await expect(chair.page.locator(".recording-bar")).toContainText(RECORDING_TEXTS.barOn.en)
    await expect(page.getByText(DEVICE_TEXTS.fault.en)).toHaveCount(0)
    await page.waitForTimeout(3_000)
  })

  await test.step("one head withdraws in the room: it stops at once, and the recorder is out", async () => {
    await kabul.page.locator(".recording-bar").getByRole("button", { name: RECORDING_TEXTS.withdraw.en }).click()
    await sign(kabul.page)
    await expect(clerk.page.getByText("Not every head of delegation agrees to a recorder any longer")).toBeVisible()
    for (const seat of [chair, kabul, office]) await expect(seat.page.locator(".recording-bar")).toHaveCount(0)
  })

  const file =
    await test.step("the file on the recorder's device has the plenary's tone, and none of the caucus", async () => {
      await clerk.page.getByRole("link", { name: ENTRY_TEXTS.toSession.en }).click()
      await clerk.page.getByRole("heading", { name: DEVICE_TEXTS.held.en }).waitFor()
      const saving = clerk.page.getByRole("button", { name: DEVICE_TEXTS.save.en })
      await expect(saving).toHaveCount(3)
      const [download] = await Promise.all([clerk.page.waitForEvent("download"), saving.last().click()])
      const bytes = await readFile(await download.path())
      const tones = await tonesIn(
        clerk.page,
        bytes,
        [chair, office, kabul].map(({ sign }) => sign.hertz),
      )
      // Four seconds of the tone, then silence: it has its length too.
      expect(tones.seconds).toBeGreaterThan(8)
      const [plenary, caucus, nobody] = tones.decibels as [number, number, number]
      expect(plenary).toBeGreaterThan(caucus + CLEARLY)
      expect(plenary).toBeGreaterThan(nobody + CLEARLY)
      return bytes
    })

  await test.step("after a reload it is there still; its digest enters the record, and tells a copy from a changed one", async () => {
    await clerk.page.reload()
    await clerk.page.getByRole("button", { name: DEVICE_TEXTS.enter.en }).last().click()
    const digest = createHash("sha256").update(file).digest("hex")
    await expect(clerk.page.getByRole("dialog")).toContainText(digest.slice(0, 4))
    await sign(clerk.page)
    await sit(desk, OFFICE)
    const drop = desk.page.getByRole("region", { name: DEVICE_TEXTS.check.en }).locator("input")
    await drop.setInputFiles({ name: "copy.webm", mimeType: "audio/webm", buffer: file })
    await expect(desk.page.getByText("byte for byte")).toBeVisible()
    const changed = Buffer.from(file)
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
    await drop.setInputFiles({ name: "copy.webm", mimeType: "audio/webm", buffer: changed })
    await expect(desk.page.getByText(DEVICE_TEXTS.isOther.en)).toBeVisible()
  })

  await test.step("the sheet that the heads sign names it: for whom, and its digest", async () => {
    const dialog = chair.page.getByRole("dialog")
    await chair.press(PLACES_TEXTS.recordOpening)
    await dialog.getByRole("button", { name: TALKS_TEXTS.openSession.en }).click()
    await expect(dialog).toHaveCount(0, { timeout: 30_000 })
    await chair.press(PLACES_TEXTS.recordClosing)
    await dialog.getByRole("checkbox").uncheck()
    await dialog.getByRole("button", { name: TALKS_TEXTS.closeSession.en }).click()
    await expect(kabul.page.getByText(ENTRY_TEXTS["ended-closed"].en)).toBeVisible({ timeout: 30_000 })
    await kabul.page.goto(kabul.page.url().replace(/\/room$/, "/sheet"))
    const recordings = kabul.page.getByRole("region", { name: SHEET_WORDS.recordings.en, exact: true })
    await expect(recordings).toContainText("Afghan government")
    await expect(recordings).toContainText(createHash("sha256").update(file).digest("hex").slice(0, 4))
    await expect(recordings).not.toContainText(CLERK_NAME)
  })

  for (const seat of [chair, kabul, office]) expect(seat.troubles, seat.member).toEqual([])
})

type Desk = { readonly page: Page; readonly process: string }

/** A browser that holds every chair, beside the room. */
async function openDesk(browser: Browser): Promise<Desk> {
  const page = await (await browser.newContext({ locale: "en" })).newPage()
  await page.goto(server.url)
  await page.getByRole("main").getByRole("button", { name: LANGUAGE_NAMES.en, exact: true }).click()
  await page.locator("main .card button").nth(1).click()
  await page.waitForURL(/\/p\/[\w-]+\//, { timeout: 90_000 })
  return { page, process: /\/p\/([\w-]+)\//.exec(page.url())?.[1] ?? "" }
}

async function sit({ page, process }: Desk, member: string): Promise<void> {
  await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [`wasit-chair/${process}`, member] as const)
  await page.goto(`${server.url}p/${process}/talks/${SESSION}`)
  await expect(page.getByRole("heading", { name: RECORDING_TEXTS.title.en, exact: true })).toBeVisible({
    timeout: 30_000,
  })
}

async function agree(desk: Desk, head: string, button: string): Promise<void> {
  await sit(desk, head)
  await desk.page.getByRole("button", { name: button }).click()
  await sign(desk.page)
}

async function sign(page: Page): Promise<void> {
  await page.getByRole("dialog").locator("button.button-primary").last().click()
  await expect(page.getByText(SHARED_TEXTS.entered.en)).toBeVisible()
}

async function openCaucus({ page }: RoomSeat, delegation: string): Promise<void> {
  await page.getByRole("tab", { name: TABLE_TEXTS.tabPlaces.en }).click()
  await page.getByRole("button", { name: PLACES_TEXTS.openCaucus.en }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("checkbox", { name: delegation, exact: true }).check()
  await dialog.getByRole("button", { name: PLACES_TEXTS.openCaucus.en }).click()
}

/** Decodes a file as any player would, and says how loud each tone is at its loudest. */
function tonesIn(page: Page, file: Buffer, hertz: readonly number[]) {
  return page.evaluate(
    async ([text, wanted]) => {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
      const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes.buffer)
      const samples = sound.getChannelData(0)
      const size = 4_800
      const loudness = (tone: number): number => {
        let most = 0
        for (let start = 0; start + size <= samples.length; start += size) {
          let [real, imaginary] = [0, 0]
          for (let n = 0; n < size; n++) {
            const angle = (2 * Math.PI * tone * n) / 48_000
            real += (samples[start + n] ?? 0) * Math.cos(angle)
            imaginary += (samples[start + n] ?? 0) * Math.sin(angle)
          }
          most = Math.max(most, Math.hypot(real, imaginary) / size)
        }
        return 20 * Math.log10(most + 1e-9)
      }
      return { seconds: sound.duration, decibels: wanted.map(loudness) }
    },
    [file.toString("base64"), hertz] as const,
  )
}
