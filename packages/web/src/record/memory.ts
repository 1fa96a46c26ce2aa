import type { Hash } from "@wasit/record"
import { read, update } from "../keys/database.ts"

/** The newest head this device has verified: what the log may never contradict. */
export type RememberedHead = { readonly size: number; readonly root: Hash; readonly checkpoint: string }

export async function rememberedHead(process: string): Promise<RememberedHead | null> {
  return (await read<RememberedHead>("heads", `seen/${process}`)) ?? null
}

/**
 * Remembers a head unless a larger one is remembered. A disk that takes nothing stops nobody from reading the record: the
 * head remembered before goes on being held against the log.
 */
export async function rememberHead(process: string, head: RememberedHead): Promise<void> {
  try {
    await update<RememberedHead>("heads", `seen/${process}`, (old) =>
      old === undefined || old.size < head.size ? head : undefined,
    )
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
  }
}

/** What a witness key of this device has cosigned last. */
export async function lastCosigned(witness: string): Promise<{ readonly size: number; readonly root: Hash } | null> {
  return (await read<{ size: number; root: Hash }>("heads", `cosigned/${witness}`)) ?? null
}

/**
 * Takes note of what is about to be cosigned, durably and before anything is posted; two tabs take turns, so neither can
 * roll the witness back.
 *
 * @returns false if a larger head was cosigned meanwhile.
 */
export async function noteCosigned(witness: string, size: number, root: Hash): Promise<boolean> {
  let isNoted = false
  await update<{ size: number; root: Hash }>("heads", `cosigned/${witness}`, (old) => {
    isNoted = old === undefined || old.size <= size
    return isNoted ? { size, root } : undefined
  })
  return isNoted
}
