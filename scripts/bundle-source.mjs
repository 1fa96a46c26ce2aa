import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { rolldown } from "rolldown"
import { installed } from "./run.mjs"

/**
 * Imports a TypeScript file of the workspace with all it needs, compiled from source.
 * @param {string} input
 * @param {string[]} external packages that are taken as they are installed: native ones
 * @returns {Promise<any>}
 */
export async function importSource(input, external = []) {
  const cache = external.length === 0 ? tmpdir() : installed(".cache", "wasit")
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, "wasit-source-"))
  try {
    const bundle = await rolldown({
      input,
      platform: "node",
      external,
      resolve: { conditionNames: ["wasit-source", "import", "default"] },
      logLevel: "silent",
    })
    const { output } = await bundle.generate({ format: "esm", codeSplitting: false })
    await writeFile(join(folder, "source.mjs"), output[0].code)
    return await import(pathToFileURL(join(folder, "source.mjs")).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
