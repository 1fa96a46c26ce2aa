import { execFile } from "node:child_process"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { expect, type Page, test } from "@playwright/test"
import { openExample } from "./example.ts"
import { violations, widerThanPhone } from "./faults.ts"
import { serverForFile } from "./served.ts"

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL("..", import.meta.url))

const server = serverForFile()

for (const language of ["ar", "en"] as const) {
  test(`every number on the public page is what a bundle of the record says, in ${language}`, async ({ browser }) => {
    const { context, page, process: id, token } = await openExample(browser, server.url, language)
    const proved = await figuresOfBundle(`${server.url}api/p/${id}/bundle`, token())
    await page.goto(`${server.url}public/${id}`)
    await expect(page.locator(".figure-number").first()).toBeVisible()

    expect(await numbersOf(page, ".figure-number")).toEqual(proved.onPage.map(({ value }) => value))
    expect(proved.onPage.length).toBeGreaterThan(0)

    // The numbers that stand in published texts, in the tables that say where each comes from.
    const texts = await boundFigures(page)
    expect(texts).toEqual(proved.inTexts)
    expect(texts.size).toBeGreaterThan(0)

    // The same numbers in the words themselves.
    for (const [statement, bound] of texts) {
      const words = fold((await page.locator(`#${statement} .statement-words`).innerText()) ?? "")
      for (const { value } of bound) expect(words.match(/\d+/g)).toContain(String(value))
    }
    await context.close()
  })

  test(`the public page needs no chair, names nobody and has no barrier, in ${language}`, async ({ browser }) => {
    const opened = await openExample(browser, server.url, language)
    await opened.context.close()
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${server.url}public/${opened.process}?lang=${language}`)
    await expect(page.locator(".figure-number").first()).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(await widerThanPhone(page)).toBe(0)
    await context.close()
  })
}

test("on paper, which is narrower than the window, a picture is drawn whole", async ({ browser }) => {
  const { context, page, sit } = await openExample(browser, server.url, "ar")
  await sit("facilitator_qatar/head", "public")
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".chart-canvas").first()).toBeVisible()
  await expect(page.getByRole("main").getByRole("textbox")).toBeHidden()
  // In one breath: a page that is printed is not drawn anew for the width of the paper.
  const wider = await page.locator(".chart-ground").evaluateAll((grounds) =>
    grounds.map((ground) => {
      const box = ground as HTMLElement
      box.style.maxInlineSize = "500px"
      return box.querySelector("svg")!.getBoundingClientRect().width - 500
    }),
  )
  expect(wider.filter((pixels) => pixels > 1)).toEqual([])
  await context.close()
})

test("the figures are downloaded as CSV and JSON, stamped with the place of the record", async ({ browser }) => {
  const { context, page, process: id } = await openExample(browser, server.url, "en")
  await page.goto(`${server.url}public/${id}`)
  const shown = await numbersOf(page, ".figure-number")
  const csv = await downloaded(page, "Download the figures (CSV)")
  const file = await downloaded(page, "Download the figures (JSON)")
  const json = JSON.parse(file) as {
    readonly entries: number
    readonly root: string
    readonly figures: readonly { readonly value: number }[]
  }
  expect(json.figures.map(({ value }) => value)).toEqual(shown)
  expect(json.root).toMatch(/^[0-9a-f]{64}$/)
  expect(csv).toContain(`record_entries,${json.entries}`)
  expect(csv).toContain(`record_root_sha256,${json.root}`)
  await context.close()
})

test("what is sought stands in the picture and in the list alike", async ({ browser }) => {
  const { context, page, process: id } = await openExample(browser, server.url, "en")
  await page.goto(`${server.url}public/${id}`)
  await page.getByLabel("Find in what was said").fill("Bagram")
  await expect(page.locator("article.statement")).toHaveCount(1)
  await page.locator(".chart-table summary").click()
  await expect(page.locator(".chart-table tbody tr")).toHaveCount(1)
  // What one found contradicts is not among what was found: its link shows all again, and leads there.
  await page.getByLabel("Find in what was said").fill("technicalities")
  await expect(page.locator("article.statement")).toHaveCount(1)
  const opposite = page.getByRole("link", { name: "Says the opposite of" }).last()
  const target = page.locator((await opposite.getAttribute("href")) ?? "")
  await expect(target).toHaveCount(0)
  await opposite.click()
  await expect(target).toBeInViewport()
  await page.getByLabel("Find in what was said").fill("nothing of the kind")
  await expect(page.getByText("No text holds these words.")).toBeVisible()
  await context.close()
})

type Bound = ReadonlyMap<string, readonly { readonly value: number; readonly position: number }[]>
type Proved = { readonly onPage: readonly { readonly value: number | null }[]; readonly inTexts: Bound }

/** What `wasit verify --figures` computes from a bundle that `wasit bundle` took from the server. */
async function figuresOfBundle(url: string, token: string): Promise<Proved> {
  const folder = await mkdtemp(join(tmpdir(), "wasit-bundle-"))
  try {
    const file = join(folder, "record.wasit")
    await run("npx", ["wasit", "bundle", url, "--token", token, "-o", file], { cwd: ROOT })
    const { stdout } = await run("npx", ["wasit", "verify", file, "--figures", "--json"], { cwd: ROOT })
    const { figures } = JSON.parse(stdout) as {
      readonly figures: readonly {
        readonly statement: string | null
        readonly stated: number | null
        readonly value: number | null
        readonly position: number
      }[]
    }
    const inTexts = new Map<string, { value: number; position: number }[]>()
    for (const { statement, value, position, stated } of figures) {
      if (statement === null) continue
      expect(value).toBe(stated)
      inTexts.set(statement, [...(inTexts.get(statement) ?? []), { value: value ?? -1, position }])
    }
    return { onPage: figures.filter(({ statement }) => statement === null), inTexts }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function boundFigures(page: Page): Promise<Bound> {
  const found = new Map<string, { value: number; position: number }[]>()
  for (const article of await page.locator("article.statement:has(details)").all()) {
    await article.locator("summary").click()
    const rows = await article.locator("tbody tr").all()
    const figures = []
    for (const row of rows) {
      const [value, entry] = await row.locator("td.numeric .cell-value").allInnerTexts()
      figures.push({ value: numberOf(value ?? ""), position: numberOf(entry ?? "") + 1 })
    }
    found.set((await article.getAttribute("id")) ?? "", figures)
  }
  return found
}

async function numbersOf(page: Page, selector: string): Promise<number[]> {
  await expect(page.locator(selector).first()).toBeVisible()
  return (await page.locator(selector).allInnerTexts()).map(numberOf)
}

const numberOf = (text: string): number => Number(fold(text).replaceAll(/[^\d]/g, ""))

/** Western digits without separators, whichever of the three scripts they were written in. */
const fold = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/(?<=\d)[,٬](?=\d)/g, "")

async function downloaded(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent("download")
  await page.getByRole("button", { name: button }).click()
  const path = await (await waiting).path()
  return readFile(path, "utf8")
}
