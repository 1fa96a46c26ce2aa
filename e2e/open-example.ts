import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test"

/** The languages the stories are told in, and how the first page names them and the example. */
const FIRST_PAGE = {
  ar: { name: "العربية", direction: "rtl", example: "الدوحة" },
  en: { name: "English", direction: "ltr", example: "Doha" },
} as const
export type StoryLanguage = keyof typeof FIRST_PAGE
export const STORY_LANGUAGES: readonly StoryLanguage[] = ["ar", "en"]

/** The example in a browser of its own. */
export type OpenedExample = {
  readonly context: BrowserContext
  readonly page: Page
  readonly process: string
  /** What went wrong in the page: errors, and requests to anybody but the server. */
  readonly troubles: readonly string[]
  /** Takes a chair and opens a section from it. */
  sit(member: string, section: string): Promise<void>
}

/** Opens the example as a newcomer does: by its button on the first page. */
export async function openExample(browser: Browser, url: string, language: StoryLanguage): Promise<OpenedExample> {
  const words = FIRST_PAGE[language]
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" })
  const page = await context.newPage()
  const troubles = troublesOf(page, url)
  await page.goto(url)
  await page.getByRole("main").getByRole("button", { name: words.name, exact: true }).click()
  await expect(page.locator("html")).toHaveAttribute("dir", words.direction)
  await page.getByRole("main").getByRole("button").filter({ hasText: words.example }).first().click()
  await page.waitForURL(/\/p\/[\w-]+\/standing/, { timeout: 60_000 })
  const process = /\/p\/([\w-]+)\//.exec(page.url())?.[1] ?? ""
  return {
    context,
    page,
    process,
    troubles,
    async sit(member, section) {
      await page.evaluate(([key, value]) => sessionStorage.setItem(key!, value!), [`wasit-chair/${process}`, member])
      await page.goto(`${url}p/${process}/${section}`)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    },
  }
}

function troublesOf(page: Page, url: string): string[] {
  const troubles: string[] = []
  page.on("pageerror", (error) => troubles.push(error.message))
  page.on("console", (line) => {
    // The server has no example until it is asked for the first time, and says so.
    if (line.type() === "error" && !line.location().url.endsWith("/api/example")) troubles.push(line.text())
  })
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && /^(https?|wss?):/.test(request.url())) troubles.push(request.url())
  })
  return troubles
}
