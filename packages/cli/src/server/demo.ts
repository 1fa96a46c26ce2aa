import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { start } from "@wasit/server"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { type Fault, json, tell } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { type ServeOptions, serverEnv } from "./serve.ts"
import { SERVER_WORDS } from "./texts.ts"

/** `wasit demo`: the server on a folder of its own, with the example made. */
export async function demoUntilStopped(run: Run, options: ServeOptions): Promise<ExitCode | Fault> {
  const folder = options.data ?? (await mkdtemp(join(tmpdir(), "wasit-demo-")))
  // The example goes to a folder, whatever database the environment names for real processes.
  const running = await start({ ...serverEnv({ ...options, data: folder }), DATABASE_URL: "" })
  try {
    tell(run, SERVER_WORDS.making, {}, "dim")
    const answer = await fetch(new URL("api/example", running.url), { method: "POST" })
    if (!answer.ok) return { code: "url-refused", url: running.url, status: answer.status }
    tell(run, SERVER_WORDS.ready, { url: running.url, folder }, "good")
    json(run, { url: running.url, folder })
    await run.terminal.stopped()
    return EXIT.ok
  } finally {
    await running.close()
  }
}
