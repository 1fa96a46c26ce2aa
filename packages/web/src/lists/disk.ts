import type { ShownRefusal } from "../ui/ErrorState.tsx"

/** Why nothing was written to this device's disk. */
export type DiskRefusal = ShownRefusal & { readonly code: "disk-full" | "disk-failed" }

/** What a write that did not succeed is told as: the browser gives a list no more room, or the disk does not take it. */
export function diskRefusal(cause: unknown): DiskRefusal {
  // Anything else than the store's own word is a mistake of ours.
  if (!(cause instanceof DOMException)) throw cause
  return { code: cause.name === "QuotaExceededError" ? "disk-full" : "disk-failed" }
}

/** Runs what writes to the disk. @returns why it could not; null when it is done */
export async function onDisk(write: () => Promise<void>): Promise<DiskRefusal | null> {
  try {
    await write()
    return null
  } catch (cause) {
    return diskRefusal(cause)
  }
}
