import { expect, type Locator } from "@playwright/test"
import { CHECKLIST_TEXTS } from "../../packages/web/src/field/checklist-texts.ts"
import { FIELD_TEXTS } from "../../packages/web/src/field/field-texts.ts"
import { RECEIPT_TEXTS } from "../../packages/web/src/field/receipt-texts.ts"
import { FIELD_SHELL_TEXTS } from "../../packages/web/src/field/texts.ts"
import type { Seat } from "./seat.ts"
import type { Table } from "./table.ts"

/** Everybody who will be at the site reads the record once, while there is a signal; the neutral fetches both manifests. */
export async function prepareField({ neutral, coast, heights }: Table): Promise<void> {
  for (const seat of [neutral, coast, heights]) {
    await seat.onPhone()
    await seat.page.goto("/field")
    await expect(seat.page.getByText(seat.say(FIELD_SHELL_TEXTS, "kept"))).toBeVisible()
    await seat.press(say(seat, "readRecord"))
    await expect(seat.page.getByText(say(seat, "readingRecord"))).toBeHidden()
    await expect(seat.page.getByRole("button", { name: say(seat, "putOn") })).toHaveCount(2)
  }
  const put = neutral.page.getByRole("button", { name: say(neutral, "putOn") })
  for (const left of [1, 0]) {
    await put.first().click()
    await expect(put).toHaveCount(left)
  }
}

/** At the site there is no signal: person by person, custody passes, and the officers sign from phone to phone. */
export async function handOver(table: Table): Promise<void> {
  const { neutral, coast, heights, cast } = table
  for (const seat of [neutral, coast, heights]) await seat.page.context().setOffline(true)
  await passCustody(table, cast.heights.label, "23")
  await coSign(neutral, heights, cast.heights.head)
  await coSign(neutral, coast, cast.coast.head)
  await expect(neutral.page.getByText(neutral.say(RECEIPT_TEXTS, "complete"))).toBeVisible()
  await neutral.picture("24-receipt-signed-by-all", "phone", neutral.section(neutral.say(RECEIPT_TEXTS, "title")))
  await neutral.press(neutral.say(RECEIPT_TEXTS, "finish"))
  await passCustody(table, cast.coast.label, null)
  await coSign(neutral, coast, cast.coast.head)
  await coSign(neutral, heights, cast.heights.head)
  await neutral.press(neutral.say(RECEIPT_TEXTS, "finish"))
  await expect(neutral.page.getByText(say(neutral, "on-phone"), { exact: true })).toHaveCount(2)
}

/** The signal comes back: what waited in the outbox stands in the record, and everybody returns to the rooms. */
export async function sendOutbox({ neutral, coast, heights }: Table): Promise<void> {
  for (const seat of [neutral, coast, heights]) await seat.page.context().setOffline(false)
  await expect(neutral.page.getByText(say(neutral, "in-record"), { exact: true })).toHaveCount(2)
  await neutral.picture("25-outbox", "phone")
  for (const seat of [neutral, coast, heights]) await seat.backToDesk()
}

async function passCustody({ neutral }: Table, sender: string, picture: string | null): Promise<void> {
  const { page, dialog } = neutral
  const check = (key: keyof typeof CHECKLIST_TEXTS): string => neutral.say(CHECKLIST_TEXTS, key)
  const released = say(neutral, "released", { party: sender })
  const card = page.locator(".card").filter({ hasText: released })
  await neutral.press(say(neutral, "openManifest"), card)
  await expect(page.getByRole("button", { name: say(neutral, "back") })).toBeVisible()
  await expect(page.getByRole("checkbox", { name: check("identity") }).first()).toBeVisible()
  for (const key of ["identity", "wish", "fit"] as const)
    for (const box of await page.getByRole("checkbox", { name: check(key) }).all()) await box.check()
  if (picture !== null) await neutral.picture(`${picture}-checklist-without-a-signal`, "phone")
  await page.getByRole("button", { name: neutral.counted(CHECKLIST_TEXTS, "handOverN") }).click()
  await neutral.press(check("firstHand"), dialog)
  await neutral.press(check("secondHand"), dialog)
  await expect(page.getByRole("heading", { name: neutral.say(RECEIPT_TEXTS, "title") }).first()).toBeVisible()
}

/** An officer reads the receipt off the neutral's phone and signs it; the neutral reads the signature back. */
async function coSign(neutral: Seat, witness: Seat, name: string): Promise<void> {
  await witness.press(say(witness, "coSign"))
  await readCode(witness, await codeOn(neutral))
  await witness.press(witness.say(RECEIPT_TEXTS, "sign"))
  await expect(witness.page.getByText(witness.say(RECEIPT_TEXTS, "showBack"))).toBeVisible()
  await readCode(neutral, await codeOn(witness))
  const added = neutral.say(RECEIPT_TEXTS, "added", { who: name })
  await expect(neutral.page.getByText(added)).toBeVisible()
  await witness.press(say(witness, "back"))
}

async function codeOn(seat: Seat): Promise<string> {
  const details: Locator = seat.page.locator("details").filter({ hasText: seat.say(RECEIPT_TEXTS, "asText") })
  if (!(await details.evaluate((each) => (each as HTMLDetailsElement).open))) await details.locator("summary").click()
  return details.locator("pre").innerText()
}

async function readCode(seat: Seat, code: string): Promise<void> {
  await seat.write(seat.say(RECEIPT_TEXTS, "paste"), code)
  await seat.press(seat.say(RECEIPT_TEXTS, "read"))
}

const say = (seat: Seat, key: keyof typeof FIELD_TEXTS, values?: Parameters<Seat["say"]>[2]): string =>
  seat.say(FIELD_TEXTS, key, values)
