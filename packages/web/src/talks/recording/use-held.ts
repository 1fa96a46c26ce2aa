import type { SessionId } from "@wasit/domain"
import { useEffect, useMemo, useState } from "preact/hooks"
import { useProcess } from "../../record/process-context.tsx"
import { type HeldRecording, HeldRecordings, runningNow } from "./held-recordings.ts"

export type HeldLine = HeldRecording & { readonly isRunning: boolean }

/** The recordings of a sitting on this device. One whose page went away is closed here: what there is of it is whole. */
export function useHeld(session: SessionId): { readonly store: HeldRecordings; readonly held: readonly HeldLine[] } {
  const { id, chair } = useProcess()
  const store = useMemo(() => new HeldRecordings(id, chair.member), [id, chair.member])
  const [held, setHeld] = useState<readonly HeldLine[]>([])
  useEffect(() => {
    let isGone = false
    const look = async (): Promise<void> => {
      const [all, running] = [await store.list(session), await runningNow()]
      const lines = all.map((each) => ({ ...each, isRunning: running.has(each.id) }))
      if (isGone) return
      setHeld(lines.filter((each) => each.bytes > 0))
      for (const { isRunning, ...each } of lines)
        if (!isRunning && each.digest === null && each.bytes > 0) await store.close(each).catch(noRoom)
    }
    void look()
    const stop = store.onChange(() => void look())
    return () => {
      isGone = true
      stop()
    }
  }, [store, session])
  return { store, held }
}

/** A full device: the recording stands in the list as it is, and is closed when the list is looked at again. */
function noRoom(): void {}
