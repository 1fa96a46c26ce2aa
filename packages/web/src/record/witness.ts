import { cosignatureBytes, cosignatureMessage, equalBytes, parseVerifierKey, signatureLine } from "@wasit/record"
import { cosignAs } from "../keys/chairs.ts"
import { lastCosigned, noteCosigned } from "./memory.ts"
import { headBody, type Replica } from "./replica.ts"

/**
 * Cosigns the newest head for a delegation, by itself: after the replica has checked every entry, and after this head
 * has been seen to extend what this witness cosigned before. What it cosigns is on this device's disk first.
 */
export async function cosignNewest(replica: Replica): Promise<void> {
  const { chair, view } = replica
  const { head, alarm, verifiedTo } = view
  if (chair.witnessKey === null || head === null || alarm !== null || head.size === 0 || verifiedTo < head.size) return
  const last = await lastCosigned(chair.witnessKey)
  if (last !== null && last.size > head.size) return
  // Posted already, and it stands there: nothing to do. Posted and lost on the way: post it again.
  if (view.checkpoint.includes(`\u2014 ${chair.witnessKey.slice(0, chair.witnessKey.indexOf("+"))} `)) return
  if (last !== null && !equalBytes(replica.tree.root(last.size), last.root)) return
  const time = Math.floor(Date.parse(replica.now()) / 1000)
  const message = cosignatureMessage(headBody(head), time) as Uint8Array<ArrayBuffer>
  const signature = await cosignAs(chair, message)
  if (signature === null || !(await noteCosigned(chair.witnessKey, head.size, head.root))) return
  const line = signatureLine(parseVerifierKey(chair.witnessKey), cosignatureBytes(time, signature))
  await replica.line.post("/cosignatures", { size: head.size, line })
}

/** Keeps cosigning as the record grows. @returns a function that ends it. */
export function standWitness(replica: Replica): () => void {
  let isBusy = false
  const step = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    try {
      await cosignNewest(replica)
    } finally {
      isBusy = false
    }
  }
  void step()
  return replica.onChange(() => void step())
}
