import { expect, test } from "@playwright/test"
import { PLACES_TEXTS } from "../packages/web/src/talks/room/places-texts.ts"
import { ROOM_TEXTS } from "../packages/web/src/talks/room/room-texts.ts"
import { TABLE_TEXTS } from "../packages/web/src/talks/room/table-texts.ts"
import { TALK_BROWSER } from "./media-page.ts"
import { RoomSeat } from "./room-seat.ts"
import { startServer, type TestServer } from "./server.ts"

test.use(TALK_BROWSER)

const SESSION = "session_2020-03-22"

let server: TestServer
test.beforeEach(async () => {
  server = await startServer()
})
test.afterEach(() => server.stop())

test("the room keeps what one does in it: a server that begins anew takes no tab, no word and no loudness away @long", async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const place = { url: server.url, session: SESSION }
  const kabul = await RoomSeat.take(browser, place, "party_gov/head", { hertz: 660, colour: [40, 160, 60] })
  const chair = await RoomSeat.take(browser, place, "facilitator_qatar/head", { hertz: 440, colour: [200, 40, 40] })
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
