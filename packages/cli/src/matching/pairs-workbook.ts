import { FIELD_WORDS, type Field, finish, type IntakeRow, isRefused, readBook, textOf } from "@wasit/domain/intake"
import { formatPercent, questionWords } from "@wasit/domain/words"
import {
  DECISIONS,
  type Decision,
  type MatchedPair,
  type MatchingPlan,
  type MatchRecord,
  type MatchResult,
  questionFor,
} from "@wasit/matching"
import { isFault, readBytes } from "../shared/files.ts"
import { type Fault, fill } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import type { Table } from "../shared/write-table.ts"
import type { MatchSide } from "./read-pair-of-lists.ts"
import { DECISION_WORDS, MATCH_WORDS, REVIEW_WORDS } from "./texts.ts"

/** A pair that a person judges, as it stands in the review sheet. */
export type ReviewPair = {
  /** In the sheet, from 2. */
  readonly row: number
  readonly a: MatchRecord
  readonly b: MatchRecord
  /** What the dropdown says already; null while it is empty. */
  readonly decision: Decision | null
  /** The prior of the plan that proposed the pair; null in a workbook that does not say. */
  readonly prior: number | null
}

/** What a pair's record cell may take, well below what a cell may hold when it is read back. */
const MOST_BYTES = 4000
/** The headers of the hidden columns by which the workbook is recognised. */
const HIDDEN = ["wasit-a", "wasit-b", "wasit-prior"] as const
/** All that is compared, where a list has it. */
const SHOWN: readonly Field[] = [
  "name",
  "tribe",
  "alias",
  "father",
  "grandfather",
  "province",
  "district",
  "village",
  "birth",
  "age",
  "sex",
  "documentNumber",
  "serviceNumber",
  "captureDate",
  "capturePlace",
]

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

/** The pairs to judge, without their scores: who judges must not be led. */
export function reviewTable(
  run: Run,
  pairs: readonly MatchedPair[],
  a: MatchSide,
  b: MatchSide,
  { prior }: MatchingPlan,
): Table {
  const { language } = run
  const [rowsA, rowsB] = [rowsById(a), rowsById(b)]
  const used = SHOWN.filter((field) =>
    [a, b].some(({ file }) => file.list.rows.some((row) => row.entry[field] !== null)),
  )
  const decisions = Object.values(DECISION_WORDS).map((words) => words[language])
  const side = (name: string) => [
    { header: `${MATCH_WORDS.id[language]} (${name})`, width: 12, isLocked: true },
    ...used.map((field) => ({ header: `${FIELD_WORDS[field][language]} (${name})`, isLocked: true })),
  ]
  const cells = (of: IntakeRow): string[] => used.map((field) => textOf(of.entry, field))
  const recordsA = new Map(a.records.map((record) => [record.id, record]))
  const recordsB = new Map(b.records.map((record) => [record.id, record]))
  return {
    name: MATCH_WORDS.reviewSheet[language],
    columns: [
      { header: MATCH_WORDS.decision[language], width: 14, options: decisions },
      { header: MATCH_WORDS.reason[language], width: 30 },
      ...side(MATCH_WORDS.claimedSide[language]),
      ...side(MATCH_WORDS.heldSide[language]),
      ...HIDDEN.map((header) => ({ header, isHidden: true, isLocked: true })),
    ],
    rows: pairs.map((pair) => [
      "",
      "",
      pair.a,
      ...cells(rowsA.get(pair.a)!),
      pair.b,
      ...cells(rowsB.get(pair.b)!),
      recordCell(recordsA.get(pair.a)!),
      recordCell(recordsB.get(pair.b)!),
      String(prior ?? ""),
    ]),
  }
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

/** The pairs of a workbook's review sheet, found by its hidden columns, whatever the sheet is called. */
export async function readReview(path: string): Promise<readonly ReviewPair[] | Fault> {
  const bytes = await readBytes(path)
  if (isFault(bytes)) return bytes
  const book = finish(readBook(bytes))
  if (isRefused(book)) return { ...book, file: path }
  for (const sheet of book.sheets) {
    const [header, ...rows] = sheet.rows
    const at = header?.cells.indexOf(HIDDEN[0]) ?? -1
    if (at < 0 || header?.cells[at + 1] !== HIDDEN[1]) continue
    return rows.flatMap(({ row, cells }): ReviewPair[] => {
      const [a, b] = [readRecord(cells[at] ?? ""), readRecord(cells[at + 1] ?? "")]
      const prior = /^-?\d{1,9}$/.test(cells[at + 2] ?? "") ? Number(cells[at + 2]) : null
      return a === null || b === null ? [] : [{ row, a, b, decision: readDecision(cells[0] ?? ""), prior }]
    })
  }
  return { code: "not-a-review", path }
}

/** The plan that proposed the pairs of a workbook, where it was the one for lists of that size. */
export function planOfReview(pairs: readonly ReviewPair[], plan: MatchingPlan): MatchingPlan {
  return { ...plan, prior: pairs[0]?.prior ?? plan.prior }
}

/** What a dropdown says, in whatever language it was written. */
function readDecision(text: string): Decision | null {
  const wanted = text.trim()
  for (const decision of DECISIONS) {
    if (Object.values(DECISION_WORDS[decision]).some((word) => word === wanted)) return decision
  }
  return null
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

function rowsById({ file, ids }: MatchSide): Map<string, IntakeRow> {
  return new Map(file.list.rows.map((row) => [ids.of(row), row]))
}

function recordCell(record: MatchRecord): string {
  const text = JSON.stringify(record)
  return Buffer.byteLength(text) > MOST_BYTES ? "" : text
}

function readRecord(text: string): MatchRecord | null {
  try {
    const value: unknown = JSON.parse(text)
    const isRecord =
      typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" && "values" in value
    // The parse edge: the column is locked and was written by `recordCell`.
    return isRecord ? (value as MatchRecord) : null
  } catch {
    // A row that was too long for its cell, or one that a person added: nothing to judge by.
    return null
  }
}

function spanOf(id: string, plan: MatchingPlan): number {
  const weights = plan.comparisons.find((comparison) => comparison.id === id)?.weights ?? []
  return Math.max(...weights) - Math.min(...weights)
}
