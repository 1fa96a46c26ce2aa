import { WindowFact } from "../app/window-fact.ts"
import type { Alarm } from "./replica.ts"

/** A rehearsal's changed copy, and where the check found it out. Nothing of it leaves this window. */
type Tampering = { readonly process: string; readonly alarm: Alarm }

const rehearsal = new WindowFact<Tampering | null>(null)

/** Shows the badge of a process as it would look over a record somebody had changed; null puts it back. */
export const setTampering = (next: Tampering | null): void => rehearsal.tell(next)

/** The alarm of the rehearsal under way in this process; null while there is none. */
export function useTampering(process: string): Alarm | null {
  const tampering = rehearsal.use()
  return tampering?.process === process ? tampering.alarm : null
}
