import { type Command, InvalidArgumentError } from "commander"
import { type Context, perform, verb } from "../shared/options.ts"
import { OPTION_WORDS as SHARED } from "../shared/texts.ts"
import type { BundleOptions } from "./bundle.ts"
import { OPTION_WORDS, VERB_WORDS } from "./texts.ts"
import type { VerifyOptions } from "./verify.ts"

/** Adds `wasit verify`. */
export function verify(program: Command, context: Context): void {
  const { language } = context
  verb(program, context, "verify", VERB_WORDS.verify)
    .argument("<source>", OPTION_WORDS.source[language])
    .option("--process <id>", OPTION_WORDS.process[language])
    .option("--token <token>", OPTION_WORDS.token[language])
    .option("--policy <file>", OPTION_WORDS.policy[language])
    .option("--identity <file>", OPTION_WORDS.identity[language])
    .option("--figures", OPTION_WORDS.figures[language])
    .option("--recording <file>", OPTION_WORDS.recording[language])
    .option("--leaf <file>", OPTION_WORDS.leaf[language])
    .option("--numbers <numbers>", OPTION_WORDS.numbers[language], readNumbers)
    .action((source: string, options: VerifyOptions) =>
      perform(context, options.json, async (run) => (await import("./verify.ts")).verifySource(run, source, options)),
    )
}

/** Adds `wasit bundle`. */
export function bundle(program: Command, context: Context): void {
  const { language } = context
  verb(program, context, "bundle", VERB_WORDS.bundle)
    .argument("<source>", OPTION_WORDS.source[language])
    .option("--process <id>", OPTION_WORDS.process[language])
    .option("--token <token>", OPTION_WORDS.token[language])
    .requiredOption("-o, --output <file>", SHARED.output[language])
    .action((source: string, options: BundleOptions) =>
      perform(context, options.json, async (run) => (await import("./bundle.ts")).writeBundle(run, source, options)),
    )
}

function readNumbers(text: string): readonly number[] {
  const numbers = text.split(/[,،\s]+/).map((each) => (/^\d{1,15}$/.test(each) ? Number(each) : Number.NaN))
  if (numbers.some(Number.isNaN)) throw new InvalidArgumentError("12,34")
  return numbers
}
