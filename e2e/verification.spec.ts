import { type Browser, expect, type Locator, type Page, test } from "@playwright/test"
import { openExample } from "./example.ts"
import { sidewaysOnPhone, violations, widerThanPhone } from "./faults.ts"
import { serverForFile } from "./served.ts"
import { inLanguage } from "./told.ts"

/**
 * The verification round of the example: from a party's chair and from the facilitator's, in Arabic and in English, and
 * one round carried to its end. That one is the last, for it changes the example all of them share.
 */
const server = serverForFile()

for (const language of ["ar", "en"] as const) {
  test(`the counts add up on screen and names stay with the parties, ${inLanguage(language)}`, async ({ browser }) => {
    const { page, sit } = await openRound(browser, language)
    await sit("party_tal/list-officer")
    // The rows stand there before the names in them are opened.
    const name = page.getByRole("grid").first().getByRole("rowheader").first()
    await expect(name).toContainText(/\p{Letter}/u, { timeout: 30_000 })
    const counts = await outcomeCounts(page)
    expect(counts.sum).toBe(5000)
    expect(counts.lines.reduce((sum, n) => sum + n, 0)).toBe(5000)
    const names = await namesIn(page)
    expect(names.length).toBeGreaterThan(5)
    expect(await violations(page)).toEqual([])

    await sit("facilitator_qatar/head")
    await expect(page.locator("[data-sum]")).toBeVisible()
    expect(await outcomeCounts(page)).toEqual(counts)
    const seen = await page.locator("body").innerText()
    expect(names.filter((name) => seen.includes(name))).toEqual([])
    expect(await page.getByRole("grid").count()).toBe(0)
    expect(await violations(page)).toEqual([])
    expect(await widerThanPhone(page)).toBe(0)
    await page.context().close()
  })
}

for (const language of ["ar", "en"] as const) {
  test(`on a phone rows are cards that the keyboard walks, and nothing goes sideways, in ${language}`, async ({
    browser,
  }) => {
    const { page, sit } = await openRound(browser, language)
    await page.setViewportSize({ width: 390, height: 844 })
    await sit("party_tal/list-officer")
    const grid = page.getByRole("grid").first()
    await expect(grid.getByRole("rowheader").first()).toContainText(/\p{Letter}/u, { timeout: 30_000 })
    expect(await sidewaysOnPhone(page)).toEqual([])
    const cards = grid.locator("[role=row][aria-selected]")
    // Each value stands beside the head of its column, and no card over the next.
    await expect(cards.first().locator(".card-label")).not.toHaveCount(0)
    await grid.focus()
    for (const [key, row] of [
      ["End", 5000],
      ["PageUp", null],
      ["Home", 1],
      ["ArrowDown", 2],
      ["PageDown", null],
      ["KeyN", null],
    ] as const) {
      await page.keyboard.press(key)
      const selected = grid.locator("[aria-selected=true]")
      if (row !== null) await expect(selected).toHaveAttribute("aria-rowindex", String(row + 1))
      await expect(grid).toHaveAttribute("aria-activedescendant", (await selected.getAttribute("id"))!)
      await expect.poll(() => standIn(grid)).toEqual([])
    }
    expect(await sidewaysOnPhone(page)).toEqual([])
    expect(await violations(page)).toEqual([])

    await sit("facilitator_qatar/head")
    await expect(page.locator("[data-sum]")).toBeVisible()
    expect(await sidewaysOnPhone(page)).toEqual([])
    await page.context().close()
  })
}

test("rows are filtered and walked through with the keyboard alone", async ({ browser }) => {
  const { page, sit } = await openRound(browser, "en")
  await sit("party_tal/list-officer")
  const grid = page.getByRole("grid").first()
  await expect(grid).toBeVisible({ timeout: 30_000 })
  const filter = page.getByLabel("Answer", { exact: true })
  await grid.focus()
  await page.keyboard.press("KeyN")
  await expect(filter).toHaveValue("HELD")
  await expect(page.getByText(/2,000.* rows of .*5,000/)).toBeVisible()
  await expect(grid).toHaveAttribute("aria-rowcount", "2001")
  // The same physical key on an Arabic layout.
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "ى", code: "KeyN", bubbles: true })),
  )
  await expect(filter).toHaveValue("NOT_HELD")
  await page.keyboard.press("End")
  await expect(grid.locator("[aria-selected=true]")).toContainText("Not held by us")
  await page.keyboard.press("Slash")
  await page.keyboard.type("13")
  await expect(page.getByText(/1\W* row of .*5,000/)).toBeVisible()
  await grid.focus()
  await page.keyboard.press("KeyX")
  await expect(page.getByText(/5,000.* rows of .*5,000/)).toBeVisible()
  // The port of the address may hold these digits by chance.
  expect(page.url().replace(new URL(page.url()).origin, "")).not.toContain("13")
  await page.context().close()
})

test("a final list is not offered while one who was chosen for it is missing", async ({ browser }) => {
  const { page, sit } = await openRound(browser, "en")
  await sit("party_gov/head")
  const name = page.getByRole("grid").first().getByRole("rowheader").first()
  await expect(name).toContainText(/\p{Letter}/u, { timeout: 30_000 })
  let deliver = (): void => undefined
  const delivered = new Promise<void>((resolve) => {
    deliver = resolve
  })
  await page.route("**/blobs/**", async (route) => {
    await delivered
    await route.continue()
  })
  const propose = page.getByRole("button", { name: "Propose an amendment" })
  await propose.click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("radio", { name: "Add people" }).check()
  await dialog.getByLabel("Reason, which both parties read").fill("More were found")
  // The names of the first list are open already, those of the second are on their way.
  const fields = dialog.getByLabel(/^Add from/)
  await fields.nth(0).fill("1-5000")
  await expect(dialog.getByText(/^Not answered as held/)).toBeVisible()
  await dialog.getByRole("button", { name: "All held rows" }).nth(0).click()
  const sign = dialog.getByRole("button", { name: "Propose an amendment" })
  await expect(sign).toBeEnabled()
  await dialog.getByRole("button", { name: "All held rows" }).nth(1).click()
  await expect(sign).toBeDisabled({ timeout: 5_000 })
  await expect(dialog.getByText("Opening the names")).toBeVisible()
  deliver()
  await expect(sign).toBeEnabled()
  await expect(dialog.getByText(/Taliban.*: .*400.* persons/)).toBeVisible()
  await expect(dialog.getByText(/Afghan government.*: .*2,000.* persons/)).toBeVisible()
  await fields.nth(1).fill("one")
  await expect(sign).toBeDisabled()
  await fields.nth(1).fill("")
  await expect(sign).toBeEnabled()
  // Somebody of one's own who is written down and not consented to.
  await dialog.getByText("Name somebody we hold whom nobody claims").click()
  await dialog.getByLabel("Name", { exact: true }).fill("Sabur Test")
  await expect(sign).toBeDisabled()
  await expect(dialog.getByText(/^This person is added once/)).toBeVisible()
  await dialog.getByLabel("We consent that this person is named to the other party.").check()
  await expect(sign).toBeEnabled()
  await page.context().close()
})

test("a round is carried to its end: comments, replies, a renewed statement, and the signed list amended", async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const { page, sit } = await openRound(browser, "en")
  await sit("party_tal/list-officer")
  await comment(page)
  await expect(page.getByText(/Comments by .*: .*1,004.* rows/)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole("table", { name: "Answers against comments" })).toContainText("1,004")
  expect(await sidewaysOnPhone(page)).toEqual([])

  await sit("party_gov/list-officer")
  await reply(page)
  await expect(page.getByText(/Replies by .*: .*1,004.* rows/)).toBeVisible({ timeout: 20_000 })
  await sign(page, "Renew the statement")
  await expect(page.getByText("replaced by a later one")).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText("renewed after the replies")).toBeVisible()
  const counts = await outcomeCounts(page)
  expect([counts.lines[0], counts.sum]).toEqual([2001, 5000])

  await sit("party_gov/head")
  await page.getByRole("button", { name: "Propose an amendment" }).click()
  await page.getByLabel("Numbers that leave the list").fill("3, 5")
  await page.getByLabel("Reason, which both parties read").fill("Both were released earlier")
  await page.getByRole("dialog").getByRole("button", { name: "Propose an amendment" }).click()
  await expect(page.getByRole("heading", { name: /Version.*2/ })).toBeVisible({ timeout: 20_000 })

  await sit("party_tal/head")
  await expect(page.getByText("Computed again on this device from the rows: it is the same.")).toHaveCount(2)
  await page.getByRole("button", { name: "Agree", exact: true }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Agree", exact: true }).click()
  await expect(page.getByText("Earlier versions")).toBeVisible({ timeout: 20_000 })

  await sit("facilitator_qatar/head")
  await page.getByRole("button", { name: /Close round/ }).click()
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Close round/ })
    .click()
  await expect(page.getByText(/This round is closed since/)).toBeVisible({ timeout: 20_000 })
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

/** The claimant maintains every name that was answered as not held. */
async function comment(page: Page): Promise<void> {
  await expect(page.getByRole("grid").first()).toBeVisible({ timeout: 30_000 })
  await page.getByLabel("Answer", { exact: true }).selectOption("NOT_HELD")
  await page.getByRole("grid").first().focus()
  await page.keyboard.press("Home")
  await page.getByLabel("Your comment").selectOption("MAINTAIN_WITH_EVIDENCE")
  await page.getByRole("button", { name: /Set for .*rows shown/ }).click()
  const undo = page.getByRole("button", { name: "Undo", exact: true })
  await expect(undo).toHaveCount(1)
  await sign(page, "Sign the comments")
  await expect(undo).toHaveCount(0)
}

/** The holder keeps its answers and finds one person after all. */
async function reply(page: Page): Promise<void> {
  await expect(page.getByRole("grid").first()).toBeVisible({ timeout: 30_000 })
  await page.getByLabel("Comment", { exact: true }).selectOption("ANY")
  await page.getByRole("grid").first().focus()
  await page.keyboard.press("Home")
  await page.getByRole("button", { name: /Keep the answer/ }).click()
  await page.getByLabel("Your reply").selectOption("HELD")
  await page.getByLabel("Detaining authority").selectOption({ index: 1 })
  await page.getByRole("button", { name: "Set for this row" }).click()
  await sign(page, "Sign the replies")
}

async function sign(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click()
  await page.getByRole("dialog").getByRole("button", { name, exact: true }).click()
  await expect(page.getByRole("dialog")).toHaveCount(0, { timeout: 20_000 })
}

/** The cards that stand over the next one or leave a gap before it, and the selected one where it is not seen whole. */
const standIn = (grid: Locator): Promise<string[]> =>
  grid.evaluate((table) => {
    const cards = [...table.querySelectorAll("[role=row][aria-selected]")]
      .map((card) => ({ card, box: card.getBoundingClientRect() }))
      .sort((one, other) => one.box.top - other.box.top)
    const view = table.getBoundingClientRect()
    return cards.flatMap(({ card, box }, at) => {
      const next = cards[at + 1]?.box.top ?? box.bottom
      const isSelected = card.getAttribute("aria-selected") === "true"
      const isHidden = isSelected && (box.top < view.top - 1 || box.bottom > view.bottom + 1)
      return Math.abs(next - box.bottom) > 1 || isHidden
        ? [`${card.id}: ${box.top} to ${box.bottom}, next ${next}`]
        : []
    })
  })

/** Opens the example; `sit` takes a chair and opens the first round, at the greater list. */
async function openRound(browser: Browser, language: "ar" | "en") {
  const { page, sit } = await openExample(browser, server.url, language)
  return {
    page,
    sit: async (member: string): Promise<void> => {
      await sit(member, "verification?round=round_1&list=list_tal-1")
      await expect(page.locator("[data-sum]")).toBeVisible({ timeout: 30_000 })
    },
  }
}

/** The counts of the answers as they stand in the table, and the sum under them. */
async function outcomeCounts(page: Page): Promise<{ lines: number[]; sum: number }> {
  const table = page.locator("table", { has: page.locator("[data-sum]") })
  const lines = await table.locator("tbody tr td:nth-child(3) .cell-value").allInnerTexts()
  const sum = await page.locator("[data-sum]").innerText()
  return { lines: lines.map(numberIn), sum: numberIn(sum) }
}

const numberIn = (text: string): number =>
  Number(text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)).replace(/\D/g, ""))

/** Names of the list that a party sees, long enough to be told from other words. */
async function namesIn(page: Page): Promise<string[]> {
  const names = await page.getByRole("grid").first().getByRole("rowheader").allInnerTexts()
  return names.map((name) => name.trim()).filter((name) => name.length > 6)
}
