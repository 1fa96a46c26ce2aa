import { mkdtemp, open, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, type Page, test } from "@playwright/test"
import { openExample } from "./example.ts"
import { booby, climbing, HOSTILE_SHEETS, packedBlanks, understated } from "./hostile-files.ts"
import { type Renderers, watchRenderers, watchWaits } from "./renderer.ts"
import { serverForFile } from "./served.ts"
import { rawWorkbook } from "./spreadsheets.ts"

/**
 * What is made to hurt whoever opens it gets a clear refusal or a finding, in a real browser: the page goes on answering
 * and its process stays small. How fast that is stands in the measurements.
 */
const CHAIR = "party_tal/list-officer"
/** What one file may cost the page above what it holds already; how much that is together stands in the measurements. */
const MOST_MEGABYTES = 200
/** A page that leaves its reader waiting longer has stopped, even on a machine that is busy. */
const STOPPED_MS = 5_000

const server = serverForFile()
let folder: string
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wasit-hostile-"))
})
test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test("bombs, vast files and climbing names are refused in words, and cost the page nothing", async ({ browser }) => {
  const { page, context, sit, troubles } = await openExample(browser, server.url, "en")
  await sit(CHAIR, "intake")
  const drop = page.locator("input[type=file]")
  await expect(drop).toBeAttached()
  const renderers = await watchRenderers(browser)
  const longestWait = await watchWaits(page)
  for (const [file, why] of [
    [
      await saved("vast-blanks.xlsx", packedBlanks(168)),
      /is larger than .*64.* MB when unpacked\. Save the list alone/,
    ],
    [await saved("blanks.xlsx", packedBlanks(40)), /unpacks to .+ times its size, as no list does\..+ask who sent it/],
    [
      await saved("understated.xlsx", understated()),
      /is damaged and cannot be unpacked\. Save it again from the program that made it/,
    ],
    [await saved("climbing.xlsx", climbing()), /a name that is not allowed: .+startup.+ask who sent it/],
    [await vastFile(), /larger than .*64.* MB\. Split the list into smaller files/],
  ] as const) {
    await renderers?.reset()
    await drop.setInputFiles(file)
    await expect(page.getByRole("alert").filter({ hasText: why })).toBeVisible()
    await expectSmall(renderers)
  }
  expect(await longestWait()).toBeLessThan(STOPPED_MS)
  expect(troubles).toEqual([])
  await context.close()
})

test("formulas, turned writing and hostile sheet names are shown as the texts they are", async ({ browser }) => {
  const { page, context, sit, troubles } = await openExample(browser, server.url, "en")
  await sit(CHAIR, "intake")
  const title = await page.title()
  await page.locator("input[type=file]").setInputFiles(rawWorkbook("booby.xlsx", booby()))
  for (const name of HOSTILE_SHEETS) await expect(page.getByText(name, { exact: true }).first()).toBeVisible()
  await page.getByRole("button", { name: "Next", exact: true }).click()
  await page.getByRole("button", { name: "Next", exact: true }).click()
  await page.getByRole("radio", { name: "with a finding" }).check()
  const rows = page.getByRole("grid").locator("[role=row][aria-selected]")
  await rows.filter({ hasText: "Torak" }).click()
  await expect(page.getByText("A formula: its last result was taken, nothing was computed")).toBeVisible()
  await rows.filter({ hasText: "Hamid" }).click()
  await expect(page.getByText(/Hidden signs that turn the writing direction .*U\+202E/)).toBeVisible()
  expect(await page.title()).toBe(title)
  expect(troubles).toEqual([])
  await context.close()
})

test("of 20,000 rows only those in sight are in the page, to the end and back, by wheel and by keys", async ({
  browser,
}) => {
  const { page, context, sit, troubles } = await openExample(browser, server.url, "en")
  await sit(CHAIR, "intake")
  const lines = Array.from({ length: 20_000 }, (_, n) => `Person ${n + 1},Father ${(n * 7) % 20_000},Kabul`)
  const buffer = Buffer.from(`name,father,province\n${lines.join("\n")}\n`)
  await page.locator("input[type=file]").setInputFiles({ name: "long.csv", mimeType: "text/csv", buffer })
  await page.getByRole("button", { name: "Next", exact: true }).click()
  await toCheck(page)
  await page.getByRole("radio", { name: "all rows" }).check()
  const grid = page.getByRole("grid")
  await expect(grid).toHaveAttribute("aria-rowcount", "20001")
  const inPage = grid.locator("[role=row][aria-selected]")
  const row = (name: string) => inPage.filter({ has: page.getByRole("rowheader", { name, exact: true }) })
  const expectFew = async (): Promise<void> => expect(await inPage.count()).toBeLessThan(60)

  for (const share of [0.25, 0.5, 0.75, 1, 0.5, 0]) {
    await grid.evaluate((element, at) => element.scrollTo(0, element.scrollHeight * at), share)
    await expect(row(`Person ${share === 0 ? 1 : share === 1 ? 20_000 : share * 20_000}`)).toBeAttached()
    await expectFew()
  }
  await grid.focus()
  for (const [key, name] of [
    ["End", "Person 20000"],
    ["ArrowUp", "Person 19999"],
    ["Home", "Person 1"],
    ["ArrowDown", "Person 2"],
  ] as const) {
    await page.keyboard.press(key)
    await expect(row(name)).toHaveAttribute("aria-selected", "true")
    await expect(row(name)).toBeInViewport()
    await expectFew()
  }
  await page.keyboard.press("PageDown")
  await expect(row("Person 2")).not.toHaveAttribute("aria-selected", "true")
  await expectFew()
  expect(troubles).toEqual([])
  await context.close()
})

/** From the disk, as a person chooses it: a file handed over by the driver of the browser would first be in the page. */
async function saved(name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

/** 200 MB on the disk and in nobody's memory. */
async function vastFile(): Promise<string> {
  const path = join(folder, "vast.csv")
  const file = await open(path, "w")
  await file.truncate(200_000_000)
  await file.close()
  return path
}

async function toCheck(page: Page): Promise<void> {
  const next = page.getByRole("button", { name: "Next", exact: true })
  const all = page.getByRole("radio", { name: "all rows" })
  await expect(next.or(all).first()).toBeVisible()
  if (await next.isVisible()) await next.click()
  await expect(all).toBeVisible({ timeout: 30_000 })
}

async function expectSmall(renderers: Renderers | null): Promise<void> {
  expect((await renderers?.growth()) ?? 0).toBeLessThan(MOST_MEGABYTES)
}
