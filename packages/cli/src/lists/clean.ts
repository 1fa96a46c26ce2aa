import {
  applyCleaning,
  type Cleaned,
  type CleanedEntry,
  type CleaningStep,
  clusterSpellings,
  FIELD_KIND,
  FIELD_WORDS,
  type Field,
  type ListEntry,
  listWorkbook,
  type SpellingCluster,
  stepsInForce,
} from "@wasit/domain/intake"
import { formatNumber } from "@wasit/domain/words"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault, writeBytes } from "../shared/files.ts"
import { listOptions, type RawListOptions } from "../shared/options.ts"
import { type Fault, json, line, plain, tell } from "../shared/print.ts"
import { type ReadFile, readListFile } from "../shared/read-list.ts"
import type { Run } from "../shared/terminal.ts"
import { refuseOutput, writeTables } from "../shared/write-table.ts"
import { historyText, readHistory } from "./cleaning-file.ts"
import { CLEAN_WORDS, LINT_WORDS } from "./texts.ts"

/** The options of `wasit clean`. */
export type CleanOptions = RawListOptions & {
  readonly json?: boolean
  readonly history?: string
  readonly propose?: string
  readonly field?: readonly Field[]
  readonly output?: string
}

/** Names are not among them: two spellings of a name may well be two people. */
const GATHERED: readonly Field[] = [
  "province",
  "district",
  "nationality",
  "service",
  "unit",
  "rank",
  "category",
  "capturePlace",
  "detentionPlace",
  "authority",
]

/** `wasit clean`: proposes one spelling for many; with `--history` applies what a person decided. */
export async function cleanList(run: Run, path: string, options: CleanOptions): Promise<ExitCode | Fault> {
  if (options.history !== undefined && options.propose !== undefined)
    return { code: "options-apart", one: "--propose", other: "--history" }
  const wrong = refuseOutput(options.output, [path, options.history], [options.propose])
  if (wrong !== null) return wrong
  const file = await readListFile(run, path, listOptions(options))
  if (isFault(file)) return file
  const entries = file.list.rows.map((row) => row.entry)
  if (options.history !== undefined) return applyHistory(run, file, entries, options.history, options.output)
  const clusters = (options.field ?? GATHERED).flatMap((field) => clusterSpellings(entries, field))
  printClusters(run, clusters)
  if (options.propose !== undefined) {
    const fault = await writeBytes(options.propose, historyText(clusters.map(toStep)))
    if (fault !== null) return fault
    tell(run, CLEAN_WORDS.decide, { path: options.propose })
  }
  json(run, { file: path, clusters })
  return clusters.length === 0 ? EXIT.ok : EXIT.findings
}

function printClusters(run: Run, clusters: readonly SpellingCluster[]): void {
  if (clusters.length === 0) tell(run, CLEAN_WORDS.none, {}, "good")
  const byField = new Map<Field, SpellingCluster[]>()
  for (const cluster of clusters) byField.set(cluster.field, [...(byField.get(cluster.field) ?? []), cluster])
  for (const [field, group] of byField) {
    tell(run, CLEAN_WORDS.proposals, { field: FIELD_WORDS[field][run.language], count: group.length }, "strong")
    for (const { spellings } of group) {
      const texts = spellings.map(({ text, rows }) => `${plain(text)} ${formatNumber(rows, run.language)}`)
      line(run, `  ${texts.join("  ·  ")}`)
    }
  }
}

function toStep({ field, spellings }: SpellingCluster, at: number): CleaningStep {
  const [first, ...others] = spellings.map((each) => each.text)
  return { id: `s${at + 1}`, kind: "use-one-spelling", field, from: others, to: first ?? "" }
}

async function applyHistory(
  run: Run,
  file: ReadFile,
  entries: readonly ListEntry[],
  path: string,
  output: string | undefined,
): Promise<ExitCode | Fault> {
  const history = await readHistory(path)
  if (isFault(history)) return history
  const cleaned = applyCleaning(entries, stepsInForce(history))
  const idle = printEffects(run, cleaned)
  const going = cleaned.entries.filter((one) => one.setAsideBy === null)
  const aside = cleaned.entries.length - going.length
  tell(run, CLEAN_WORDS.result, { people: going.length, aside })
  if (output !== undefined) {
    const fault = await writeCleaned(run, output, file, going)
    if (fault !== null) return fault
    tell(run, LINT_WORDS.written, { path: output })
  }
  const steps = cleaned.effects.map(({ step, cells, rowsOut, rowsIn }) => {
    return { id: step.id, kind: step.kind, cells: cells.length, rowsOut: rowsOut.length, rowsIn: rowsIn.length }
  })
  json(run, {
    file: file.path,
    history: path,
    people: going.length,
    setAside: aside,
    steps,
    ...(output === undefined ? {} : { output }),
  })
  return idle > 0 ? EXIT.findings : EXIT.ok
}

/** Says what each step did; how many did nothing is what the caller must know. */
function printEffects(run: Run, cleaned: Cleaned): number {
  let idle = 0
  for (const { step, cells, rowsOut, rowsIn } of cleaned.effects) {
    const didNothing = cells.length + rowsOut.length + rowsIn.length === 0 && step.kind !== "different-people"
    if (didNothing) {
      idle++
      tell(run, CLEAN_WORDS.noEffect, { id: step.id }, "warn")
    } else {
      tell(run, CLEAN_WORDS.step, { id: step.id, cells: cells.length, out: rowsOut.length, back: rowsIn.length })
    }
  }
  return idle
}

async function writeCleaned(
  run: Run,
  output: string,
  { sheet: source }: ReadFile,
  going: readonly CleanedEntry[],
): Promise<Fault | null> {
  const [sheet] = listWorkbook(going.map(withDerived), run.language).sheets
  if (sheet === undefined) throw new Error("a list's workbook has a sheet")
  return writeTables(run, output, [{ ...sheet, isRightToLeft: sheet.isRightToLeft || source.isRightToLeft }])
}

/** The entry with its cleaned texts in place; what was a date or an age is text again, to be read anew. */
function withDerived({ entry, derived }: CleanedEntry): ListEntry {
  let changed = entry
  for (const [field, text] of derived) {
    const kind = FIELD_KIND[field]
    const value = kind === "text" || kind === "number-text" ? text : null
    changed = { ...changed, [field]: { raw: text, value } }
  }
  return changed
}
