import type { Instant, ListId } from "@wasit/domain"
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks"
import { useProcess } from "../record/process-context.tsx"
import { eventId, foldJudgements, type Judgement, type JudgementEvent, lastJudged } from "./judgements.ts"
import { localId } from "./local-id.ts"
import type { LocalLists } from "./local-lists.ts"

/** The judgements on one list, as they are stored on this device. */
export type Review = {
  readonly events: readonly JudgementEvent[]
  readonly standing: ReturnType<typeof foldJudgements>
  readonly last: ReturnType<typeof lastJudged>
  /** True while a judgement is being stored: the next pair waits for it. */
  readonly isStoring: boolean
  /** The last judgement could not be stored, and does not count. */
  readonly isLost: boolean
  /** Resolves with the event's id when the judgements are on disk; null where they could not be stored. */
  judge(judgements: readonly Judgement[], took: number, rule?: string): Promise<string | null>
  takeBack(event: string): Promise<string | null>
}

/** Reads and stores judgements; null while they are read. */
export function useReview(lists: LocalLists, list: ListId | null): Review | null {
  const { replica } = useProcess()
  const [events, setEvents] = useState<readonly JudgementEvent[] | null>(null)
  const [isStoring, setStoring] = useState(false)
  const [isLost, setLost] = useState(false)
  const busy = useRef(false)
  useEffect(() => {
    setEvents(null)
    if (list === null) return
    let isStale = false
    void lists.judged(list).then((found) => !isStale && setEvents(found))
    return () => {
      isStale = true
    }
  }, [lists, list])
  const store = useCallback(
    async (make: (id: string, at: Instant) => JudgementEvent): Promise<string | null> => {
      // A second key pressed before the first judgement is on disk must not judge a pair nobody has seen.
      if (list === null || busy.current) return null
      busy.current = true
      setStoring(true)
      try {
        const event = make(eventId(Date.now(), localId()), replica.now())
        await lists.judge(list, event)
        setEvents((old) => [...(old ?? []), event])
        setLost(false)
        return event.id
      } catch {
        setLost(true)
        return null
      } finally {
        busy.current = false
        setStoring(false)
      }
    },
    [lists, list, replica],
  )
  const judge = useCallback<Review["judge"]>(
    (judgements, took, rule) => store((id, at) => ({ id, at, took, kind: "judged", rule: rule ?? null, judgements })),
    [store],
  )
  const takeBack = useCallback<Review["takeBack"]>(
    (event) => store((id, at) => ({ id, at, took: 0, kind: "undone", event })),
    [store],
  )
  const folded = useMemo(
    () => (events === null ? null : { events, standing: foldJudgements(events), last: lastJudged(events) }),
    [events],
  )
  return folded === null ? null : { ...folded, isStoring, isLost, judge, takeBack }
}
