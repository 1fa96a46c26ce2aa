import {
  burnUp,
  COUNTING_RULES,
  type CountingRule,
  dayToEpochDay,
  type LedgerSide,
  ledgerSide,
  localDayOf,
  type Modality,
  type PartyId,
  type ProcessState,
} from "@wasit/domain"
import type { BurnUpPoint } from "../charts/index.ts"

/** The rules in the order of the page: the two counts, what both count, then what explains the difference. */
const RULE_ORDER = [
  "debtor",
  "creditor",
  "joint",
  "handed-on-list",
  "contested",
  "not-ours",
  "refused",
  "off-list",
  "remains",
] as const satisfies readonly CountingRule[]

/** One line of the comparison: a rule, and its count for each party in the order asked for. */
export type RuleLine = { readonly rule: CountingRule; readonly counts: readonly number[] }

/** All rules side by side. */
export function ruleLines(sides: readonly LedgerSide[]): RuleLine[] {
  return RULE_ORDER.map((rule) => ({ rule, counts: sides.map((side) => side.counts[rule]) }))
}

/** Why the two counts of one party differ: every reason that has people in it. The numbers add up to the difference. */
export function reasonLines(
  side: LedgerSide,
): { readonly reason: keyof LedgerSide["explained"]; readonly n: number }[] {
  const reasons = ["notOurs", "refused", "unanswered", "offListNotOurs"] as const
  return reasons.map((reason) => ({ reason, n: side.explained[reason] })).filter((line) => line.n !== 0)
}

/** The number a party is measured against: the largest duty to release it owes, and by when. */
export type Target = { readonly count: number; readonly modality: Modality; readonly due: number | null }

function targetOf(world: ProcessState, party: PartyId): Target | null {
  let largest: Target | null = null
  for (const { debtor, duty, due } of world.agreement.commitments.values()) {
    if (duty.kind !== "release" || debtor.kind !== "delegation" || debtor.id !== party) continue
    if (largest !== null && largest.count >= duty.count) continue
    largest = { count: duty.count, modality: duty.modality, due: due === null ? null : localDayOf(due.at, due.zone) }
  }
  return largest
}

export type BurnUpModel = {
  readonly from: number
  readonly to: number
  /** The nearest deadline of the commitments drawn; null where none was agreed. */
  readonly deadline: number | null
  readonly sides: readonly BurnUpOf[]
}
export type BurnUpOf = {
  readonly party: PartyId
  readonly target: Target | null
  readonly points: readonly BurnUpPoint[]
}

/** The mirrored picture: each party on its own half, both targets at the same height, so that equal height is the ratio. */
export function burnUpModel(world: ProcessState, parties: readonly PartyId[], today: number): BurnUpModel {
  const sides = parties.map((party) => ({
    party,
    target: targetOf(world, party),
    points: burnUp(world, party).map(({ on, accepted, contested, offList }) => ({
      day: dayToEpochDay(on),
      onList: accepted,
      contested,
      offList,
    })),
  }))
  const deadlines = sides.flatMap((side) => side.target?.due ?? [])
  const signed = [...world.agreement.agreements.values()].map((each) => dayToEpochDay(each.signedOn))
  const days = [...signed, ...deadlines, ...sides.flatMap((side) => side.points.map((point) => point.day)), today]
  const from = Math.min(...days)
  const deadline = deadlines.length === 0 ? null : Math.min(...deadlines)
  return { from, to: Math.max(...days, from + 7) + 2, deadline, sides }
}

/** The height a side is drawn against: its commitment, or what it released where it owes none. */
export function heightOf(side: BurnUpOf): number {
  const last = side.points.at(-1)
  return side.target?.count ?? Math.max(1, (last?.onList ?? 0) + (last?.contested ?? 0) + (last?.offList ?? 0))
}

/** The two counts as rows for other programs, stamped with the position of the record they were counted at. */
export function ledgerRows(input: {
  readonly sides: readonly { readonly label: string; readonly side: LedgerSide }[]
  readonly process: string
  readonly size: number
  readonly root: string
  readonly now: string
}): string[][] {
  const rows: string[][] = [
    ["process", input.process],
    ["record_entries", String(input.size)],
    ["record_root_sha256", input.root],
    ["counted_at", input.now],
    [],
    ["party_id", "party", "counting_rule", "count"],
  ]
  for (const { label, side } of input.sides)
    for (const rule of COUNTING_RULES) rows.push([side.party, label, rule, String(side.counts[rule])])
  rows.push([], ["party_id", "party", "difference", "reason", "count"])
  for (const { label, side } of input.sides)
    for (const { reason, n } of reasonLines(side))
      rows.push([side.party, label, String(side.difference), reason, String(n)])
  return rows
}

/** The ledger of every party, in the order given. */
export function sidesOf(world: ProcessState, parties: readonly PartyId[]): LedgerSide[] {
  return parties.map((party) => ledgerSide(world, party))
}
