// What is measured in a browser's worker. Bundled by scripts/bench/browser.mjs; posts one line a measurement.

import { finish, isRefused, readList, writeXlsx } from "@wasit/domain/intake"
import { COLUMNS, makeExample } from "@wasit/matching/example"
import { foldSeconds } from "./fold.ts"

const post = (line: object): void => self.postMessage(line)
const seconds = (from: number): number => (performance.now() - from) / 1000

function fold(): void {
  post({ what: "fold 30,000 entries, Chromium worker", figure: foldSeconds(30_000), unit: "s", atMost: 2 })
}

function intake(): void {
  const { greater } = makeExample({ seed: 3, claimed: 20_000, held: 20_000 })
  const rows = greater.claimed.slice(0, 20_000).map((row) => COLUMNS.map((column) => row[column]))
  const columns = COLUMNS.map((header) => ({ header }))
  const bytes = writeXlsx({ sheets: [{ name: "list", isRightToLeft: true, columns, rows }] })
  const from = performance.now()
  const read = finish(readList(bytes, { todayDay: 18_343 }))
  if (isRefused(read)) throw new Error(read.code)
  post({
    what: `import and lint ${read.list.rows.length} rows XLSX, Chromium worker`,
    figure: seconds(from),
    unit: "s",
    atMost: 5,
  })
}

for (const measure of [fold, intake]) measure()
post({ done: true })
