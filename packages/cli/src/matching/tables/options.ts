import type { Command } from "commander"
import type { Context } from "../../shared/options.ts"
import { TABLE_OPTION_WORDS } from "./texts.ts"

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
