import { execFile } from "node:child_process"
import { copyFile, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { type Browser, expect, type Page, test } from "@playwright/test"
import { DEFAULT_PLAN } from "@wasit/matching"
import { violations, widerThanPhone } from "./faults.ts"
import { Stillness } from "./stillness.ts"
import { makeLists, WASIT } from "./story/make-lists.ts"

/**
 * The review as one file without a network, opened from the disk: judged by keys, in two windows, kept over a reload, saved as
 * the file that the command takes in again.
 */
let folder: string
/** Of a processor, at a stretch. */
const MOST_MS = 200
const PAIRS = 20_000
/** Some rows of a list stand for one person and are left without a partner. */
const ROWS = 22_500
test.beforeAll(async () => {
  folder = await makeLists({ claimed: 400, held: 500, otherClaimed: 8, otherHeld: 10 })
})
test.afterAll(() => rm(folder, { recursive: true, force: true }))

test("pairs are judged in the file from the disk, in two windows, and the command takes in what was saved", async ({
  browser,
}) => {
  const pairs = await pairsOf(folder)
  const address = await pageOf(pairs, "ar")
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on("console", (line) => line.type() === "error" && troubles.push(line.text()))
  page.on("pageerror", (error) => troubles.push(error.message))
  await page.goto(address)
  await expect(page.locator("#pair")).toBeVisible()
  await expect(page.locator("#judged")).toBeHidden()
  expect(await violations(page)).toEqual([])
  expect(await widerThanPhone(page)).toBeLessThanOrEqual(1)

  await judge(page, "j")
  await expect(page.locator("#score")).not.toBeEmpty()
  // The claimed row's id stands before the other's, as in the table: in Arabic at its right.
  const [idOne, idOther] = [
    await page.locator("#judged-a").boundingBox(),
    await page.locator("#judged-b").boundingBox(),
  ]
  expect(idOne!.x).toBeGreaterThan(idOther!.x)
  await page.keyboard.press("r")
  expect(await isUnderKeys(page)).toBe(false)
  await page.locator("#reason").fill("الأب نفسه")
  await page.keyboard.press("Enter")
  expect(await violations(page)).toEqual([])

  // Another window of the same file goes on from there, and each hears of the other.
  const other = await context.newPage()
  await other.goto(address)
  await expect(other.locator("#count")).toHaveText(await page.locator("#count").innerText())
  await judge(other, "k")
  await expect(page.locator("#count")).toHaveText(await other.locator("#count").innerText())
  await judge(page, "u")
  await expect(other.locator("#id-a")).toHaveText(await page.locator("#id-a").innerText())
  await page.reload()
  await expect(page.locator("#pair")).toBeVisible()
  await expect(other.locator("#count")).toHaveText(await page.locator("#count").innerText())

  const saving = page.waitForEvent("download")
  await page.locator("#save").click()
  const saved = join(folder, "saved.jsonl")
  await (await saving).saveAs(saved)
  const taken = await wasit("review", pairs, "--import", saved, "--json")
  expect(JSON.parse(taken).counts).toMatchObject({ judged: 3, same: 1, different: 1, unsure: 1 })
  expect(JSON.parse(taken).judged).toContainEqual(expect.objectContaining({ decision: "same", reason: "الأب نفسه" }))
  expect(troubles).toEqual([])
  await context.close()
})

test("what is judged while another window opens, or is put away, is in both, and takes nobody's reason away", async ({
  browser,
}) => {
  const { address, context, page } = await openedPage(browser)
  await judge(page, "j")
  // The other window has read what is kept, and is not through with it.
  const other = await context.newPage()
  await other.addInitScript(() => {
    const { getAll } = IDBObjectStore.prototype
    IDBObjectStore.prototype.getAll = function () {
      const asked = getAll.call(this)
      const held = new EventTarget()
      asked.addEventListener("success", async () => {
        if (!("go" in globalThis)) await new Promise<void>((go) => Object.assign(globalThis, { go }))
        held.dispatchEvent(new Event("success"))
      })
      return Object.defineProperty(held, "result", { get: () => asked.result }) as IDBRequest
    }
  })
  await other.goto(address)
  // The page's own rules let nothing be evaluated from text in it, as a wait inside the page would.
  await expect.poll(() => other.evaluate("globalThis.go !== undefined")).toBe(true)
  await judge(page, "k")
  await other.evaluate("globalThis.go()")
  await expect(other.locator("#count")).toHaveText(/^2 /)

  // One that hears nothing looks again when it comes to the front; what is written there meanwhile stays.
  await judge(other, "u")
  await expect(page.locator("#count")).toHaveText(/^3 /)
  await other.keyboard.press("r")
  await other.locator("#reason").fill("asked again")
  await other.evaluate("windows.close()")
  await judge(page, "j")
  await expect.poll(() => page.evaluate("unkept.size")).toBe(0)
  await other.evaluate(() => {
    document.dispatchEvent(new Event("visibilitychange"))
  })
  await expect(other.locator("#count")).toHaveText(/^4 /)
  await expect(other.locator("#reason")).toHaveValue("asked again")
  await context.close()
})

test("where the browser keeps nothing more it is said, and what was judged is kept as soon as it can", async ({
  browser,
}) => {
  const { context, page } = await openedPage(browser)
  // A browser without room refuses by a word of its own, and the whole transaction with it.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    const full = globalThis as unknown as { makeRoom(): void }
    full.makeRoom = () => Object.assign(IDBObjectStore.prototype, { put })
    IDBObjectStore.prototype.put = function () {
      this.transaction.abort()
      throw new DOMException("no room", "QuotaExceededError")
    }
  })
  await judge(page, "j")
  await judge(page, "j")
  await expect(page.locator("#unstored")).toBeVisible()
  await page.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom())
  await judge(page, "k")
  await expect(page.locator("#unstored")).toBeHidden()
  const count = await page.locator("#count").innerText()
  await page.reload()
  await expect(page.locator("#count")).toHaveText(count)
  await context.close()
})

test("20,000 pairs are judged in one file and saved, and no key waits @long", async ({ browser }) => {
  test.setTimeout(1_800_000)
  const great = await makeLists({ claimed: ROWS, held: 10, otherClaimed: 8, otherHeld: 10 })
  // Everybody on the list stands in the other as well, and no pair is so certain that nobody need look at it.
  await copyFile(join(great, "greater-claimed.csv"), join(great, "the-same.csv"))
  const plan = join(great, "plan.json")
  const thresholds = { ...DEFAULT_PLAN.thresholds, certain: 100_000 }
  await writeFile(plan, JSON.stringify({ ...DEFAULT_PLAN, thresholds }))
  const address = await pageOf(await pairsOf(great, "the-same.csv", "--plan", plan), "ar")
  const context = await browser.newContext()
  const page = await context.newPage()
  const still = await Stillness.watch(page)
  await page.goto(address)
  await expect(page.locator("#pair")).toBeVisible()
  await still.since("the file opened")
  for (let pressed = 0; pressed < 20; pressed++) await judge(page, ["j", "k", "u", "ArrowDown"][pressed % 4] ?? "j")
  await still.since("pairs judged")
  // As after weeks of judging: every pair but the last hundred.
  const pairs = await page.evaluate(async () => {
    const { pairs } = JSON.parse(document.querySelector("#review")?.textContent ?? "")
    for (let at = 0; at < pairs.length - 100; at++) {
      document.querySelector<HTMLElement>("[data-key=j]")?.click()
      if (at % 10 === 0) await new Promise((resolve) => setTimeout(resolve))
    }
    return pairs.length
  })
  expect(pairs).toBeGreaterThanOrEqual(PAIRS)
  await still.since("thousands of pairs judged by a machine")
  await page.reload()
  await expect(page.locator("#pair")).toBeVisible()
  await expect(page.locator("#unstored")).toBeHidden()
  await still.since("the file opened again")
  await judge(page, "k")
  await expect(page.locator("#count")).toHaveText(/^[٠-٩]+٬[٠-٩]{3} \/ [٠-٩]+٬[٠-٩]{3}$/)
  await still.since("one pair more")
  const saving = page.waitForEvent("download")
  await page.locator("#save").click()
  const saved = join(great, "saved.jsonl")
  await (await saving).saveAs(saved)
  await still.since("judgements saved")
  const lines = (await readFile(saved, "utf8")).trim().split("\n")
  expect(lines.length).toBeGreaterThan(pairs - 100)
  expect(still.longerThan(MOST_MS)).toEqual([])
  await context.close()
  await rm(great, { recursive: true, force: true })
})

/** Whether the keys lie over what is written into, on the smallest phone too. */
async function isUnderKeys(page: Page): Promise<boolean> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const isUnder = await page.evaluate(() => {
    document.activeElement?.scrollIntoView({ block: "end" })
    const [field, keys] = [document.activeElement, document.querySelector("footer")]
    return field!.getBoundingClientRect().bottom > keys!.getBoundingClientRect().top
  })
  if (before !== null) await page.setViewportSize(before)
  return isUnder
}

async function judge(page: Page, key: string): Promise<void> {
  const before = await page.locator("#id-a, #id-b").allInnerTexts()
  await page.keyboard.press(key)
  await expect.poll(() => page.locator("#id-a, #id-b").allInnerTexts()).not.toEqual(before)
}

async function pairsOf(lists: string, register = "greater-register.csv", ...options: string[]): Promise<string> {
  const pairs = join(lists, "pairs.xlsx")
  await wasit("match", join(lists, "greater-claimed.csv"), join(lists, register), "-o", pairs, ...options)
  return pairs
}

async function pageOf(pairs: string, language: string): Promise<string> {
  const page = pairs.replace(".xlsx", `-${language}.html`)
  await wasit("review", pairs, "--html", page, "--lang", language)
  return pathToFileURL(page).href
}

/** Runs the command. @returns what it printed; it ends with 1 where something is left to judge */
function wasit(...given: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [WASIT, ...given], { maxBuffer: 2 ** 28 }, (error, out) =>
      error === null || error.code === 1 ? resolve(out) : reject(error),
    )
  })
}

/** The page of pairs in English, opened from the disk in a browser of its own. */
async function openedPage(browser: Browser) {
  const address = await pageOf(await pairsOf(folder), "en")
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(address)
  await expect(page.locator("#pair")).toBeVisible()
  return { address, context, page }
}
