import { useEffect, useMemo, useRef, useState } from "preact/hooks"
import { forAStretch, inBreaths, type Steps } from "./breaths.ts"

/** What work in steps gives. */
export type Worked<T> = {
  /** Of the inputs as they are; null while it is under way. */
  readonly now: T | null
  /** The last that was done, whatever has changed since; null before the first. */
  readonly last: T | null
}

/** Does work in steps, anew when an input changes. What takes less than a stretch is there at once. */
export function useSteps<T>(make: () => Steps<T>, inputs: readonly unknown[]): Worked<T> {
  const work = useMemo(() => {
    const steps = make()
    return { steps, atOnce: forAStretch(steps) }
  }, inputs)
  const [later, setLater] = useState<{ readonly work: unknown; readonly value: T } | null>(null)
  const last = useRef<T | null>(null)
  useEffect(() => {
    if (work.atOnce !== null) return
    const abort = new AbortController()
    void inBreaths(work.steps, abort.signal).then((value) => {
      if (value !== null && !abort.signal.aborted) setLater({ work, value })
    })
    return () => abort.abort()
  }, [work])
  const now = work.atOnce?.value ?? (later?.work === work ? later.value : null)
  if (now !== null) last.current = now
  return { now, last: last.current }
}
