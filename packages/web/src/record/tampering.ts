import { useEffect, useState } from "preact/hooks"
import type { Alarm } from "./replica.ts"

/** A rehearsal's changed copy, and where the check found it out. Nothing of it leaves this window. */
type Tampering = { readonly process: string; readonly alarm: Alarm }

let current: Tampering | null = null
const listeners = new Set<() => void>()

/** Shows the badge of a process as it would look over a record somebody had changed; null puts it back. */
export function setTampering(next: Tampering | null): void {
  current = next
  for (const listener of listeners) listener()
}

/** The alarm of the rehearsal under way in this process; null while there is none. */
export function useTampering(process: string): Alarm | null {
  const [tampering, setShown] = useState(current)
  useEffect(() => {
    const listen = (): void => setShown(current)
    listen()
    listeners.add(listen)
    return () => void listeners.delete(listen)
  }, [])
  return tampering?.process === process ? tampering.alarm : null
}
