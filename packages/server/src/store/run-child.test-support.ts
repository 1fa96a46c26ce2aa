import { spawn } from "node:child_process"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"

/** What the child said before it ended: how many leaves it was told are durable, and why it stopped by itself. */
export type ChildEnd = { readonly acknowledged: number; readonly failed: string | null }

/** The appending program as one file that node runs. */
export async function childProgram(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  // Inside the checkout, so that the program finds what is installed.
  const cache = fileURLToPath(new URL("../../../../node_modules/.cache/wasit/", import.meta.url))
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, "child-"))
  const bundle = await rolldown({
    input: fileURLToPath(new URL("store-child.test-support.ts", import.meta.url)),
    platform: "node",
    external: ["pg"],
    resolve: { conditionNames: ["wasit-source", "node", "import", "default"] },
    logLevel: "silent",
  })
  const { output } = await bundle.generate({ format: "esm" })
  const path = join(folder, "child.mjs")
  await writeFile(path, output[0].code)
  return { path, remove: () => rm(folder, { recursive: true, force: true }) }
}

/**
 * Runs it until it ends by itself or, once it is appending, until a time is over; then it is killed without warning.
 *
 * @param command what stands before the program: a shell that limits the size of its files, or nothing
 */
export function runChild(
  program: string,
  args: readonly string[],
  killAfter: number | null,
  fileBlocks?: number,
): Promise<ChildEnd> {
  const limit = fileBlocks === undefined ? "" : `ulimit -f ${fileBlocks}; `
  const child = spawn("sh", ["-c", `${limit}exec "$0" "$@"`, process.execPath, program, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  let text = ""
  return new Promise((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const isFirst = !text.includes("acknowledged")
      text += chunk.toString()
      if (killAfter !== null && isFirst && text.includes("acknowledged"))
        setTimeout(() => child.kill("SIGKILL"), killAfter)
    })
    child.once("close", () => {
      const lines = text.split("\n").slice(0, -1)
      const last = lines.filter((line) => line.startsWith("acknowledged ")).at(-1)
      const failed = lines.find((line) => line.startsWith("failed "))?.slice("failed ".length) ?? null
      resolve({ acknowledged: Number(last?.slice("acknowledged ".length) ?? 0), failed })
    })
  })
}
