import { formatNumber } from "@wasit/domain/words"
import { type BlindSide, type LearnedLine, learnedFrom, type Round } from "@wasit/matching/blind"
import { fill, line, tell } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { CARD_WORDS, LEARNED_WORDS, SIDE_WORDS } from "./texts.ts"

/** Prints what each of the three learned, and could not learn. */
export function printCard(run: Run, round: Round): void {
  const { lines } = learnedFrom(round)
  tell(run, CARD_WORDS.title, {}, "strong")
  for (const who of ["a", "b", "f"] as const) {
    const own = lines.filter((each) => each.who === who)
    line(run, ` ${nameOf(run, round, who)}`)
    for (const each of own) line(run, `   ${each.isLearned ? "+" : "–"} ${sayLine(run, each)}`)
  }
  tell(run, CARD_WORDS.legend, {}, "dim")
  tell(run, CARD_WORDS.unreviewed, {}, "dim")
}

function sayLine(run: Run, { code, numbers }: LearnedLine): string {
  return fill(run, LEARNED_WORDS[code], { n: numbers[0] ?? 0, other: numbers[1] ?? 0 })
}

/** A side by the name its terms give it. */
export function nameOf(run: Run, { terms }: Pick<Round, "terms">, side: BlindSide): string {
  return side === "f" ? fill(run, SIDE_WORDS.f) : `${side.toUpperCase()} (${terms[side].party})`
}

/** Bytes as people say them. */
export const megabytes = (run: Run, bytes: number): string => formatNumber(bytes / 1e6, run.language, undefined, 2)
