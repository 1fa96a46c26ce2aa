import { expect, test } from "@playwright/test"
import { type OpenedExample, openExample, recordRead } from "./example.ts"
import { cutChoices, cutWhenLarger, sidewaysOnPhone, violations, widerThanPhone } from "./faults.ts"
import { serverForFile } from "./served.ts"
import { inLanguage } from "./told.ts"

/**
 * Every page of the example from the chairs that use it, in all four languages: it opens, has nothing that axe objects to,
 * stays within the window on the smallest phone, has nothing on a usual one that must be pushed sideways, and is read whole in letters twice as large, writes no error to the console, and asks nobody but the server.
 */
const CHAIRS = [
  {
    member: "facilitator_qatar/head",
    addresses: [
      "standing",
      "process",
      "agreement",
      "talks",
      "talks/session_2020-03-22",
      "verification",
      "plan",
      "handover",
      "ledger",
      "statements",
      "record",
      "public",
    ],
  },
  {
    member: "party_tal/list-officer",
    addresses: ["standing", "intake", "lists", "matching", "blind", "verification", "plan", "handover", "ledger"],
  },
  { member: "party_gov/head", addresses: ["statements/compose/read-out", "statements/compose/joint"] },
  { member: "neutral_icrc/field", addresses: ["standing", "plan", "handover"] },
  { member: "interpreter_team/head", addresses: ["standing", "talks", "statements"] },
] as const

const server = serverForFile()

for (const language of ["ar", "en", "prs", "ps"] as const) {
  // In the languages that fewer read first: the chairs with the most pages.
  const chairs = language === "ar" || language === "en" ? CHAIRS : CHAIRS.slice(0, 2)
  test(`every page stands for those who use it, ${inLanguage(language)}`, async ({ browser }) => {
    test.setTimeout(600_000)
    const example = await openExample(browser, server.url, language)
    // All faults of all pages in one list: a page is seldom wrong alone.
    const faults: string[] = []
    for (const { member, addresses } of chairs) {
      for (const address of addresses) {
        await settle(example, member, address)
        const { page } = example
        for (const fault of [...(await violations(page)), ...(await cutChoices(page)), ...(await cutWhenLarger(page))])
          faults.push(`${member} ${address}: ${fault}`)
        for (const fault of await sidewaysOnPhone(page)) faults.push(`${member} ${address}: ${fault}`)
        faults.push(...(await tooWide(example, `${member} ${address}`)))
      }
    }
    expect([...faults, ...example.troubles]).toEqual([])
    await example.context.close()
  })
}

/** Opens a page and waits until the record has been read and checked: the badge says so. */
async function settle({ page, sit }: OpenedExample, member: string, address: string): Promise<void> {
  await sit(member, address)
  if (address === "public") return expect(page.locator(".figure-number").first()).toBeVisible()
  await recordRead(page)
}

async function tooWide({ page }: OpenedExample, where: string): Promise<string[]> {
  // The narrowest window that a page is still read in without going sideways (WCAG 1.4.10).
  const wider = await widerThanPhone(page, 320)
  return wider > 1 ? [`${where}: ${wider} px wider than a phone`] : []
}
