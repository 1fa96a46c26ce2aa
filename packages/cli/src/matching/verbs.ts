import type { Command } from "commander"
import { type Context, perform, verb, wholeNumber, withListOptions } from "../shared/options.ts"
import { OUTPUT_OPTION_WORDS } from "../shared/output-texts.ts"
import { withResult } from "../shared/terminal.ts"
import { withEngineOptions } from "./engines/choose-engine.ts"
import type { ExampleOptions } from "./example.ts"
import type { ExplainOptions } from "./explain.ts"
import type { MatchOptions } from "./match.ts"
import { ignoreOption, sameOption, withIdOptions, withTableOptions } from "./options.ts"
import type { ReviewOptions } from "./review.ts"
import { REVIEW_OPTION_WORDS } from "./review-page-texts.ts"
import { OPTION_WORDS, VERB_WORDS } from "./texts.ts"

const MOST_ROWS = 100_000

/** Adds `wasit match`. */
export function match(program: Command, context: Context): void {
  const { language } = context
  const command = verb(program, context, "match", VERB_WORDS.match)
    .argument("<claimed>", OPTION_WORDS.claimed[language])
    .argument("<register>", OPTION_WORDS.register[language])
  withIdOptions(withListOptions(command, language), context)
    .option("--plan <file>", OPTION_WORDS.plan[language])
    .option("-o, --output <file>", OUTPUT_OPTION_WORDS.table[language])
  withEngineOptions(withTableOptions(sameOption(command, context), context), context).action(
    (claimed: string, register: string, options: MatchOptions) =>
      perform(context, options.json, async (run) =>
        (await import("./match.ts")).matchFiles(withResult(run, options.output), claimed, register, options),
      ),
  )
}

/** Adds `wasit explain`. */
export function explain(program: Command, context: Context): void {
  const { language } = context
  const command = verb(program, context, "explain", VERB_WORDS.explain)
    .argument("<pairs-or-claimed>", OPTION_WORDS.pairsOrList[language])
    .argument("[register]", OPTION_WORDS.register[language])
    .option("--row <row>", OPTION_WORDS.row[language], wholeNumber(2, 1_048_576))
    .option("--pair <ids>", OPTION_WORDS.pair[language])
    .option("--plan <file>", OPTION_WORDS.plan[language])
  const listed = withIdOptions(withListOptions(command, language), context)
  ignoreOption(sameOption(listed, context), context).action(
    (path: string, register: string | undefined, options: ExplainOptions) =>
      perform(context, options.json, async (run) =>
        (await import("./explain.ts")).explainOne(run, path, register, options),
      ),
  )
}

/** Adds `wasit review`. */
export function review(program: Command, context: Context): void {
  const { language } = context
  verb(program, context, "review", VERB_WORDS.review)
    .argument("<pairs>", OPTION_WORDS.pairs[language])
    .option("--judgements <file>", OPTION_WORDS.judgements[language])
    .option("--plan <file>", OPTION_WORDS.plan[language])
    .option("--html <file>", REVIEW_OPTION_WORDS.html[language])
    .option("--import <file>", REVIEW_OPTION_WORDS.import[language])
    .option("-o, --output <file>", OUTPUT_OPTION_WORDS.table[language])
    .action((path: string, options: ReviewOptions) =>
      perform(context, options.json, async (run) =>
        (await import("./review.ts")).reviewPairs(withResult(run, options.output), path, options),
      ),
    )
}

/** Adds `wasit example`. */
export function example(program: Command, context: Context): void {
  const { language } = context
  const rows = wholeNumber(0, MOST_ROWS)
  verb(program, context, "example", VERB_WORDS.example)
    .option("--seed <number>", OPTION_WORDS.seed[language], wholeNumber(0, 2 ** 31 - 1), 7)
    .option("--claimed <rows>", OPTION_WORDS.claimedRows[language], rows, 5000)
    .option("--held <rows>", OPTION_WORDS.heldRows[language], rows, 6000)
    .option("--other-claimed <rows>", OPTION_WORDS.otherClaimed[language], rows, 1000)
    .option("--other-held <rows>", OPTION_WORDS.otherHeld[language], rows, 1200)
    .requiredOption("-o, --output <folder>", OPTION_WORDS.folder[language])
    .action((options: ExampleOptions) =>
      perform(context, options.json, async (run) => (await import("./example.ts")).writeExample(run, options)),
    )
}
