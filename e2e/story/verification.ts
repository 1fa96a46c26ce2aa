import { expect, type Locator } from "@playwright/test"
import { OUTCOME_LABELS, REPLY_WORDS } from "@wasit/domain/words"
import { PEOPLE_TEXTS } from "../../packages/web/src/process/people-texts.ts"
import { UI_TEXTS } from "../../packages/web/src/ui/texts.ts"
import { FINAL_TEXTS } from "../../packages/web/src/verification/final-texts.ts"
import { ROUND_TEXTS } from "../../packages/web/src/verification/round-texts.ts"
import { ROW_TEXTS } from "../../packages/web/src/verification/row-texts.ts"
import { heldRows } from "./make-lists.ts"
import type { Seat } from "./seat.ts"
import { daysFromNow, type Table } from "./table.ts"

/** The host opens a round about both lists, with a deadline for each word. */
export async function openRound({ host }: Table): Promise<void> {
  const { dialog } = host
  await host.go("verification")
  await host.press(host.say(ROUND_TEXTS, "openRound", { n: 1 }))
  for (const [at, due] of (["answersDue", "commentsDue", "repliesDue"] as const).entries())
    await host.writeDay(host.say(ROUND_TEXTS, due), daysFromNow(4 + at), dialog)
  await host.sign(host.say(UI_TEXTS, "signNow"))
}

/** The Coast answers the short list row by row: who is held, and by which authority; the others are not held. */
export async function answerByRows({ coastOfficer, cast, lists }: Table): Promise<void> {
  const seat = coastOfficer
  await openList(seat, cast.heights.label)
  await answer(seat, "NOT_HELD", null)
  for (const row of await heldRows(lists, "lesser")) {
    await find(seat, row)
    await answer(seat, "HELD", cast.coast.authority)
  }
  await signRows(seat, "signStatement")
}

/** Each claimant comments on the answers to its list; then each holder replies. */
export async function commentAndReply({ coastOfficer, heightsOfficer, cast }: Table): Promise<void> {
  for (const [claimant, list] of [
    [coastOfficer, cast.coast.label],
    [heightsOfficer, cast.heights.label],
  ] as const) {
    await openList(claimant, list)
    const card = await firstRow(claimant)
    await claimant.choose(text(claimant, "yourComment"), claimant.format.say(REPLY_WORDS.ACCEPT_ANSWER), card)
    await card.getByRole("button", { name: claimant.counted(ROW_TEXTS, "setShown") }).click()
    await signRows(claimant, "signComments")
  }
  await coastOfficer.picture("17-comments", "desk", coastOfficer.page.getByRole("tablist"))
  for (const [holder, list] of [
    [heightsOfficer, cast.coast.label],
    [coastOfficer, cast.heights.label],
  ] as const) {
    await openList(holder, list)
    const card = await firstRow(holder)
    await card.getByRole("button", { name: holder.counted(ROW_TEXTS, "keepShown") }).click()
    await signRows(holder, "signReplies")
  }
}

/** The round closes; what both lists answered as held goes on the final list, and both heads sign the same digest. */
export async function signFinalList({ host, coast, heightsOfficer, cast }: Table): Promise<void> {
  const close = host.say(ROUND_TEXTS, "closeRound", { n: 1 })
  await host.go("verification")
  await host.press(close)
  await host.sign(close)

  const { dialog } = heightsOfficer
  const propose = heightsOfficer.say(FINAL_TEXTS, "propose")
  await heightsOfficer.go("verification")
  await heightsOfficer.press(propose)
  const allHeld = dialog.getByRole("button", { name: heightsOfficer.say(FINAL_TEXTS, "allHeld") })
  await expect(allHeld.first()).toBeVisible()
  for (const button of await allHeld.all()) await button.click()
  await heightsOfficer.sign(propose)

  await coast.go("verification")
  await expect(coast.page.getByText(coast.say(FINAL_TEXTS, "computedHere"))).toBeVisible()
  const agree = coast.say(PEOPLE_TEXTS, "agree")
  await coast.press(agree)
  await coast.sign(agree)
  await expect(
    coast.section(coast.say(FINAL_TEXTS, "title")).getByText(coast.say(FINAL_TEXTS, "inForce")),
  ).toBeVisible()
  await expect(host.page.getByText(host.say(FINAL_TEXTS, "people", { party: cast.coast.label }))).toBeVisible()
  await coast.picture("18-final-list", "desk", coast.section(coast.say(FINAL_TEXTS, "title")))
}

const text = (seat: Seat, key: keyof typeof ROW_TEXTS): string => seat.say(ROW_TEXTS, key)

async function openList(seat: Seat, claimant: string): Promise<void> {
  await seat.go("verification")
  await seat.page.getByRole("tab", { name: seat.say(ROUND_TEXTS, "listOf", { party: claimant }) }).click()
}

/** Opens the first row that is shown. @returns its card */
async function firstRow(seat: Seat): Promise<Locator> {
  const rows = seat.section(text(seat, "rows"))
  await rows.getByRole("grid").getByRole("row").nth(1).click()
  return rows
}

async function find(seat: Seat, row: number): Promise<void> {
  await seat.write(text(seat, "search"), seat.format.inDigits(String(row)))
  await expect(seat.section(text(seat, "rows")).getByRole("grid").getByRole("row")).toHaveCount(2)
}

async function answer(seat: Seat, outcome: "HELD" | "NOT_HELD", authority: string | null): Promise<void> {
  const card = await firstRow(seat)
  await seat.choose(text(seat, "yourAnswer"), seat.format.say(OUTCOME_LABELS[outcome]), card)
  if (authority !== null) await seat.choose(text(seat, "authority"), authority, card)
  await card.getByRole("button", { name: seat.counted(ROW_TEXTS, "setShown") }).click()
}

async function signRows(seat: Seat, key: "signStatement" | "signComments" | "signReplies"): Promise<void> {
  await seat.press(text(seat, key))
  await seat.sign(text(seat, key))
}
