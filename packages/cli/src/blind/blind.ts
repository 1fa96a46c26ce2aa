import { randomBytes } from "node:crypto"
import {
  type BlindMode,
  type BlindSide,
  hasTablesOf,
  MODES,
  OUTPUTS,
  SIDES,
  SUITES,
  termsFault,
  writeFile,
} from "@wasit/matching/blind"
import { type Command, InvalidArgumentError, Option } from "commander"
import { withIdOptions } from "../matching/match.ts"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault, writeBytes } from "../shared/files.ts"
import { speakHelp } from "../shared/help.ts"
import { type Context, perform, verb, wholeNumber, withListOptions } from "../shared/options.ts"
import { type Fault, json, tell } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { OPTION_WORDS as SHARED } from "../shared/texts.ts"
import { makeTerms, type TermsChoice } from "./make-terms.ts"
import { digestOf, openSealed } from "./party-list.ts"
import { type RehearseOptions, rehearse } from "./rehearse.ts"
import { makeFolder, openFolder, readTerms } from "./round-folder.ts"
import { purge, type StepOptions, step } from "./step.ts"
import { BLIND_VERB_WORDS, OPTION_WORDS, STEP_WORDS } from "./texts.ts"
import { readWanted } from "./want.ts"

type TermsOptions = Omit<TermsChoice, "a" | "b" | "output"> & {
  readonly outputs: TermsChoice["output"]
  readonly json?: boolean
  readonly a: TermsChoice["a"]
  readonly b: TermsChoice["b"]
  readonly output: string
}
type JoinOptions = {
  readonly json?: boolean
  readonly as: BlindSide
  readonly sealed?: string
  readonly key?: string
  readonly output: string
}

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
    .action((path: string, options: JoinOptions) => perform(context, options.json, (run) => join(run, path, options)))
  verb(group, context, "step", BLIND_VERB_WORDS.step)
    .argument("<folder>", OPTION_WORDS.folder[language])
    .argument("[files...]", OPTION_WORDS.files[language])
    .option("-o, --output <file>", OPTION_WORDS.pairs[language])
    .option("--release", OPTION_WORDS.release[language])
    .option("--want <pairs>", OPTION_WORDS.want[language], readWanted)
    .action((folder: string, files: readonly string[], options: StepOptions) =>
      perform(context, options.json, (run) => step(run, folder, files, options)),
    )
  verb(group, context, "purge", BLIND_VERB_WORDS.purge)
    .argument("<folder>", OPTION_WORDS.folder[language])
    .action((folder: string, options: { readonly json?: boolean }) =>
      perform(context, options.json, (run) => purge(run, folder)),
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
      perform(context, options.json, (run) => rehearse(run, a, b, options)),
    )
}

function addTerms(group: Command, context: Context): void {
  const { language } = context
  withRoundOptions(verb(group, context, "terms", BLIND_VERB_WORDS.terms), context)
    .requiredOption("--process <id>", OPTION_WORDS.process[language])
    .option("--round <number>", OPTION_WORDS.round[language], wholeNumber(1, 1_000_000), 1)
    .requiredOption("--a <party,digest,rows>", OPTION_WORDS.sideA[language], sideOf)
    .requiredOption("--b <party,digest,rows>", OPTION_WORDS.sideB[language], sideOf)
    .requiredOption("--purge-by <instant>", OPTION_WORDS.purgeBy[language])
    .requiredOption("-o, --output <file>", SHARED.output[language])
    .action((options: TermsOptions) => perform(context, options.json, (run) => writeTerms(run, options)))
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

/** Reads PARTY,DIGEST,ROWS: what the act of the sealed list says. */
function sideOf(text: string): TermsChoice["a"] {
  const [, party, list, rows] = /^([^,]{1,100}),([0-9a-f]{64}),([1-9]\d{0,6})$/.exec(text) ?? []
  if (party === undefined || list === undefined) throw new InvalidArgumentError("PARTY,DIGEST,ROWS")
  return { party, list, rows: Number(rows) }
}

async function writeTerms(run: Run, { outputs, output, ...choice }: TermsOptions): Promise<ExitCode | Fault> {
  const terms = makeTerms({ ...choice, output: outputs })
  const fault = termsFault(terms)
  if (fault !== null) return { code: "blind-refused", why: fault.refused, file: output, from: fault.side ?? "" }
  const written = await writeBytes(output, writeFile(terms))
  if (written !== null) return written
  const { a, b } = terms
  tell(run, STEP_WORDS.terms, { path: output, a: a.tickets, b: b.tickets }, "strong")
  json(run, { terms, output })
  return EXIT.ok
}

async function join(run: Run, path: string, { as, sealed, key, output }: JoinOptions): Promise<ExitCode | Fault> {
  const terms = await readTerms(path)
  if (isFault(terms)) return terms
  if (!hasTablesOf(terms)) return { code: "blind-refused", why: "other-tables", file: path, from: "" }
  let list: string | null = null
  if (as !== "f") {
    if (sealed === undefined || key === undefined)
      return { code: "argument-missing", argument: "--sealed, --key", verb: "blind join" }
    const document = await openSealed(sealed, key)
    if (isFault(document)) return document
    if (digestOf(document) !== terms[as].list)
      return { code: "blind-refused", why: "list-not-sealed", file: sealed, from: as }
    list = JSON.stringify(document)
  }
  const fault = await makeFolder(output, writeFile(terms), as, new Uint8Array(randomBytes(32)), list)
  if (fault !== null) return fault
  const opened = await openFolder(output)
  if (isFault(opened)) return opened
  tell(run, STEP_WORDS.joined, { folder: output }, "strong")
  return step(run, output, [], {})
}
