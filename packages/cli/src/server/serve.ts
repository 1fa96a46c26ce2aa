import { start } from "@wasit/server"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { json } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"

/** The options of `wasit serve` and `wasit demo`. */
export type ServeOptions = {
  readonly json?: boolean
  readonly port?: number
  readonly host?: string
  readonly data?: string
}

/** The environment a server is started with: options are stronger than variables. */
export function serverEnv({ port, host, data }: ServeOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...(port === undefined ? {} : { PORT: String(port) }),
    ...(host === undefined ? {} : { HOST: host }),
    ...(data === undefined ? {} : { WASIT_DATA: data }),
  }
}

/** `wasit serve`: the server, until it is stopped. */
export async function serveUntilStopped(run: Run, options: ServeOptions): Promise<ExitCode> {
  const running = await start(serverEnv(options))
  json(run, { url: running.url })
  await run.terminal.stopped()
  await running.close()
  return EXIT.ok
}
