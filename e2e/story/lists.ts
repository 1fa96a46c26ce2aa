import { join } from "node:path"
import { expect } from "@playwright/test"
import { INTAKE_TEXTS } from "../../packages/web/src/lists/intake-texts.ts"
import { LIST_TEXTS } from "../../packages/web/src/lists/texts.ts"
import { UI_TEXTS } from "../../packages/web/src/ui/texts.ts"
import { LIST_ACT_TEXTS } from "../../packages/web/src/verification/list-act-texts.ts"
import type { Seat } from "./seat.ts"
import { daysFromNow, type Table } from "./table.ts"

/** The host opens the exchange: until when both sides deposit. */
export async function openExchange({ host }: Table): Promise<void> {
  await host.go("verification")
  await host.press(host.say(LIST_ACT_TEXTS, "openExchange"))
  await host.writeDay(host.say(LIST_ACT_TEXTS, "depositDue"), daysFromNow(2), host.dialog)
  await host.sign(host.say(UI_TEXTS, "signNow"))
}

/** Each list officer brings a file in, looks at what was understood, seals the list and deposits it. */
export async function depositLists(table: Table): Promise<void> {
  const { coastOfficer, heightsOfficer, lists } = table
  await deposit(coastOfficer, join(lists, "greater-claimed.csv"), "11")
  await expect(coastOfficer.page.getByText(waits(coastOfficer, "waitsDeposit", table.cast.heights.label))).toBeVisible()
  await deposit(heightsOfficer, join(lists, "lesser-claimed.xlsx"), null)
}

/** Once both clients have cosigned both deposits, each officer hands over the key; neither can read before the other did. */
export async function openLists(table: Table): Promise<void> {
  const { coastOfficer, heightsOfficer, cast } = table
  await open(coastOfficer)
  await expect(coastOfficer.page.getByText(waits(coastOfficer, "waitsOpen", cast.heights.label)).first()).toBeVisible()
  await open(heightsOfficer)
  for (const seat of [coastOfficer, heightsOfficer]) {
    await seat.press(seat.say(INTAKE_TEXTS, "readTheirs"))
    await expect(seat.page.getByText(seat.say(INTAKE_TEXTS, "readHere"))).toBeVisible()
  }
  const sealed = heightsOfficer.section(heightsOfficer.say(INTAKE_TEXTS, "sealedTitle"))
  await heightsOfficer.picture("14-both-lists-open", "desk", sealed)
}

/** Each officer brings the own register in; it never leaves the device. */
export async function keepRegisters({ coastOfficer, heightsOfficer, lists }: Table): Promise<void> {
  await keepRegister(coastOfficer, join(lists, "lesser-register.csv"))
  await keepRegister(heightsOfficer, join(lists, "greater-register.xlsx"))
}

async function deposit(seat: Seat, file: string, picture: string | null): Promise<void> {
  await bringIn(seat, file, "claim", picture)
  await seat.press(seat.say(INTAKE_TEXTS, "toSeal"))
  const seal = seat.say(INTAKE_TEXTS, "seal", { n: 1 })
  await seat.press(seal)
  if (picture !== null) await seat.picture("13-sealing")
  await seat.press(seal, seat.dialog)
  await expect(seat.dialog).toBeHidden()
  await expect(seat.page.getByText(seat.say(INTAKE_TEXTS, "ownList", { n: 1 }))).toBeVisible()
}

async function keepRegister(seat: Seat, file: string): Promise<void> {
  await bringIn(seat, file, "register", null)
  await seat.press(seat.say(INTAKE_TEXTS, "toKeep"))
  await seat.press(seat.say(INTAKE_TEXTS, "keep", { n: 1 }))
  await expect(seat.page.getByText(seat.say(INTAKE_TEXTS, "kept", { n: 1 }))).toBeVisible()
}

/** From a file to the rows as they were understood. */
async function bringIn(seat: Seat, file: string, what: "claim" | "register", picture: string | null): Promise<void> {
  const { page } = seat
  await seat.go("intake")
  await page.getByRole("radio", { name: seat.say(LIST_TEXTS, what) }).check()
  const choosing = page.waitForEvent("filechooser")
  await seat.press(seat.say(UI_TEXTS, "chooseFile"))
  await (await choosing).setFiles(file)
  await expect(page.getByText(seat.say(INTAKE_TEXTS, "columnsLead"))).toBeVisible()
  if (picture !== null) await seat.picture(`${picture}-columns`)
  await seat.press(seat.say(LIST_TEXTS, "next"))
  await expect(page.getByRole("heading", { name: seat.say(INTAKE_TEXTS, "quality"), exact: true })).toBeVisible()
  if (picture !== null) await seat.picture("12-every-cell-checked")
}

async function open(seat: Seat): Promise<void> {
  const button = seat.say(INTAKE_TEXTS, "openOwn")
  await seat.press(button)
  await seat.press(button, seat.dialog)
  await expect(seat.dialog).toBeHidden()
}

const waits = (seat: Seat, key: "waitsDeposit" | "waitsOpen", party: string): string =>
  seat.say(INTAKE_TEXTS, key, { party })
