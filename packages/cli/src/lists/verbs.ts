import { FIELDS, type Field, isField } from "@wasit/domain/rows"
import { type Command, InvalidArgumentError } from "commander"
import { withTableOptions } from "../matching/options.ts"
import { TABLE_OPTION_WORDS } from "../matching/tables/texts.ts"
import { type Context, perform, verb, withListOptions } from "../shared/options.ts"
import { OUTPUT_OPTION_WORDS } from "../shared/output-texts.ts"
import { withResult } from "../shared/terminal.ts"
import { OPTION_WORDS as SHARED } from "../shared/texts.ts"
import type { CleanOptions } from "./clean.ts"
import type { DedupeOptions } from "./dedupe.ts"
import type { DiffOptions } from "./diff.ts"
import type { LintOptions } from "./lint.ts"
import type { SealOptions } from "./seal.ts"
import { OPTION_WORDS, VERB_WORDS } from "./texts.ts"

/** Adds `wasit lint`. */
export function lint(program: Command, context: Context): void {
  const { language } = context
  const command = verb(program, context, "lint", VERB_WORDS.lint).argument("<list>", SHARED.list[language])
  withListOptions(command, language)
    .option("--set-aside <file>", OPTION_WORDS.setAside[language])
    .action((path: string, options: LintOptions) =>
      perform(context, options.json, async (run) => (await import("./lint.ts")).lintList(run, path, options)),
    )
}

/** Adds `wasit clean`. */
export function clean(program: Command, context: Context): void {
  const { language } = context
  const command = verb(program, context, "clean", VERB_WORDS.clean).argument("<list>", SHARED.list[language])
  withListOptions(command, language)
    .option("--history <file>", OPTION_WORDS.history[language])
    .option("--propose <file>", OPTION_WORDS.propose[language])
    .option("--field <field>", OPTION_WORDS.field[language], collectField)
    .option("-o, --output <file>", OUTPUT_OPTION_WORDS.table[language])
    .action((path: string, options: CleanOptions) =>
      perform(context, options.json, async (run) =>
        (await import("./clean.ts")).cleanList(withResult(run, options.output), path, options),
      ),
    )
}

/** Adds `wasit diff`. */
export function diff(program: Command, context: Context): void {
  const { language } = context
  const command = verb(program, context, "diff", VERB_WORDS.diff)
    .argument("<old>", OPTION_WORDS.oldList[language])
    .argument("<new>", OPTION_WORDS.newList[language])
  withListOptions(command, language)
    .option("--all", OPTION_WORDS.all[language])
    .option("-o, --output <file>", OUTPUT_OPTION_WORDS.table[language])
    .action((before: string, after: string, options: DiffOptions) =>
      perform(context, options.json, async (run) =>
        (await import("./diff.ts")).diffFiles(withResult(run, options.output), before, after, options),
      ),
    )
}

/** Adds `wasit dedupe`. */
export function dedupe(program: Command, context: Context): void {
  const { language } = context
  const command = verb(program, context, "dedupe", VERB_WORDS.dedupe).argument("<list>", SHARED.list[language])
  withTableOptions(withListOptions(command, language), context)
    .option("--plan <file>", TABLE_OPTION_WORDS.plan[language])
    .option("--id <column>", TABLE_OPTION_WORDS.id[language])
    .option("--clusters <file>", TABLE_OPTION_WORDS.clusters[language])
    .option("-o, --output <file>", OUTPUT_OPTION_WORDS.table[language])
    .option("--decided <file>", OPTION_WORDS.decided[language])
    .option("--history <file>", OPTION_WORDS.writeHistory[language])
    .action((path: string, options: DedupeOptions) =>
      perform(context, options.json, async (run) =>
        (await import("./dedupe.ts")).dedupeList(withResult(run, options.output), path, options),
      ),
    )
}

/** Adds `wasit seal`. */
export function seal(program: Command, context: Context): void {
  const { language } = context
  const command = verb(program, context, "seal", VERB_WORDS.seal).argument("<list>", SHARED.list[language])
  withListOptions(command, language)
    .requiredOption("-o, --output <file>", SHARED.output[language])
    .action((path: string, options: SealOptions) =>
      perform(context, options.json, async (run) => (await import("./seal.ts")).sealList(run, path, options)),
    )
}

function collectField(text: string, before: readonly Field[] = []): readonly Field[] {
  if (!isField(text)) throw new InvalidArgumentError(FIELDS.join(", "))
  return [...before, text]
}
