import { expect } from "@playwright/test"
import { SHARED_TEXTS } from "../packages/web/src/process/shared-texts.ts"
import { NEEDS_TEXTS } from "../packages/web/src/talks/desk/needs-texts.ts"
import { PLACES_TEXTS } from "../packages/web/src/talks/room/places-texts.ts"
import { TABLE_TEXTS } from "../packages/web/src/talks/room/table-texts.ts"
import { TALK_BROWSER } from "./media-page.ts"
import type { RoomSeat } from "./room-seat.ts"
import { test } from "./room-test.ts"

test.use(TALK_BROWSER)

test("a required channel without an interpreter: the chair cannot open, and reads why, until both heads waive it @long", async ({
  take,
}) => {
  test.setTimeout(300_000)
  const office = await take("party_tal/head")
  const kabul = await take("party_gov/head")
  for (const { page } of [office, kabul]) await page.goto(page.url().replace(/\/room$/, ""))
  await say(office, NEEDS_TEXTS.sayRequired.en)

  const chair = await take("facilitator_qatar/head")
  await chair.join()
  await chair.press(PLACES_TEXTS.open)
  const refusal = chair.page.getByRole("alert").getByText(/Pashto\W* is required and nobody interprets into it/)
  await expect(refusal).toBeVisible()
  await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabLanguages.en }).click()
  const gap = chair.page.getByText("required channel is empty")
  await expect(gap).toBeVisible()

  await say(office, NEEDS_TEXTS.sayWaived.en)
  await chair.press(PLACES_TEXTS.open)
  await expect(refusal).toBeVisible()
  await say(kabul, NEEDS_TEXTS.sayWaived.en)
  await expect(gap).toHaveCount(0)
  await expect(refusal).toHaveCount(0)
  await chair.press(PLACES_TEXTS.open)
  await expect(chair.button(PLACES_TEXTS.recordOpening)).toBeVisible()
  for (const seat of [office, kabul, chair]) expect(seat.troubles, seat.member).toEqual([])
})

/** A head enters in the record, from the session's page, that Pashto is required or can be done without. */
async function say({ page }: RoomSeat, button: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("checkbox", { name: "Pashto" }).check()
  await dialog.locator("button.button-primary").last().click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(SHARED_TEXTS.entered.en).first()).toBeVisible()
}
