import { type Browser, expect, test } from "@playwright/test"
import { DESK_TEXTS } from "../packages/web/src/talks/desk/desk-texts.ts"
import { PLACES_TEXTS } from "../packages/web/src/talks/room/places-texts.ts"
import { ROOM_TEXTS } from "../packages/web/src/talks/room/room-texts.ts"
import { TABLE_TEXTS } from "../packages/web/src/talks/room/table-texts.ts"
import { TALKS_TEXTS } from "../packages/web/src/talks/talks-texts.ts"
import { TALK_BROWSER } from "./media-page.ts"
import { RoomSeat, type Seated } from "./room-seat.ts"
import { serverForEachTest } from "./served.ts"

test.use(TALK_BROWSER)

/** The first technical session of 22 March 2020: who comes. */
const SESSION = "session_2020-03-22"
const PEOPLE = {
  chair: "facilitator_qatar/head",
  envoy: "facilitator_us/head",
  kabul: "party_gov/head",
  office: "party_tal/head",
  interpreter: "interpreter_team/head",
} as const satisfies Readonly<Record<string, Seated>>
type Role = keyof typeof PEOPLE

let taken: RoomSeat[] = []
test.afterEach(async () => {
  await Promise.all(taken.map((seat) => seat.close()))
  taken = []
})
const server = serverForEachTest()

test("the March 2020 session: admitted, given the floor, interpreted, in a caucus and back", async ({ browser }) => {
  test.setTimeout(180_000)
  const seats = await gather(browser, ["chair", "kabul", "office", "interpreter"])
  const { chair, kabul, office, interpreter } = seats

  await test.step("the lobby hears nothing; the chair admits all and opens", async () => {
    await expect(kabul.page.getByText(PLACES_TEXTS.inLobbyWhat.en)).toBeVisible()
    await chair.admits(3)
    for (const seat of [kabul, office, interpreter]) await seat.page.locator(".seats").waitFor()
    await chair.press(PLACES_TEXTS.open)
  })

  await test.step("the floor is asked for, given, heard and seen by all", async () => {
    await kabul.press(ROOM_TEXTS.askFloor)
    await chair.isTold("asks for the floor")
    await chair.press(ROOM_TEXTS.give)
    await kabul.press(ROOM_TEXTS.micOn)
    await kabul.press(ROOM_TEXTS.cameraOn)
    await office.hears(kabul)
    await chair.hears(kabul)
    await office.sees(kabul)
  })

  await test.step("the interpreter is heard over the quiet floor", async () => {
    await interpreter.press(DESK_TEXTS.sit)
    const before = await office.loudest(kabul)
    await interpreter.press(ROOM_TEXTS.micOn)
    await interpreter.page
      .getByRole("button", { name: /^(T.*)?Take / })
      .first()
      .click()
    await office.press(ROOM_TEXTS.listening)
    // The room answers first: what was chosen stands when its answer is here.
    const quiet = office.page.getByRole("dialog").getByRole("radio").nth(1)
    await quiet.click()
    await expect(quiet).toBeChecked()
    await office.page.keyboard.press("Escape")
    await office.hears(interpreter)
    await expect.poll(() => office.loudest(kabul)).toBeLessThan(before - 10)
    await chair.hearsNothingOf(interpreter)
  })

  await test.step("in a caucus only those who are there hear and see", async () => {
    await openCaucus(chair, "Afghan government")
    await expect(kabul.page.getByRole("heading", { level: 1 })).toContainText("Caucus")
    await kabul.isTold("Your microphone is on")
    await office.hearsNothingOf(kabul)
    await office.seesNothingOf(kabul)
    await chair.hearsNothingOf(kabul)
  })

  await test.step("everybody comes back silent, and speaks again", async () => {
    await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPlaces.en }).click()
    await chair.press(PLACES_TEXTS.closeCaucus)
    await expect(kabul.page.locator(".controls-state")).toContainText(ROOM_TEXTS.notHeardNow.en)
    await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPoint.en }).click()
    await kabul.press(ROOM_TEXTS.askFloor)
    await chair.press(ROOM_TEXTS.give)
    await kabul.isTold("You have the floor")
    // On an Arabic keyboard the M key gives another letter.
    await kabul.page.evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "ة", code: "KeyM" })))
    await chair.hears(kabul)
  })

  await test.step("the same six words stand on two screens, and every name is verified", async () => {
    await expect(async () => {
      const [first, second] = await Promise.all([chair, office].map(wordsOf))
      expect(second).toEqual(first)
    }).toPass({ timeout: 30_000 })
    await expect(chair.page.getByText(TABLE_TEXTS.proven.en)).toHaveCount(4)
  })

  for (const seat of Object.values(seats)) expect(seat.troubles, seat.member).toEqual([])
})

test("the March 2020 session to its end, with both facilitators: knocked, initialled, closed @long", async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const seats = await gather(browser, ["chair", "envoy", "kabul", "office"])
  const { chair, envoy, kabul, office } = seats
  await chair.admits(2)
  for (const seat of [kabul, office]) await seat.page.locator(".seats").waitFor()
  await chair.press(PLACES_TEXTS.open)

  await test.step("a facilitator enters a caucus by a knock that is answered", async () => {
    await openCaucus(chair, "Taliban")
    await expect(office.page.getByRole("heading", { level: 1 })).toContainText("Caucus")
    await envoy.page.getByRole("tab", { name: TABLE_TEXTS.tabPlaces.en }).click()
    await envoy.press(PLACES_TEXTS.knock)
    await office.isTold("knocks at your door")
    await office.press(PLACES_TEXTS.letIn)
    await expect(envoy.page.getByRole("heading", { level: 1 })).toContainText("Caucus")
    await office.press(ROOM_TEXTS.micOn)
    await envoy.hears(office)
    await chair.hearsNothingOf(office)
    await kabul.hearsNothingOf(office)
    await envoy.press(PLACES_TEXTS.back)
    await envoy.hearsNothingOf(office)
  })

  await test.step("a mute by the chair holds until the floor is given", async () => {
    await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPlaces.en }).click()
    await chair.press(PLACES_TEXTS.closeCaucus)
    await chair.page.locator(".seat").filter({ hasText: "Kabul" }).click()
    await chair.page.getByRole("dialog").getByRole("button", { name: ROOM_TEXTS.mute.en }).click()
    await expect(kabul.page.locator(".controls-state")).toContainText(ROOM_TEXTS.mutedNow.en)
    await expect(kabul.button(ROOM_TEXTS.micOn)).toBeDisabled()
    await kabul.press(ROOM_TEXTS.askFloor)
    await chair.press(ROOM_TEXTS.give)
    await kabul.press(ROOM_TEXTS.micOn)
    await office.hears(kabul)
  })

  await test.step("held, the space bar opens the microphone; let go, it closes it", async () => {
    await kabul.press(ROOM_TEXTS.micOff)
    await office.hearsNothingOf(kabul)
    await kabul.page.locator(".room-title").click()
    await kabul.page.keyboard.down("Space")
    await office.hears(kabul)
    await kabul.page.keyboard.up("Space")
    await office.hearsNothingOf(kabul)
  })

  await test.step("a point is shown beside the picture and initialled by both heads", async () => {
    const dialog = chair.page.getByRole("dialog")
    await chair.press(PLACES_TEXTS.recordOpening)
    await dialog.getByRole("button", { name: TALKS_TEXTS.openSession.en }).click()
    await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPoint.en }).click()
    await chair.press(TABLE_TEXTS.take)
    await dialog.getByRole("button", { name: TABLE_TEXTS.take.en }).click()
    await chair.press(TALKS_TEXTS.propose)
    await dialog.getByRole("textbox").first().fill("Both lists are opened at the same moment.")
    await dialog.getByRole("button", { name: TALKS_TEXTS.propose.en }).click()
    // A point that is shown to all moves to its place: what was opened on it stays.
    await kabul.press(TALKS_TEXTS.initial)
    await chair.press(TABLE_TEXTS.show)
    await chair.button(TABLE_TEXTS.hide).waitFor()
    for (const seat of [kabul, office]) {
      if (seat === office) await seat.press(TALKS_TEXTS.initial)
      await seat.page.getByRole("dialog").getByRole("button", { name: TALKS_TEXTS.initial.en }).click()
    }
    await envoy.page.getByRole("tab", { name: TABLE_TEXTS.tabPoint.en }).click()
    await expect(envoy.page.getByText(TALKS_TEXTS.agreed.en)).toBeVisible()
  })

  await test.step("a notice reaches everybody, and the end is the end for all", async () => {
    await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPlaces.en }).click()
    await chair.press(PLACES_TEXTS.notify)
    await chair.page.getByRole("dialog").getByRole("textbox").fill("We close in five minutes.")
    await chair.press(PLACES_TEXTS.send)
    await expect(office.page.getByText("We close in five minutes.").first()).toBeVisible()
    await chair.press(PLACES_TEXTS.recordClosing)
    await chair.page.getByRole("dialog").getByRole("checkbox").uncheck()
    await chair.page.getByRole("dialog").getByRole("button", { name: TALKS_TEXTS.closeSession.en }).click()
    await expect(office.page.getByText("The chair has closed the talks.")).toBeVisible()
  })

  for (const seat of Object.values(seats)) expect(seat.troubles, seat.member).toEqual([])
})

async function gather<Some extends Role>(browser: Browser, roles: readonly Some[]): Promise<Record<Some, RoomSeat>> {
  const place = { url: server.url, session: SESSION }
  for (const role of roles) taken.push(await RoomSeat.take(browser, place, PEOPLE[role]))
  for (const seat of taken) await seat.join()
  return Object.fromEntries(roles.map((role, at) => [role, taken[at]])) as Record<Some, RoomSeat>
}

async function openCaucus(chair: RoomSeat, delegation: string): Promise<void> {
  await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPlaces.en }).click()
  await chair.press(PLACES_TEXTS.openCaucus)
  const dialog = chair.page.getByRole("dialog")
  await dialog.getByRole("checkbox", { name: delegation, exact: true }).check()
  await dialog.getByRole("button", { name: PLACES_TEXTS.openCaucus.en }).click()
}

async function wordsOf(seat: RoomSeat): Promise<string[]> {
  await seat.page.getByRole("tab", { name: TABLE_TEXTS.tabHearers.en }).click()
  const words = seat.page.locator(".place-words li")
  await expect(words).toHaveCount(6)
  return words.allInnerTexts()
}
