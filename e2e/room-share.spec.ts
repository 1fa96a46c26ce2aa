import { expect } from "@playwright/test"
import { PLACES_TEXTS } from "../packages/web/src/talks/room/places-texts.ts"
import { ROOM_TEXTS } from "../packages/web/src/talks/room/room-texts.ts"
import { TALK_BROWSER } from "./media-page.ts"
import { test } from "./room-test.ts"

test.use(TALK_BROWSER)

test("a document is shown by whoever has the floor, bears a name, and is gone when it is ended @long", async ({
  take,
}) => {
  test.setTimeout(180_000)
  const chair = await take("facilitator_qatar/head")
  const kabul = await take("party_gov/head")
  for (const seat of [chair, kabul]) await seat.join()
  await chair.press(PLACES_TEXTS.admitAll)
  await kabul.page.locator(".seats").waitFor()
  await chair.press(PLACES_TEXTS.open)
  await kabul.press(ROOM_TEXTS.askFloor)
  await chair.press(ROOM_TEXTS.give)
  // The screen of a test is the picture by which its person is known.
  await kabul.page.evaluate(() => {
    navigator.mediaDevices.getDisplayMedia = (asked) =>
      navigator.mediaDevices.getUserMedia({ video: asked?.video ?? true })
  })
  await kabul.press(ROOM_TEXTS.share)
  await expect(kabul.button(ROOM_TEXTS.shareEnd)).toBeVisible()
  await chair.sees(kabul)
  await expect(chair.page.locator(".frame-screen .frame-name")).toContainText("Head of delegation, Kabul")
  await kabul.press(ROOM_TEXTS.shareEnd)
  await expect(kabul.button(ROOM_TEXTS.share)).toBeVisible()
  await chair.seesNothingOf(kabul)
  for (const seat of [chair, kabul]) expect(seat.troubles, seat.member).toEqual([])
})
