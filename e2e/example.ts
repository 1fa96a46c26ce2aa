import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test"
import type { TestServer } from "./server.ts"

/** The example as one device sees it that holds every chair, with the session's token its pages use. */
export type Opened = {
  readonly context: BrowserContext
  readonly page: Page
  /** The id of its process. */
  readonly id: string
  /** The token of the chair that asked last; the command line takes a bundle with it, as a member would. */
  token(): string
}

export const LANGUAGE_NAMES = { ar: "العربية", en: "English" } as const
export type TestedLanguage = keyof typeof LANGUAGE_NAMES

/** Opens the whole example as a newcomer does: by the first button of the first page. */
export async function openWholeExample(
  browser: Browser,
  server: TestServer,
  language: TestedLanguage,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en" })
  const page = await context.newPage()
  let token = ""
  page.on("request", (request) => {
    const header = request.headers().authorization ?? ""
    if (header.startsWith("Bearer ")) token = header.slice("Bearer ".length)
  })
  await page.goto(server.url)
  await page.getByRole("main").getByRole("button", { name: LANGUAGE_NAMES[language], exact: true }).click()
  await page.locator("main .card button").first().click()
  await page.waitForURL(/\/p\/[\w-]+\//, { timeout: 90_000 })
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  return { context, page, id: /\/p\/([\w-]+)\//.exec(page.url())?.[1] ?? "", token: () => token }
}

/** Takes a chair and opens one of its pages. */
export async function openAs(
  page: Page,
  server: TestServer,
  id: string,
  member: string,
  section: string,
): Promise<void> {
  await page.evaluate(([key, value]) => sessionStorage.setItem(key!, value!), [`wasit-chair/${id}`, member])
  await page.goto(`${server.url}p/${id}/${section}`)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
}
