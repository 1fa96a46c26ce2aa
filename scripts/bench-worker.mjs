// Runs a program of scripts/bench-browser in a worker of Chromium: what it posts are measurements, the last says `done`.

import { createServer } from "node:http"
import { join } from "node:path"
import { chromium } from "@playwright/test"
import { rolldown } from "rolldown"
import { importSource } from "./bundle-source.mjs"
import { findChromium } from "./find-chromium.mjs"
import { ROOT } from "./run.mjs"

/**
 * @param {string} program its file in scripts/bench-browser
 * @param {string} before JavaScript to put before it: what it is to measure
 * @returns {Promise<{ lines: object[], longestWait: number, peak: number | null }>} what it posted; the longest wait of the page
 *   meanwhile in seconds; the most memory of its own that the process of page and worker held, in MB, where the system tells it
 */
export async function runInWorker(program, before = "") {
  const { watchRenderers } = await importSource(join(ROOT, "e2e/renderer.ts"))
  const bundle = await rolldown({
    input: join(ROOT, "scripts/bench-browser", program),
    resolve: { conditionNames: ["wasit-source", "import", "default"] },
    logLevel: "silent",
  })
  const { output } = await bundle.generate({ format: "esm" })
  const files = { "/": "<!doctype html><title>bench</title>", "/work.js": `${before}\n${output[0].code}` }
  const server = createServer((request, response) => {
    const body = files[/** @type {"/" | "/work.js"} */ (request.url ?? "/")]
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": request.url === "/work.js" ? "text/javascript" : "text/html",
    })
    response.end(body ?? "")
  })
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)))
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address())
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await findChromium()),
    args: ["--no-sandbox", "--disable-gpu"],
  })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${port}/`)
    const renderers = await watchRenderers(browser)
    await renderers?.reset()
    const { lines, longest } = await page.evaluate(watchWorker)
    return { lines, longestWait: longest / 1000, peak: renderers === null ? null : await renderers.peak() }
  } finally {
    await browser.close()
    server.close()
  }
}

/** Runs in the page. @returns {Promise<{ lines: object[], longest: number }>} */
function watchWorker() {
  return new Promise((resolve, reject) => {
    /** @type {object[]} */
    const lines = []
    let longest = 0
    let last = performance.now()
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 10)
    const worker = new Worker("/work.js", { type: "module" })
    worker.onerror = (event) => reject(new Error(event.message))
    worker.onmessage = ({ data }) => {
      if (!data.done) return lines.push(data)
      clearInterval(beat)
      resolve({ lines, longest })
    }
  })
}
