import {
  type BlindMode,
  type BlindTerms,
  DEFAULT_KEY_RULES,
  encodingRulesFor,
  keyTables,
  type OutputLevel,
  type SideTerms,
  type SuiteName,
} from "@wasit/matching/blind"

/** What a person says of a round; the rest follows. */
export type TermsChoice = {
  readonly process: string
  readonly round: number
  readonly mode: BlindMode
  readonly output: OutputLevel
  readonly suite: SuiteName
  readonly audited: number
  readonly multiple: number
  readonly purgeBy: string
  readonly a: Pick<SideTerms, "party" | "list" | "rows">
  readonly b: Pick<SideTerms, "party" | "list" | "rows">
}

/** The terms of a round with the project's rules of keys and encodings. */
export function makeTerms(choice: TermsChoice): BlindTerms {
  const { process, round, mode, output, suite, purgeBy } = choice
  const side = (given: TermsChoice["a"]): SideTerms => {
    const tickets = Math.ceil(given.rows / choice.multiple) * choice.multiple
    return { ...given, tickets, quota: tickets, audited: Math.min(choice.audited, tickets) }
  }
  const tables = keyTables()
  return {
    kind: "terms",
    version: 1,
    process,
    round,
    mode,
    output,
    a: side(choice.a),
    b: side(choice.b),
    keys: mode === "keys" ? { ...DEFAULT_KEY_RULES, suite, yearsOn: "b", tables } : null,
    encodings: mode === "encodings" ? { ...encodingRulesFor(choice.a.rows, choice.b.rows), tables } : null,
    purgeBy,
  }
}
