import { useCallback, useEffect, useState } from "preact/hooks"
import { type Chair, chairsOf } from "../keys/chair-store.ts"
import {
  type KeptManifest,
  type KeptPlace,
  type KeptReceipt,
  keptManifests,
  keptPlaces,
  keptReceipts,
  outboxItems,
} from "./kept.ts"
import { inOrder, type OutboxItem } from "./outbox.ts"
import { isPending, sendPending } from "./send.ts"

/** Everything that lies on this phone. */
export type Kept = {
  /** The places of parties and of the neutral; nobody else is at a handover. */
  readonly chairs: readonly Chair[]
  readonly places: readonly KeptPlace[]
  readonly manifests: readonly KeptManifest[]
  readonly receipts: readonly KeptReceipt[]
  readonly outbox: readonly OutboxItem[]
}

export type Field = {
  readonly kept: Kept
  readonly isOnline: boolean
  readonly isSending: boolean
  readonly reload: () => Promise<void>
  readonly send: () => Promise<void>
}

const EACH_MS = 30_000

/** Reads what lies here, and sends what waits: at once, at each signal, and every half minute while there is one. */
export function useField(): Field | null {
  const [kept, setKept] = useState<Kept | null>(null)
  const [isSending, setSending] = useState(false)
  const isOnline = useOnline()
  const reload = useCallback(async () => setKept(await readKept()), [])
  const send = useCallback(async () => {
    setSending(true)
    await sendPending().finally(() => setSending(false))
    await reload()
  }, [reload])
  const waits = kept?.outbox.some(isPending) === true
  useEffect(() => void reload(), [reload])
  useEffect(() => {
    if (!isOnline || !waits) return
    void send()
    const timer = setInterval(() => void send(), EACH_MS)
    return () => clearInterval(timer)
  }, [isOnline, waits, send])
  return kept === null ? null : { kept, isOnline, isSending, reload, send }
}

async function readKept(): Promise<Kept> {
  const now = Date.now()
  const [chairs, places, manifests, receipts, outbox] = await Promise.all([
    chairsOf(),
    keptPlaces(now),
    keptManifests(now),
    keptReceipts(),
    outboxItems(),
  ])
  const atSites = chairs.filter((chair) => isNeutral(chair) || chair.delegation.startsWith("party_"))
  // Those who hand over come first; within them the order of the device.
  const ordered = atSites.toSorted((one, other) => Number(isNeutral(other)) - Number(isNeutral(one)))
  return { chairs: ordered, places, manifests, receipts, outbox: inOrder(outbox) }
}

export const isNeutral = (chair: Pick<Chair, "member">): boolean => chair.member.startsWith("neutral_")

function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine)
    window.addEventListener("online", look)
    window.addEventListener("offline", look)
    return () => {
      window.removeEventListener("online", look)
      window.removeEventListener("offline", look)
    }
  }, [])
  return isOnline
}
