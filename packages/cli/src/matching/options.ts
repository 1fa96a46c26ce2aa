import type { Command } from "commander"
import type { Context } from "../shared/options.ts"
import { OPTION_WORDS as SHARED } from "../shared/texts.ts"
import { TABLE_OPTION_WORDS } from "./tables/texts.ts"
import { OPTION_WORDS } from "./texts.ts"

/** Adds the options by which a person says how the weights for tables are learnt. */
export function withTableOptions(command: Command, context: Context): Command {
  return ignoreOption(command, context).option("--write-plan <file>", TABLE_OPTION_WORDS.writePlan[context.language])
}

/** Adds `--same`, which may be repeated. */
export function sameOption(command: Command, { language }: Context): Command {
  return command.option("--same <columns>", TABLE_OPTION_WORDS.same[language], collect)
}

const collect = (column: string, before: readonly string[] = []): readonly string[] => [...before, column]

/** Adds `--ignore`, which may be repeated. */
export function ignoreOption(command: Command, { language }: Context): Command {
  return command.option("--ignore <column>", TABLE_OPTION_WORDS.ignore[language], collect)
}

/** The options by which a person says which columns hold the ids. */
export function withIdOptions(command: Command, { language }: Context): Command {
  return command
    .option("--id <column>", SHARED.id[language])
    .option("--id-a <column>", OPTION_WORDS.idA[language])
    .option("--id-b <column>", OPTION_WORDS.idB[language])
}
