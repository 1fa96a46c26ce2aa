import { expect, test } from "@playwright/test"
import { ENTRY_TEXTS } from "../packages/web/src/talks/room/entry-texts.ts"
import { ROOM_TEXTS } from "../packages/web/src/talks/room/room-texts.ts"
import { TABLE_TEXTS } from "../packages/web/src/talks/room/table-texts.ts"
import { TALK_BROWSER } from "./media-page.ts"
import { RoomSeat } from "./room-seat.ts"
import { serverForEachTest } from "./served.ts"
import { Line } from "./weak-line/line.ts"
import { SignalPath } from "./weak-line/signal-path.ts"

test.use(TALK_BROWSER)

/** A lost line keeps its place for half a minute. */
const SOON = { timeout: 12_000 }

let line: Line
let signal: SignalPath
test.afterEach(() => signal.close())
const server = serverForEachTest()
test.beforeEach(async () => {
  line = new Line()
  signal = await SignalPath.open(server.url, line)
})

test("a weak line: whoever leaves while it is down has left as soon as it is there again, by the button or with the page @long", async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const session = "session_2020-03-22"
  const near = { url: server.url, session }
  const chair = await RoomSeat.take(browser, near, "facilitator_qatar/head")
  const office = await RoomSeat.take(browser, { url: signal.url, session }, "party_tal/head")
  for (const seat of [chair, office]) await seat.join()
  await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPlaces.en }).click()
  await chair.page.getByRole("button", { name: /^Admit the delegation: .*Taliban/ }).click()
  await office.page.locator(".seats").waitFor()
  const place = chair.page.locator(".seat").filter({ hasText: "Doha office" })
  await expect(place).toHaveCount(1)
  const cut = async (): Promise<void> => {
    line.isDark = true
    signal.changeNetwork()
    await expect(office.page.locator(".red-bar")).toContainText(ROOM_TEXTS.cannotBeHeard.en)
  }
  const carryAgain = async (): Promise<void> => {
    // Until then it is kept.
    await expect(place).toHaveCount(1)
    line.isDark = false
    signal.noticeChange()
  }

  await test.step("by the button", async () => {
    await cut()
    await office.press(ROOM_TEXTS.leaveShort)
    await expect(office.page.getByText(ENTRY_TEXTS["ended-left"].en)).toBeVisible()
    await carryAgain()
    await expect(place).toHaveCount(0, SOON)
  })

  await test.step("with the page, which comes back and does not join again", async () => {
    const room = office.page.url()
    await office.press(ENTRY_TEXTS.again)
    await office.join()
    await expect(place).toHaveCount(1)
    await cut()
    await office.page.goto("about:blank")
    await carryAgain()
    await office.page.goto(room)
    await expect(place).toHaveCount(0, SOON)
  })
})
