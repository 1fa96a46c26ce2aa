import type { Refusal } from "@wasit/domain"
import { useCallback, useState } from "preact/hooks"
import { openSealed } from "../keys/sealing.ts"
import { bundleFiles, checkBundle, type RecordCheck, withOneByteChanged } from "./check-bundle.ts"
import { webVerifier } from "./ed25519.ts"
import { useProcess } from "./process-context.tsx"

/** How far a full check is; `of` is 0 while the record is being fetched. */
export type CheckProgress = { readonly done: number; readonly of: number }

/** The full check of the record, from its bytes anew. */
export function useCheck() {
  const { replica, chair } = useProcess()
  const [progress, setProgress] = useState<CheckProgress | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  /** Fetches the bundle and checks it; with `changed`, a copy in which that entry has another byte. */
  const check = useCallback(
    async (changed: number | null = null): Promise<RecordCheck | null> => {
      setRefusal(null)
      setProgress({ done: 0, of: 0 })
      const give = (why: Refusal): null => {
        setRefusal(why)
        setProgress(null)
        return null
      }
      const bytes = await replica.line.bytes("/bundle")
      if (!(bytes instanceof Uint8Array)) return give(bytes)
      const whole = bundleFiles(bytes)
      const files = whole === null || changed === null ? whole : withOneByteChanged(whole, changed)
      if (files === null) return give({ code: "not-found" })
      let told = 0
      const found = await checkBundle(files, {
        verifier: webVerifier,
        openSealed: (_, sealed) => openSealed(chair, sealed),
        progress: (done, of) => {
          if (performance.now() - told < 60 && done < of) return
          told = performance.now()
          setProgress({ done, of })
        },
      })
      setProgress(null)
      return found
    },
    [replica, chair],
  )
  return { progress, refusal, check }
}
