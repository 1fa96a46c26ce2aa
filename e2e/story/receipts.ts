import { expect } from "@playwright/test"
import { SHORTFALL_WORDS } from "@wasit/domain/words"
import { HANDOVER_TEXTS } from "../../packages/web/src/release/handover-texts.ts"
import { LEDGER_TEXTS } from "../../packages/web/src/release/ledger-texts.ts"
import { UI_TEXTS } from "../../packages/web/src/ui/texts.ts"
import { KEY } from "./agreement.ts"
import type { Seat } from "./seat.ts"
import type { Table } from "./table.ts"

/** Each receiver answers person by person. The Coast takes one of those who came as not its own. */
export async function signReceipts({ coast, heights, cast }: Table): Promise<void> {
  for (const seat of [coast, heights]) {
    await seat.go("handover")
    await seat.page.getByRole("button", { name: seat.counted(HANDOVER_TEXTS, "answerDo") }).click()
    const codes = seat.dialog.getByRole("combobox", { name: say(seat, "code") })
    if (seat === coast) {
      await codes.first().selectOption("RECEIVED_NOT_OURS")
      await seat.dialog.getByRole("textbox", { name: say(seat, "note") }).fill(cast.notOurs)
    }
    await seat.press(say(seat, "acceptRest"), seat.dialog)
    if (seat === coast) await seat.picture("26-receipt")
    await seat.sign(say(seat, "signReceipt"))
  }
}

/** Fewer came than were agreed: the sender says why, in counts. */
export async function explainShortfall({ heights }: Table): Promise<void> {
  await heights.press(say(heights, "explain"))
  await heights.write(heights.format.say(SHORTFALL_WORDS.DECLINED), heights.format.number(1), heights.dialog)
  await heights.picture("27-shortfall")
  await heights.sign(heights.say(UI_TEXTS, "signNow"))
}

/** Two counts of the same releases, and the difference of one person explained. */
export async function compareCounts({ host, coast, cast }: Table): Promise<void> {
  for (const seat of [host, coast]) {
    await seat.go("ledger")
    const ofHeights = seat.section(seat.say(LEDGER_TEXTS, "releasedBy", { party: cast.heights.label }))
    const ofCoast = seat.section(seat.say(LEDGER_TEXTS, "releasedBy", { party: cast.coast.label }))
    await expect(ofHeights.locator(".figure-number")).toHaveText(numbers(seat, [KEY.heights - 1, 1, 1]))
    await expect(ofHeights.getByText(seat.say(LEDGER_TEXTS, "difference", { n: 1 }))).toBeVisible()
    await expect(ofHeights.getByText(seat.say(LEDGER_TEXTS, "notOurs"))).toBeVisible()
    await expect(ofCoast.getByText(seat.say(LEDGER_TEXTS, "same"))).toBeVisible()
  }
  await coast.picture("28-two-counts")
  await host.go("standing")
  await host.picture("standing")
}

const numbers = (seat: Seat, counts: readonly number[]): string[] => counts.map((n) => seat.format.number(n))

const say = (seat: Seat, key: keyof typeof HANDOVER_TEXTS): string => seat.say(HANDOVER_TEXTS, key)
