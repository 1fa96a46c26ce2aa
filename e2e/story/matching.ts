import { expect, type Locator } from "@playwright/test"
import { OUTCOME_LABELS } from "@wasit/domain/words"
import { MATCH_TEXTS } from "../../packages/web/src/lists/match-texts.ts"
import { REVIEW_TEXTS } from "../../packages/web/src/lists/review-texts.ts"
import { readNumber } from "../../packages/web/src/ui/read-number.ts"
import { heldRows } from "./make-lists.ts"
import type { Seat } from "./seat.ts"
import type { Table } from "./table.ts"

/** The Heights compare the long list with their register and judge pair by pair, with the keyboard; then a rule settles the rest. */
export async function judgePairs({ heightsOfficer, lists }: Table): Promise<void> {
  const seat = heightsOfficer
  const { page } = seat
  const held = await heldRows(lists, "greater")
  await seat.go("matching")
  await seat.press(say(seat, "start"))
  const pair = page.getByRole("table", { name: say(seat, "pair") })
  // What is seen: the same is told to who hears the page.
  const noneWaits = page.getByRole("paragraph").filter({ hasText: say(seat, "waitingNone") })
  await expect(pair.or(noneWaits)).toBeVisible()
  const proposed = new Set<number>()
  for (let done = 0; await pair.isVisible(); done += 1) {
    const row = await claimedRow(seat, pair)
    proposed.add(row)
    if (done === 1) await seat.picture("15-match-desk")
    await page.keyboard.press(held.includes(row) ? "KeyJ" : "KeyK")
    await expect(page.getByText(seat.say(REVIEW_TEXTS, "hidden")).or(noneWaits)).toBeVisible()
    await expect(pair.getByRole("columnheader", { name: claimedSide(seat, row), exact: true })).toBeHidden()
  }
  // Whom the comparison did not propose and the officer knows all the same.
  await page.getByRole("tab", { name: seat.counted(REVIEW_TEXTS, "view-rows") }).click()
  await seat.choose(seat.say(REVIEW_TEXTS, "show"), seat.say(REVIEW_TEXTS, "show-all"))
  for (const row of held) if (!proposed.has(row)) await answerHeld(seat, row)

  await page.getByRole("tab", { name: seat.say(REVIEW_TEXTS, "view-rules"), exact: true }).click()
  await page.getByRole("radio", { name: say(seat, "rule-no-pair") }).check()
  await page.getByRole("button", { name: seat.counted(MATCH_TEXTS, "bulkDo") }).click()
  await expect(page.getByText(say(seat, "bulkNone"))).toBeVisible()
}

/** What the judgements answer goes into the record: counts for all, rows sealed to those who may read names. */
export async function submitStatement({ heightsOfficer }: Table): Promise<void> {
  const seat = heightsOfficer
  await seat.page.getByRole("tab", { name: seat.say(REVIEW_TEXTS, "view-statement"), exact: true }).click()
  await seat.picture("16-statement-on-the-list")
  await seat.press(say(seat, "submit"))
  await seat.sign(say(seat, "submit"))
}

async function answerHeld(seat: Seat, row: number): Promise<void> {
  const { page, dialog } = seat
  await page.getByRole("grid").focus()
  await page.keyboard.press("Home")
  for (let below = 1; below < row; below += 1) await page.keyboard.press("ArrowDown")
  await seat.press(seat.say(REVIEW_TEXTS, "openRow", { n: row }))
  await dialog.getByRole("radio", { name: seat.format.say(OUTCOME_LABELS.HELD), exact: true }).check()
  await seat.press(say(seat, "save"), dialog)
  await expect(dialog).toBeHidden()
}

async function claimedRow(seat: Seat, pair: Locator): Promise<number> {
  const head = await pair.getByRole("columnheader", { name: seat.counted(MATCH_TEXTS, "claimedSide") }).innerText()
  const read = readNumber(/[\d٠-٩]+/.exec(head)?.[0] ?? "")
  if (read.kind !== "number") throw new Error(`no row in ${head}`)
  return read.n
}

const claimedSide = (seat: Seat, n: number): string => seat.say(MATCH_TEXTS, "claimedSide", { n })

const say = (seat: Seat, key: keyof typeof MATCH_TEXTS): string => seat.say(MATCH_TEXTS, key)
