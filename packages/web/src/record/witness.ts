import { cosignatureBytes, cosignatureMessage, equalBytes, parseVerifierKey, signatureLine } from "@wasit/record"
import { cosignAs } from "../keys/chairs.ts"
import { lastCosigned, noteCosigned } from "./memory.ts"
import { oneAtATime } from "./one-at-a-time.ts"
import { headBody, type Replica } from "./replica.ts"

/**
 * Cosigns the newest head for a delegation, by itself: after the replica has checked every entry, and after this head
 * has been seen to extend what this witness cosigned before. What it cosigns is on this device's disk first.
 *
 * @returns false if the cosignature was lost on the way and must be posted again
 */
async function cosignNewest(replica: Replica): Promise<boolean> {
  const { chair, view } = replica
  const { head, alarm, verifiedTo } = view
  if (chair.witnessKey === null || head === null || alarm !== null || head.size === 0 || verifiedTo < head.size)
    return true
  const last = await lastCosigned(chair.witnessKey)
  if (last !== null && last.size > head.size) return true
  // Posted already, and it stands there: nothing to do. Posted and lost on the way: post it again.
  if (view.checkpoint.includes(`\u2014 ${chair.witnessKey.slice(0, chair.witnessKey.indexOf("+"))} `)) return true
  if (last !== null && !equalBytes(replica.tree.root(last.size), last.root)) return true
  const time = Math.floor(Date.parse(replica.now()) / 1000)
  const message = cosignatureMessage(headBody(head), time) as Uint8Array<ArrayBuffer>
  const signature = await cosignAs(chair, message)
  if (signature === null || !(await noteCosigned(chair.witnessKey, head.size, head.root))) return true
  const line = signatureLine(parseVerifierKey(chair.witnessKey), cosignatureBytes(time, signature))
  const answer = await replica.line.post("/cosignatures", { size: head.size, line })
  // Any other refusal means that a newer head stands: its coming asks anew.
  return !("code" in answer) || answer.code !== "offline"
}

/** Before a cosignature that was lost on the way is posted again. */
const AGAIN_MS = 1_000

/** Keeps cosigning as the record grows. @returns a function that ends it. */
export function standWitness(replica: Replica): () => void {
  const work = oneAtATime(
    () =>
      cosignNewest(replica).catch((cause: unknown) => {
        reportError(cause)
        return false
      }),
    () => new Promise((resolve) => setTimeout(resolve, AGAIN_MS)),
  )
  work.ask()
  const stopListening = replica.onChange(() => work.ask())
  return () => {
    stopListening()
    work.end()
  }
}
