import type { BodyOf, HandoverRow, MemberId, Refusal } from "@wasit/domain"
import type { Wording, Zone } from "@wasit/domain/words"

/** A handover on its way into the record. */
export type OutboxItem = {
  readonly id: string
  readonly process: string
  readonly member: MemberId
  readonly tranche: number
  readonly siteName: Wording
  readonly zone: Zone
  readonly body: Omit<BodyOf<"handover-recorded/1">, "rows">
  readonly rows: readonly HandoverRow[]
  readonly madeAt: string
  /** Milliseconds from this phone's clock to the time of the process. */
  readonly clockOffset: number
  /** Co-signatures are still being gathered at the site: it is kept here, and not sent yet. */
  readonly isWaiting: boolean
  /** When it last left this phone; whether it arrived is not known until it stands in the record. */
  readonly sentAt: string | null
  readonly recorded: { readonly index: number; readonly at: string } | null
  /** Why it was not taken the last time, and when that was; it stays here, and the others go on. */
  readonly failure: { readonly refusal: Refusal; readonly at: string } | null
}

export type OutboxState = "on-phone" | "sent" | "in-record"

/** Nobody sees "in the record" before it is. */
export function stateOf(item: OutboxItem): OutboxState {
  if (item.recorded !== null) return "in-record"
  return item.sentAt !== null && item.failure === null ? "sent" : "on-phone"
}

/** What came of one attempt. */
export type Sent =
  | { readonly kind: "recorded"; readonly index: number; readonly at: string }
  | { readonly kind: "unknown"; readonly at: string }
  | { readonly kind: "failed"; readonly refusal: Refusal; readonly at: string }

export function after(item: OutboxItem, sent: Sent): OutboxItem {
  switch (sent.kind) {
    case "recorded":
      return { ...item, recorded: { index: sent.index, at: sent.at }, failure: null, sentAt: item.sentAt ?? sent.at }
    case "unknown":
      return { ...item, sentAt: sent.at, failure: null }
    case "failed":
      return { ...item, failure: { refusal: sent.refusal, at: sent.at } }
  }
}

/** In the order in which things happened at the sites, whatever the order in which they were noted. */
export const inOrder = (items: readonly OutboxItem[]): readonly OutboxItem[] =>
  items.toSorted(
    (one, other) => Date.parse(one.body.handedAt) - Date.parse(other.body.handedAt) || one.id.localeCompare(other.id),
  )

/**
 * Tries every item that is ready and not in the record yet, the earliest handover first and each for itself: what fails is kept
 * with its reason, and the next one is tried all the same.
 */
export async function sendAll(
  items: readonly OutboxItem[],
  send: (item: OutboxItem) => Promise<Sent>,
  keep: (item: OutboxItem) => Promise<void>,
): Promise<readonly OutboxItem[]> {
  const done: OutboxItem[] = []
  for (const item of inOrder(items)) {
    if (item.recorded !== null || item.isWaiting) {
      done.push(item)
      continue
    }
    const next = after(item, await send(item))
    await keep(next)
    done.push(next)
  }
  return done
}
