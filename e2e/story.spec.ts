import { rm } from "node:fs/promises"
import { test } from "@playwright/test"
import { startServer } from "./server.ts"
import { admitHeads, admitOfficers, adoptPolicy } from "./story/admission.ts"
import { found } from "./story/founding.ts"
import { depositLists, keepRegisters, openExchange, openLists } from "./story/lists.ts"
import { cutThePower } from "./story/power-cut.ts"
import type { StoryLanguage } from "./story/seat.ts"
import { expectNoTroubles, setTable, type Table } from "./story/table.ts"
import { agreePoints, closeSession, holdSession } from "./story/talks.ts"

/** The chapters, in the order in which an exchange is lived. */
const CHAPTERS: readonly (readonly [string, (table: Table) => Promise<void>])[] = [
  ["the host founds the process", found],
  ["the heads join by a link and are admitted", admitHeads],
  ["each head brings a list officer", admitOfficers],
  ["both heads adopt the trust policy", adoptPolicy],
  ["a session is convened and opened", holdSession],
  ["one point is initialled by both, another stands in two sentences", agreePoints],
  ["the session closes with a follow-up", closeSession],
  ["the host opens an exchange of lists", openExchange],
  ["each side checks, seals and deposits its list", depositLists],
  ["the power goes, and nothing acknowledged is lost", cutThePower],
  ["both lists are opened at the same moment, and read", openLists],
  ["each side brings its own register in", keepRegisters],
]

const TELLINGS: readonly { language: StoryLanguage; store: "files" | "postgresql" }[] = [
  { language: "ar", store: "files" },
  { language: "en", store: "files" },
  { language: "ar", store: "postgresql" },
]

for (const { language, store } of TELLINGS) {
  test(`the whole exchange in ${language} over ${store}`, async ({ browser }) => {
    test.setTimeout(600_000)
    const server = await startServer(store)
    const table = await setTable(browser, server, language)
    try {
      for (const [title, chapter] of CHAPTERS) await test.step(title, () => chapter(table))
      expectNoTroubles(table)
    } finally {
      await server.stop()
      await rm(table.lists, { recursive: true, force: true })
    }
  })
}
