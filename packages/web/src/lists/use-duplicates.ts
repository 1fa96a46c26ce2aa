import { DEFAULT_PLAN, type DuplicateCluster, type MatchRecord, planForLists } from "@wasit/matching"
import { useCallback, useEffect, useRef, useState } from "preact/hooks"
import type { JobProgress } from "./jobs.ts"
import { matchingWorker } from "./workers.ts"

/** The search for rows of one list that may be one person. */
export type DuplicateSearch = {
  /** Null until it is done, and where it was stopped. */
  readonly found: readonly DuplicateCluster[] | null
  /** Null when it is done or was stopped. */
  readonly progress: JobProgress | null
  readonly stop: () => void
  readonly again: () => void
}

const BEGINNING: JobProgress = { step: "comparing", done: null, rows: 0 }

/** Looks through a list in the worker, anew for another list; nothing while there is none. */
export function useDuplicates(records: readonly MatchRecord[] | null): DuplicateSearch {
  const [found, setFound] = useState<readonly DuplicateCluster[] | null>(null)
  const [progress, setProgress] = useState<JobProgress | null>(BEGINNING)
  const [attempt, setAttempt] = useState(0)
  const running = useRef<AbortController | null>(null)
  useEffect(() => {
    if (records === null) return
    const abort = new AbortController()
    const { signal } = abort
    running.current = abort
    setFound(null)
    setProgress(BEGINNING)
    const order = { list: records, plan: planForLists(DEFAULT_PLAN, records.length, records.length) }
    const onProgress = (next: JobProgress): void => {
      if (!signal.aborted) setProgress(next)
    }
    void matchingWorker.run("duplicates", order, { onProgress, signal }).then((clusters) => {
      if (signal.aborted) return
      setProgress(null)
      setFound(clusters)
    })
    // Whoever leaves the page waits for nothing, and the next job of the worker need not either.
    return () => abort.abort()
  }, [records, attempt])
  const stop = useCallback(() => {
    running.current?.abort()
    setProgress(null)
  }, [])
  return { found, progress, stop, again: useCallback(() => setAttempt((n) => n + 1), []) }
}
