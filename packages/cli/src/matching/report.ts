import { formatNumber } from "@wasit/domain/words"
import type { Band, NotCertain } from "@wasit/matching"
import { columns, fill, line, tell } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { isXlsx } from "../shared/write-table.ts"
import { MATCH_WORDS } from "./texts.ts"

/** What a run took. */
export type Figures = { readonly seconds: number; readonly peakMemoryMB: number }

/** Milliseconds as seconds, to three places. */
export const secondsIn = (milliseconds: number): number => Math.round(milliseconds) / 1000

/** The most memory that this process took. Node gives kibibytes. */
export const peakMemoryMB = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

/** What was matched, how long it took, and by which columns rows are told; null: by their numbers. */
export function printHead(
  run: Run,
  counts: Readonly<Record<"rowsA" | "rowsB" | "scored", number>>,
  { seconds, peakMemoryMB: megabytes }: Figures,
  ids: Readonly<Record<"a" | "b", string | null>>,
): void {
  const size = { a: counts.rowsA, b: counts.rowsB, pairs: counts.scored }
  const spent = { seconds: formatNumber(seconds, run.language, undefined, 1), megabytes }
  tell(run, MATCH_WORDS.head, { ...size, ...spent }, "strong")
  tell(run, MATCH_WORDS.ids, { a: idsText(run, ids.a), b: idsText(run, ids.b) }, "dim")
}

function idsText(run: Run, column: string | null): string {
  if (column === null) return fill(run, MATCH_WORDS.idRow)
  // Bare: it is isolated where it is filled in.
  return fill(run, MATCH_WORDS.idColumn, { column }).replace(/[\u2066-\u2069]/g, "")
}

/** How many pairs of each band there are, and rows without one; `hints`: where to look on, in the order of the lines. */
export function printCounts(
  run: Run,
  counts: Readonly<Record<Exclude<Band, "unlikely"> | "unmatchedA" | "unmatchedB", number>>,
  hints: readonly string[] = [],
): void {
  const rows = [
    [MATCH_WORDS.certain, counts.certain],
    [MATCH_WORDS.probable, counts.probable],
    [MATCH_WORDS.possible, counts.possible],
    [MATCH_WORDS.noCounterpart, counts.unmatchedA],
    [MATCH_WORDS.unclaimed, counts.unmatchedB],
  ] as const
  const texts = rows.map(([words, count], at) => {
    const told = [fill(run, words), formatNumber(count, run.language)]
    return hints.length === 0 ? told : [...told, hints[at] ?? ""]
  })
  for (const text of columns(texts)) line(run, ` ${text}`)
}

/** Whether a pair is a high score with nothing but a name behind it: it looks like proof and is none. */
export const isNameAlone = (whyNotCertain: readonly NotCertain[]): boolean =>
  whyNotCertain.includes("no-other-field") && !whyNotCertain.includes("below-upper")

/** Where in a workbook more is told of the lines of `printCounts`: pairs to judge, and, where it has them, questions about who is not found. */
export function countHints(run: Run, output: string | undefined, hasQuestions: boolean): readonly string[] {
  if (output === undefined || !isXlsx(output)) return []
  const hint = (name: "reviewSheet" | "askSheet"): string =>
    fill(run, MATCH_WORDS.sheetHint, { path: output, sheet: MATCH_WORDS[name][run.language] })
  return ["", hint("reviewSheet"), hint("reviewSheet"), hasQuestions ? hint("askSheet") : "", ""]
}
