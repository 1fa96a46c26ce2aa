import type * as v from "valibot"
import { delegationById } from "../process/state.ts"
import type { Act, RecordEntry, Refusal } from "../shared/act.ts"
import type { Handlers, Moment } from "../shared/handler.ts"
import { delegationOf, type ListId, type PartyId } from "../shared/ids.ts"
import type { LISTS_ACTS } from "./acts.ts"
import type { ListsRefusal } from "./refusals.ts"
import {
  counterpart,
  isEarly,
  type ListsState,
  type ListsWorld,
  mayDeliver,
  type SealedList,
  type Stamp,
} from "./state.ts"

type Bodies = { readonly [Code in keyof typeof LISTS_ACTS]: v.InferOutput<(typeof LISTS_ACTS)[Code]> }

export const LISTS_HANDLERS: Handlers<Bodies, ListsWorld, ListsState, ListsRefusal> = {
  "exchange-opened/1": {
    refuse(body, { process, lists }) {
      if (lists.exchanges.has(body.id)) return { code: "id-taken", id: body.id }
      const stranger = body.parties.find((party) => delegationById(process, party) === null)
      return stranger === undefined ? null : { code: "party-unknown", party: stranger }
    },
    apply: (slice, body, entry) => ({
      ...slice,
      exchanges: new Map(slice.exchanges).set(body.id, { ...body, openedAt: entry.at }),
    }),
  },
  "list-deposited/1": {
    refuse: refuseDeposit,
    apply: (slice, { isDeclared: _, ...body }, entry) =>
      put(slice, { ...body, deposited: stamp(entry), opening: null, read: null, screened: null }),
  },
  "list-opened/1": {
    refuse: refuseOpening,
    apply: (slice, body, entry) => {
      const { identity, checkpoint } = body
      return change(slice, body.list, { opening: { ...stamp(entry), identity, checkpoint } })
    },
  },
  "list-received/1": {
    refuse(body, world, act) {
      const list = world.lists.lists.get(body.list)
      if (list === undefined) return { code: "list-unknown", list: body.list }
      if (delegationOf(act.actor) !== list.heldBy) return { code: "list-not-yours", list: body.list }
      if (!mayDeliver(world, body.list)) return { code: "list-not-delivered", list: body.list }
      if (list.read !== null) return { code: "list-read-already", list: body.list }
      if (body.root !== list.root) return { code: "root-differs", list: body.list }
      return body.count === list.count ? null : { code: "count-differs", sealed: list.count, found: body.count }
    },
    apply: (slice, body, entry) => change(slice, body.list, { read: stamp(entry) }),
  },
  "early-opening-proposed/1": {
    refuse: (body, { lists }) => (lists.lists.has(body.list) ? null : { code: "list-unknown", list: body.list }),
    apply: (slice, { list, proposal }) => {
      const earlier = slice.earlyOpenings.get(list) ?? []
      return { ...slice, earlyOpenings: new Map(slice.earlyOpenings).set(list, [...earlier, proposal]) }
    },
  },
  "list-screened/1": {
    refuse(body, { lists }, act) {
      const list = lists.lists.get(body.list)
      if (list === undefined) return { code: "list-unknown", list: body.list }
      if (delegationOf(act.actor) !== list.heldBy) return { code: "list-not-yours", list: body.list }
      if (list.read === null) return { code: "list-not-delivered", list: body.list }
      const total = body.admitted + body.duplicates + body.incomplete
      return total === list.count ? null : { code: "count-differs", sealed: list.count, found: total }
    },
    apply: (slice, { list, ...screened }) => change(slice, list, { screened }),
  },
}

function refuseDeposit(
  body: Bodies["list-deposited/1"],
  { lists }: ListsWorld,
  act: Act,
): Refusal<ListsRefusal> | null {
  const exchange = lists.exchanges.get(body.exchange)
  if (exchange === undefined) return { code: "exchange-unknown", exchange: body.exchange }
  if (lists.lists.has(body.id)) return { code: "id-taken", id: body.id }
  if (delegationOf(act.actor) !== body.party) return { code: "list-not-yours", list: body.id }
  const inExchange = (party: PartyId): boolean => exchange.parties.includes(party)
  if (!inExchange(body.party) || !inExchange(body.heldBy))
    return { code: "party-not-in-exchange", exchange: body.exchange }
  if (body.party === body.heldBy) return { code: "holder-is-claimant" }
  const own = [...lists.lists.values()].filter((each) => each.exchange === body.exchange && each.party === body.party)
  if (body.supplements === null) return own.length === 0 ? null : { code: "list-deposited-already", list: own[0]!.id }
  return own.some((each) => each.id === body.supplements)
    ? null
    : { code: "supplement-unknown", list: body.supplements }
}

/** Nobody opens before both deposits stand under a head that both parties cosigned. */
function refuseOpening(
  body: Bodies["list-opened/1"],
  world: ListsWorld,
  act: Act,
  moment: Moment,
): Refusal<ListsRefusal> | null {
  const list = world.lists.lists.get(body.list)
  if (list === undefined) return { code: "list-unknown", list: body.list }
  if (delegationOf(act.actor) !== list.party) return { code: "list-not-yours", list: body.list }
  if (list.opening !== null) return { code: "list-opened-already", list: body.list }
  if (isEarly(world, body.list)) return null
  const other = list.supplements === null ? counterpart(world.lists, list) : list
  if (other === null) return { code: "deposit-missing", exchange: list.exchange }
  const needed = Math.max(list.deposited.index, other.deposited.index) + 1
  return moment.cosignedSize >= needed ? null : { code: "deposits-not-cosigned", needed, cosigned: moment.cosignedSize }
}

const stamp = (entry: RecordEntry): Stamp => ({ at: entry.at, index: entry.index, by: entry.actor })

const put = (slice: ListsState, list: SealedList): ListsState => ({
  ...slice,
  lists: new Map(slice.lists).set(list.id, list),
})

function change(slice: ListsState, id: ListId, part: Partial<SealedList>): ListsState {
  const list = slice.lists.get(id)
  return list === undefined ? slice : put(slice, { ...list, ...part })
}
