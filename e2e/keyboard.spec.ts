import { rm } from "node:fs/promises"
import { join } from "node:path"
import { type Browser, expect, test } from "@playwright/test"
import { ROLE_WORDS } from "@wasit/domain/words"
import { INTAKE_TEXTS } from "../packages/web/src/lists/intake-texts.ts"
import { LIST_TEXTS } from "../packages/web/src/lists/texts.ts"
import { HOME_TEXTS } from "../packages/web/src/process/home-texts.ts"
import { JOIN_TEXTS } from "../packages/web/src/process/join-texts.ts"
import { NEW_TEXTS } from "../packages/web/src/process/new-texts.ts"
import { PEOPLE_TEXTS } from "../packages/web/src/process/people-texts.ts"
import { STANDING_TEXTS } from "../packages/web/src/process/standing-texts.ts"
import { UI_TEXTS } from "../packages/web/src/ui/texts.ts"
import { LIST_ACT_TEXTS } from "../packages/web/src/verification/list-act-texts.ts"
import { startServer } from "./server.ts"
import { CAST } from "./story/cast.ts"
import { Hands } from "./story/hands.ts"
import { makeLists } from "./story/make-lists.ts"
import { Seat, type StoryLanguage } from "./story/seat.ts"
import { daysFromNow } from "./story/table.ts"
import { inLanguage } from "./told.ts"

const NARROW = { width: 360, height: 780 }

for (const language of ["ar", "en"] as const) {
  test(`found, invite, join, admit and deposit with the keyboard alone, 360 px wide, ${inLanguage(language)}`, async ({
    browser,
  }) => {
    test.setTimeout(300_000)
    const server = await startServer()
    const lists = await makeLists()
    try {
      const host = await sitDown(browser, server.url, language)
      const coast = await sitDown(browser, server.url, language)
      await found(host)
      await admit(host, coast)
      await openExchange(host)
      await deposit(coast, join(lists, "greater-claimed.xlsx"))
      expect([...host.seat.troubles, ...coast.seat.troubles]).toEqual([])
    } finally {
      await server.stop()
      await rm(lists, { recursive: true, force: true })
    }
  })
}

async function sitDown(browser: Browser, url: string, language: StoryLanguage): Promise<Hands> {
  const seat = await Seat.take(browser, url, language)
  await seat.page.setViewportSize(NARROW)
  return new Hands(seat)
}

async function found(host: Hands): Promise<void> {
  const { seat } = host
  const cast = CAST[seat.language]
  const say = (key: keyof typeof NEW_TEXTS): string => seat.say(NEW_TEXTS, key)
  await seat.page.goto("/")
  await host.follow(seat.say(HOME_TEXTS, "startNew"))
  await host.write(say("exchangeTitle"), cast.title)
  await host.write(say("name"), cast.host.head)
  for (const [at, { label }] of [cast.host, cast.coast, cast.heights, cast.neutral].entries())
    await host.write(say("label"), label, at)
  await host.press(say("found"))
  await expect(seat.page.getByRole("heading", { level: 1, name: seat.say(STANDING_TEXTS, "title") })).toBeFocused()
}

async function admit(host: Hands, coast: Hands): Promise<void> {
  const { seat } = host
  const { language } = seat
  const say = (key: keyof typeof PEOPLE_TEXTS): string => seat.say(PEOPLE_TEXTS, key)
  const cast = CAST[language]
  await host.go("process")
  await host.press(say("invite"))
  await host.choose(say("delegation"), cast.coast.label)
  await host.choose(say("role"), ROLE_WORDS.HEAD_OF_DELEGATION[language])
  await host.press(say("invite"))
  const link = seat.dialog.getByText(new URL(seat.page.url()).origin)
  await expect(link).toBeVisible()
  const address = await link.innerText()
  await seat.page.keyboard.press("Escape")
  await expect(seat.dialog).toBeHidden()

  await coast.seat.page.goto(address)
  await coast.write(coast.seat.say(JOIN_TEXTS, "name"), cast.coast.head)
  await coast.press(coast.seat.say(JOIN_TEXTS, "enrol"))
  await expect(coast.seat.page.locator(".key-words").first()).toBeVisible()

  await host.press(say("admit"))
  await host.sign(say("admit"))
  const standing = coast.seat.say(STANDING_TEXTS, "title")
  await expect(coast.seat.page.getByRole("heading", { level: 1, name: standing })).toBeVisible()
}

async function openExchange(host: Hands): Promise<void> {
  const { seat } = host
  await host.go("verification")
  await host.press(seat.say(LIST_ACT_TEXTS, "openExchange"))
  await host.writeDay(seat.say(LIST_ACT_TEXTS, "depositDue"), daysFromNow(2))
  await host.sign(seat.say(UI_TEXTS, "signNow"))
}

async function deposit(coast: Hands, file: string): Promise<void> {
  const { seat } = coast
  const { page } = seat
  await coast.go("intake")
  const choosing = page.waitForEvent("filechooser")
  await coast.press(seat.say(UI_TEXTS, "chooseFile"))
  await (await choosing).setFiles(file)
  await expect(page.getByText(seat.say(INTAKE_TEXTS, "columnsLead"))).toBeVisible()
  await coast.press(seat.say(LIST_TEXTS, "next"))
  await coast.press(seat.say(INTAKE_TEXTS, "toSeal"))
  const seal = seat.say(INTAKE_TEXTS, "seal", { n: 1 })
  await coast.press(seal)
  await expect(seat.dialog).toBeVisible()
  await coast.press(seal)
  await expect(seat.dialog).toBeHidden()
  await expect(page.getByText(seat.say(INTAKE_TEXTS, "ownList", { n: 1 }))).toBeVisible()
}
