import { ENCODINGS } from "@wasit/domain/rows"
import { type Command, Option } from "commander"
import { type Context, perform, verb } from "../shared/options.ts"
import { withResult } from "../shared/terminal.ts"
import { OPTION_WORDS as SHARED } from "../shared/texts.ts"
import type { ScoreOptions } from "./score.ts"
import { EXPLAIN_WORDS, SCORE_WORDS, VERB_WORDS } from "./texts.ts"

/** `wasit names`: names alone, without lists. */
export function names(program: Command, context: Context): void {
  const group = program.command("names").description(VERB_WORDS.names[context.language])
  score(group, context)
  explain(group, context)
}

function score(group: Command, context: Context): void {
  const { language } = context
  verb(group, context, "score", VERB_WORDS.score)
    .argument("<pairs>", SCORE_WORDS.pairs[language])
    .requiredOption("-o, --output <file>", SCORE_WORDS.output[language])
    .addOption(new Option("--encoding <encoding>", SHARED.encoding[language]).choices([...ENCODINGS]))
    .action((path: string, options: ScoreOptions) =>
      perform(context, options.json, async (run) =>
        (await import("./score.ts")).scoreFile(withResult(run, options.output), path, options),
      ),
    )
}

function explain(group: Command, context: Context): void {
  const { language } = context
  verb(group, context, "explain", VERB_WORDS.explain)
    .argument("<name-a>", EXPLAIN_WORDS.name[language])
    .argument("<name-b>", EXPLAIN_WORDS.name[language])
    .action((a: string, b: string, options: { readonly json?: boolean }) =>
      perform(context, options.json, async (run) => (await import("./explain.ts")).explainNames(run, a, b)),
    )
}
