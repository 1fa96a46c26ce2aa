import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test"
import { LANGUAGE_NAMES } from "../packages/web/src/i18n/preferences.ts"

export type TestedLanguage = keyof typeof LANGUAGE_NAMES

/** The whole example in a browser of its own, which holds every chair of it. */
export type OpenedExample = {
  readonly context: BrowserContext
  readonly page: Page
  /** The id of its process. */
  readonly process: string
  /** What went wrong in the page: errors, and requests to anybody but the server. */
  readonly troubles: readonly string[]
  /** The token of the chair that asked last; the command line takes a bundle with it, as a member would. */
  token(): string
  /** Takes a chair and opens an address under the process from it: `plan`, `statements/compose/joint`, `public`. */
  sit(member: string, address: string): Promise<void>
}

const DESK = { width: 1280, height: 900 }

/**
 * Opens the whole example as a newcomer does: a language, then the first button of the first page.
 *
 * @param prepare done before the page is opened
 */
export async function openExample(
  browser: Browser,
  url: string,
  language: TestedLanguage,
  viewport = DESK,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<OpenedExample> {
  const context = await browser.newContext({ viewport, locale: "en", reducedMotion: "reduce" })
  const page = await context.newPage()
  const troubles: string[] = []
  let token = ""
  page.on("pageerror", (error) => troubles.push(error.message))
  page.on("console", (line) => {
    if (line.type() === "error") troubles.push(`${line.text()} ${line.location().url}`)
  })
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && /^(https?|wss?):/.test(request.url())) troubles.push(request.url())
    const header = request.headers().authorization ?? ""
    if (header.startsWith("Bearer ")) token = header.slice("Bearer ".length)
  })
  await prepare(page)
  await page.goto(url)
  await page.getByRole("main").getByRole("button", { name: LANGUAGE_NAMES[language], exact: true }).click()
  await expect(page.locator("html")).toHaveAttribute("dir", language === "en" ? "ltr" : "rtl")
  await page.locator("main .card button").first().click()
  await page.waitForURL(/\/p\/[\w-]+\/standing/, { timeout: 90_000 })
  const process = /\/p\/([\w-]+)\//.exec(page.url())?.[1] ?? ""
  await recordRead(page)
  return {
    context,
    page,
    process,
    troubles,
    token: () => token,
    async sit(member, address) {
      await page.evaluate(([key, value]) => sessionStorage.setItem(key!, value!), [`wasit-chair/${process}`, member])
      await page.goto(`${url}${address === "public" ? `public/${process}` : `p/${process}/${address}`}`)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 30_000 })
    },
  }
}

/** The record has been read and checked: the badge says to which entry. */
export async function recordRead(page: Page): Promise<void> {
  await expect(page.locator(".top-badge")).toContainText(/\d{3}|[٠-٩۰-۹]{3}/, { timeout: 30_000 })
}
