import { expect, type Locator, type Page, test } from "@playwright/test"
import { COUNTING_WORDS } from "../packages/domain/src/words/release-words.ts"
import { PEOPLE_TEXTS } from "../packages/web/src/process/people-texts.ts"
import { LEDGER_TEXTS } from "../packages/web/src/release/ledger-texts.ts"
import { OFF_LIST_TEXTS } from "../packages/web/src/release/off-list-texts.ts"
import { REMAINS_TEXTS } from "../packages/web/src/release/remains-texts.ts"
import { openExample } from "./example.ts"
import { sidewaysOnPhone, violations, widerThanPhone } from "./faults.ts"
import { serverForFile } from "./served.ts"

/**
 * On the pattern of 18 April 2020: sixty are reported outside the list, thirty-one taken by the other party, nineteen agreed
 * to count for the commitment. Remains change no count of releases. Every number stands under its rule.
 */
const server = serverForFile()

test("people off the list are three numbers, and count for the commitment by a substitution alone", async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const example = await openExample(browser, server.url, "ar")
  const { context, page } = example
  const sit = (member: string) => example.sit(member, "ledger")

  await sit("party_tal/head")
  await expect(page.getByText(OFF_LIST_TEXTS.none.ar)).toBeVisible()
  const before = await counts(page)
  await page.getByRole("button", { name: OFF_LIST_TEXTS.report.ar }).click()
  const dialog = page.getByRole("dialog")
  await fillDay(dialog, 5, 4, 2020)
  await dialog.getByLabel(OFF_LIST_TEXTS.people.ar).fill("60")
  await expectClean(page)
  await sign(dialog, OFF_LIST_TEXTS.report.ar)
  await expectCounts(page, before, { debtor: 60, "off-list": 60 })

  await sit("party_gov/head")
  await page.getByRole("button", { name: OFF_LIST_TEXTS.answerDo.ar, exact: true }).click()
  await dialog.getByLabel(OFF_LIST_TEXTS.acceptedField.ar).fill("31")
  await expect(dialog.getByRole("status").filter({ hasText: "٢٩" })).toBeVisible()
  await expectClean(page)
  await sign(dialog, OFF_LIST_TEXTS.answerDo.ar)
  await expectCounts(page, before, { debtor: 60, "off-list": 60, creditor: 31 })

  await page.getByRole("button", { name: OFF_LIST_TEXTS.substitute.ar }).click()
  await dialog.getByLabel(OFF_LIST_TEXTS.people.ar).fill("19")
  await dialog.getByLabel(OFF_LIST_TEXTS.reason.ar).fill("بدل من لم يُعثر عليهم")
  await sign(dialog, OFF_LIST_TEXTS.substitute.ar)
  await expectCounts(page, before, { debtor: 60, "off-list": 60, creditor: 31 })

  await sit("party_tal/head")
  const proposal = page.locator(".card-due").filter({ hasText: "بدل من لم يُعثر عليهم" })
  await proposal.getByRole("button", { name: PEOPLE_TEXTS.agree.ar, exact: true }).click()
  await sign(dialog, PEOPLE_TEXTS.agree.ar)
  await expectCounts(page, before, { debtor: 60, "off-list": 60, creditor: 31, joint: 19 })

  // The neutral records remains and the finding: they stand apart, and only what was confirmed is counted.
  await sit("neutral_icrc/head")
  await page.getByRole("button", { name: REMAINS_TEXTS.record.ar, exact: true }).click()
  await dialog.getByRole("radio").first().check()
  await fillDay(dialog, 5, 4, 2020)
  await dialog.getByLabel(REMAINS_TEXTS.number.ar).fill("6")
  await sign(dialog, REMAINS_TEXTS.record.ar)
  await expect(page.getByText(REMAINS_TEXTS.provisional.ar)).toBeVisible()
  await expectCounts(page, before, { debtor: 60, "off-list": 60, creditor: 31, joint: 19 })
  await page.getByRole("button", { name: REMAINS_TEXTS.recordFinding.ar }).click()
  await dialog.getByLabel(REMAINS_TEXTS.confirmedField.ar).fill("4")
  await sign(dialog, REMAINS_TEXTS.recordFinding.ar)
  await expectCounts(page, before, { debtor: 60, "off-list": 60, creditor: 31, joint: 19, remains: 4 })

  await expectClean(page)
  expect(await widerThanPhone(page)).toBe(0)
  await context.close()
})

type Rule = keyof typeof COUNTING_WORDS
type Counts = Readonly<Record<Rule, number>>
const RULES = Object.keys(COUNTING_WORDS) as Rule[]

/** The table of all rules, both parties together. */
async function counts(page: Page): Promise<Counts> {
  const table = page.getByRole("table", { name: LEDGER_TEXTS.rules.ar })
  const read = async (rule: Rule): Promise<readonly [Rule, number]> => {
    const row = table.getByRole("row").filter({ hasText: COUNTING_WORDS[rule].ar })
    const cells = await row.locator("td").allTextContents()
    return [rule, cells.reduce((sum, cell) => sum + numberIn(cell), 0)]
  }
  return Object.fromEntries(await Promise.all(RULES.map(read))) as Counts
}

const numberIn = (cell: string): number =>
  Number(cell.replace(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit))).replace(/\D/g, ""))

/** The counts before, and what is new in some of them; every other rule's count is as it was. */
async function expectCounts(page: Page, before: Counts, more: Partial<Counts>): Promise<void> {
  const expected = Object.fromEntries(RULES.map((rule) => [rule, before[rule] + (more[rule] ?? 0)]))
  await expect.poll(() => counts(page), { timeout: 30_000 }).toEqual(expected)
}

async function fillDay(dialog: Locator, day: number, month: number, year: number): Promise<void> {
  await dialog.locator(".date-part-month select").nth(1).selectOption("gregorian")
  await dialog.locator(".date-part-day input").fill(String(day))
  await dialog.locator(".date-part-month select").nth(0).selectOption(String(month))
  await dialog.locator(".date-part-year input").fill(String(year))
}

async function sign(dialog: Locator, label: string): Promise<void> {
  await dialog.getByRole("button", { name: label, exact: true }).click()
  await expect(dialog).toBeHidden({ timeout: 30_000 })
}

async function expectClean(page: Page): Promise<void> {
  expect([...(await violations(page)), ...(await sidewaysOnPhone(page))]).toEqual([])
}
