import { isTrained, planDigest } from "@wasit/matching"
import type { Command } from "commander"
import { EXIT, type ExitCode } from "../../shared/exit.ts"
import { isFault, writeBytes } from "../../shared/files.ts"
import { type Context, perform, verb } from "../../shared/options.ts"
import { columns, type Fault, json, line, tell } from "../../shared/print.ts"
import type { Run } from "../../shared/terminal.ts"
import { OPTION_WORDS as SHARED } from "../../shared/texts.ts"
import { readPlan } from "../plan-file.ts"
import { OPTION_WORDS } from "../texts.ts"
import { suggestFor } from "./learn.ts"
import { ignoreOption } from "./options.ts"
import { readTableOf } from "./read-table.ts"
import { withHeadingsOf } from "./same-headings.ts"
import { TABLE_OPTION_WORDS, TABLE_VERB_WORDS, TABLE_WORDS } from "./texts.ts"

type SuggestOptions = { readonly json?: boolean; readonly output?: string; readonly ignore?: readonly string[] }

/** `wasit plan`: plans for tables of any kind. */
export function plan(program: Command, context: Context): void {
  const { language } = context
  const group = program.command("plan").description(TABLE_VERB_WORDS.plan[language])
  ignoreOption(
    verb(group, context, "suggest", TABLE_VERB_WORDS.suggest)
      .argument("<claimed>", OPTION_WORDS.claimed[language])
      .argument("[register]", OPTION_WORDS.register[language]),
    context,
  )
    .option("-o, --output <file>", SHARED.output[language])
    .action((a: string, b: string | undefined, options: SuggestOptions) =>
      perform(context, options.json, (run) => suggest(run, a, b, options)),
    )
  verb(group, context, "check", TABLE_VERB_WORDS.check)
    .argument("<plan>", TABLE_OPTION_WORDS.planFile[language])
    .action((path: string, options: { readonly json?: boolean }) =>
      perform(context, options.json, (run) => check(run, path)),
    )
}

async function suggest(
  run: Run,
  pathA: string,
  pathB: string | undefined,
  { output, ignore = [] }: SuggestOptions,
): Promise<ExitCode | Fault> {
  const a = await readTableOf(pathA, {})
  if (isFault(a)) return a
  const read = pathB === undefined ? null : await readTableOf(pathB, {})
  if (isFault(read)) return read
  const b = read === null ? null : withHeadingsOf(a, read)
  const suggested = suggestFor(a, b, ignore)
  if (suggested.plan.comparisons.length === 0) return { code: "no-shared-columns" }
  const rows = suggested.columns.map(({ heading, meaning, isCompared }) => [heading, meaning, isCompared ? "✓" : ""])
  for (const text of columns(rows)) line(run, ` ${text}`)
  if (output !== undefined) {
    const fault = await writeBytes(output, `${JSON.stringify(suggested.plan, null, 1)}\n`)
    if (fault !== null) return fault
    tell(run, TABLE_WORDS.planWritten, { path: output })
  }
  json(run, { columns: suggested.columns, plan: suggested.plan })
  return EXIT.ok
}

async function check(run: Run, path: string): Promise<ExitCode | Fault> {
  const read = await readPlan(path)
  if (isFault(read)) return read
  const isPinned = isTrained(read)
  tell(run, isPinned ? TABLE_WORDS.planPinned : TABLE_WORDS.planOpen, { count: read.comparisons.length })
  line(run, planDigest(read))
  json(run, { plan: planDigest(read), comparisons: read.comparisons.map(({ id }) => id), isTrained: isPinned })
  return EXIT.ok
}
