import { FIELD_WORDS, type Field, type IntakeRow, textOf } from "@wasit/domain/intake"
import { formatPercent, questionWords } from "@wasit/domain/words"
import { type MatchedPair, type MatchingPlan, type MatchResult, questionFor } from "@wasit/matching"
import { fill } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import type { Table } from "../shared/write-table.ts"
import type { MatchSide } from "./read-pair-of-lists.ts"
import { MATCH_WORDS, REVIEW_WORDS } from "./texts.ts"

/**
 * One row per pair: `id_a`, `id_b`, `score` (the weight, in bits), `probability`, `decision`. The headers are fixed, so that
 * programs can read it.
 */
export function pairsTable(pairs: readonly Pick<MatchedPair, "a" | "b" | "weight" | "probability" | "band">[]): Table {
  return {
    name: "pairs",
    columns: ["id_a", "id_b", "score", "probability", "decision"].map((header) => ({ header })),
    // Enough places that pairs with more evidence still rank above pairs with less where both are all but certain.
    rows: pairs.map(({ a, b, weight, probability, band }) => [a, b, bitsText(weight), probability.toFixed(12), band]),
    isRightToLeft: false,
    isForPrograms: true,
  }
}

/** The decision of a row that is no pair of its own: a second row of somebody who is paired. */
const SECOND_ROW = "second-row"

/** The same, and after the pairs each second row beside the counterpart of the first. */
export function pairsAndSecondRows({ pairs, secondRows }: Pick<MatchResult, "pairs" | "secondRows">): Table {
  const table = pairsTable(pairs)
  const more = secondRows.map(({ side, id, counterpart, weight, probability }) => {
    const [a, b] = side === "a" ? [id, counterpart] : [counterpart, id]
    return [a, b, bitsText(weight), probability.toFixed(12), SECOND_ROW]
  })
  return { ...table, rows: [...table.rows, ...more] }
}

/** A weight in centibits as bits, in full. */
export function bitsText(weight: number): string {
  return (weight / 100).toFixed(2)
}

/** One question for each claimed person without a counterpart: the missing field that would move most. */
export function askTable(run: Run, result: MatchResult, a: MatchSide, plan: MatchingPlan): Table {
  const { language } = run
  const rows = rowsById(a)
  const records = new Map(a.records.map((record) => [record.id, record]))
  const asked = result.unmatchedA.map((id) => {
    const field = questionFor(records.get(id)!, plan)
    const weight = field === null ? 0 : spanOf(field, plan)
    const question = (field === null ? MATCH_WORDS.askOther : questionWords(field))[language]
    return { id, weight, question }
  })
  asked.sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1))
  const text = (id: string, field: Field): string => textOf(rows.get(id)!.entry, field)
  return {
    name: MATCH_WORDS.askSheet[language],
    columns: [
      { header: MATCH_WORDS.id[language], width: 12, isLocked: true },
      { header: FIELD_WORDS.name[language], isLocked: true },
      { header: FIELD_WORDS.father[language], isLocked: true },
      { header: FIELD_WORDS.province[language], isLocked: true },
      { header: MATCH_WORDS.question[language], width: 40, isLocked: true },
      { header: MATCH_WORDS.answer[language], width: 30 },
    ],
    rows: asked.map(({ id, question }) => [
      id,
      text(id, "name"),
      text(id, "father"),
      text(id, "province"),
      question,
      "",
    ]),
  }
}

/** The nearest to certain that a score says: what is left to people is never all or nothing. */
const NEAREST = 0.001

/** A probability as people read it. */
export function percent(run: Run, probability: number): string {
  const written = (share: number) => formatPercent(share, run.language, undefined, 1)
  if (probability > 1 - NEAREST) return fill(run, REVIEW_WORDS.moreThan, { percent: written(1 - NEAREST) })
  if (probability < NEAREST) return fill(run, REVIEW_WORDS.lessThan, { percent: written(NEAREST) })
  return written(probability)
}

/** The rows of a list by the ids that they go by. */
export function rowsById({ file, ids }: MatchSide): Map<string, IntakeRow> {
  return new Map(file.list.rows.map((row) => [ids.of(row), row]))
}

function spanOf(id: string, plan: MatchingPlan): number {
  const weights = plan.comparisons.find((comparison) => comparison.id === id)?.weights ?? []
  return Math.max(...weights) - Math.min(...weights)
}
