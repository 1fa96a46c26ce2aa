import { type BlindState, isPurged } from "@wasit/domain"
import type { RecordStore } from "../store/store.ts"

/** Deletes the messages of every blind round that all three have deleted; the acts that name them stay. */
export async function removePurged(store: RecordStore, { rounds, messages }: BlindState): Promise<void> {
  for (const [blob, message] of messages) {
    const round = rounds.get(message.round)
    if (round !== undefined && isPurged(round)) await store.removeBlob(blob)
  }
}
