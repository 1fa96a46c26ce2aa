import { expect } from "@playwright/test"
import { PLACES_TEXTS } from "../packages/web/src/talks/room/places-texts.ts"
import { ROOM_TEXTS } from "../packages/web/src/talks/room/room-texts.ts"
import { TABLE_TEXTS } from "../packages/web/src/talks/room/table-texts.ts"
import { TALKS_TEXTS } from "../packages/web/src/talks/talks-texts.ts"
import { TALK_BROWSER } from "./media-page.ts"
import { test } from "./room-test.ts"

test.use(TALK_BROWSER)

test("the room keeps what one does in it: a server that begins anew takes no tab, no word and no loudness away @long", async ({
  server,
  take,
}) => {
  test.setTimeout(240_000)
  const kabul = await take("party_gov/head")
  const chair = await take("facilitator_qatar/head")
  // The chair is the second to come now, and may be the first afterwards: another number in the talk.
  for (const seat of [kabul, chair]) await seat.join()
  await chair.press(PLACES_TEXTS.admitAll)
  await kabul.page.locator(".seats").waitFor()
  const dialog = chair.page.getByRole("dialog")

  await chair.page.locator(".seat").filter({ hasText: "Kabul" }).click()
  await dialog.getByRole("slider").fill("0.4")
  await chair.page.keyboard.press("Escape")
  await chair.page.locator(".seat").filter({ hasText: "Kabul" }).click()
  await expect(dialog.getByRole("slider")).toHaveValue("0.4")
  await chair.page.keyboard.press("Escape")

  await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPlaces.en }).click()
  await chair.press(PLACES_TEXTS.notify)
  await dialog.getByRole("textbox").fill("We close in")
  await kabul.close()
  await server.killAndRestart()
  await expect(chair.page.locator(".red-bar")).toBeVisible()
  await expect(chair.page.locator(".red-bar")).toHaveCount(0, { timeout: 60_000 })
  await expect(chair.page.getByText(PLACES_TEXTS.open.en).first()).toBeVisible()
  await expect(dialog.getByRole("textbox")).toHaveValue("We close in")
  await chair.page.keyboard.press("Escape")
  await expect(chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPlaces.en })).toHaveAttribute("aria-selected", "true")
  await expect(chair.button(ROOM_TEXTS.micOn)).toBeEnabled()
})

test("what is written on an item belongs to the item it was begun on, whatever is taken meanwhile @long", async ({
  server,
  take,
}) => {
  test.setTimeout(240_000)
  const kabul = await take("party_gov/head")
  const chair = await take("facilitator_qatar/head")
  for (const seat of [kabul, chair]) await seat.join()
  await chair.press(PLACES_TEXTS.admitAll)
  await kabul.page.locator(".seats").waitFor()
  await chair.press(PLACES_TEXTS.open)
  const [asked, begun] = [chair.page.getByRole("dialog"), kabul.page.getByRole("dialog")]
  await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPlaces.en }).click()
  await chair.press(PLACES_TEXTS.recordOpening)
  await asked.getByRole("button", { name: TALKS_TEXTS.openSession.en }).click()
  for (const seat of [kabul, chair]) await seat.page.getByRole("tab", { name: TABLE_TEXTS.tabPoint.en }).click()
  const takes = async (at: number) => {
    await chair.page.locator(".agenda-item").nth(at).getByRole("button", { name: TABLE_TEXTS.take.en }).click()
    await asked.getByRole("button", { name: TABLE_TEXTS.take.en }).click()
    await expect(kabul.page.locator(".agenda-item").nth(at)).toHaveClass(/agenda-now/)
  }
  await takes(0)
  await kabul.press(TALKS_TEXTS.propose)
  await begun.getByRole("textbox").first().fill("Both lists are opened at the same moment.")
  await takes(1)
  await begun.getByRole("button", { name: TALKS_TEXTS.propose.en }).click()
  await expect(begun).toHaveCount(0)
  const written = chair.page.locator(".point-words", { hasText: "opened at the same moment" })
  await takes(0)
  await expect(written).toBeVisible()
  await takes(1)
  await expect(written).toHaveCount(0)

  // A server that begins anew knows of no item: what the chair has begun on one stays.
  await chair.press(TALKS_TEXTS.propose)
  await asked.getByRole("textbox").first().fill("The places are")
  await server.killAndRestart()
  await expect(chair.page.locator(".red-bar")).toBeVisible()
  await expect(chair.page.locator(".red-bar")).toHaveCount(0, { timeout: 60_000 })
  await expect(chair.page.locator(".agenda-now")).toHaveCount(0)
  await expect(asked.getByRole("textbox").first()).toHaveValue("The places are")
})
