import type { SessionId } from "@wasit/domain"
import { useCallback, useEffect, useMemo, useState } from "preact/hooks"
import { useProcess } from "../../record/process-context.tsx"
import { sayWhatIsKept } from "../media/leaving.ts"
import { TalkClient } from "../media/talk-client.ts"
import type { Talk, TalkView } from "../media/talk-view.ts"
import type { EntryProbe } from "./entry-probe.ts"
import { probeOf } from "./probe-of.ts"

/** The talk of this chair on this device: left, and its devices released, when the page goes. */
export function useTalk(session: SessionId): {
  readonly client: Talk
  readonly view: TalkView
  readonly probe: EntryProbe
  /** Begins anew after the talk was left. */
  readonly renew: () => void
} {
  const { replica } = useProcess()
  const [round, setRound] = useState(0)
  const client = useMemo(() => new TalkClient(replica, session), [replica, session, round])
  const [view, setView] = useState(client.view)
  useEffect(() => {
    setView(client.view)
    const stop = client.onChange(() => setView(client.view))
    const leave = () => void client.leave()
    addEventListener("pagehide", leave)
    return () => {
      stop()
      removeEventListener("pagehide", leave)
      leave()
    }
  }, [client])
  useEffect(() => void sayWhatIsKept(replica.line), [replica])
  const probe = useMemo(() => probeOf(replica, session), [replica, session])
  const renew = useCallback(() => setRound((n) => n + 1), [])
  return { client, view, probe, renew }
}
