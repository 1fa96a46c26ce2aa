import { start } from "@wasit/server"
import { type Command, Option } from "commander"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { type Context, perform, verb, wholeNumber } from "../shared/options.ts"
import { json } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { OPTION_WORDS, VERB_WORDS } from "./texts.ts"

export type ServeOptions = {
  readonly json?: boolean
  readonly port?: number
  readonly host?: string
  readonly data?: string
}

/** `wasit serve`: the server, until it is stopped. */
export function serve(program: Command, context: Context): void {
  const { language } = context
  withServeOptions(verb(program, context, "serve", VERB_WORDS.serve), context)
    .option("--data <folder>", OPTION_WORDS.data[language])
    .action((options: ServeOptions) => perform(context, options.json, (run) => serveUntilStopped(run, options)))
}

/** Where the server listens. */
export function withServeOptions(command: Command, { language }: Context): Command {
  return command
    .addOption(new Option("--port <port>", OPTION_WORDS.port[language]).argParser(wholeNumber(0, 65_535)).env("PORT"))
    .option("--host <host>", OPTION_WORDS.host[language])
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

async function serveUntilStopped(run: Run, options: ServeOptions): Promise<ExitCode> {
  const running = await start(serverEnv(options))
  json(run, { url: running.url })
  await run.terminal.stopped()
  await running.close()
  return EXIT.ok
}
