import { expect } from "@playwright/test"
import type { MemberRole } from "@wasit/domain"
import { MANDATE_WORDS, ROLE_WORDS } from "@wasit/domain/words"
import { JOIN_TEXTS } from "../../packages/web/src/process/join-texts.ts"
import { PEOPLE_TEXTS } from "../../packages/web/src/process/people-texts.ts"
import { STANDING_TEXTS } from "../../packages/web/src/process/standing-texts.ts"
import { UI_TEXTS } from "../../packages/web/src/ui/texts.ts"
import type { Seat } from "./seat.ts"
import type { Table } from "./table.ts"

/** The host invites the first head of every other delegation, and admits each after the words of the keys were read aloud. */
export async function admitHeads(table: Table): Promise<void> {
  const { host, cast } = table
  await host.go("process")
  const heads = [
    { seat: table.coast, ...cast.coast, role: "HEAD_OF_DELEGATION" },
    { seat: table.heights, ...cast.heights, role: "HEAD_OF_DELEGATION" },
    { seat: table.neutral, ...cast.neutral, role: "NEUTRAL_INTERMEDIARY" },
    { seat: table.interpreter, ...cast.interpreters, role: "INTERPRETER" },
  ] as const
  const links: string[] = []
  for (const { label, role } of heads) {
    links.push(await invite(host, label, role, label === cast.coast.label ? "03-invitation" : null))
  }
  await Promise.all(heads.map(({ seat, head }, at) => join(seat, links[at] ?? "", head)))
  await table.coast.picture("04-joining", "phone")
  for (const { seat, head } of heads) await admit(host, seat, head, seat === table.coast ? "05-admission" : null)
  for (const { seat } of heads) await expectAdmitted(seat)
}

/** Each party's head brings a list officer: nobody else can admit one. */
export async function admitOfficers(table: Table): Promise<void> {
  const { cast } = table
  const officers = [
    { head: table.coast, seat: table.coastOfficer, name: cast.coast.officer },
    { head: table.heights, seat: table.heightsOfficer, name: cast.heights.officer },
  ]
  for (const { head, seat, name } of officers) {
    await head.go("process")
    const link = await invite(head, null, "LIST_OFFICER", null)
    await join(seat, link, name)
    await admit(head, seat, name, null)
    await expectAdmitted(seat)
  }
}

/** The trust policy: both heads adopt the same text, and the badge of each says so. */
export async function adoptPolicy({ coast, heights }: Table): Promise<void> {
  for (const seat of [coast, heights]) {
    const adopt = seat.say(PEOPLE_TEXTS, "adopt")
    await seat.press(adopt)
    await seat.sign(seat.say(UI_TEXTS, "signNow"))
  }
  const parties = [heights, coast]
  for (const seat of parties) {
    await expect(seat.section(seat.say(PEOPLE_TEXTS, "policy")).locator(".status-done")).toHaveCount(2)
  }
  await coast.picture("06-people")
}

/** Issues an invitation. @returns its link, which is shown once */
async function invite(by: Seat, delegation: string | null, role: MemberRole, picture: string | null): Promise<string> {
  const { page, dialog } = by
  const title = by.say(PEOPLE_TEXTS, "invite")
  await by.press(title)
  if (delegation !== null) await by.choose(by.say(PEOPLE_TEXTS, "delegation"), delegation, dialog)
  await by.choose(by.say(PEOPLE_TEXTS, "role"), ROLE_WORDS[role][by.language], dialog)
  if (role === "LIST_OFFICER") await by.tick(MANDATE_WORDS.LISTS[by.language], dialog)
  await by.press(title, dialog)
  const link = dialog.getByText(new URL(page.url()).origin)
  await expect(link).toBeVisible()
  if (picture !== null) await by.picture(picture)
  const address = await link.innerText()
  await by.press(by.say(UI_TEXTS, "close"), dialog)
  return address
}

/** Opens a link on a fresh device and makes keys there. */
async function join(seat: Seat, link: string, name: string): Promise<void> {
  await seat.page.goto(link)
  await seat.write(seat.say(JOIN_TEXTS, "name"), name)
  await seat.press(seat.say(JOIN_TEXTS, "enrol"))
  await expect(seat.page.getByText(seat.say(JOIN_TEXTS, "waiting"), { exact: true })).toBeVisible()
  await expect(seat.page.locator(".key-words").first()).toBeVisible()
}

/** Admits a newcomer, after the words on both screens were found to be the same. */
async function admit(by: Seat, newcomer: Seat, name: string, picture: string | null): Promise<void> {
  const button = by.say(PEOPLE_TEXTS, "admit")
  await by.press(button, by.page.getByRole("row").filter({ hasText: name }))
  const read = await newcomer.page.locator(".key-words").allInnerTexts()
  await expect(by.dialog.locator(".key-words")).toHaveText(read.map((words) => words.replaceAll(/\s+/g, "")))
  if (picture !== null) await by.picture(picture)
  await by.sign(button)
}

/** The page of one who was admitted goes on by itself. */
async function expectAdmitted(newcomer: Seat): Promise<void> {
  const standing = newcomer.say(STANDING_TEXTS, "title")
  await expect(newcomer.page.getByRole("heading", { level: 1, name: standing })).toBeVisible()
}
