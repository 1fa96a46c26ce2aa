import { expect } from "@playwright/test"
import { ENTRY_TEXTS } from "../packages/web/src/talks/room/entry-texts.ts"
import { PLACES_TEXTS } from "../packages/web/src/talks/room/places-texts.ts"
import { ROOM_TEXTS } from "../packages/web/src/talks/room/room-texts.ts"
import { TABLE_TEXTS } from "../packages/web/src/talks/room/table-texts.ts"
import { TALK_BROWSER } from "./media-page.ts"
import type { RoomSeat } from "./room-seat.ts"
import { test } from "./room-test.ts"

test.use(TALK_BROWSER)

test("the door of the room: announced to all places, cut off and back, put back, locked, sent away @long", async ({
  server,
  take,
}) => {
  test.setTimeout(240_000)
  const chair = await take("facilitator_qatar/head")
  const kabul = await take("party_gov/head")
  const office = await take("party_tal/head")
  for (const seat of [chair, kabul, office]) await seat.join()
  await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPlaces.en }).click()
  for (const delegation of [/^Admit the delegation: .*Afghan government/, /^Admit the delegation: .*Taliban/])
    await chair.page.getByRole("button", { name: delegation }).click()
  for (const seat of [kabul, office]) await seat.page.locator(".seats").waitFor()
  await chair.press(PLACES_TEXTS.open)

  await test.step("an announcement is heard in a caucus, where the chair stays unheard before and after", async () => {
    await chair.press(PLACES_TEXTS.openCaucus)
    const dialog = chair.page.getByRole("dialog")
    await dialog.getByRole("checkbox", { name: "Taliban", exact: true }).check()
    await dialog.getByRole("button", { name: PLACES_TEXTS.openCaucus.en }).click()
    await expect(office.page.getByRole("heading", { level: 1 })).toContainText("Caucus")
    await chair.press(ROOM_TEXTS.micOn)
    await kabul.hears(chair)
    await office.hearsNothingOf(chair)
    await chair.press(PLACES_TEXTS.announce)
    await office.hears(chair)
    await chair.press(PLACES_TEXTS.announceEnd)
    await office.hearsNothingOf(chair)
    await chair.press(PLACES_TEXTS.closeCaucus)
    await expect(office.page.getByRole("heading", { level: 1 })).not.toContainText("Caucus")
    await chair.press(ROOM_TEXTS.micOff)
  })

  await test.step("a line that is lost closes the microphone under a red bar, and comes back by itself", async () => {
    await kabul.press(ROOM_TEXTS.askFloor)
    await chair.press(ROOM_TEXTS.give)
    await kabul.press(ROOM_TEXTS.micOn)
    await office.hears(kabul)
    server.freeze()
    await expect(kabul.page.locator(".red-bar")).toContainText(ROOM_TEXTS.cannotBeHeard.en)
    await office.hearsNothingOf(kabul)
    server.thaw()
    await expect(kabul.page.locator(".red-bar")).toHaveCount(0, { timeout: 20_000 })
    await expect(kabul.page.locator(".controls-state")).toContainText(ROOM_TEXTS.notHeardNow.en)
    // The floor is where it was; the microphone opens by the person's own hand alone.
    await kabul.press(ROOM_TEXTS.micOn)
    await office.hears(kabul)
  })

  await test.step("whoever is put back waits in the lobby and hears nothing", async () => {
    await personOf(chair, "Kabul")
    await chair.page.getByRole("dialog").getByRole("button", { name: ROOM_TEXTS.putBack.en }).click()
    await expect(kabul.page.getByText(PLACES_TEXTS.inLobbyWhat.en)).toBeVisible()
    await office.hearsNothingOf(kabul)
    await chair.press(PLACES_TEXTS.admitAll)
    await kabul.page.locator(".seats").waitFor()
  })

  await test.step("behind a locked door nobody else comes in; whoever is sent away is told so", async () => {
    await chair.press(PLACES_TEXTS.lock)
    await expect(chair.page.getByText(PLACES_TEXTS.isLocked.en)).toBeVisible()
    // His delegation was admitted as a whole: the lock alone keeps him out.
    const clerk = await take("party_tal/list-officer")
    await clerk.join()
    await expect(clerk.page.getByText(PLACES_TEXTS.inLobbyWhat.en)).toBeVisible()
    await leftOnPurpose(chair, clerk)
    await chair.press(PLACES_TEXTS.unlock)
    await personOf(chair, "Kabul")
    await chair.page.getByRole("dialog").getByRole("button", { name: ROOM_TEXTS.evict.en }).click()
    await expect(kabul.page.getByText(ENTRY_TEXTS["ended-evicted"].en)).toBeVisible()
  })

  for (const seat of [chair, kabul, office])
    expect(
      seat.troubles.filter((each) => !each.includes("WebSocket")),
      seat.member,
    ).toEqual([])
})

/** Half a minute would be a lost line's: sooner than that the chair sees that somebody has left, by the button or with the page. */
const SOON = { timeout: 12_000 }

async function leftOnPurpose(chair: RoomSeat, clerk: RoomSeat): Promise<void> {
  const waits = chair.page.locator(".door").filter({ hasText: PLACES_TEXTS.waiting.en })
  await chair.press(PLACES_TEXTS.admitAll)
  await clerk.page.locator(".seats").waitFor()
  await clerk.press(ROOM_TEXTS.leaveShort)
  await clerk.page.getByRole("dialog").getByRole("button", { name: ROOM_TEXTS.leave.en }).click()
  await expect(clerk.page.getByText(ENTRY_TEXTS["ended-left"].en)).toBeVisible()
  await clerk.press(ENTRY_TEXTS.again)
  await clerk.join()
  await expect(clerk.page.getByText(PLACES_TEXTS.inLobbyWhat.en)).toBeVisible()
  await expect(waits).toHaveCount(1)
  const room = clerk.page.url()
  await clerk.page.goto("about:blank")
  await expect(waits).toHaveCount(0, SOON)
  await clerk.page.goto(room)
  await clerk.join()
  await expect(waits).toHaveCount(1)
  await clerk.page.close()
  await expect(waits).toHaveCount(0, SOON)
}

async function personOf(seat: RoomSeat, name: string): Promise<void> {
  await seat.page.locator(".seat").filter({ hasText: name }).click()
}
