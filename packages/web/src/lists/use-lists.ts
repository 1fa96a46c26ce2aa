import type { CleaningHistory, Finding, IntakeList, RecognisedColumn } from "@wasit/domain/intake"
import { useCallback, useEffect, useMemo, useState } from "preact/hooks"
import type { Steps } from "../app/breaths.ts"
import { useSteps } from "../app/use-steps.ts"
import { useProcess } from "../record/process-context.tsx"
import type { ShownRefusal } from "../ui/index.ts"
import { onDisk } from "./disk.ts"
import { layExampleDesk } from "./example-desk.ts"
import type { JobProgress } from "./jobs.ts"
import { choicesFor, columnsOf, type Desk, deskOf, fixedSheet, type LocalList, type Mappings } from "./local-list.ts"
import { type ListSummary, LocalLists } from "./local-lists.ts"
import { hearWindows } from "./other-windows.ts"
import { orFailed } from "./work-failed.ts"
import { intakeWorker } from "./workers.ts"

const MILLISECONDS_A_DAY = 86_400_000
const NO_FINDINGS: readonly Finding[] = []

/** The lists of this chair on this device. */
export function useLocalLists(): LocalLists {
  const { chair } = useProcess()
  return useMemo(() => new LocalLists(chair), [chair])
}

/** The lists of this device; null while they are read. */
export type Summaries = {
  readonly all: readonly ListSummary[] | null
  /** Why the lists of the example could not be laid here. */
  readonly refusal: ShownRefusal | null
  readonly readAgain: () => void
}

export function useSummaries(lists: LocalLists): Summaries {
  const { chair, replica } = useProcess()
  const [all, setAll] = useState<readonly ListSummary[] | null>(null)
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null)
  const [reads, setReads] = useState(0)
  useEffect(() => {
    let isStale = false
    const read = async (): Promise<void> => {
      const laid = await layExampleDesk(chair, lists, replica.now())
      const found = await lists.all()
      if (isStale) return
      setRefusal(laid)
      setAll(found)
    }
    void read()
    return () => {
      isStale = true
    }
  }, [lists, chair, replica, reads])
  const readAgain = useCallback(() => setReads((n) => n + 1), [])
  useEffect(() => hearWindows(readAgain), [readAgain])
  return { all, refusal, readAgain }
}

/** Writes something small beside a list: why it could not is said, and the page goes on. */
export function useOnDisk() {
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null)
  const keep = useCallback(async (write: () => Promise<void>): Promise<boolean> => {
    const refused = await onDisk(write)
    setRefusal(refused)
    return refused === null
  }, [])
  return { refusal, keep }
}

/** What the intake makes of a list: rows and findings, or why it cannot. */
export type Reading = {
  readonly read: IntakeList | null
  /** Also of a sheet whose name column is still to be pointed out; empty while it is read. */
  readonly columns: readonly RecognisedColumn[]
  readonly desk: Desk | null
  readonly refusal: ShownRefusal | null
  readonly progress: JobProgress | null
}

/** Understands a list in the worker, anew whenever its sheet, its fixes or its choices change. */
export function useReading(list: LocalList | null, mappings: Mappings | null): Reading {
  const today = useToday()
  const [result, setResult] = useState(NOTHING)
  const [progress, setProgress] = useState<JobProgress | null>(null)
  const { sheet, fixes, choices } = list ?? { sheet: null, fixes: null, choices: null }
  const found = list?.source.findings ?? NO_FINDINGS
  useEffect(() => {
    if (list === null || mappings === null) {
      setResult(NOTHING)
      return
    }
    const abort = new AbortController()
    const { signal } = abort
    setProgress({ step: "understanding", done: null, rows: 0 })
    const order = { sheet: fixedSheet(list.sheet, list.fixes), choices: choicesFor(list, mappings, today) }
    const watch = { onProgress: (next: JobProgress) => !signal.aborted && setProgress(next), signal }
    void orFailed(intakeWorker.run("understand", order, watch)).then((answer) => {
      if (signal.aborted) return
      setProgress(null)
      if (answer === null) return
      const { id } = list
      if ("code" in answer) setResult({ id, read: null, refusal: answer })
      else setResult({ id, read: { ...answer, findings: [...found, ...answer.findings] }, refusal: null })
    })
    return () => abort.abort()
  }, [list?.id, sheet, fixes, choices, found, mappings, today])
  const { refusal } = result
  const cleaning = list?.cleaning ?? null
  const worked = useSteps(() => deskMade(result, cleaning), [result, cleaning])
  // Until what was decided or read anew has been applied to all rows, the desk of this list stands as it was.
  const made = worked.now ?? (worked.last?.id === result.id ? worked.last : null)
  const desk = made?.desk ?? null
  const read = desk?.list ?? null
  const columns = useMemo(() => {
    if (read !== null) return read.columns
    return refusal === null || list === null || mappings === null ? [] : columnsOf(list, mappings, today)
  }, [read, refusal])
  return { read, columns, desk, refusal, progress }
}

/** What was understood of a list. */
type Understood = { readonly id: string | null } & Pick<Reading, "read" | "refusal">
const NOTHING: Understood = { id: null, read: null, refusal: null }

function* deskMade(
  { id, read }: Understood,
  cleaning: CleaningHistory | null,
): Steps<{ readonly id: string | null; readonly desk: Desk | null }> {
  return { id, desk: read === null || cleaning === null ? null : yield* deskOf(read, cleaning) }
}

/** The mappings remembered on this device; null while they are read. */
export function useMappings(lists: LocalLists): readonly [Mappings | null, (next: Mappings) => void] {
  const [mappings, setMappings] = useState<Mappings | null>(null)
  useEffect(() => {
    void lists.mappings().then(setMappings)
  }, [lists])
  return [mappings, setMappings]
}

/** Today in the time of the process, in days since 1970-01-01. */
export function useToday(): number {
  const { replica } = useProcess()
  return Math.floor(Date.parse(replica.now()) / MILLISECONDS_A_DAY)
}
