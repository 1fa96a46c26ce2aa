import { DEFAULT_PLAN, type DuplicateCluster, type MatchRecord, planForOneList } from "@wasit/matching"
import { useCallback, useEffect, useRef, useState } from "preact/hooks"
import type { JobProgress, JobWatch } from "./jobs.ts"
import { orFailed } from "./work-failed.ts"
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
    const onProgress = (next: JobProgress): void => {
      if (!signal.aborted) setProgress(next)
    }
    void search(records, { onProgress, signal }).then((clusters) => {
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

/** The same for a page that shows neither how far the search is nor a way to stop it. */
export function useFoundDuplicates(records: readonly MatchRecord[] | null): readonly DuplicateCluster[] | null {
  const [found, setFound] = useState<readonly DuplicateCluster[] | null>(null)
  useEffect(() => {
    setFound(null)
    if (records === null) return
    const abort = new AbortController()
    const { signal } = abort
    void search(records, { signal }).then((clusters) => {
      if (!signal.aborted) setFound(clusters)
    })
    return () => abort.abort()
  }, [records])
  return found
}

/** Null where it was stopped or broke off: the page says that not all was looked for, and offers to look again. */
async function search(list: readonly MatchRecord[], watch: JobWatch): Promise<readonly DuplicateCluster[] | null> {
  const plan = planForOneList(DEFAULT_PLAN, list.length)
  const found = await orFailed(matchingWorker.run("duplicates", { list, plan }, watch))
  return found === null || "code" in found ? null : found
}
