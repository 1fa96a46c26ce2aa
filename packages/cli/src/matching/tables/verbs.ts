import { SQL_DIALECTS } from "@wasit/matching/choices"
import { type Command, Option } from "commander"
import { type Context, perform, verb, withListOptions } from "../../shared/options.ts"
import { OUTPUT_OPTION_WORDS } from "../../shared/output-texts.ts"
import { withResult } from "../../shared/terminal.ts"
import { ignoreOption, sameOption, withIdOptions } from "../options.ts"
import { OPTION_WORDS } from "../texts.ts"
import type { SuggestOptions, TrainOptions } from "./plan.ts"
import type { PlanSqlOptions } from "./plan-sql.ts"
import { TABLE_OPTION_WORDS, TABLE_VERB_WORDS } from "./texts.ts"

/** `wasit plan`: plans for tables of any kind. */
export function plan(program: Command, context: Context): void {
  const { language } = context
  const group = program.command("plan").description(TABLE_VERB_WORDS.plan[language])
  const suggesting = verb(group, context, "suggest", TABLE_VERB_WORDS.suggest)
    .argument("<claimed>", OPTION_WORDS.claimed[language])
    .argument("[register]", OPTION_WORDS.register[language])
  ignoreOption(sameOption(suggesting, context), context)
    .option("--id <column>", TABLE_OPTION_WORDS.id[language])
    .option("--rules", TABLE_OPTION_WORDS.rules[language])
    .option("-o, --output <file>", OUTPUT_OPTION_WORDS.text[language])
    .action((a: string, b: string | undefined, options: SuggestOptions) =>
      perform(context, options.json, async (run) =>
        (await import("./plan.ts")).suggest(withResult(run, options.output), a, b, options),
      ),
    )
  const training = verb(group, context, "train", TABLE_VERB_WORDS.train)
    .argument("<claimed>", OPTION_WORDS.claimed[language])
    .argument("<register>", OPTION_WORDS.register[language])
  withIdOptions(withListOptions(training, language), context)
    .requiredOption("--judgements <file>", OPTION_WORDS.judged[language])
    .option("--plan <file>", OPTION_WORDS.plan[language])
    .requiredOption("-o, --output <file>", OUTPUT_OPTION_WORDS.text[language])
    .action((a: string, b: string, options: TrainOptions) =>
      perform(context, options.json, async (run) =>
        (await import("./plan.ts")).train(withResult(run, options.output), a, b, options),
      ),
    )
  verb(group, context, "check", TABLE_VERB_WORDS.check)
    .argument("<plan>", TABLE_OPTION_WORDS.planFile[language])
    .action((path: string, options: { readonly json?: boolean }) =>
      perform(context, options.json, async (run) => (await import("./plan.ts")).check(run, path)),
    )
  withDialectOption(verb(group, context, "sql", TABLE_VERB_WORDS.sql), context)
    .argument("<plan>", TABLE_OPTION_WORDS.planFile[language])
    .option("-o, --output <file>", OUTPUT_OPTION_WORDS.text[language])
    .action((path: string, options: PlanSqlOptions) =>
      perform(context, options.json, async (run) =>
        (await import("./plan-sql.ts")).planSql(withResult(run, options.output), path, options),
      ),
    )
}

/** Adds the option that names the database. */
function withDialectOption(command: Command, { language }: Context): Command {
  return command.addOption(
    new Option("--dialect <dialect>", TABLE_OPTION_WORDS.dialect[language])
      .choices([...SQL_DIALECTS])
      .makeOptionMandatory(),
  )
}
