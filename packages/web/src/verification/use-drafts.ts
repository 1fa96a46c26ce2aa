import type { ListId, RoundId } from "@wasit/domain"
import { useCallback, useEffect, useRef, useState } from "preact/hooks"
import { forgetDocument, keepDocument, readDocument } from "../keys/vault.ts"
import { useProcess } from "../record/process-context.tsx"
import type { Desk } from "./round-model.ts"
import { type Drafts, NO_DRAFTS, withoutStep } from "./row-drafts.ts"

/**
 * What was written about a list's rows and not signed yet. It lies encrypted on this device, so that closing the page
 * loses nothing; `change` gives the way back of that one step, `undo` takes back the last.
 */
export function useDrafts(round: RoundId, list: ListId, desk: Desk | null) {
  const { chair } = useProcess()
  const name = `verification/${chair.process}/${chair.member}/${round}/${list}/${desk ?? "none"}`
  const [drafts, setDrafts] = useState<Drafts>(NO_DRAFTS)
  const latest = useRef(drafts)
  latest.current = drafts
  const steps = useRef<readonly (readonly [Drafts, Drafts])[]>([])
  useEffect(() => {
    let isStale = false
    steps.current = []
    setDrafts(NO_DRAFTS)
    if (desk !== null)
      void readDocument<Drafts>(name).then((kept) => {
        if (!isStale && kept !== undefined) setDrafts(kept)
      })
    return () => {
      isStale = true
    }
  }, [name, desk])
  const put = useCallback(
    (next: Drafts) => {
      latest.current = next
      setDrafts(next)
      void keepDocument(name, next)
    },
    [name],
  )
  const change = useCallback(
    (make: (drafts: Drafts) => Drafts) => {
      const step = [latest.current, make(latest.current)] as const
      steps.current = [...steps.current.slice(-49), step]
      put(step[1])
      return () => put(withoutStep(latest.current, ...step))
    },
    [put],
  )
  const undo = useCallback(() => {
    const last = steps.current.at(-1)
    if (last === undefined) return
    steps.current = steps.current.slice(0, -1)
    put(withoutStep(latest.current, ...last))
  }, [put])
  const clear = useCallback(() => {
    steps.current = []
    setDrafts(NO_DRAFTS)
    void forgetDocument(name)
  }, [name])
  return { drafts, change, undo, clear }
}
