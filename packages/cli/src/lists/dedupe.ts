import { FIELD_WORDS, type Field, type IntakeRow, rowOf, textOf } from "@wasit/domain/intake"
import type { Words } from "@wasit/domain/words"
import {
  type Band,
  explainPair,
  findDuplicates,
  isTrained,
  type MatchingPlan,
  type MatchRecord,
  planForOneList,
  probabilityOf,
  trainPlan,
} from "@wasit/matching"
import { pairsTable } from "../matching/pairs-workbook.ts"
import { readPlan, writePlan } from "../matching/plan-file.ts"
import { dedupeAnyTable, writeClusters } from "../matching/tables/dedupe-table.ts"
import { type LearnOptions, optionsOfTables } from "../matching/tables/learn.ts"
import { areTables } from "../matching/tables/read-table.ts"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault, refuseUnwritable, takeStandardInput, writeBytes } from "../shared/files.ts"
import { recordsOfOne } from "../shared/match-record.ts"
import { notesJson, printNotes } from "../shared/notes.ts"
import { listOptions, type RawListOptions } from "../shared/options.ts"
import { columns, type Fault, fill, json, line, plain, sayFault, tell } from "../shared/print.ts"
import {
  idsOf,
  mappedNowhere,
  notesOf,
  notesOfIds,
  type ReadFile,
  type RowIds,
  readListFile,
  refuseNobody,
} from "../shared/read-list.ts"
import type { Run } from "../shared/terminal.ts"
import { isXlsx, refuseOutput, type Table, writeTables } from "../shared/write-table.ts"
import { historyText } from "./cleaning-file.ts"
import { readDecided } from "./decided-pairs.ts"
import { DECISION_WORDS, DEDUPE_WORDS, LINT_WORDS } from "./texts.ts"

/** The options of `wasit dedupe`. */
export type DedupeOptions = RawListOptions &
  LearnOptions & {
    readonly json?: boolean
    readonly output?: string
    readonly decided?: string
    readonly plan?: string
    readonly id?: string
    readonly clusters?: string
    readonly history?: string
  }

/** Two rows that may be one person, and on what this rests. */
type Suspected = {
  readonly one: IntakeRow
  readonly other: IntakeRow
  readonly why: "same-document-number" | "perhaps-same-person" | "alike"
  /** Centibits. */
  readonly weight: number
  readonly band: Band
}

/** `wasit dedupe`: rows that may be one person. It points; a person decides. */
export async function dedupeList(run: Run, path: string, options: DedupeOptions): Promise<ExitCode | Fault> {
  const { clusters, writePlan: planOutput, history, decided } = options
  const wrong =
    refuseOutput(options.output, [path, decided, options.plan], [clusters, planOutput, history]) ??
    (await refuseUnwritable([options.output, clusters, planOutput, history]))
  if (wrong !== null) return wrong
  takeStandardInput(run, [path])
  const given = await readPlan(options.plan)
  if (isFault(given)) return given
  if (options.decided === undefined && (await areTables([path], options, given)))
    return dedupeAnyTable(run, path, options.plan === undefined ? null : given, options)
  const unheard = optionsOfTables(path, options)
  if (unheard !== null) return unheard
  const file = await readListFile(run, path, listOptions(options))
  if (isFault(file)) return file
  if (options.decided !== undefined) return takeDecisions(run, options.decided, options.history)
  const nobody = refuseNobody(file)
  if (nobody !== null) return nobody
  const ids = idsOf(file, options.id)
  if (isFault(ids)) return ids
  const nowhere = mappedNowhere([file], listOptions(options))
  if (nowhere !== null) return nowhere
  if (ids.passedOver !== null) line(run, sayFault(run, ids.passedOver), "warn")
  const notes = [...notesOf(file), ...notesOfIds(file, ids)]
  printNotes(run, notes)
  const rows = file.list.rows.length
  const records = recordsOfOne(file, ids)
  const chosen = options.plan === undefined ? planForOneList(given, rows) : given
  const plan = isTrained(chosen) ? chosen : trainPlan(chosen, records, null).plan
  const unwritten = await writePlan(run, options.writePlan, plan)
  if (unwritten !== null) return unwritten
  const pairs = suspectedIn(file, records, plan)
  if (pairs.length === 0) tell(run, DEDUPE_WORDS.none, {}, "good")
  else tell(run, DEDUPE_WORDS.count, { pairs: pairs.length }, "strong")
  const told = pairs.map(({ one, other, why }) => [
    fill(run, DEDUPE_WORDS.pair, { one: rowOf(one.entry), other: rowOf(other.entry) }),
    fill(run, DEDUPE_WORDS[why]),
    briefOf(one),
    briefOf(other),
  ])
  for (const text of columns(told)) line(run, ` ${text}`)
  if (options.output !== undefined) {
    const found = pairs.map((pair) => asMatched(pair, ids))
    const table = isXlsx(options.output) ? decisionTable(run, pairs) : pairsTable(found)
    const fault = await writeTables(run, options.output, [table])
    if (fault !== null) return fault
    tell(run, LINT_WORDS.written, { path: options.output })
  }
  if (options.clusters !== undefined) {
    const fault = await writeClusters(run, options.clusters, clustersOf(pairs, ids))
    if (fault !== null) return fault
    tell(run, LINT_WORDS.written, { path: options.clusters })
  }
  const listed = pairs.map((pair) => {
    const { one, other, why } = pair
    const { a, b, weight, probability, band } = asMatched(pair, ids)
    const keys = [one.entry.key, other.entry.key]
    return { ids: [a, b], rows: [rowOf(one.entry), rowOf(other.entry)], keys, why, weight, probability, decision: band }
  })
  const id = ids.column === null ? null : ids.column.header || ids.column.letters
  json(run, { file: path, people: rows, id, ...notesJson(notes), pairs: listed })
  return pairs.length === 0 ? EXIT.ok : EXIT.findings
}

function asMatched({ one, other, weight, band }: Suspected, ids: RowIds): Parameters<typeof pairsTable>[0][number] {
  return { a: ids.of(one), b: ids.of(other), weight, probability: probabilityOf(weight), band }
}

/** The ids of rows that some pair joins, by the first of each cluster's rows. */
function clustersOf(pairs: readonly Suspected[], ids: RowIds): readonly (readonly string[])[] {
  const clusters = new Map<IntakeRow, readonly IntakeRow[]>()
  for (const { one, other } of pairs) {
    const joined = [...new Set([...(clusters.get(one) ?? [one]), ...(clusters.get(other) ?? [other])])]
    for (const row of joined) clusters.set(row, joined)
  }
  return [...new Set(clusters.values())].map((rows) => rows.map(ids.of))
}

/** Turns a filled-in workbook into decisions that `wasit clean --history` applies. */
async function takeDecisions(run: Run, path: string, history: string | undefined): Promise<ExitCode | Fault> {
  const decided = await readDecided(path)
  if (isFault(decided)) return decided
  tell(run, DEDUPE_WORDS.decided, decided.counts)
  if (history !== undefined) {
    const fault = await writeBytes(history, historyText(decided.steps))
    if (fault !== null) return fault
    tell(run, LINT_WORDS.written, { path: history })
  }
  json(run, { decided: path, counts: decided.counts, steps: decided.steps })
  return decided.counts.open > 0 ? EXIT.findings : EXIT.ok
}

/**
 * What intake pointed at (the later row carries the finding, with the earlier row's number), and what matching finds alike
 * beyond that, whose records bear the numbers of the rows. Pairs of rows already named are not named twice.
 */
function suspectedIn({ list }: ReadFile, records: readonly MatchRecord[], plan: MatchingPlan): Suspected[] {
  const byRow = new Map(list.rows.map((row, at) => [row.row, { row, record: records[at]! }]))
  const pairs = new Map<string, Suspected>()
  const add = (rows: readonly [number, number], why: Suspected["why"]): void => {
    const [first, second] = rows[0] < rows[1] ? rows : [rows[1], rows[0]]
    const [one, other] = [byRow.get(first), byRow.get(second)]
    const key = `${first} ${second}`
    if (one === undefined || other === undefined || pairs.has(key)) return
    const { total, band, whyNotCertain, siblings } = explainPair(one.record, other.record, plan)
    if (why === "alike" && (siblings || whyNotCertain.includes("kin"))) return
    // Two who bear one name, as the rest of their rows says.
    if (why === "perhaps-same-person" && band === "unlikely") return
    // Below the threshold by itself, a pair stands in its cluster by what its rows have in common with the others.
    const shown = band === "unlikely" ? "possible" : band
    pairs.set(key, { one: one.row, other: other.row, why, weight: total, band: shown })
  }
  for (const row of list.rows) {
    for (const { code, facts } of row.findings) {
      if (code === "perhaps-same-person" || code === "same-document-number") add([Number(facts.other), row.row], code)
    }
  }
  for (const { ids } of findDuplicates(records, plan)) {
    for (const [at, id] of ids.entries()) for (const next of ids.slice(at + 1)) add([Number(id), Number(next)], "alike")
  }
  return [...pairs.values()].sort((x, y) => x.one.row - y.one.row || x.other.row - y.other.row)
}

function briefOf({ entry }: IntakeRow): string {
  return plain(
    SHOWN.map((field) => textOf(entry, field))
      .filter((text) => text !== "")
      .join(" · "),
  )
}

const SHOWN: readonly Field[] = ["name", "father", "grandfather", "province", "age", "documentNumber"]

/** The pairs as a workbook to decide in: decision and reason are open, the keys hidden and locked. */
function decisionTable(run: Run, pairs: readonly Suspected[]): Table {
  const { language } = run
  const decisions = Object.values(DECISION_WORDS).map((words) => words[language])
  const word = (words: Words): string => words[language]
  const side = (header: string) => [
    { header, width: 8, isLocked: true },
    ...SHOWN.map((field) => ({ header: `${FIELD_WORDS[field][language]} ${header.at(-1)}`, isLocked: true })),
  ]
  const cells = (row: IntakeRow): string[] => [
    String(rowOf(row.entry)),
    ...SHOWN.map((field) => textOf(row.entry, field)),
  ]
  return {
    name: word(DEDUPE_WORDS.sheet),
    columns: [
      { header: word(DEDUPE_WORDS.decision), width: 14, options: decisions },
      { header: word(DEDUPE_WORDS.reason), width: 30 },
      { header: word(DEDUPE_WORDS.why), width: 24, isLocked: true },
      ...side(word(DEDUPE_WORDS.rowOne)),
      ...side(word(DEDUPE_WORDS.rowOther)),
      { header: word(DEDUPE_WORDS.keys), isHidden: true, isLocked: true },
    ],
    rows: pairs.map(({ one, other, why }) => [
      "",
      "",
      word(DEDUPE_WORDS[why]),
      ...cells(one),
      ...cells(other),
      JSON.stringify([one.entry.key, other.entry.key]),
    ]),
  }
}
