// Folding and reading lists in a browser's worker, and how much the pages weigh on the first load.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { runInWorker } from "../bench-worker.mjs"
import { ROOT } from "../run.mjs"

const print = (/** @type {object} */ line) => process.stdout.write(`${JSON.stringify(line)}\n`)

const { lines, longestWait } = await runInWorker("work.ts")
for (const line of lines) print(line)
print({ what: "longest wait of the page meanwhile", figure: longestWait, unit: "s" })

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
