import { expect } from "@playwright/test"
import { INTERVIEW_WORDS } from "@wasit/domain/words"
import { PLAN_TEXTS } from "../../packages/web/src/release/plan-texts.ts"
import { UI_TEXTS } from "../../packages/web/src/ui/texts.ts"
import { KEY } from "./agreement.ts"
import type { Seat } from "./seat.ts"
import { daysFromNow, type Table } from "./table.ts"

type PlanKey = keyof typeof PLAN_TEXTS

/** One party proposes the site, the other agrees; then one proposes the first tranche, the other agrees. */
export async function planTranche(table: Table): Promise<void> {
  const { coast, heights, cast } = table
  const { dialog } = coast
  for (const seat of [coast, heights, table.neutral]) await seat.go("plan")
  await coast.press(say(coast, "proposeSite"))
  await coast.write(say(coast, "siteName"), cast.site.name, dialog)
  await coast.write(say(coast, "province"), cast.site.province, dialog)
  await coast.write(say(coast, "capacity"), coast.format.number(50), dialog)
  await coast.write(say(coast, "needs"), cast.site.needs, dialog)
  await coast.sign(say(coast, "proposeSite"))
  await agree(heights)

  for (const [label, count] of [
    [cast.coast.label, KEY.coast],
    [cast.heights.label, KEY.heights],
  ] as const) {
    await heights.write(say(heights, "people", { party: label }), heights.format.number(count))
    await heights.choose(say(heights, "siteFor", { party: label }), cast.site.name)
  }
  await heights.writeDay(say(heights, "day"), daysFromNow(0))
  await expect(heights.page.getByText(say(heights, "mayEnter"))).toBeVisible()
  await heights.picture("19-building-a-tranche", "desk", heights.section(say(heights, "build")))
  await heights.press(say(heights, "proposeThis"))
  await heights.sign(say(heights, "propose"))
  await agree(coast)
}

/** The neutral speaks to each person alone. One of them does not wish to travel, and no reason leaves the room. */
export async function interview({ neutral }: Table): Promise<void> {
  const { dialog } = neutral
  await neutral.press(say(neutral, "interviewsDo"))
  const wishes = dialog.getByRole("combobox", { name: say(neutral, "consent") })
  const health = dialog.getByRole("combobox", { name: say(neutral, "fitness") })
  const people = KEY.coast + KEY.heights
  await expect(wishes).toHaveCount(people)
  for (let at = 0; at < people; at += 1) {
    await wishes.nth(at).selectOption(at === 1 ? "DECLINES" : "CONSENTS")
    await health.nth(at).selectOption("FIT")
  }
  await expect(dialog.getByText(neutral.format.say(INTERVIEW_WORDS.FIT)).first()).toBeAttached()
  await neutral.picture("20-private-interviews")
  await neutral.sign(say(neutral, "interviewsDo"))
}

/** Each side seals whom it sends, both turn their key, and both sides depart. */
export async function giveGo({ coast, heights, cast }: Table): Promise<void> {
  for (const seat of [coast, heights]) {
    await seat.press(say(seat, "manifestDo"))
    await seat.dialog.getByText(say(seat, "manifestPeople"), { exact: true }).click()
    await expect(seat.dialog.getByRole("rowheader").first()).toBeVisible()
    await seat.sign(say(seat, "manifestDo"))
  }
  for (const seat of [heights, coast]) {
    await seat.press(say(seat, "giveGo"))
    await seat.sign(say(seat, "giveGo"))
  }
  await expect(heights.page.getByText(say(heights, "ready"))).toBeVisible()
  await coast.picture("21-both-gave-their-go")
  for (const [seat, { label }] of [
    [coast, cast.coast],
    [heights, cast.heights],
  ] as const) {
    await seat.press(say(seat, "departDo", { party: label }))
    await seat.sign(seat.say(UI_TEXTS, "signNow"))
  }
  await expect(coast.page.getByText(say(coast, "moving"))).toBeVisible()
}

async function agree(seat: Seat): Promise<void> {
  await seat.press(say(seat, "agree"))
  await seat.sign(seat.say(UI_TEXTS, "signNow"))
}

const say = (seat: Seat, key: PlanKey, values?: Parameters<Seat["say"]>[2]): string => seat.say(PLAN_TEXTS, key, values)
