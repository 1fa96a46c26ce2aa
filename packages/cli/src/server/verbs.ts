import { type Command, Option } from "commander"
import { type Context, perform, verb, wholeNumber } from "../shared/options.ts"
import type { ServeOptions } from "./serve.ts"
import { OPTION_WORDS, VERB_WORDS } from "./texts.ts"

/** Adds `wasit serve`. */
export function serve(program: Command, context: Context): void {
  const { language } = context
  withServeOptions(verb(program, context, "serve", VERB_WORDS.serve), context)
    .option("--data <folder>", OPTION_WORDS.data[language])
    .action((options: ServeOptions) =>
      perform(context, options.json, async (run) => (await import("./serve.ts")).serveUntilStopped(run, options)),
    )
}

/** Adds `wasit demo`. */
export function demo(program: Command, context: Context): void {
  const { language } = context
  withServeOptions(verb(program, context, "demo", VERB_WORDS.demo), context)
    .option("--data <folder>", OPTION_WORDS.demoData[language])
    .action((options: ServeOptions) =>
      perform(context, options.json, async (run) => (await import("./demo.ts")).demoUntilStopped(run, options)),
    )
}

/** Where the server listens. */
function withServeOptions(command: Command, { language }: Context): Command {
  return command
    .addOption(new Option("--port <port>", OPTION_WORDS.port[language]).argParser(wholeNumber(0, 65_535)).env("PORT"))
    .option("--host <host>", OPTION_WORDS.host[language])
}
