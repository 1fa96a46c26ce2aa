import { expect, test } from "@playwright/test"
import { RECORD_TEXTS } from "../packages/web/src/record/record-texts.ts"
import { CHECKED_SHEETS_TEXTS } from "../packages/web/src/record/sheets-texts.ts"
import { SHEET_TEXTS } from "../packages/web/src/talks/sheet/sheet-texts.ts"
import { openExample } from "./example.ts"
import { violations, widerThanPhone } from "./faults.ts"
import { Hand } from "./hand.ts"
import { serverForFile } from "./served.ts"

const SESSION = "session_2020-03-22"
const WRONG = `sha256:${"0".repeat(64)}` as const

const server = serverForFile()

test("a full check says whose signature fits the sheet of a session and whose does not @long", async ({ browser }) => {
  const { page, sit, troubles } = await openExample(browser, server.url, "en")
  const checked = page.locator(`[data-sheet="${SESSION}"]`)
  /** Checks until the head that both parties cosigned covers the last signature: a copy goes up to there. */
  const check = (says: RegExp): Promise<void> =>
    expect(async () => {
      await sit("facilitator_qatar/head", "record")
      await page.getByRole("button", { name: RECORD_TEXTS.verify.en }).click()
      await expect(page.getByText(RECORD_TEXTS.whole.en)).toBeVisible({ timeout: 60_000 })
      await expect(checked).toContainText(says, { timeout: 1_000 })
    }).toPass({ timeout: 90_000 })
  await test.step("one head signs in the page: the check names it, and whose signature is awaited", async () => {
    await sit("party_gov/head", `talks/${SESSION}/sheet`)
    await page.getByRole("button", { name: SHEET_TEXTS.sign.en }).click()
    await page.getByRole("dialog").locator("button.button-primary").last().click()
    await expect(page.getByRole("button", { name: SHEET_TEXTS.sign.en })).toHaveCount(0, { timeout: 30_000 })
    await check(/The heads signed what the record gives: .*Afghan government/)
    await expect(checked).toContainText(/Not signed as it stands: .*Taliban/)
    expect(await violations(page)).toEqual([])
    expect(await widerThanPhone(page)).toBe(0)
  })
  await test.step("another device signs a wrong digest: the check says so at its entry", async () => {
    const office = await Hand.take(server.url, "party_tal/head")
    const [signed] = (await office.bodies("sheet-signed/2")) as { position: number }[]
    const body = { session: SESSION, position: signed?.position ?? 0, digest: WRONG } as const
    expect(await office.act("sheet-signed/2", body)).toBe("accepted")
    await check(/signed another sheet than the record gave then/)
    await expect(checked).toContainText(/Not signed as it stands: .*Taliban/)
    await expect(page.getByRole("region", { name: CHECKED_SHEETS_TEXTS.title.en })).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
  expect(troubles).toEqual([])
})
