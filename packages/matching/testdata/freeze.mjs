// Writes the frozen files anew: node packages/matching/testdata/freeze.mjs. Only for a change of the rules; figures of before
// and after cannot be compared.

import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { rolldown } from "rolldown"

const HERE = import.meta.dirname
const folder = await mkdtemp(join(tmpdir(), "wasit-authored-"))
try {
  const bundle = await rolldown({ input: join(HERE, "make/make.ts"), platform: "node", logLevel: "silent" })
  const { output } = await bundle.generate({ format: "esm" })
  await writeFile(join(folder, "make.mjs"), output[0].code)
  const { makeAuthored } = await import(pathToFileURL(join(folder, "make.mjs")).href)
  const files = makeAuthored((/** @type {string} */ name) => readFileSync(join(HERE, "make/lexicon", name), "utf8"))
  let digests = ""
  for (const [name, text] of files) {
    await writeFile(join(HERE, name), text)
    digests += `${createHash("sha256").update(text).digest("hex")}  ${name}\n`
  }
  await writeFile(join(HERE, "SHA256SUMS"), digests)
} finally {
  await rm(folder, { recursive: true, force: true })
}
