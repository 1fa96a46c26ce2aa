import { proposalStanding } from "../process/proposals.ts"
import type { ProcessSlice } from "../process/state.ts"
import type { ExchangeId, ListId, MemberId, PartyId, ProposalId } from "../shared/ids.ts"
import type { BlobRef, Deadline, Instant } from "../shared/schema.ts"
import type { Grade } from "./acts.ts"

/** A window in which both parties deposit. */
export type Exchange = {
  readonly id: ExchangeId
  readonly parties: readonly [PartyId, PartyId]
  readonly depositDue: Deadline
  readonly openedAt: Instant
}

/** A fact and the entry that states it. */
export type Stamp = { readonly at: Instant; readonly index: number; readonly by: MemberId }

/** A sealed list. Deposited, opened, delivered, read: four facts, none implies the next. */
export type SealedList = {
  readonly id: ListId
  readonly exchange: ExchangeId
  readonly party: PartyId
  readonly heldBy: PartyId
  readonly version: number
  readonly supplements: ListId | null
  readonly root: string
  readonly count: number
  readonly grade: Grade
  readonly blob: BlobRef
  readonly deposited: Stamp
  readonly opening:
    | (Stamp & { readonly identity: { readonly ctx: string; readonly digest: string }; readonly checkpoint: string })
    | null
  readonly read: Stamp | null
  readonly screened: { readonly admitted: number; readonly duplicates: number; readonly incomplete: number } | null
}

export type ListsState = {
  readonly exchanges: ReadonlyMap<ExchangeId, Exchange>
  readonly lists: ReadonlyMap<ListId, SealedList>
  /** Proposals to open one list alone; one agreed is enough, and a later one takes nothing back. */
  readonly earlyOpenings: ReadonlyMap<ListId, readonly ProposalId[]>
}

export const EMPTY_LISTS: ListsState = { exchanges: new Map(), lists: new Map(), earlyOpenings: new Map() }

export type ListsWorld = { readonly process: ProcessSlice; readonly lists: ListsState }

/** Did both parties agree that this list may be opened alone? */
export function isEarly({ process, lists }: ListsWorld, id: ListId): boolean {
  return (lists.earlyOpenings.get(id) ?? []).some((proposal) => proposalStanding(process, proposal) === "agreed")
}

/** The list that the other party deposited in the same exchange; null while it has not. */
export function counterpart(lists: ListsState, list: SealedList): SealedList | null {
  const others = [...lists.lists.values()].filter(
    (each) => each.exchange === list.exchange && each.party !== list.party && each.supplements === null,
  )
  return others[0] ?? null
}

/**
 * May the key of this list be handed to the other party? Only when both lists are opened, or the parties agreed that
 * this one may be read alone. Until then the server withholds it.
 */
export function mayDeliver(world: ListsWorld, id: ListId): boolean {
  const list = world.lists.lists.get(id)
  if (list === undefined || list.opening === null) return false
  // A supplementary list follows a list that was exchanged already.
  if (list.supplements !== null) return mayDeliver(world, list.supplements)
  return isEarly(world, id) || (counterpart(world.lists, list)?.opening ?? null) !== null
}

/** The four facts, as far as they stand. Delivered is a consequence, so it has no author. */
export type ListStanding = {
  readonly deposited: Instant
  /** After the time both agreed on; a supplement is by its nature, and has no time. */
  readonly isLate: boolean
  readonly opened: Instant | null
  readonly delivered: Instant | null
  readonly read: Instant | null
}

export function listStanding(world: ListsWorld, id: ListId): ListStanding | null {
  const list = world.lists.lists.get(id)
  if (list === undefined) return null
  const due = world.lists.exchanges.get(list.exchange)?.depositDue.at
  const opened = list.opening?.at ?? null
  const other = counterpart(world.lists, list)?.opening?.at ?? opened
  const delivered = !mayDeliver(world, id) || opened === null || other === null ? null : opened > other ? opened : other
  return {
    deposited: list.deposited.at,
    isLate: list.supplements === null && due !== undefined && list.deposited.at > due,
    opened,
    delivered,
    read: list.read?.at ?? null,
  }
}
