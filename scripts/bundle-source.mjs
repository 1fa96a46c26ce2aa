import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { rolldown } from "rolldown"

/**
 * Imports a TypeScript file of the workspace with all it needs, compiled from source.
 * @param {string} input
 * @returns {Promise<any>}
 */
export async function importSource(input) {
  const folder = await mkdtemp(join(tmpdir(), "wasit-source-"))
  try {
    const bundle = await rolldown({
      input,
      platform: "node",
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
