import { expect, type Locator, type Page, test } from "@playwright/test"
import type { ComplianceClaimId } from "../packages/domain/src/index.ts"
import { CLAIM_TEXTS } from "../packages/web/src/agreement/claim-texts.ts"
import { formatOf } from "../packages/web/src/i18n/format.ts"
import { UI_TEXTS } from "../packages/web/src/ui/texts.ts"
import { ROUND_TEXTS } from "../packages/web/src/verification/round-texts.ts"
import { ROW_TEXTS } from "../packages/web/src/verification/row-texts.ts"
import { openExample } from "./example.ts"
import { Hand } from "./hand.ts"
import { serverForFile } from "./served.ts"

/** A browser makes no click of a press that ends on something else than it began on: whatever comes in moves nothing away. */
const server = serverForFile()
const { say } = formatOf({ language: "en", digits: "auto", calendar: "auto" })

test("names that come in leave every button of a round where it is", async ({ browser }) => {
  const { page, sit } = await openExample(browser, server.url, "en")
  const deliver = await holdBack(page, "**/blobs/**")
  await sit("party_tal/head", "verification?round=round_1&list=list_tal-1")
  const button = page.getByRole("button", { name: say(ROUND_TEXTS.stateUnclaimed) })
  const rows = page.getByRole("region", { name: say(ROW_TEXTS.rows) })
  await expect(page.getByText(say(ROW_TEXTS.namesReading))).toBeVisible()
  await button.scrollIntoViewIfNeeded()
  await press(page, button, async () => {
    deliver()
    await expect(rows.getByRole("rowheader").first()).toContainText(/\p{Letter}{3}/u)
  })
  await expect(page.getByRole("dialog")).toContainText(say(ROUND_TEXTS.unclaimedSays))
  await page.context().close()
})

test("what comes in above the part of a page that is read leaves that part where it is", async ({ browser }) => {
  const { page, sit } = await openExample(browser, server.url, "en")
  const hand = await Hand.take(server.url, "party_gov/head")
  await sit("party_tal/head", "agreement")
  await page.setViewportSize({ width: 1280, height: 300 })
  const read = page.getByRole("heading", { level: 2 }).last()
  await read.evaluate((part) => part.scrollIntoView({ block: "end" }))
  const before = await read.boundingBox()
  await claim(hand, "claim_above", "Nobody was released by the day agreed.")
  await expect(page.getByText("Nobody was released by the day agreed.")).toHaveCount(1)
  expect(Math.abs((await read.boundingBox())!.y - before!.y)).toBeLessThan(2)
  await page.context().close()
})

test("an act that comes while a button is pressed waits until the press is over", async ({ browser }) => {
  const { page, sit } = await openExample(browser, server.url, "en")
  const hand = await Hand.take(server.url, "party_gov/head")
  await claim(hand, "claim_first", "The road was closed for three days.")
  await sit("party_tal/head", "agreement")
  const card = page.locator(".card", { hasText: "The road was closed for three days." })
  const button = card.getByRole("button", { name: say(CLAIM_TEXTS.answer) })
  await button.scrollIntoViewIfNeeded()
  const deliver = await holdBack(page, "**/entries?from=*")
  await claim(hand, "claim_second", "Two of the persons were moved elsewhere.")
  const second = page.getByText("Two of the persons were moved elsewhere.")
  await press(page, button, async () => {
    deliver()
    await second.waitFor({ state: "attached", timeout: 500 }).catch(() => undefined)
  })
  await expect(page.getByRole("dialog")).toContainText("The road was closed for three days.")
  await expect(second).toHaveCount(1)
  await page.context().close()
})

test("the second click of a double click that opened a window neither closes it nor presses what is in it", async ({
  browser,
}) => {
  const { page, sit } = await openExample(browser, server.url, "en")
  await sit("party_tal/head", "agreement")
  const dialog = page.getByRole("dialog")
  const open = page.getByRole("button", { name: say(CLAIM_TEXTS.file) }).first()
  await open.click({ clickCount: 2, delay: 60 })
  await standsOpen(dialog)
  await page.keyboard.press("Escape")
  await open.click()
  const cancel = (await dialog.getByRole("button", { name: say(UI_TEXTS.cancel) }).boundingBox())!
  await page.keyboard.press("Escape")
  await open.click()
  await expect(dialog).toBeVisible()
  await page.mouse.move(cancel.x + 5, cancel.y + 5)
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await standsOpen(dialog)
  await page.context().close()
})

test("a window is closed by a click beside it, not by a text that is drawn over its edge", async ({ browser }) => {
  const { page, sit } = await openExample(browser, server.url, "en")
  await sit("party_tal/head", "agreement")
  await page
    .getByRole("button", { name: say(CLAIM_TEXTS.file) })
    .first()
    .click()
  const dialog = page.getByRole("dialog")
  const words = dialog.getByLabel(say(CLAIM_TEXTS.words))
  await words.fill("Written at length.")
  const box = (await words.boundingBox())!
  await page.mouse.move(box.x + 20, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(5, box.y + 10)
  await page.mouse.up()
  await standsOpen(dialog)
  await expect(words).toHaveValue("Written at length.")
  await page.mouse.click(5, 300)
  await expect(dialog).toBeHidden()
  await page.context().close()
})

/** It is open, and still is when what would close it had its time. */
async function standsOpen(dialog: Locator): Promise<void> {
  await dialog.page().waitForTimeout(300)
  await expect(dialog).toBeVisible({ timeout: 1_000 })
}

/** Presses with the mouse; something happens before the button is let go. */
async function press(page: Page, button: Locator, happens: () => Promise<void>): Promise<void> {
  const box = (await button.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await happens()
  await page.mouse.up()
}

/** Holds back what a page asks for, until what is returned is called. */
async function holdBack(page: Page, url: string): Promise<() => void> {
  let deliver = (): void => undefined
  const delivered = new Promise<void>((resolve) => {
    deliver = resolve
  })
  await page.route(url, async (route) => {
    await delivered
    await route.continue()
  })
  return deliver
}

async function claim(hand: Hand, id: ComplianceClaimId, text: string): Promise<void> {
  const answer = await hand.act("compliance-claimed/1", {
    id,
    agreement: "agreement_doha",
    commitment: "commitment_1000",
    by: { kind: "delegation", id: "party_gov" },
    against: { kind: "delegation", id: "party_tal" },
    says: "breached",
    text: { en: text },
    evidence: [],
    answerDue: null,
  })
  expect(answer).toBe("accepted")
}
