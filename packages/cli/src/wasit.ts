import { LANGUAGES, type Language, languageFor, type Words } from "@wasit/domain/words"
import { Command, CommanderError } from "commander"
import { EXIT, type ExitCode } from "./shared/exit.ts"
import { argumentFault, askedOf, speakHelp } from "./shared/help.ts"
import { HELP_WORDS } from "./shared/help-texts.ts"
import type { Context } from "./shared/options.ts"
import { refuse, sayFault } from "./shared/print.ts"
import { NotWritten, ReaderGone, whyNotWritten } from "./shared/streams.ts"
import type { Terminal } from "./shared/terminal.ts"
import { version } from "./shared/version.ts"

const ABOUT: Words = {
  en: "Lists, matches and the signed record, on the desk. No network unless a URL is given.",
  ar: "القوائم والمطابقات والسجل الموقَّع، على المكتب. لا شبكة إلا إذا أُعطي عنوان.",
  prs: "فهرست‌ها، تطبیق‌ها و سجل امضاشده، روی میز. بدون شبکه، مگر نشانی داده شود.",
  ps: "نوملړونه، سمونونه او لاسلیک شوی سجل، پر مېز. پرته له شبکې، مګر دا چې پته ورکړل شي.",
}

type Verb = (program: Command, context: Context) => void

/** Where each verb stands. What it says of itself is loaded when it is asked for, its work when it is to be done. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  lint: async () => (await import("./lists/verbs.ts")).lint,
  clean: async () => (await import("./lists/verbs.ts")).clean,
  diff: async () => (await import("./lists/verbs.ts")).diff,
  dedupe: async () => (await import("./lists/verbs.ts")).dedupe,
  match: async () => (await import("./matching/verbs.ts")).match,
  explain: async () => (await import("./matching/verbs.ts")).explain,
  review: async () => (await import("./matching/verbs.ts")).review,
  plan: async () => (await import("./matching/tables/verbs.ts")).plan,
  names: async () => (await import("./names/verbs.ts")).names,
  seal: async () => (await import("./lists/verbs.ts")).seal,
  blind: async () => (await import("./blind/verbs.ts")).blind,
  verify: async () => (await import("./record/verbs.ts")).verify,
  bundle: async () => (await import("./record/verbs.ts")).bundle,
  demo: async () => (await import("./server/verbs.ts")).demo,
  serve: async () => (await import("./server/verbs.ts")).serve,
  example: async () => (await import("./matching/verbs.ts")).example,
}

/** The verb that is asked for; all where that is none of them, for they are listed then. */
function verbsFor(args: readonly string[]): Promise<readonly Verb[]> {
  const asked = args.find((arg) => !arg.startsWith("-")) ?? ""
  const loads = Object.hasOwn(VERBS, asked) ? [VERBS[asked]!] : Object.values(VERBS)
  return Promise.all(loads.map((load) => load()))
}

/**
 * Runs the command with its arguments.
 *
 * @returns what it exits with: 0 ok, 1 findings, 2 the input or the arguments cannot be read.
 */
export async function wasit(args: readonly string[], terminal: Terminal, env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const context: Context = { terminal, language: languageOf(args, env), exit: EXIT.ok }
  const program = speakHelp(new Command("wasit"), context.language)
    .description(ABOUT[context.language])
    .version(version(), "-V, --version", HELP_WORDS.version[context.language])
    .exitOverride()
    // What is wrong with the arguments is said below, in the language asked for.
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => undefined })
  for (const add of await verbsFor(args)) add(program, context)
  try {
    await program.parseAsync([...args], { from: "user" })
    return context.exit
  } catch (cause) {
    const run = { terminal, language: context.language, isJson: args.includes("--json") }
    if (cause instanceof CommanderError) {
      if (cause.exitCode === 0) return EXIT.ok
      const fault = argumentFault(cause, askedOf(program, args))
      return fault === null ? EXIT.unreadable : refuse(run, fault)
    }
    if (cause instanceof ReaderGone) return context.exit
    const why = whyNotWritten(cause)
    if (why !== null) {
      const fault = { code: "output-cut", why }
      // Where standard output takes nothing, no JSON goes there either.
      return refuse({ ...run, isJson: run.isJson && !(cause instanceof NotWritten) }, fault)
    }
    const detail = cause instanceof Error ? cause.message : String(cause)
    terminal.err(`${sayFault(run, { code: "unexpected", detail })}\n`)
    if ((env.WASIT_DEBUG ?? "") !== "" && cause instanceof Error) terminal.err(`${cause.stack ?? ""}\n`)
    return EXIT.unreadable
  }
}

/** The language asked for, even where the arguments turn out wrong; else the closest to that of the system. */
function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="))
  const asked = at < 0 ? "" : (args[at]?.split("=")[1] ?? args[at + 1] ?? "")
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || ""
  return LANGUAGES.find((language) => language === asked) ?? languageFor([system])
}
