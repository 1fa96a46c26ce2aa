import { execFile } from "node:child_process"
import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const WASIT = fileURLToPath(new URL("../../packages/cli/bin/wasit.js", import.meta.url))

/** Makes small lists and registers of invented people with the product's own generator. @returns their folder */
export async function makeLists(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wasit-story-"))
  const sizes = ["--claimed", "24", "--held", "30", "--other-claimed", "8", "--other-held", "10"]
  await promisify(execFile)(process.execPath, [WASIT, "example", "--seed", "7", ...sizes, "-o", folder])
  return folder
}
