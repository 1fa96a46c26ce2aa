// How long 30,000 entries take to fold in Node: the median of five folds of one history.

import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { rolldown } from "rolldown"
import { started } from "../bench-clock.mjs"
import { ROOT } from "../run.mjs"

const folder = await mkdtemp(join(tmpdir(), "wasit-bench-"))
try {
  const bundle = await rolldown({
    input: join(ROOT, "scripts/bench-browser/fold.ts"),
    platform: "node",
    resolve: { conditionNames: ["wasit-source", "import", "default"] },
    logLevel: "silent",
  })
  const { output } = await bundle.generate({ format: "esm" })
  await writeFile(join(folder, "fold.mjs"), output[0].code)
  const { foldSeconds } = await import(pathToFileURL(join(folder, "fold.mjs")).href)
  const since = started()
  const times = Array.from({ length: 5 }, () => foldSeconds(30_000)).sort((one, other) => one - other)
  const line = { what: "fold 30,000 entries, Node, median of 5", figure: times[2], unit: "s", atMost: 1 }
  const processor = {
    what: "making the history and folding it, on the processor, mean of 5",
    figure: since().processor / 5,
    unit: "s",
  }
  process.stdout.write(`${JSON.stringify(line)}\n${JSON.stringify(processor)}\n`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
