import { type Browser, expect, type Locator, type Page, test } from "@playwright/test"
import { CHECKLIST_TEXTS } from "../packages/web/src/field/checklist-texts.ts"
import { FIELD_TEXTS } from "../packages/web/src/field/field-texts.ts"
import { RECEIPT_TEXTS } from "../packages/web/src/field/receipt-texts.ts"
import { FIELD_SHELL_TEXTS } from "../packages/web/src/field/texts.ts"
import { HANDOVER_TEXTS } from "../packages/web/src/release/handover-texts.ts"
import { openExample } from "./example.ts"
import { sidewaysOnPhone, violations, widerThanPhone } from "./faults.ts"
import { serverForFile } from "./served.ts"
import { inLanguage } from "./told.ts"

/**
 * A handover at a site without a signal: the manifest is put on the phone, the network goes, the page is opened cold,
 * people are handed over with one exception, two more phones co-sign by code, and the record holds it once.
 */
const LANGUAGES = [
  { language: "en", manifest: 1, people: 3, open: 0 },
  { language: "ar", manifest: 0, people: 15, open: 12 },
] as const
/** Who receives those of each manifest, in the order of the page. */
const receiverOf = ["party_tal", "party_gov"] as const
const PHONE = { width: 360, height: 780 } as const

const server = serverForFile()

for (const { language, manifest, people, open } of LANGUAGES) {
  test(`a handover without a signal enters the record once, ${inLanguage(language)}`, async ({ browser }) => {
    test.setTimeout(480_000)
    const say = <K extends string>(texts: Readonly<Record<K, Readonly<Record<"en" | "ar", string>>>>, key: K) =>
      texts[key][language]
    const neutral = await openPhone(browser, language)
    const receiver = await openPhone(browser, language)

    for (const { page } of [neutral, receiver]) {
      await page.goto(`${server.url}field`)
      await expect(page.getByText(say(FIELD_SHELL_TEXTS, "kept"))).toBeVisible({ timeout: 30_000 })
      await expect(page.getByText(say(FIELD_TEXTS, "noManifests"))).toBeVisible()
      await page.getByRole("button", { name: say(FIELD_TEXTS, "readRecord") }).click()
      await expect(page.getByRole("button", { name: say(FIELD_TEXTS, "putOn") }).first()).toBeVisible({
        timeout: 90_000,
      })
    }
    await putOnPhone(neutral.page, say(FIELD_TEXTS, "putOn"), people)
    await expectWell(neutral.page)

    // No network: both phones open the page cold.
    for (const { context, page } of [neutral, receiver]) {
      await context.setOffline(true)
      await page.reload()
      await expect(page.getByText(say(FIELD_TEXTS, "offline"))).toBeVisible()
    }
    const { page } = neutral
    await page.getByRole("button", { name: say(FIELD_TEXTS, "openManifest") }).click()
    const persons = page.locator(".field-person")
    await persons.nth(2).getByLabel(say(CHECKLIST_TEXTS, "exception")).selectOption("DECLINED")
    await expect(page.locator(".field-big button")).toHaveText(
      language === "en" ? /^Record .?1.? exception$/ : "تسجيل استثناء واحد",
    )
    for (const at of [0, 1]) {
      for (const check of ["identity", "wish", "fit"] as const)
        await persons.nth(at).getByLabel(say(CHECKLIST_TEXTS, check)).check()
    }
    await expectWell(page)
    await expectWithinReach(page)
    await page.locator(".field-big button").click()
    await expectWell(page)
    await expectLarge(page.locator("dialog button"))
    await page.getByRole("button", { name: say(CHECKLIST_TEXTS, "firstHand") }).click()
    await page.getByRole("button", { name: say(CHECKLIST_TEXTS, "secondHand") }).click()

    // From phone to phone: the receipt as a picture, the signature back as text.
    await expect(page.locator(".field-qr").first()).toBeVisible()
    await expectWell(page)
    await expectLarge(page.locator("main .button:visible"))
    const other = receiver.page
    await other.getByRole("button", { name: say(FIELD_TEXTS, "coSign") }).click()
    await other.locator("input[type=file]").setInputFiles({
      name: "code.png",
      mimeType: "image/png",
      buffer: await page.locator(".field-qr").first().screenshot(),
    })
    await expect(other.getByLabel(say(RECEIPT_TEXTS, "signAs"))).toBeVisible()
    for (const member of ["party_tal/list-officer", "party_gov/list-officer"]) {
      await coSign(other, page, member)
      await other.getByRole("button", { name: say(FIELD_TEXTS, "back") }).click()
      await other.getByRole("button", { name: say(FIELD_TEXTS, "coSign") }).click()
      await paste(other, await codeText(page))
    }
    await expect(page.getByText(say(RECEIPT_TEXTS, "complete"))).toBeVisible()
    await expect(page.getByText(say(RECEIPT_TEXTS, "good")).filter({ visible: true })).toHaveCount(3)
    await expectWell(other)
    await page.emulateMedia({ media: "print" })
    await expect(page.locator(".field-paper .field-qr").first()).toBeVisible()
    await expect(page.locator("header.field-head")).toBeHidden()
    await page.emulateMedia({ media: "screen" })

    await page.getByRole("button", { name: say(RECEIPT_TEXTS, "finish") }).click()
    const outbox = page.locator(".field-item").first()
    await expect(outbox.getByText(say(FIELD_TEXTS, "on-phone"), { exact: true })).toBeVisible()
    await expect(outbox.getByText(say(FIELD_TEXTS, "in-record"), { exact: true })).toHaveCount(0)

    // Two windows come back to the network at once; it is sent by itself, and once.
    const second = await neutral.context.newPage()
    await second.goto(`${server.url}field`)
    await expect(second.getByText(say(FIELD_TEXTS, "offline"))).toBeVisible()
    await neutral.context.setOffline(false)
    await expect(outbox.getByText(say(FIELD_TEXTS, "in-record"), { exact: true })).toBeVisible({ timeout: 90_000 })
    await expectWell(page)

    // Of whom the receipt speaks nothing is ticked any more.
    await page.getByRole("button", { name: say(FIELD_TEXTS, "openManifest") }).click()
    await expect(persons.nth(2)).toBeVisible()
    for (const at of [0, 1, 2]) await expect(persons.nth(at).getByRole("checkbox")).toHaveCount(0)

    await neutral.sit("facilitator_qatar/head", "handover")
    const row = page.locator("tbody tr").nth(manifest)
    await expect(row.locator("td.numeric .cell-value")).toHaveText(digits([people, 2, 1, open, 2]))
    await expectWell(page)

    // The receiving party answers for each of them, and the count of the unanswered is nought.
    await neutral.sit(`${receiverOf[manifest]}/list-officer`, "handover")
    await page.getByRole("button", { name: new RegExp(`^${HANDOVER_TEXTS.answerDo[language].slice(0, 5)}`) }).click()
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say(HANDOVER_TEXTS, "acceptRest") })
      .click()
    await expectWell(page)
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say(HANDOVER_TEXTS, "signReceipt") })
      .click()
    await expect(row.locator("td.numeric .cell-value")).toHaveText(digits([people, 2, 1, open, 0]))
    await neutral.context.close()
    await receiver.context.close()

    function digits(numbers: readonly number[]): string[] {
      return numbers.map((n) => new Intl.NumberFormat(language === "ar" ? "ar-u-nu-arab" : "en").format(n))
    }
    async function coSign(from: Page, to: Page, member: string): Promise<void> {
      const options = from.getByLabel(say(RECEIPT_TEXTS, "signAs"))
      await options.selectOption({ value: `${neutral.process}/${member}` })
      await from.getByRole("button", { name: say(RECEIPT_TEXTS, "sign") }).click()
      await paste(to, await codeText(from))
    }
    async function paste(on: Page, text: string): Promise<void> {
      await on.getByLabel(say(RECEIPT_TEXTS, "paste")).fill(text)
      await on.getByRole("button", { name: say(RECEIPT_TEXTS, "read") }).click()
      await expect(on.getByLabel(say(RECEIPT_TEXTS, "paste"))).toHaveValue("")
    }
  })
}

/** A phone on which the example was opened once: so its invented people have their places there. */
const openPhone = (browser: Browser, language: "en" | "ar") => openExample(browser, server.url, language, PHONE)

/** Puts the manifest of so many people on the phone. */
async function putOnPhone(page: Page, label: string, people: number): Promise<void> {
  const card = page.locator(".card").filter({ hasText: new RegExp(`[^\\d٠-٩](${people}|${arabic(people)})[^\\d٠-٩]`) })
  await card.getByRole("button", { name: label }).click()
  await expect(page.locator(".field-shell main .card").first()).toContainText(new RegExp(`${people}|${arabic(people)}`))
}

const arabic = (n: number): string => String(n).replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? "")

const codeText = async (page: Page): Promise<string> => (await page.locator(".field-code-text").textContent()) ?? ""

/** Nothing that axe objects to, and nothing wider than the phone. */
async function expectWell(page: Page): Promise<void> {
  expect([...(await violations(page)), ...(await sidewaysOnPhone(page))]).toEqual([])
  expect(await widerThanPhone(page)).toBe(0)
}

/** Behind the last person comes the button to hand over: in sight wherever one stands, next by the keyboard, and over nothing that is ticked. */
async function expectWithinReach(page: Page): Promise<void> {
  const [bar, person] = [page.locator(".field-bar"), page.locator(".field-person").last()]
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 568 })
    await page.evaluate(() => window.scrollTo(0, 0))
    await expect(bar.getByRole("button")).toBeInViewport({ ratio: 1 })
    await person.getByRole("checkbox").last().focus()
    await page.keyboard.press("Tab")
    await expect(person.getByRole("combobox")).toBeFocused()
    const [held, over] = [await person.getByRole("combobox").boundingBox(), await bar.boundingBox()]
    expect((held?.y ?? 0) + (held?.height ?? 0)).toBeLessThanOrEqual(over?.y ?? 0)
    await page.keyboard.press("Tab")
    await expect(bar.getByRole("button")).toBeFocused()
    await expect(bar.getByRole("status")).toContainText(/2|٢/)
    expect(await widerThanPhone(page, width)).toBe(0)
  }
  await page.setViewportSize(PHONE)
}

/** For gloved hands: nothing to press is smaller than 44 px. */
async function expectLarge(buttons: Locator): Promise<void> {
  for (const button of await buttons.all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.height ?? 44, box?.width ?? 44), (await button.textContent()) ?? "").toBeGreaterThanOrEqual(44)
  }
}
