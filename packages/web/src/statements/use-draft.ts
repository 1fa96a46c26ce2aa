import { useCallback, useEffect, useRef, useState } from "preact/hooks"
import { forgetDocument, keepDocument, readDocument } from "../keys/vault.ts"
import { useProcess } from "../record/process-context.tsx"
import { type DraftKind, EMPTY_DRAFT, type StatementDraft } from "./statement-draft.ts"

/** How long writing rests before it is kept. */
const REST_MS = 400

/** A draft that stays on this device, encrypted, until it is signed or thrown away. Null while it is being looked up. */
export function useDraft(kind: DraftKind): {
  readonly draft: StatementDraft | null
  readonly change: (next: (old: StatementDraft) => StatementDraft) => void
  readonly forget: () => void
} {
  const { id, chair } = useProcess()
  const name = `${id}/${chair.member}/draft/${kind}`
  const [draft, setDraft] = useState<StatementDraft | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    let isStale = false
    setDraft(null)
    void readDocument<StatementDraft>(name).then((kept) => {
      if (!isStale) setDraft(kept ?? EMPTY_DRAFT)
    })
    return () => {
      isStale = true
    }
  }, [name])
  const change = useCallback(
    (next: (old: StatementDraft) => StatementDraft) =>
      setDraft((old) => {
        const made = next(old ?? EMPTY_DRAFT)
        clearTimeout(timer.current)
        timer.current = setTimeout(() => void keepDocument(name, made), REST_MS)
        return made
      }),
    [name],
  )
  const forget = useCallback(() => {
    clearTimeout(timer.current)
    setDraft(EMPTY_DRAFT)
    void forgetDocument(name)
  }, [name])
  return { draft, change, forget }
}
