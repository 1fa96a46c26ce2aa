// Folding, reading lists and matching in a browser's worker, and how much the pages weigh on the first load.

import { readdirSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { chromium } from "@playwright/test"
import { rolldown } from "rolldown"
import { findChromium } from "../find-chromium.mjs"
import { ROOT } from "../run.mjs"

const print = (/** @type {object} */ line) => process.stdout.write(`${JSON.stringify(line)}\n`)

const bundle = await rolldown({
  input: join(ROOT, "scripts/bench-browser/work.ts"),
  resolve: { conditionNames: ["wasit-source", "import", "default"] },
  logLevel: "silent",
})
const { output } = await bundle.generate({ format: "esm" })
const files = { "/": "<!doctype html><title>bench</title>", "/work.js": output[0].code }
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
  const lines = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        /** @type {object[]} */
        const got = []
        let longest = 0
        let last = performance.now()
        const beat = setInterval(() => {
          longest = Math.max(longest, performance.now() - last)
          last = performance.now()
        }, 10)
        const worker = new Worker("/work.js", { type: "module" })
        worker.onerror = (event) => reject(new Error(event.message))
        worker.onmessage = ({ data }) => {
          if (!data.done) return got.push(data)
          clearInterval(beat)
          resolve([...got, { what: "longest wait of the page meanwhile", figure: longest / 1000, unit: "s" }])
        }
      }),
  )
  for (const line of /** @type {object[]} */ (lines)) print(line)
} finally {
  await browser.close()
  server.close()
}

const assets = join(ROOT, "packages/web/dist/app/assets")
for (const [page, atMost] of /** @type {const} */ ([
  ["index", 250],
  ["field", 100],
])) {
  const scripts = firstLoad(page)
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0)
  print({
    what: `first load of ${page}.html, JavaScript (${scripts.length} files)`,
    figure: bytes / 1000,
    unit: "kB gzip",
    atMost,
  })
}

/** The scripts a page names, and what those import statically. @param {string} page */
function firstLoad(page) {
  const html = readFileSync(join(assets, `../${page}.html`), "utf8")
  const all = new Set(readdirSync(assets))
  const found = new Set([...html.matchAll(/assets\/([\w.-]+\.js)/g)].map((match) => match[1] ?? ""))
  for (const name of found) {
    const text = readFileSync(join(assets, name), "utf8")
    for (const [, other = ""] of text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
      if (all.has(other)) found.add(other)
  }
  return [...found]
}
