import type { SessionId } from "@wasit/domain"
import { useCallback, useEffect, useRef, useState } from "preact/hooks"
import { forgetDocument, keepDocument, readDocument } from "../../keys/vault.ts"
import { useProcess } from "../../record/process-context.tsx"

const REST_MS = 600

/** One's own notes on a sitting: encrypted on this device, written a moment after the last key, sent nowhere. */
export function useNotes(session: SessionId) {
  const { chair } = useProcess()
  const name = `talks/notes/${chair.process}/${chair.member}/${session}`
  const [text, setText] = useState<string | null>(null)
  const [isKept, setKept] = useState(true)
  const latest = useRef<string | null>(null)
  useEffect(() => {
    let isStale = false
    void readDocument<string>(name).then((kept) => {
      if (isStale || latest.current !== null) return
      setText(kept ?? "")
    })
    return () => {
      isStale = true
      // What was written in the last moment is not lost when the panel is closed.
      if (latest.current !== null) void keepDocument(name, latest.current)
    }
  }, [name])
  useEffect(() => {
    if (isKept || text === null) return
    const timer = setTimeout(() => void keepDocument(name, text).then(() => setKept(true)), REST_MS)
    return () => clearTimeout(timer)
  }, [name, text, isKept])
  const write = useCallback((next: string) => {
    latest.current = next
    setText(next)
    setKept(false)
  }, [])
  const erase = useCallback(() => {
    latest.current = null
    setText("")
    setKept(true)
    void forgetDocument(name)
  }, [name])
  return { text, isKept, write, erase }
}
