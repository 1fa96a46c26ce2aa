import type { Answering, PartyId, SealedList } from "@wasit/domain"

/** One thing that was said about a list in a round. */
export type SaidItem = {
  readonly kind: "saidStatement" | "saidComments" | "saidReplies"
  readonly index: number
  readonly at: string
  readonly who: PartyId
  readonly n: number
  readonly isLate: boolean
  /** Null for what is said for the first time. */
  readonly renewed: "renewed" | "renewedAfterReplies" | null
  readonly isReplaced: boolean
}

/**
 * Every statement, the comments and the replies, in the order of the record. The deadline is for the first statement: one
 * that renews it, to take in what was found or replied since, is not late.
 */
export function saidItems(answering: Answering | undefined, list: SealedList): readonly SaidItem[] {
  if (answering === undefined) return []
  const { statements, comments, replies } = answering
  const stated = statements.map(({ index, at, counts, isLate }, position): SaidItem => {
    const isFirst = position === 0
    return {
      kind: "saidStatement",
      index,
      at,
      who: list.heldBy,
      n: total(counts),
      isLate: isFirst && isLate,
      renewed: isFirst ? null : replies !== null && replies.index < index ? "renewedAfterReplies" : "renewed",
      isReplaced: position < statements.length - 1,
    }
  })
  const later = [
    ...(comments === null ? [] : [{ ...comments, kind: "saidComments" as const, who: list.party }]),
    ...(replies === null ? [] : [{ ...replies, kind: "saidReplies" as const, who: list.heldBy }]),
  ].map(({ kind, index, at, who, counts }): SaidItem => {
    return { kind, index, at, who, n: total(counts), isLate: false, renewed: null, isReplaced: false }
  })
  return [...stated, ...later].sort((one, other) => one.index - other.index)
}

const total = (counts: Readonly<Record<string, number | undefined>>): number =>
  Object.values(counts).reduce<number>((sum, n) => sum + (n ?? 0), 0)
