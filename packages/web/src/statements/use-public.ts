import type { PublicView, Refusal } from "@wasit/domain"
import { useEffect, useState } from "preact/hooks"
import { getOpen } from "../record/api.ts"

/** What the server tells anybody: the published view, and the heads that bind it. */
export type PublicAnswer = PublicView & {
  readonly size: number
  readonly cosigned: string | null
  readonly checkpoint: string
}

/** How often the page asks again. */
const EVERY_MS = 5_000

/** The published view of a process, asked for again and again; the last answer stays while the server is away. */
export function usePublic(process: string): {
  readonly view: PublicAnswer | null
  readonly refusal: Refusal | null
  readonly isOffline: boolean
} {
  const [view, setView] = useState<PublicAnswer | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useEffect(() => {
    let isStale = false
    const ask = async (): Promise<void> => {
      const answer = await getOpen<PublicAnswer>(`/api/public/${encodeURIComponent(process)}`)
      if (isStale) return
      if ("code" in answer) {
        setRefusal(answer)
        return
      }
      setRefusal(null)
      setView(answer)
    }
    void ask()
    // Nobody reads a tab in the background; it asks again within one turn of being looked at.
    const timer = setInterval(() => {
      if (!document.hidden) void ask()
    }, EVERY_MS)
    return () => {
      isStale = true
      clearInterval(timer)
    }
  }, [process])
  return { view, refusal: view === null ? refusal : null, isOffline: view !== null && refusal !== null }
}
