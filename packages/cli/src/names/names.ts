import type { Command } from "commander"
import type { Context } from "../shared/options.ts"
import { explain } from "./explain.ts"
import { score } from "./score.ts"
import { VERB_WORDS } from "./texts.ts"

/** `wasit names`: names alone, without lists. */
export function names(program: Command, context: Context): void {
  const group = program.command("names").description(VERB_WORDS.names[context.language])
  score(group, context)
  explain(group, context)
}
