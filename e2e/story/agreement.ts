import { expect } from "@playwright/test"
import { WINDOW_WORDS } from "@wasit/domain/words"
import { AGREEMENT_TEXTS } from "../../packages/web/src/agreement/agreement-texts.ts"
import { KEY_TEXTS } from "../../packages/web/src/agreement/key-texts.ts"
import { PEOPLE_TEXTS } from "../../packages/web/src/process/people-texts.ts"
import { SHARED_TEXTS } from "../../packages/web/src/process/shared-texts.ts"
import type { Seat } from "./seat.ts"
import { daysFromNow, type Table } from "./table.ts"

/** How many people each side is to release; the lists of the story hold enough held people for it. */
export const KEY = { coast: 1, heights: 3 } as const

/** The host records the text that both signed, and the duty of each side. */
export async function recordAgreement(table: Table): Promise<void> {
  const { host, cast } = table
  const { page, dialog } = host
  const say = (key: keyof typeof AGREEMENT_TEXTS, n = 0): string => host.say(AGREEMENT_TEXTS, key, { n })
  await host.go("agreement")
  await host.press(say("record"))
  await host.write(say("name"), cast.agreement.title, dialog)
  await host.writeDay(say("signedOn"), daysFromNow(-1), dialog)
  await host.choose(say("signatory", 1), cast.coast.label, dialog)
  await host.press(host.say(SHARED_TEXTS, "add"), dialog.getByRole("group", { name: say("signedBy"), exact: true }))
  await host.choose(say("signatory", 2), cast.heights.label, dialog)
  await host.write(say("text"), cast.agreement.text, dialog)
  await host.sign(say("record"))
  await commit(host, cast.coast.label, cast.heights.label, KEY.coast)
  await commit(host, cast.heights.label, cast.coast.label, KEY.heights)
  await expect(page.getByRole("heading", { name: cast.agreement.title })).toBeVisible()
}

/** What is given for what: one party proposes the key, the other agrees to the same words. */
export async function agreeKey({ coast, heights, cast }: Table): Promise<void> {
  const say = (key: keyof typeof KEY_TEXTS): string => heights.say(KEY_TEXTS, key)
  const { dialog } = heights
  await heights.go("agreement")
  await heights.press(say("propose"))
  await heights.choose(say("givenBy"), cast.heights.label, dialog)
  await heights.write(say("givenCount"), heights.format.number(KEY.heights), dialog)
  await heights.choose(say("receivedBy"), cast.coast.label, dialog)
  await heights.write(say("receivedCount"), heights.format.number(KEY.coast), dialog)
  await dialog.getByRole("radio", { name: heights.say(AGREEMENT_TEXTS, "modality-exact") }).check()
  await dialog.getByRole("radio", { name: WINDOW_WORDS.total[heights.language] }).check()
  await heights.write(say("toleranceField"), heights.format.number(KEY.heights), dialog)
  await heights.sign(say("propose"))

  await coast.go("agreement")
  const agree = coast.say(PEOPLE_TEXTS, "agree")
  await coast.press(agree, coast.section(coast.say(KEY_TEXTS, "title")))
  await coast.sign(agree)
  await expect(heights.section(say("title")).getByText(say("inForce"), { exact: true })).toBeVisible()
  await heights.picture("07-agreement")
}

async function commit(host: Seat, debtor: string, creditor: string, count: number): Promise<void> {
  const { dialog } = host
  const say = (key: keyof typeof AGREEMENT_TEXTS): string => host.say(AGREEMENT_TEXTS, key)
  await host.press(say("recordCommitment"))
  await host.choose(say("promisor"), debtor, dialog)
  await host.choose(say("debtor"), debtor, dialog)
  await host.choose(say("creditor"), creditor, dialog)
  await host.write(say("count"), host.format.number(count), dialog)
  await dialog.getByRole("radio", { name: say("modality-exact") }).check()
  await host.tick(say("hasDue"), dialog)
  await host.writeDay(host.say(SHARED_TEXTS, "dayOf"), daysFromNow(20), dialog)
  await host.sign(say("recordCommitment"))
}
