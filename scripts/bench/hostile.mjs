// Hostile files on the Intake page of the example: how soon each is refused, and what it costs the page's process.

import { mkdtemp, open, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { chromium } from "@playwright/test"
import { rolldown } from "rolldown"
import { serverForBench } from "../bench-server.mjs"
import { findChromium } from "../find-chromium.mjs"
import { ROOT } from "../run.mjs"

const print = (/** @type {object} */ line) => process.stdout.write(`${JSON.stringify(line)}\n`)
const folder = await mkdtemp(join(tmpdir(), "wasit-bench-"))

/** The files and the measuring of the browser tests. */
const bundle = await rolldown({
  input: { files: join(ROOT, "e2e/hostile-files.ts"), renderer: join(ROOT, "e2e/renderer.ts") },
  platform: "node",
  logLevel: "silent",
})
await bundle.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs" })
const { booby, climbing, packedBlanks, understated } = await import(pathToFileURL(join(folder, "files.mjs")).href)
const { watchRenderers, watchWaits } = await import(pathToFileURL(join(folder, "renderer.mjs")).href)

const vast = await open(join(folder, "vast.csv"), "w")
await vast.truncate(200_000_000)
await vast.close()
const FILES = /** @type {const} */ ([
  ["blanks packed a thousand to one, 168 MiB", "vast-blanks.xlsx", packedBlanks(168)],
  ["blanks packed a thousand to one, 40 MiB", "blanks.xlsx", packedBlanks(40)],
  ["80 MiB that say they are 4 KiB", "understated.xlsx", understated()],
  ["a part that climbs out of its folder", "climbing.xlsx", climbing()],
  ["a file of 200 MB", "vast.csv", null],
  ["formula, turned writing, hostile sheet names (taken in)", "booby.xlsx", booby()],
])
for (const [, name, bytes] of FILES) if (bytes !== null) await writeFile(join(folder, name), bytes)

const server = await serverForBench(join(folder, "data"))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await findChromium()),
  args: ["--no-sandbox", "--disable-gpu"],
})
try {
  const page = await browser.newPage({ locale: "en" })
  await page.goto(server.url)
  await page.locator("main .card button").first().click()
  await page.waitForURL(/standing/, { timeout: 90_000 })
  await page.evaluate(() => {
    const id = /\/p\/([\w-]+)\//.exec(location.pathname)?.[1]
    sessionStorage.setItem(`wasit-chair/${id}`, "party_tal/list-officer")
  })
  await page.goto(page.url().replace("standing", "intake"))
  await page.locator("input[type=file]").waitFor({ state: "attached" })
  await page.getByText(/verified to entry/).waitFor()
  const renderers = await watchRenderers(browser)
  for (const [what, name] of FILES) {
    await renderers?.reset()
    // The refusal of the file before is gone first, or it would be taken for this one's.
    await page.reload()
    await page.locator("input[type=file]").waitFor({ state: "attached" })
    const longest = await watchWaits(page)
    const from = performance.now()
    await page.locator("input[type=file]").setInputFiles(join(folder, name))
    const refused = page.getByRole("alert").filter({ hasText: /\S/ })
    await refused
      .or(page.getByRole("button", { name: "Next", exact: true }))
      .first()
      .waitFor()
    print({ what: `answer to ${what}`, figure: (performance.now() - from) / 1000, unit: "s", atMost: 2 })
    print({ what: `longest wait of the page, ${what}`, figure: (await longest()) / 1000, unit: "s" })
    if (renderers === null) continue
    print({ what: `memory of the page's own, ${what}`, figure: await renderers.peak(), unit: "MB", atMost: 300 })
  }
} finally {
  await browser.close()
  server.stop()
  await rm(folder, { recursive: true, force: true })
}
