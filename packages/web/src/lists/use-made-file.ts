import { useState } from "preact/hooks"
import { orFailed, type WorkFailed } from "./work-failed.ts"

/** A file that a worker makes: which one is being made, and why the last one was not. */
export function useMadeFile() {
  const [making, setMaking] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<WorkFailed | null>(null)
  /** @returns its bytes; null where the work broke off, which is told, or was cancelled */
  const make = async (what: string, work: Promise<Uint8Array | null>): Promise<Uint8Array | null> => {
    setRefusal(null)
    setMaking(what)
    const made = await orFailed(work)
    setMaking(null)
    if (made === null || made instanceof Uint8Array) return made
    setRefusal(made)
    return null
  }
  return { making, refusal, make }
}
