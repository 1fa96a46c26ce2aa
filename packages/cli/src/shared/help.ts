import type { Language, Words } from "@wasit/domain/words"
import type { Command, CommanderError } from "commander"
import { HELP_WORDS } from "./help-texts.ts"
import type { Fault } from "./print.ts"

/** Has a command and its verbs say their help in a language; what stands for itself (verbs, options) stays as it is typed. */
export function speakHelp(program: Command, language: Language): Command {
  const said = (words: Words): string => words[language]
  return program
    .helpOption("-h, --help", said(HELP_WORDS.help))
    .helpCommand("help [command]", said(HELP_WORDS.helpCommand))
    .configureHelp({
      styleTitle: (title) => {
        const words = TITLES.get(title)
        return words === undefined ? title : said(words)
      },
      // The descriptions name the choices already, in their own language.
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description} (${String(defaultValue)})`,
    })
}

const TITLES: ReadonlyMap<string, Words> = new Map<string, Words>([
  ["Usage:", HELP_WORDS.usage],
  ["Arguments:", HELP_WORDS.arguments],
  ["Options:", HELP_WORDS.options],
  ["Commands:", HELP_WORDS.commands],
])

/** What was asked for, as far as it is there. */
interface Asked {
  readonly verb: string
  /** Whether that is a group of verbs, of which none was meant. */
  readonly isGroup: boolean
  /** The first of the options that there is not; null: all are there. */
  readonly mistyped: string | null
}

/** What was asked for, by the arguments. */
export function askedOf(program: Command, args: readonly string[]): Asked {
  const [name = "", own] = args.filter((arg) => !arg.startsWith("-"))
  const group = program.commands.find((each) => each.name() === name)
  const within = group?.commands.find((each) => each.name() === own)
  const known = [...(within ?? group ?? program).options, { long: "--help", short: "-h" }]
  const written = args.filter((arg) => /^--?[a-z]/iu.test(arg)).map((arg) => arg.replace(/=.*$/su, ""))
  const isThere = (arg: string): boolean =>
    known.some(({ long, short }) => long === arg || (short && arg.startsWith(short)))
  return {
    verb: within === undefined ? name : `${name} ${own}`,
    isGroup: within === undefined && (group?.commands.length ?? 0) > 0,
    mistyped: written.find((arg) => !isThere(arg)) ?? null,
  }
}

/** What is wrong with the arguments, as one of the command's own faults; null where help was all that was asked for. */
export function argumentFault(error: CommanderError, { verb, isGroup, mistyped }: Asked): Fault | null {
  // The parser says what it found in quotes and nowhere else.
  const [first = "", second = ""] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "")
  switch (error.code) {
    case "commander.unknownCommand":
      return { code: "verb-unknown", verb: first, group: isGroup ? ` ${verb}` : "" }
    case "commander.unknownOption":
      return { code: "option-unknown", option: first, verb }
    case "commander.missingArgument":
      return { code: "argument-missing", argument: first, verb }
    case "commander.optionMissingArgument":
      return { code: "option-missing", option: first, verb }
    case "commander.missingMandatoryOptionValue":
      // Whoever mistyped an option that is needed is told of what he wrote.
      if (mistyped !== null) return { code: "option-unknown", option: mistyped, verb }
      return { code: "option-missing", option: first, verb }
    case "commander.invalidArgument": {
      const allowed = (/is invalid\. (?:Allowed choices are )?(.*?)\.?$/s.exec(error.message)?.[1] ?? "").trim()
      const variable = /from env '([^']*)'/.exec(error.message)?.[1]
      return { code: "option-malformed", option: variable ?? first, value: second, allowed, verb }
    }
    case "commander.excessArguments":
      return { code: "arguments-many", verb }
    default:
      return null
  }
}
