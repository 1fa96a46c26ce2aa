import type { ListId, RoundId } from "@wasit/domain"
import { useCallback, useEffect, useRef, useState } from "preact/hooks"
import { forgetDocument, keepDocument, readDocument } from "../keys/vault.ts"
import { useProcess } from "../record/process-context.tsx"
import type { Desk } from "./round-model.ts"
import { type Drafts, NO_DRAFTS } from "./row-drafts.ts"

/**
 * What was written about a list's rows and not signed yet. It lies encrypted on this device, so that closing the page
 * loses nothing; every change can be taken back one step.
 */
export function useDrafts(round: RoundId, list: ListId, desk: Desk | null) {
  const { chair } = useProcess()
  const name = `verification/${chair.process}/${chair.member}/${round}/${list}/${desk ?? "none"}`
  const [drafts, setDrafts] = useState<Drafts>(NO_DRAFTS)
  const latest = useRef(drafts)
  latest.current = drafts
  const before = useRef<readonly Drafts[]>([])
  useEffect(() => {
    let isStale = false
    before.current = []
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
      setDrafts(next)
      void keepDocument(name, next)
    },
    [name],
  )
  const change = useCallback(
    (make: (drafts: Drafts) => Drafts) => {
      before.current = [...before.current.slice(-49), latest.current]
      put(make(latest.current))
    },
    [put],
  )
  const undo = useCallback(() => {
    const last = before.current.at(-1)
    if (last === undefined) return
    before.current = before.current.slice(0, -1)
    put(last)
  }, [put])
  const clear = useCallback(() => {
    before.current = []
    setDrafts(NO_DRAFTS)
    void forgetDocument(name)
  }, [name])
  return { drafts, change, undo, clear }
}
