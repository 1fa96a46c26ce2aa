import { execFile } from "node:child_process"
import { mkdtemp, readFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

/** The command of this checkout. */
export const WASIT = fileURLToPath(new URL("../../packages/cli/bin/wasit.js", import.meta.url))

const SMALL = { claimed: 24, held: 30, otherClaimed: 8, otherHeld: 10 }

/** Makes lists and registers of invented people with the product's own generator, small ones unless told. @returns their folder */
export async function makeLists({ claimed, held, otherClaimed, otherHeld } = SMALL): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wasit-story-"))
  const sizes = ["--claimed", claimed, "--held", held, "--other-claimed", otherClaimed, "--other-held", otherHeld]
  await promisify(execFile)(process.execPath, [WASIT, "example", "--seed", "7", ...sizes.map(String), "-o", folder])
  return folder
}

/** The rows of a claimed list whose people are held, as the generator alone knows: what the story's officers know too. */
export async function heldRows(folder: string, side: "greater" | "lesser"): Promise<readonly number[]> {
  const truth = await readFile(join(folder, `${side}-truth.csv`), "utf8")
  return truth.split("\n").flatMap((line) => {
    const [claim = "", outcome] = line.split(",")
    return outcome === "held" ? [Number(claim.slice(claim.lastIndexOf("-") + 1))] : []
  })
}
