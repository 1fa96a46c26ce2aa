import { burnUp, inNeutralOrder, type PartyId, type ProcessState, partiesOf } from "@wasit/domain"
import { dayToEpochDay, localDayOf, type Zone } from "@wasit/domain/words"

/** One party's half of the picture: what it owes, and what it has released by day. */
export type BurnUpHalf = {
  readonly party: PartyId
  readonly target: number
  readonly points: readonly {
    readonly day: number
    readonly onList: number
    readonly contested: number
    readonly offList: number
  }[]
}

export type BurnUpView = {
  readonly halves: readonly [BurnUpHalf, BurnUpHalf]
  readonly from: number
  readonly to: number
  readonly until: number
  readonly deadline: number | null
}

/** How many a party owes: the number of its last release commitment; null while it owes none. */
export function targetOf({ agreement }: Pick<ProcessState, "agreement">, party: PartyId): number | null {
  const owed = [...agreement.commitments.values()].filter(
    ({ debtor, duty }) => debtor.kind === "delegation" && debtor.id === party && duty.kind === "release",
  )
  const last = owed.at(-1)
  return last?.duty.kind === "release" ? last.duty.count : null
}

/** The burn-up of two parties that both owe releases; null where there is nothing to draw. */
export function burnUpView(state: ProcessState, at: string, zone: Zone): BurnUpView | null {
  const [one, other, ...more] = inNeutralOrder(partiesOf(state.process), state.process.origin).flatMap((party) => {
    const target = targetOf(state, party)
    return target === null ? [] : [halfOf(state, party, target)]
  })
  if (one === undefined || other === undefined || more.length > 0) return null
  const commitments = [...state.agreement.commitments.values()].filter(({ duty }) => duty.kind === "release")
  const dues = commitments.flatMap(({ due }) => (due === null ? [] : [localDayOf(due.at, due.zone)]))
  const starts = commitments.flatMap(({ agreement: id }) => state.agreement.agreements.get(id)?.signedOn ?? [])
  const until = localDayOf(at, zone)
  const days = [
    ...dues,
    until,
    ...starts.map(dayToEpochDay),
    ...[one, other].flatMap((half) => half.points.map((point) => point.day)),
  ]
  const from = Math.min(...days)
  return {
    halves: [one, other],
    from,
    to: Math.max(...days, from + 14) + 2,
    until,
    deadline: dues.length === 0 ? null : Math.max(...dues),
  }
}

function halfOf(state: ProcessState, party: PartyId, target: number): BurnUpHalf {
  const points = burnUp(state, party).map(({ on, accepted, contested, offList }) => ({
    day: dayToEpochDay(on),
    onList: accepted,
    contested,
    offList,
  }))
  return { party, target, points }
}
