import { expect } from "@playwright/test"
import { SHARED_TEXTS } from "../../packages/web/src/process/shared-texts.ts"
import { TALKS_TEXTS } from "../../packages/web/src/talks/talks-texts.ts"
import { UI_TEXTS } from "../../packages/web/src/ui/texts.ts"
import type { Seat } from "./seat.ts"
import { daysFromNow, type Table } from "./table.ts"

/** The host convenes a session with an agenda, opens it, and says how many came. */
export async function holdSession({ host, cast }: Table): Promise<void> {
  const { page, dialog } = host
  const say = (key: keyof typeof TALKS_TEXTS, n = 0): string => host.say(TALKS_TEXTS, key, { n })
  const { talks } = cast
  await host.go("talks")
  await host.press(say("convene"))
  await host.write(say("sessionTitle"), talks.title, dialog)
  await host.writeDay(say("starts"), daysFromNow(1), dialog)
  await host.write(host.say(SHARED_TEXTS, "time"), "10:30", dialog)
  await host.write(say("medium"), talks.medium, dialog)
  await host.write(say("item", 1), talks.lists, dialog)
  await host.press(say("addItem"), dialog)
  await host.write(say("item", 2), talks.sites, dialog)
  await host.picture("08-convening")
  await host.sign(say("convene"))
  await page.getByRole("link", { name: talks.title }).click()
  await host.press(say("openSession"))
  await host.sign(say("openSession"))
  for (const [at, { label }] of [cast.coast, cast.heights].entries()) {
    await host.press(say("recordAttendance"), page.getByRole("row").filter({ hasText: label }))
    await host.write(say("present"), host.format.number(4 + at), dialog)
    await host.sign(host.say(UI_TEXTS, "signNow"))
  }
}

/** One sentence is joint and both heads initial it; on the other item each side's own stands beside the other's. */
export async function agreePoints({ host, coast, heights, cast }: Table): Promise<void> {
  const { talks } = cast
  for (const seat of [coast, heights]) {
    await seat.go("talks")
    await seat.page.getByRole("link", { name: talks.title }).click()
  }
  const lists = `${coast.say(TALKS_TEXTS, "item", { n: 1 })} · ${talks.lists}`
  const sites = `${coast.say(TALKS_TEXTS, "item", { n: 2 })} · ${talks.sites}`
  await write(coast, lists, "propose", talks.joint)
  for (const seat of [heights, coast]) {
    const initial = seat.say(TALKS_TEXTS, "initial")
    await seat.press(initial, seat.section(lists))
    await seat.sign(initial)
  }
  await expect(host.section(lists).getByText(host.say(TALKS_TEXTS, "agreed"))).toBeVisible()

  await write(coast, sites, "writeOwn", talks.ofCoast)
  await write(heights, sites, "writeOwn", talks.ofHeights)
  await expect(coast.section(sites).getByText(talks.ofHeights)).toBeVisible()
  await coast.picture("09-points", "desk", coast.section(lists))
  await heights.picture("10-points-on-a-phone", "phone", heights.section(sites))
}

/** The session closes with a follow-up by a named clock. */
export async function closeSession({ host, cast }: Table): Promise<void> {
  const say = (key: keyof typeof TALKS_TEXTS): string => host.say(TALKS_TEXTS, key)
  await host.press(say("closeSession"))
  await host.writeDay(say("followUpDue"), daysFromNow(3), host.dialog)
  await host.write(say("note"), cast.talks.followUp, host.dialog)
  await host.sign(say("closeSession"))
  await expect(host.page.getByText(say("follow-waiting"))).toBeVisible()
}

async function write(seat: Seat, item: string, what: "propose" | "writeOwn", sentence: string): Promise<void> {
  const button = seat.say(TALKS_TEXTS, what)
  await seat.press(button, seat.section(item))
  await seat.write(seat.say(TALKS_TEXTS, "sentence"), sentence, seat.dialog)
  await seat.sign(what === "propose" ? button : seat.say(UI_TEXTS, "signNow"))
}
