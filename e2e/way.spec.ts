import { expect, test } from "@playwright/test"
import { say } from "@wasit/domain/words"
import { ENTRY_STEPS } from "../packages/web/src/talks/room/entry-steps.ts"
import { ENTRY_TEXTS } from "../packages/web/src/talks/room/entry-texts.ts"
import { WAYS_TEXTS } from "../packages/web/src/talks/room/ways-texts.ts"
import { violations } from "./faults.ts"
import { TALK_BROWSER } from "./media-page.ts"
import { RoomSeat } from "./room-seat.ts"
import { serverForEachTest } from "./served.ts"

test.use(TALK_BROWSER)

const server = serverForEachTest()

test("before joining, the way of sound and picture is tried over the relay itself", async ({ browser }) => {
  test.setTimeout(120_000)
  const place = { url: server.url, session: "session_2020-03-22" }
  const seat = await RoomSeat.take(browser, place, "party_gov/head")
  const step = (name: (typeof ENTRY_STEPS)[number]) => seat.page.locator(".step-list li").nth(ENTRY_STEPS.indexOf(name))
  for (const name of ["browser", "line", "media"] as const)
    await expect(step(name)).toContainText(say(ENTRY_TEXTS.passed, "en"), { timeout: 40_000 })
  await expect(step("quality")).not.toContainText(say(ENTRY_TEXTS.waiting, "en"))

  // What the facilitators are told is read first, and goes by this button alone.
  const tell = seat.page.getByRole("region", { name: say(WAYS_TEXTS.tell, "en") })
  await expect(tell).toContainText(say(WAYS_TEXTS["way-udp"], "en"))
  await tell.getByRole("button", { name: say(WAYS_TEXTS.tellNow, "en") }).click()
  await expect(tell).toContainText(say(WAYS_TEXTS.tellDone, "en"))

  // Whoever hosts the sitting sees which delegation has tried, and which is to be reminded.
  const host = await RoomSeat.take(browser, place, "facilitator_qatar/head")
  await host.page.goto(host.page.url().replace(/\/room$/, ""))
  const row = (name: string) => host.page.getByRole("row").filter({ hasText: name, has: host.page.locator("td") })
  const ways = host.page.getByRole("region", { name: say(WAYS_TEXTS.title, "en") })
  await expect(ways.locator(row("Afghan government"))).not.toContainText(say(WAYS_TEXTS.notTried, "en"))
  await expect(ways.locator(row("Afghan government"))).toContainText(say(WAYS_TEXTS["way-udp"], "en"))
  await expect(ways.locator(row("Taliban"))).toContainText(say(WAYS_TEXTS.notTried, "en"))
  await expect(ways.locator(row("Taliban"))).toContainText(say(WAYS_TEXTS.notTold, "en"))
  expect(await violations(host.page)).toEqual([])
  expect(await violations(seat.page)).toEqual([])
  expect([...seat.troubles, ...host.troubles]).toEqual([])
})
