import type { BlindResult, BlindSide, PartySide } from "./messages.ts"
import type { Round } from "./round.ts"
import { otherOf } from "./routes.ts"

/** What somebody learned, or could not. The words in four languages stand beside the pages that show it. */
export const LEARNED = [
  /** numbers: tickets of the other party. */
  "other-tickets",
  /** numbers: tickets of A and of B. */
  "both-tickets",
  /** numbers: matches. */
  "match-count",
  /** numbers: pairs. Which of one's own tickets belongs to which of the other's. */
  "matched-pairs",
  /** numbers: records of the other party shown. */
  "records-shown",
  /** numbers: tickets of the other that matched nothing. */
  "unmatched-rows",
  "which-keys",
  /** Which tickets share how many keys, within a list and between the lists. */
  "shared-keys",
  /** Encodings: how alike every two rows are. */
  "likeness",
  /** numbers: tickets of A and of B opened at the audit. */
  "audited-tickets",
  /** Names of rows that were not drawn. */
  "names",
  "link-between-rounds",
  /** With the facilitator's help, who then checks no element of one's own: at most so many questions, one for each. */
  "guesses-with-facilitator",
  /** Encodings, with the facilitator's help: the other's whole list, by guessing. */
  "all-with-facilitator",
] as const
/** One line of the card, by its code. */
export type LearnedCode = (typeof LEARNED)[number]

/** What one of the three learned by a round, or could not. */
export interface LearnedLine {
  readonly who: BlindSide
  readonly isLearned: boolean
  readonly code: LearnedCode
  /** One number, or one of A and one of B; empty where the line has none. */
  readonly numbers: readonly number[]
}

/** What stands beside the lines: how the round went. */
export interface LearnedCard {
  readonly lines: readonly LearnedLine[]
  /** Null for a round that ended before its result. */
  readonly result: BlindResult | null
  /** Bytes each sent, as far as this participant saw them. */
  readonly sent: Readonly<Record<BlindSide, number>>
}

/** Says from the messages that stand what each of the three has learned by now; nothing is said that did not happen. */
export function learnedFrom(round: Round): LearnedCard {
  const message = round.messages.get("result")
  const result = message?.header.kind === "result" ? message.header : null
  return {
    lines: [...partyLines(round, "a", result), ...partyLines(round, "b", result), ...facilitatorLines(round, result)],
    result,
    sent: { a: bytesOf(round, "a"), b: bytesOf(round, "b"), f: bytesOf(round, "f") },
  }
}

function partyLines(round: Round, who: PartySide, result: BlindResult | null): LearnedLine[] {
  const { terms } = round
  const other = terms[otherOf(who)]
  const line = lineOf(who)
  const shown = [...round.messages.values()].filter(
    ({ header }) => header.kind === "record" && header.side === otherOf(who),
  ).length
  const isMore = result !== null && result.output !== "count"
  return [
    line(true, "other-tickets", other.tickets),
    ...(result === null ? [] : [line(true, "match-count", result.matches)]),
    ...(isMore ? [line(true, "matched-pairs", result.matches)] : []),
    ...(shown > 0 ? [line(true, "records-shown", shown)] : []),
    line(false, "unmatched-rows", other.tickets - (isMore ? result.matches : 0)),
    ...(terms.mode === "keys" ? [line(false, "which-keys")] : [line(false, "likeness")]),
    terms.mode === "keys"
      ? line(false, "guesses-with-facilitator", terms[who].tickets * (terms.keys?.slots ?? 0))
      : line(false, "all-with-facilitator"),
  ]
}

function facilitatorLines(round: Round, result: BlindResult | null): LearnedLine[] {
  const { terms } = round
  const line = lineOf("f")
  const isDeposited = round.messages.has("draw")
  const isKeys = terms.mode === "keys"
  return [
    line(true, "both-tickets", terms.a.tickets, terms.b.tickets),
    ...(isDeposited ? [line(true, isKeys ? "shared-keys" : "likeness")] : []),
    ...(result === null
      ? []
      : [line(true, "match-count", result.matches), line(true, "audited-tickets", result.audited.a, result.audited.b)]),
    // Of likenesses people could be recognised, and two rounds seen to concern the same: nothing of the kind is denied then.
    ...(isKeys ? [line(false, "names"), line(false, "link-between-rounds")] : []),
  ]
}

const lineOf =
  (who: BlindSide) =>
  (isLearned: boolean, code: LearnedCode, ...numbers: readonly number[]): LearnedLine => ({
    who,
    isLearned,
    code,
    numbers,
  })

const bytesOf = ({ transcript }: Round, side: BlindSide): number =>
  transcript.reduce((sum, { by, bytes }) => sum + (by === side ? bytes : 0), 0)
