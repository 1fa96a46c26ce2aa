import { FIELD_WORDS, type Field, finish, isRefused, readBook, textOf } from "@wasit/domain/intake"
import {
  DECISIONS,
  DEFAULT_PLAN,
  type Decision,
  type MatchedPair,
  type MatchingPlan,
  type MatchRecord,
} from "@wasit/matching"
import { isFault, readBytes } from "../shared/files.ts"
import type { Fault } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import type { Table } from "../shared/write-table.ts"
import { rowsById } from "./pairs-workbook.ts"
import { planOfBook } from "./plan-sheet.ts"
import type { MatchSide } from "./read-pair-of-lists.ts"
import { DECISION_WORDS, MATCH_WORDS } from "./texts.ts"

/** A pair that a person judges, as it stands in the review sheet. */
export type ReviewPair = {
  /** In the sheet, from 2. */
  readonly row: number
  readonly a: MatchRecord
  readonly b: MatchRecord
  /** What each list remarks, which is compared with nothing; empty where it remarks nothing. */
  readonly notes: readonly [a: string, b: string]
  /** What the dropdown says already; null while it is empty. */
  readonly decision: Decision | null
}

/** The pairs of a review, and the plan that proposed them. */
export interface Review {
  readonly pairs: readonly ReviewPair[]
  readonly plan: MatchingPlan
}

/** What a pair's record cell may take, well below what a cell may hold when it is read back. */
const MOST_BYTES = 4000
/** The headers of the hidden columns by which the workbook is recognised. */
const HIDDEN = ["wasit-a", "wasit-b"] as const
/** All that is compared, where a list has it, and its remarks. */
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
  "notes",
]

/** What remarks are called beside the comparisons, which are written small. */
export const notesWord = ({ language }: Run): string => FIELD_WORDS.notes[language].toLowerCase()

/** One side of the pairs: its rows as they are compared, and what is shown of each by its id. */
export interface ReviewedSide {
  readonly records: readonly MatchRecord[]
  readonly shown: readonly { readonly header: string; readonly textOf: (id: string) => string }[]
  readonly notesOf: (id: string) => string
}

/** The sides of lists of persons: each field that either list has. */
export function reviewedLists(run: Run, a: MatchSide, b: MatchSide): readonly [ReviewedSide, ReviewedSide] {
  const used = SHOWN.filter((field) =>
    [a, b].some(({ file }) => file.list.rows.some((row) => row.entry[field] !== null)),
  )
  const sideOf = (side: MatchSide): ReviewedSide => {
    const rows = rowsById(side)
    const shown = used.map((field) => ({
      header: FIELD_WORDS[field][run.language],
      textOf: (id: string) => textOf(rows.get(id)!.entry, field),
    }))
    return { records: side.records, shown, notesOf: (id) => textOf(rows.get(id)!.entry, "notes") }
  }
  return [sideOf(a), sideOf(b)]
}

/** A side of tables of any kind: what a plan compares. */
export function reviewedTable(records: readonly MatchRecord[], { comparisons }: MatchingPlan): ReviewedSide {
  const headings = [...new Set(comparisons.flatMap(({ columns }) => columns))]
  // What is not compared may be long, and bears on nothing.
  const compared = records.map(({ id, values }): MatchRecord => {
    const own = headings.flatMap((heading) =>
      values[heading] === undefined ? [] : [[heading, values[heading]] as const],
    )
    return { id, values: Object.fromEntries(own) }
  })
  const byId = new Map(compared.map(({ id, values }) => [id, values]))
  const cellOf = (id: string, heading: string): string => {
    const cell = byId.get(id)?.[heading]
    return typeof cell === "string" ? cell : ""
  }
  const shown = headings.map((header) => ({ header, textOf: (id: string) => cellOf(id, header) }))
  return { records: compared, shown, notesOf: () => "" }
}

/** Whether a pair is left to people. */
export const isOpen = ({ band }: MatchedPair): boolean => band !== "certain"

/** The pairs to judge, without their scores: who judges must not be led. */
export function reviewTable(run: Run, pairs: readonly MatchedPair[], a: ReviewedSide, b: ReviewedSide): Table {
  const { language } = run
  const decisions = Object.values(DECISION_WORDS).map((words) => words[language])
  const side = ({ shown }: ReviewedSide, name: string) => [
    { header: `${MATCH_WORDS.id[language]} (${name})`, width: 12, isLocked: true },
    ...shown.map(({ header }) => ({ header: `${header} (${name})`, isLocked: true })),
  ]
  const cells = ({ shown }: ReviewedSide, id: string): string[] => [id, ...shown.map((own) => own.textOf(id))]
  const [recordsA, recordsB] = [a, b].map(({ records }) => new Map(records.map((record) => [record.id, record])))
  return {
    name: MATCH_WORDS.reviewSheet[language],
    columns: [
      { header: MATCH_WORDS.decision[language], width: 14, options: decisions },
      { header: MATCH_WORDS.reason[language], width: 30 },
      ...side(a, MATCH_WORDS.claimedSide[language]),
      ...side(b, MATCH_WORDS.heldSide[language]),
      ...HIDDEN.map((header) => ({ header, isHidden: true, isLocked: true })),
    ],
    rows: pairs.map((pair) => [
      ...["", "", ...cells(a, pair.a), ...cells(b, pair.b)],
      recordCell(recordsA!.get(pair.a)!, a.notesOf(pair.a)),
      recordCell(recordsB!.get(pair.b)!, b.notesOf(pair.b)),
    ]),
  }
}

/** The pairs of a workbook's review sheet, found by its hidden columns, whatever the sheet is called, and the plan that stands beside them. */
export async function readReview(path: string): Promise<Review | Fault> {
  const bytes = await readBytes(path)
  if (isFault(bytes)) return bytes
  const book = finish(readBook(bytes))
  if (isRefused(book)) return { ...book, file: path }
  for (const sheet of book.sheets) {
    const [header, ...rows] = sheet.rows
    const at = header?.cells.indexOf(HIDDEN[0]) ?? -1
    if (at < 0 || header?.cells[at + 1] !== HIDDEN[1]) continue
    const pairs = rows.flatMap(({ row, cells }): ReviewPair[] => {
      const [a, b] = [readRecord(cells[at] ?? ""), readRecord(cells[at + 1] ?? "")]
      if (a === null || b === null) return []
      const decision = readDecision(cells[0] ?? "")
      return [{ row, a: a.record, b: b.record, notes: [a.notes, b.notes], decision }]
    })
    const plan = planOfBook(book, path) ?? DEFAULT_PLAN
    return isFault(plan) ? plan : { pairs, plan }
  }
  return { code: "not-a-review", path }
}

/** What a dropdown says, in whatever language it was written. */
function readDecision(text: string): Decision | null {
  const wanted = text.trim()
  for (const decision of DECISIONS) {
    if (Object.values(DECISION_WORDS[decision]).some((word) => word === wanted)) return decision
  }
  return null
}

/** A record with its list's remark, which is left out where both are too long for a cell. */
function recordCell(record: MatchRecord, notes: string): string {
  const texts = [...(notes === "" ? [] : [JSON.stringify({ ...record, notes })]), JSON.stringify(record)]
  return texts.find((text) => Buffer.byteLength(text) <= MOST_BYTES) ?? ""
}

function readRecord(text: string): { readonly record: MatchRecord; readonly notes: string } | null {
  try {
    const value: unknown = JSON.parse(text)
    const isRecord =
      typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" && "values" in value
    if (!isRecord) return null
    // The parse edge: the column is locked and was written by `recordCell`.
    const { notes, ...record } = value as MatchRecord & { readonly notes?: unknown }
    return { record, notes: typeof notes === "string" ? notes : "" }
  } catch {
    // A row that was too long for its cell, or one that a person added: nothing to judge by.
    return null
  }
}
