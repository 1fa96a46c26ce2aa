// The server's memory with the example loaded, and how long the example's Standing page takes to open after the first load.

import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium } from "@playwright/test"
import { serverForBench } from "../bench-server.mjs"
import { findChromium } from "../find-chromium.mjs"

const print = (/** @type {object} */ line) => process.stdout.write(`${JSON.stringify(line)}\n`)
const folder = await mkdtemp(join(tmpdir(), "wasit-bench-"))
const started = performance.now()
const server = await serverForBench(join(folder, "data"))
print({ what: "server start on an empty folder", figure: (performance.now() - started) / 1000, unit: "s", atMost: 15 })
const making = performance.now()
await fetch(`${server.url}api/example`, { method: "POST" })
print({
  what: "make the example, 6,000 claimed names sealed",
  figure: (performance.now() - making) / 1000,
  unit: "s",
})

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await findChromium()),
  args: ["--no-sandbox", "--disable-gpu"],
})
try {
  const page = await browser.newPage({ locale: "en" })
  await page.goto(server.url)
  await page.getByRole("main").getByRole("button").filter({ hasText: "Doha" }).click()
  await page.waitForURL(/standing/)
  /** @type {number[]} */
  const times = []
  for (let i = 0; i < 5; i++) {
    const from = performance.now()
    await page.reload({ waitUntil: "commit" })
    await page.getByRole("heading", { level: 1 }).waitFor()
    await page.getByText(/verified to entry/).waitFor()
    times.push(performance.now() - from)
  }
  times.sort((one, other) => one - other)
  print({
    what: "open Standing after the first load, record verified anew, median of 5",
    figure: (times[2] ?? 0) / 1000,
    unit: "s",
    atMost: 1.5,
  })
  const status = await readFile(`/proc/${server.pid}/status`, "utf8").catch(() => "")
  const kB = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN)
  const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN)
  print({ what: "server memory with the example loaded", figure: kB / 1000, unit: "MB", atMost: 300 })
  print({ what: "server memory at its peak, while making the example", figure: peak / 1000, unit: "MB" })
} finally {
  await browser.close()
  server.stop()
  await rm(folder, { recursive: true, force: true })
}
