import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"

/** A relay's sources as one file that node runs, for tests that come before the build. */
export async function relayProgram(
  engine: "embedded" | "native" = "embedded",
): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  // Inside the checkout, so that the program finds what is installed.
  const cache = fileURLToPath(new URL("../../../../node_modules/.cache/wasit/", import.meta.url))
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, "relay-"))
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`${engine}/relay.ts`, import.meta.url)),
    platform: "node",
    external: ["werift", "node-datachannel"],
    resolve: { conditionNames: ["wasit-source", "node", "import", "default"] },
    logLevel: "silent",
  })
  const { output } = await bundle.generate({ format: "esm" })
  const path = join(folder, "relay.mjs")
  await writeFile(path, output[0].code)
  return { path, remove: () => rm(folder, { recursive: true, force: true }) }
}
