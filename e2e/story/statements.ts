import { expect, type Locator } from "@playwright/test"
import { COMPOSE_TEXTS } from "../../packages/web/src/statements/compose-texts.ts"
import { STATEMENTS_TEXTS } from "../../packages/web/src/statements/statements-texts.ts"
import type { Table } from "./table.ts"

/** The host drafts a joint text whose number is an answer of the record, and sends it to both parties. */
export async function proposeJointText({ host, cast }: Table): Promise<void> {
  const { page } = host
  const compose = (key: keyof typeof COMPOSE_TEXTS): string => host.say(COMPOSE_TEXTS, key)
  await host.go("statements")
  await page
    .getByRole("link", { name: host.say(STATEMENTS_TEXTS, "proposeJoint") })
    .first()
    .click()
  await host.write(compose("text"), cast.statements.joint)
  const chooser = page.getByRole("combobox", { name: compose("choose") })
  await chooser.selectOption(await firstOf(chooser, cast.heights.label))
  await host.press(compose("add"))
  await page.getByRole("button", { name: host.like(COMPOSE_TEXTS, "insertNamed", "name") }).click()
  await expect(page.getByText(compose("nothingFound"))).toBeVisible()
  await host.picture("29-a-joint-text-with-a-bound-number")
  await host.press(compose("propose"))
  await host.sign(compose("propose"))
}

/** The host proposes which questions the public page answers; both heads approve them, and the joint text. */
export async function approveAll({ host, coast, heights }: Table): Promise<void> {
  const said = (key: keyof typeof STATEMENTS_TEXTS): string => host.say(STATEMENTS_TEXTS, key)
  await host.press(said("proposeFigures"))
  const questions = host.dialog.getByRole("checkbox")
  await expect(questions.first()).toBeVisible()
  for (const question of (await questions.all()).slice(0, 8)) await question.check()
  await host.sign(host.say(STATEMENTS_TEXTS, "proposeFigures"))
  for (const seat of [coast, heights]) {
    await seat.go("statements")
    for (const key of ["approveJoint", "approveFigures"] as const) {
      const approve = seat.say(STATEMENTS_TEXTS, key)
      await seat.page.getByRole("button", { name: approve, exact: true }).first().click()
      await seat.sign(approve)
    }
  }
  await expect(coast.page.getByText(coast.like(STATEMENTS_TEXTS, "publishedAt", "when")).first()).toBeVisible()
  await coast.picture("30-statements")
}

/** The first question about a party that the record can answer. @returns its value in the list */
async function firstOf(chooser: Locator, party: string): Promise<string> {
  const value = await chooser.locator("option").filter({ hasText: party }).first().getAttribute("value")
  if (value === null) throw new Error(`the record answers nothing about ${party}`)
  return value
}
