import type { Language } from "@wasit/domain"
import {
  type Book,
  clusterTexts,
  type Field,
  type IntakeList,
  type IntakeProgress,
  type IntakeRefusal,
  type ListEntry,
  listWorkbook,
  type ReadChoices,
  readBook,
  type Sheet,
  type SpellingCluster,
  templateWorkbook,
  type UnderstandChoices,
  understandSheet,
  writeCsv,
  writeXlsx,
} from "@wasit/domain/intake"
import { LESSON_LISTS, makeExample } from "@wasit/matching/example"
import type { JobHandlers, JobProgress, JobSteps } from "./jobs.ts"

/** What the intake worker does. Everything here is computed on this machine: the worker has no network. */
export type IntakeJobs = {
  readonly read: {
    readonly takes: { readonly bytes: Uint8Array; readonly choices: ReadChoices }
    readonly gives: Book | IntakeRefusal
  }
  readonly understand: {
    readonly takes: { readonly sheet: Sheet; readonly choices: UnderstandChoices }
    readonly gives: IntakeList | IntakeRefusal
  }
  readonly clusters: {
    readonly takes: { readonly columns: readonly SpelledColumn[] }
    readonly gives: readonly SpellingCluster[]
  }
  readonly template: { readonly takes: { readonly language: Language }; readonly gives: Uint8Array }
  readonly workbook: {
    readonly takes: { readonly entries: readonly ListEntry[]; readonly language: Language }
    readonly gives: Uint8Array
  }
  readonly sample: { readonly takes: SampleOrder; readonly gives: Uint8Array }
  readonly example: { readonly takes: ExampleOrder; readonly gives: ExampleLists }
}

/** A column with its texts, each once and with the number of its rows. */
export type SpelledColumn = { readonly field: Field; readonly texts: SpellingCluster["spellings"] }

/** A list of invented people, as a file: the same seed makes the same people. */
export type SampleOrder = { readonly kind: "claim" | "register"; readonly seed: number; readonly rows: number }

/** What lies on a list officer's desk in the example: the people his side claims, and those it holds. */
export type ExampleOrder = {
  readonly seed: number
  readonly heldShare: number
  readonly claims: "greater" | "lesser"
  readonly holds: "greater" | "lesser"
}

/** The same invented people as the example's sealed lists, as the files they came from. */
export type ExampleLists = Readonly<Record<"claimed" | "supplement" | "register", Uint8Array>>

export const INTAKE_HANDLERS: JobHandlers<IntakeJobs> = {
  read: ({ bytes, choices }) => told(readBook(bytes, choices)),
  understand: ({ sheet, choices }) => told(understandSheet(sheet, choices)),
  *clusters({ columns }) {
    const found: SpellingCluster[] = []
    for (const [at, { field, texts }] of columns.entries()) {
      yield { step: "comparing", done: at / columns.length, rows: texts.length }
      found.push(...clusterTexts(texts, field))
    }
    return found
  },
  *template({ language }) {
    yield WRITING
    return writeXlsx(templateWorkbook(language))
  },
  *workbook({ entries, language }) {
    yield WRITING
    return writeXlsx(listWorkbook(entries, language))
  },
  *sample({ kind, seed, rows }) {
    yield WRITING
    const { greater } = makeExample({ seed, claimed: rows, held: rows, otherClaimed: 1, otherHeld: 1, heldShare: 0.4 })
    const list = kind === "claim" ? greater.claimed : greater.register
    return csvOf(list)
  },
  *example({ seed, heldShare, claims, holds }) {
    yield WRITING
    const made = makeExample({ seed, heldShare })
    return {
      claimed: csvOf(made[claims].claimed),
      supplement: csvOf(LESSON_LISTS[claims].claimed),
      // A holder notes beside a name what became of the person; of most there is nothing to note.
      register: csvOf(
        [...made[holds].register, ...LESSON_LISTS[holds].register].map((row) => ({
          ...row,
          status: row.status === "held" ? "" : row.status,
        })),
      ),
    }
  },
}

function csvOf(rows: readonly object[]): Uint8Array {
  const [first] = rows
  if (first === undefined) throw new RangeError("a sample has at least one row")
  const columns = Object.keys(first)
  const cellsOf = (row: object): string[] => {
    const cells = new Map<string, unknown>(Object.entries(row))
    return columns.map((column) => String(cells.get(column) ?? ""))
  }
  return writeCsv([columns, ...rows.map(cellsOf)])
}

const WRITING: JobProgress = { step: "writing", done: null, rows: 0 }

function* told<T>(steps: Generator<IntakeProgress, T, void>): JobSteps<T> {
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
    yield next.value
  }
}
