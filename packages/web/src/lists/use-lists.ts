import type { ListId } from "@wasit/domain"
import {
  type Finding,
  type IntakeList,
  type IntakeRefusal,
  isRefused,
  type RecognisedColumn,
} from "@wasit/domain/intake"
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks"
import { useProcess } from "../record/process-context.tsx"
import { layExampleDesk } from "./example-desk.ts"
import type { JobProgress } from "./jobs.ts"
import { choicesFor, columnsOf, type Desk, deskOf, fixedSheet, type LocalList, type Mappings } from "./local-list.ts"
import { type ListSummary, LocalLists } from "./local-lists.ts"
import { intakeWorker } from "./workers.ts"

const MILLISECONDS_A_DAY = 86_400_000
const NO_FINDINGS: readonly Finding[] = []

/** The lists of this chair on this device. */
export function useLocalLists(): LocalLists {
  const { chair } = useProcess()
  return useMemo(() => new LocalLists(chair), [chair])
}

/** The summaries of this device's lists, and how to read them again; null while they are read. */
export function useSummaries(lists: LocalLists): readonly [readonly ListSummary[] | null, () => void] {
  const { chair, replica } = useProcess()
  const [summaries, setSummaries] = useState<readonly ListSummary[] | null>(null)
  const [reads, setReads] = useState(0)
  useEffect(() => {
    let isStale = false
    void layExampleDesk(chair, lists, replica.now())
      .then(() => lists.all())
      .then((found) => {
        if (!isStale) setSummaries(found)
      })
    return () => {
      isStale = true
    }
  }, [lists, chair, replica, reads])
  return [summaries, useCallback(() => setReads((n) => n + 1), [])]
}

/** One list, read from this device and kept after every change. */
export function useList(
  lists: LocalLists,
  id: string | null,
): {
  readonly list: LocalList | null
  readonly isMissing: boolean
  readonly change: (make: (list: LocalList) => LocalList) => void
  readonly put: (list: LocalList) => void
} {
  const { replica } = useProcess()
  const [list, setList] = useState<LocalList | null>(null)
  const [isMissing, setMissing] = useState(false)
  // A list that was put here may not be on the disk yet when it is looked for there: it is not missing.
  const held = useRef<string | null>(null)
  useEffect(() => {
    let isStale = false
    setMissing(false)
    if (id === null) setList(null)
    else {
      void lists.read(id).then((found) => {
        if (isStale) return
        setList((old) => (old?.id === id ? old : (found ?? null)))
        setMissing(found === undefined && held.current !== id)
      })
    }
    return () => {
      isStale = true
    }
  }, [lists, id])
  const put = useCallback(
    (next: LocalList) => {
      held.current = next.id
      setList(next)
      setMissing(false)
      void lists.keep(next)
    },
    [lists],
  )
  const change = useCallback(
    (make: (list: LocalList) => LocalList) => {
      setList((old) => {
        if (old === null) return old
        const next = { ...make(old), changedAt: replica.now() }
        void lists.keep(next)
        return next
      })
    },
    [lists, replica],
  )
  return { list, isMissing, change, put }
}

/** What the intake makes of a list: rows and findings, or why it cannot. */
export type Reading = {
  readonly read: IntakeList | null
  /** Also of a sheet whose name column is still to be pointed out; empty while it is read. */
  readonly columns: readonly RecognisedColumn[]
  readonly desk: Desk | null
  readonly refusal: IntakeRefusal | null
  readonly progress: JobProgress | null
}

/** Understands a list in the worker, anew whenever its sheet, its fixes or its choices change. */
export function useReading(list: LocalList | null, mappings: Mappings | null): Reading {
  const today = useToday()
  const [result, setResult] = useState<Pick<Reading, "read" | "refusal">>({ read: null, refusal: null })
  const [progress, setProgress] = useState<JobProgress | null>(null)
  const { sheet, fixes, choices } = list ?? { sheet: null, fixes: null, choices: null }
  const found = list?.source.findings ?? NO_FINDINGS
  useEffect(() => {
    if (list === null || mappings === null) {
      setResult({ read: null, refusal: null })
      return
    }
    const abort = new AbortController()
    const { signal } = abort
    setProgress({ step: "understanding", done: null, rows: 0 })
    const order = { sheet: fixedSheet(list.sheet, list.fixes), choices: choicesFor(list, mappings, today) }
    void intakeWorker
      .run("understand", order, { onProgress: (next) => !signal.aborted && setProgress(next), signal })
      .then((answer) => {
        if (signal.aborted) return
        setProgress(null)
        if (answer === null) return
        if (isRefused(answer)) setResult({ read: null, refusal: answer })
        else setResult({ read: { ...answer, findings: [...found, ...answer.findings] }, refusal: null })
      })
    return () => abort.abort()
  }, [list?.id, sheet, fixes, choices, found, mappings, today])
  const { read, refusal } = result
  const cleaning = list?.cleaning ?? null
  const desk = useMemo(() => (read === null || cleaning === null ? null : deskOf(read, cleaning)), [read, cleaning])
  const columns = useMemo(() => {
    if (read !== null) return read.columns
    return refusal === null || list === null || mappings === null ? [] : columnsOf(list, mappings, today)
  }, [read, refusal])
  return { read, columns, desk, refusal, progress }
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

export const isListId = (id: string): id is ListId => id.startsWith("list_")
