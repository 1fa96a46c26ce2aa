import { rm } from "node:fs/promises"
import { test } from "@playwright/test"
import { startServer } from "./server.ts"
import { CHAPTERS } from "./story/chapters.ts"
import type { StoryLanguage } from "./story/seat.ts"
import { expectNoTroubles, setTable, standOf } from "./story/table.ts"

const TELLINGS: readonly { language: StoryLanguage; store: "files" | "postgresql" }[] = [
  { language: "ar", store: "files" },
  { language: "en", store: "files" },
  { language: "ar", store: "postgresql" },
]

for (const [at, { language, store }] of TELLINGS.entries()) {
  test(`the whole exchange in ${language} over ${store}${at === 0 ? "" : " @long"}`, async ({ browser }) => {
    test.setTimeout(600_000)
    const server = await startServer(store)
    const table = await setTable(browser, server, language)
    try {
      for (const [title, chapter] of CHAPTERS) await test.step(title, () => chapter(table))
      expectNoTroubles(table)
    } catch (cause) {
      // What failed at one device often began at another.
      for (const line of await standOf(table)) console.log(line)
      throw cause
    } finally {
      await server.stop()
      await rm(table.lists, { recursive: true, force: true })
    }
  })
}
