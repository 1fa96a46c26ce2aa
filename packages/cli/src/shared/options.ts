import { ENCODINGS, type Encoding, FIELDS, type Field, isField } from "@wasit/domain/rows"
import { CALENDARS, type Calendar, foldDigits, LANGUAGES, type Language, type Words } from "@wasit/domain/words"
import { type Command, InvalidArgumentError, Option } from "commander"
import type { ExitCode } from "./exit.ts"
import { type Fault, refuse } from "./print.ts"
import type { ListOptions } from "./read-list.ts"
import type { Run, Terminal } from "./terminal.ts"
import { OPTION_WORDS } from "./texts.ts"

/** What the program knows before a verb runs, and where a verb leaves how it ended. */
export type Context = { readonly terminal: Terminal; readonly language: Language; exit: ExitCode }

/** A verb with its description and the options every verb has. */
export function verb(program: Command, context: Context, usage: string, words: Words): Command {
  const language = context.language
  return program
    .command(usage)
    .description(words[language])
    .option("--json", OPTION_WORDS.json[language])
    .addOption(new Option("--lang <language>", OPTION_WORDS.lang[language]).choices([...LANGUAGES]))
}

/** Runs a verb and keeps what it ends with. */
export async function perform(
  context: Context,
  isJson: boolean | undefined,
  work: (run: Run) => Promise<ExitCode | Fault>,
): Promise<void> {
  const run: Run = { terminal: context.terminal, language: context.language, isJson: isJson === true }
  const end = await work(run)
  context.exit = typeof end === "number" ? end : refuse(run, end)
}

/** Options as commander hands them over for reading a list. */
export type RawListOptions = {
  readonly sheet?: readonly string[]
  readonly header?: string
  readonly map?: readonly (readonly [string, Field | null])[]
  readonly fill?: boolean
  readonly encoding?: Encoding
  readonly separator?: string
  readonly calendar?: Calendar
}

/** The options by which a person says how a list is to be read. */
export function withListOptions(command: Command, language: Language): Command {
  return command
    .option("--sheet <sheet>", OPTION_WORDS.sheet[language], collect)
    .option("--header <row>", OPTION_WORDS.header[language], readHeader)
    .option("--map <mapping>", OPTION_WORDS.map[language], collectMapping)
    .option("--fill", OPTION_WORDS.fill[language])
    .addOption(new Option("--encoding <encoding>", OPTION_WORDS.encoding[language]).choices([...ENCODINGS]))
    .option("--separator <sign>", OPTION_WORDS.separator[language])
    .addOption(new Option("--calendar <calendar>", OPTION_WORDS.calendar[language]).choices([...CALENDARS]))
}

/** The same as the reader takes them. */
export function listOptions(raw: RawListOptions): ListOptions {
  const { sheet, header, map, fill, encoding, separator, calendar } = raw
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(header === undefined ? {} : { header: header === "none" ? null : Number(header) }),
    ...(map === undefined ? {} : { map: new Map(map) }),
    ...(fill === undefined ? {} : { fill }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(separator === undefined ? {} : { separator: separator === "tab" || separator === "\\t" ? "\t" : separator }),
    ...(calendar === undefined ? {} : { calendar }),
  }
}

/** Reads a whole number within bounds, for an option. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const digits = foldDigits(text)
    const number = /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN
    if (!(number >= least && number <= most)) throw new InvalidArgumentError(`${least} … ${most}`)
    return number
  }
}

function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

function readHeader(text: string): string {
  if (text !== "none" && !/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError("1, 2, … | none")
  return text
}

function collectMapping(
  text: string,
  before: readonly (readonly [string, Field | null])[] = [],
): readonly (readonly [string, Field | null])[] {
  const mapping = parseMapping(text)
  if (mapping === null) throw new InvalidArgumentError(`HEADER=${FIELDS.join("|")}`)
  return [...before, mapping]
}

/** Parses `HEADER=field`. Null where it is not one. */
function parseMapping(text: string): readonly [string, Field | null] | null {
  const cut = text.lastIndexOf("=")
  if (cut < 1) return null
  const field = text.slice(cut + 1).trim()
  const header = text.slice(0, cut)
  if (field === "") return [header, null]
  return isField(field) ? [header, field] : null
}
