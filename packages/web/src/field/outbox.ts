import type { BodyOf, HandoverRow, MemberId, Refusal } from "@wasit/domain"
import type { Wording } from "@wasit/domain/words"

/** A handover on its way into the record. */
export type OutboxItem = {
  readonly id: string
  readonly process: string
  readonly member: MemberId
  readonly tranche: number
  readonly siteName: Wording
  readonly zone: string
  readonly body: Omit<BodyOf<"handover-recorded/1">, "rows">
  readonly rows: readonly HandoverRow[]
  readonly madeAt: string
  /** When it last left this phone; whether it arrived is not known until it stands in the record. */
  readonly sentAt: string | null
  readonly recorded: { readonly index: number; readonly at: string } | null
  /** Why it was not taken last time; it stays here, and the others go on. */
  readonly refusal: Refusal | null
}

export type OutboxState = "on-phone" | "sent" | "in-record"

/** Nobody sees "in the record" before it is. */
export function stateOf(item: OutboxItem): OutboxState {
  if (item.recorded !== null) return "in-record"
  return item.sentAt !== null && item.refusal === null ? "sent" : "on-phone"
}

/** What came of one attempt. */
export type Sent =
  | { readonly kind: "recorded"; readonly index: number; readonly at: string }
  | { readonly kind: "unknown"; readonly at: string }
  | { readonly kind: "refused"; readonly refusal: Refusal }

export function after(item: OutboxItem, sent: Sent): OutboxItem {
  switch (sent.kind) {
    case "recorded":
      return { ...item, recorded: { index: sent.index, at: sent.at }, refusal: null, sentAt: item.sentAt ?? sent.at }
    case "unknown":
      return { ...item, sentAt: sent.at, refusal: null }
    case "refused":
      return { ...item, refusal: sent.refusal }
  }
}

/**
 * Tries every item that is not in the record yet, each for itself: what fails is kept with its reason, and the next one
 * is tried all the same.
 */
export async function sendAll(
  items: readonly OutboxItem[],
  send: (item: OutboxItem) => Promise<Sent>,
  keep: (item: OutboxItem) => Promise<void>,
): Promise<readonly OutboxItem[]> {
  const done: OutboxItem[] = []
  for (const item of items) {
    if (item.recorded !== null) {
      done.push(item)
      continue
    }
    const next = after(item, await send(item))
    await keep(next)
    done.push(next)
  }
  return done
}
