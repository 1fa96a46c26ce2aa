import { type BlindMode, MODES, OUTPUTS, SIDES, SUITES } from "@wasit/matching/choices"
import { type Command, InvalidArgumentError, Option } from "commander"
import { withIdOptions } from "../matching/options.ts"
import { speakHelp } from "../shared/help.ts"
import { type Context, perform, verb, wholeNumber, withListOptions } from "../shared/options.ts"
import { OPTION_WORDS as SHARED } from "../shared/texts.ts"
import type { JoinOptions, TermsOptions } from "./begin.ts"
import type { TermsChoice } from "./make-terms.ts"
import type { RehearseOptions } from "./rehearse.ts"
import type { StepOptions } from "./step.ts"
import { BLIND_VERB_WORDS, OPTION_WORDS } from "./texts.ts"
import type { Wanted } from "./want.ts"

/** `wasit blind`: a blind round done with files, or rehearsed on one machine. */
export function blind(program: Command, context: Context): void {
  const { language } = context
  const group = speakHelp(program.command("blind"), language).description(BLIND_VERB_WORDS.blind[language])
  addRehearse(group, context)
  addTerms(group, context)
  verb(group, context, "join", BLIND_VERB_WORDS.join)
    .argument("<terms>", OPTION_WORDS.terms[language])
    .addOption(new Option("--as <side>", OPTION_WORDS.as[language]).choices([...SIDES]).makeOptionMandatory())
    .option("--sealed <file>", OPTION_WORDS.sealed[language])
    .option("--key <file>", OPTION_WORDS.key[language])
    .requiredOption("-o, --output <folder>", OPTION_WORDS.folder[language])
    .action((path: string, options: JoinOptions) =>
      perform(context, options.json, async (run) => (await import("./begin.ts")).join(run, path, options)),
    )
  verb(group, context, "step", BLIND_VERB_WORDS.step)
    .argument("<folder>", OPTION_WORDS.folder[language])
    .argument("[files...]", OPTION_WORDS.files[language])
    .option("-o, --output <file>", OPTION_WORDS.pairs[language])
    .option("--release", OPTION_WORDS.release[language])
    .option("--want <pairs>", OPTION_WORDS.want[language], readWanted)
    .action((folder: string, files: readonly string[], options: StepOptions) =>
      perform(context, options.json, async (run) => (await import("./step.ts")).step(run, folder, files, options)),
    )
  verb(group, context, "purge", BLIND_VERB_WORDS.purge)
    .argument("<folder>", OPTION_WORDS.folder[language])
    .action((folder: string, options: { readonly json?: boolean }) =>
      perform(context, options.json, async (run) => (await import("./step.ts")).purge(run, folder)),
    )
}

function addRehearse(group: Command, context: Context): void {
  const { language } = context
  const command = verb(group, context, "rehearse", BLIND_VERB_WORDS.rehearse)
    .argument("<a>", OPTION_WORDS.listA[language])
    .argument("<b>", OPTION_WORDS.listB[language])
  withRoundOptions(withIdOptions(withListOptions(command, language), context), context)
    .option("--truth <file>", OPTION_WORDS.truth[language])
    .action((a: string, b: string, options: RehearseOptions) =>
      perform(context, options.json, async (run) => (await import("./rehearse.ts")).rehearse(run, a, b, options)),
    )
}

function addTerms(group: Command, context: Context): void {
  const { language } = context
  withRoundOptions(verb(group, context, "terms", BLIND_VERB_WORDS.terms), context)
    .requiredOption("--process <id>", OPTION_WORDS.process[language])
    .option("--round <number>", OPTION_WORDS.round[language], wholeNumber(1, 1_000_000), 1)
    .requiredOption("--a <party,digest,rows>", OPTION_WORDS.sideA[language], sideOf)
    .requiredOption("--b <party,digest,rows>", OPTION_WORDS.sideB[language], sideOf)
    .requiredOption("--purge-by <instant>", OPTION_WORDS.purgeBy[language], readInstant)
    .requiredOption("-o, --output <file>", SHARED.output[language])
    .action((options: TermsOptions) =>
      perform(context, options.json, async (run) => (await import("./begin.ts")).writeTerms(run, options)),
    )
}

function withRoundOptions(command: Command, { language }: Context): Command {
  return command
    .addOption(
      new Option("--mode <mode>", OPTION_WORDS.mode[language]).choices([...MODES]).default("keys" satisfies BlindMode),
    )
    .addOption(new Option("--outputs <level>", OPTION_WORDS.outputs[language]).choices([...OUTPUTS]).default("pairs"))
    .addOption(new Option("--suite <suite>", OPTION_WORDS.suite[language]).choices([...SUITES]).default(SUITES[0]))
    .option("--audited <tickets>", OPTION_WORDS.audited[language], wholeNumber(0, 1000), 60)
    .option("--multiple <tickets>", OPTION_WORDS.multiple[language], wholeNumber(1, 100_000), 500)
}

/** Reads an instant as terms hold it: who joined would refuse another, after all three had signed. */
function readInstant(text: string): string {
  const milliseconds = Date.parse(text)
  const isSaid = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === text.replace(/Z$/u, ".000Z")
  if (!isSaid) throw new InvalidArgumentError("YYYY-MM-DDThh:mm:ssZ")
  return text
}

/** Reads PARTY,DIGEST,ROWS: what the act of the sealed list says. */
function sideOf(text: string): TermsChoice["a"] {
  const [, party, list, rows] = /^([^,]{1,100}),([0-9a-f]{64}),([1-9]\d{0,6})$/.exec(text) ?? []
  if (party === undefined || list === undefined) throw new InvalidArgumentError("PARTY,DIGEST,ROWS")
  return { party, list, rows: Number(rows) }
}

/** Reads `all`, `none`, or numbers as `1,4,7-9`, for an option. */
function readWanted(text: string): Wanted {
  if (text === "all") return "all"
  if (text === "none") return []
  return text.split(",").map((part) => {
    const [, first, last] = /^ *([1-9]\d{0,6})(?:-([1-9]\d{0,6}))? *$/.exec(part) ?? []
    const [from, to] = [Number(first), Number(last ?? first)]
    if (!(from <= to)) throw new InvalidArgumentError("all, none, 1,4,7-9")
    return [from, to]
  })
}
