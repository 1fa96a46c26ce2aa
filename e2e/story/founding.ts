import { expect } from "@playwright/test"
import { DELEGATION_KIND_WORDS } from "@wasit/domain/words"
import { LANGUAGE_NAMES } from "../../packages/web/src/i18n/preferences.ts"
import { HOME_TEXTS } from "../../packages/web/src/process/home-texts.ts"
import { NEW_TEXTS } from "../../packages/web/src/process/new-texts.ts"
import { STANDING_TEXTS } from "../../packages/web/src/process/standing-texts.ts"
import type { Table } from "./table.ts"

/** The host founds the process: its title, the clock, and the delegations under the labels agreed for them. */
export async function found({ host, cast, language }: Table): Promise<void> {
  const { page } = host
  const say = (key: keyof typeof NEW_TEXTS): string => host.say(NEW_TEXTS, key)
  await page.goto("/")
  await host.press(LANGUAGE_NAMES[language], page.getByRole("main"))
  await host.picture("01-first-page")
  await page.getByRole("link", { name: host.say(HOME_TEXTS, "startNew") }).click()
  await host.write(say("exchangeTitle"), cast.title)
  await host.write(say("name"), cast.host.head)

  await host.choose(say("kind"), DELEGATION_KIND_WORDS.interpreter[language])
  await host.press(say("addDelegation"))
  const labels = page.getByRole("textbox", { name: say("label") })
  const delegations = [cast.host, cast.coast, cast.heights, cast.neutral, cast.interpreters]
  for (const [at, { label }] of delegations.entries()) await labels.nth(at).fill(label)
  const selves = page.getByRole("textbox", { name: say("self") })
  for (const [at, { self }] of [cast.coast, cast.heights].entries()) await selves.nth(at).fill(self)
  for (const [at, { authority }] of [cast.coast, cast.heights].entries()) {
    await page
      .getByRole("button", { name: say("addAuthority") })
      .nth(at)
      .click()
    await page
      .getByRole("textbox", { name: say("authority") })
      .nth(at)
      .fill(authority)
  }
  await host.picture("02-found-a-process")

  await host.press(say("found"))
  await page.waitForURL(/\/p\/[\w-]+\/standing$/)
  await expect(page.getByRole("heading", { level: 1, name: host.say(STANDING_TEXTS, "title") })).toBeVisible()
}
