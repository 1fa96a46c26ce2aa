import { expect, type Page, test } from "@playwright/test"
import { openExample } from "./example.ts"
import { serverForFile } from "./served.ts"

const server = serverForFile()

test("a head drafts a statement, binds its number to the record and issues it; the other party sees it at once", async ({
  browser,
}) => {
  const one = await openExample(browser, server.url, "en")
  const other = await openExample(browser, server.url, "en")
  await other.sit("party_gov/head", "statements")
  await one.sit("party_tal/head", "statements/compose/statement")
  const { page } = one
  await page.getByRole("textbox", { name: /^Text/ }).fill("Of the persons handed over, 94 are ours.")
  await expect(page.getByText(/94.? is typed by hand/)).toBeVisible()
  await page.getByRole("button", { name: /Bind it to: .*both parties/ }).click()
  await expect(page.getByRole("textbox", { name: /^Text/ })).toHaveValue(
    "Of the persons handed over, {gov_joint} are ours.",
  )

  // A draft outlives the page it was written on.
  await page.waitForTimeout(600)
  await page.reload()
  await expect(page.getByRole("textbox", { name: /^Text/ })).toHaveValue(/\{gov_joint\}/)
  // Discarded by a slip, it comes back.
  await page.getByRole("button", { name: "Discard the draft" }).click()
  await expect(page.getByRole("textbox", { name: /^Text/ })).toHaveValue("")
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(page.getByRole("textbox", { name: /^Text/ })).toHaveValue(/\{gov_joint\}/)
  await page.getByRole("textbox", { name: /^Text/ }).fill("Of {all} handed over, {gov_joint} are ours.")
  await expect(page.getByText(/\{all\}.? in .?English.? is bound to no figure/)).toBeVisible()
  await expect(page.getByRole("button", { name: "Issue" })).toBeDisabled()
  await page.getByRole("textbox", { name: /^Text/ }).fill("Of those handed over, {gov_joint} are ours.")

  await page.getByRole("button", { name: "Issue" }).click()
  await sign(page, "Issue")
  const words = "Of those handed over, 94 are ours."
  await expect(other.page.locator("article.statement").filter({ hasText: words })).toBeVisible()
  await one.context.close()
  await other.context.close()
})

test("a joint text is approved by both parties and stands on the public page at that moment, not before", async ({
  browser,
}) => {
  const host = await openExample(browser, server.url, "en")
  const gov = await openExample(browser, server.url, "en")
  const tal = await openExample(browser, server.url, "en")
  const reader = await browser.newContext()
  const open = await reader.newPage()
  await open.goto(`${server.url}public/${host.process}?lang=en`)
  await expect(open.locator("article.statement").first()).toBeVisible()

  await host.sit("facilitator_qatar/head", "statements/compose/joint")
  await host.page.getByRole("textbox", { name: /^Text/ }).fill("Both parties go on.")
  await host.page.getByRole("button", { name: "Send for approval" }).click()
  await sign(host.page, "Send for approval")

  await tal.sit("party_tal/head", "statements")
  await approve(tal.page)
  await expect(host.page.getByText(/Taliban.?: approved/).first()).toBeVisible()
  const published = open.locator("article.statement").filter({ hasText: "Both parties go on." })
  // Two answers of the server after one party alone has approved: what is not published yet is in neither.
  for (let answers = 0; answers < 2; answers++)
    await open.waitForResponse((answer) => answer.url().includes("/api/public/"))
  await expect(published).toHaveCount(0)

  await gov.sit("party_gov/head", "statements")
  await approve(gov.page)
  await expect(published).toBeVisible()
  await expect(host.page.locator("article.statement").filter({ hasText: "Both parties go on." })).toBeVisible()
  for (const each of [host, gov, tal]) await each.context.close()
  await reader.close()
})

test("a public statement of somebody is recorded with its source", async ({ browser }) => {
  const { context, page, sit } = await openExample(browser, server.url, "en")
  await sit("facilitator_qatar/head", "statements")
  await page.getByRole("button", { name: "Record a public statement" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByLabel("Whose statement").selectOption("outside")
  await dialog.getByLabel("How that actor is called here").fill("An invented agency")
  await dialog.getByLabel("Day").fill("19")
  await dialog.getByLabel("Month").selectOption({ index: 4 })
  await dialog.getByLabel("Year").fill("2020")
  await dialog.getByLabel(/^Text or summary/).fill("Nothing new was heard.")
  await dialog.getByLabel("A summary of what was said").check()
  await dialog.getByLabel(/^Source/).fill("An invented paper, 19 April 2020")
  await dialog.getByLabel(/^How well attested/).selectOption("one-outlet")
  await dialog.getByLabel(/^Later, from news/).check()
  await sign(page, "Sign")
  const entry = page.locator("article.statement").filter({ hasText: "Nothing new was heard." })
  await expect(entry).toContainText("An invented agency")
  await expect(entry).toContainText("Later, from news")
  await expect(entry).toContainText("One outlet only")
  await context.close()
})

/** Signs in the window that is open, and waits until it is gone. */
async function sign(page: Page, label: string): Promise<void> {
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("button", { name: label }).click()
  await expect(dialog).toBeHidden()
}

async function approve(page: Page): Promise<void> {
  await page.locator(".page-actions").getByRole("button", { name: "Approve the joint text" }).click()
  await sign(page, "Approve the joint text")
}
