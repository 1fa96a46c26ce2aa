import { fromBase64, fromDecimal, toBase64 } from "./strict.ts"
import type { Hash } from "./tree.ts"

export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Hash }

/** The three lines of a checkpoint (C2SP tlog-checkpoint v1.0.0), each ended by a newline. */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  return `${checkpoint.origin}\n${checkpoint.size}\n${toBase64(checkpoint.root)}\n`
}

/** Reads the body of an opened checkpoint note; null on any deviation. Extension lines are refused. */
export function parseCheckpoint(body: string): Checkpoint | null {
  const [origin = "", decimal = "", encoded = "", ...rest] = body.split("\n")
  const size = fromDecimal(decimal)
  const root = fromBase64(encoded)
  if (!/^[^\s\u0085+]+$/u.test(origin) || size === null || root?.length !== 32 || rest.length !== 1 || rest[0] !== "")
    return null
  return { origin, size, root }
}
