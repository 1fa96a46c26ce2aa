import { exchangeKeyInForce, type Imbalance, imbalance } from "../agreement/standing.ts"
import type { ExchangeKeyRow } from "../agreement/state.ts"
import { proposalStanding } from "../process/proposals.ts"
import { partiesOf } from "../process/state.ts"
import type { PartyId, TrancheId } from "../shared/ids.ts"
import type { ReceiptCode, ShortfallReason } from "./acts.ts"
import { countReleased } from "./figure.ts"
import { COUNTING_RULES, type CountingRule } from "./figures.ts"
import type { ReleaseWorld, Tranche } from "./state.ts"

/** One party's releases under every counting rule, and why its own count and the other's differ. */
export type LedgerSide = {
  readonly party: PartyId
  readonly counts: Readonly<Record<CountingRule, number>>
  /** The releasing party's count less the receiving party's. */
  readonly difference: number
  /** Adds up to `difference`. */
  readonly explained: {
    readonly notOurs: number
    readonly refused: number
    /** Handed over, and the receiver has not answered. */
    readonly unanswered: number
    /** Outside the list, and not taken as its own by the receiver. */
    readonly offListNotOurs: number
  }
}

/** The two counts of one party's releases, with the difference explained by reason. */
export function ledgerSide(world: ReleaseWorld, party: PartyId, tranche: TrancheId | null = null): LedgerSide {
  const counts = Object.fromEntries(
    COUNTING_RULES.map((rule) => [rule, countReleased(world, party, rule, tranche)]),
  ) as Record<CountingRule, number>
  const difference = counts.debtor - counts.creditor
  const { "not-ours": notOurs, refused } = counts
  const unanswered = counts.contested - notOurs - refused
  return {
    party,
    counts,
    difference,
    explained: { notOurs, refused, unanswered, offListNotOurs: difference - notOurs - refused - unanswered },
  }
}

/** One row of the difference, for those who may read rows. */
export type ContestedRow = {
  readonly tranche: TrancheId
  readonly no: number
  readonly code: ReceiptCode | "NO_RECEIPT"
  readonly note: string | null
}

/** Every person handed over whom the receiver does not count as its own: the difference, row by row. */
export function contestedRows(world: ReleaseWorld, party: PartyId): readonly ContestedRow[] {
  const rows: ContestedRow[] = []
  for (const handover of world.release.handovers.values()) {
    if (handover.party !== party) continue
    const answers = new Map(
      handover.receipts.flatMap((receipt) => (receipt.rowsKnown ?? []).map((row) => [row.no, row] as const)),
    )
    for (const { no, outcome } of handover.rowsKnown ?? []) {
      const answer = answers.get(no)
      if (outcome !== "HANDED_OVER" || answer?.code === "ACCEPTED") continue
      rows.push({ tranche: handover.tranche, no, code: answer?.code ?? "NO_RECEIPT", note: answer?.note ?? null })
    }
  }
  return rows
}

/** What was agreed and not delivered in a tranche, by reason. The reasons add up to the difference, or `open` says how many are missing. */
export type ShortfallStanding = {
  readonly agreed: number
  readonly delivered: number
  readonly reasons: Readonly<Partial<Record<ShortfallReason, number>>>
  readonly open: number
}

export function shortfallOf(world: ReleaseWorld, tranche: Tranche, party: PartyId): ShortfallStanding {
  const agreed = tranche.releases.filter((each) => each.by === party).reduce((sum, each) => sum + each.count, 0)
  const handovers = [...world.release.handovers.values()].filter(
    (each) => each.tranche === tranche.id && each.party === party,
  )
  const delivered = handovers.reduce((sum, each) => sum + each.handed, 0)
  const shortfall = tranche.shortfalls.get(party)
  // A handover after the explanation changes what there is to explain: it has to be explained anew.
  const isStale = handovers.some((each) => shortfall !== undefined && each.index > shortfall.index)
  const reasons = shortfall === undefined || isStale ? {} : shortfall.reasons
  const explained = Object.values(reasons).reduce<number>((sum, count) => sum + (count ?? 0), 0)
  return { agreed, delivered, reasons, open: handovers.length === 0 ? 0 : agreed - delivered - explained }
}

/** How far one party is ahead of the key if the other stops now; one line a row of the key. */
export type Exposure = {
  readonly row: ExchangeKeyRow
  readonly given: number
  readonly received: number
  readonly imbalance: Imbalance
}

/** @param rule what counts as released; the joint count by default, since that is what fulfils the commitment */
export function exposureOf(world: ReleaseWorld, rule: CountingRule = "joint"): readonly Exposure[] {
  const key = exchangeKeyInForce(world)
  return (key?.rows ?? []).map((row) => {
    const given = countReleased(world, row.given.by, rule, null)
    const received = countReleased(world, row.received.by, rule, null)
    return { row, given, received, imbalance: imbalance(row, given, received) }
  })
}

/** Tranches in their order, with what each party has released up to and with each: the balance, and who is exposed when. */
export type TrancheBalance = {
  readonly tranche: Tranche
  readonly planned: ReadonlyMap<PartyId, number>
  readonly plannedSoFar: ReadonlyMap<PartyId, number>
  readonly releasedSoFar: ReadonlyMap<PartyId, number>
}

export function trancheBalances(world: ReleaseWorld): readonly TrancheBalance[] {
  const parties = partiesOf(world.process)
  const plannedSoFar = new Map<PartyId, number>()
  const releasedSoFar = new Map<PartyId, number>()
  return [...world.release.tranches.values()]
    .filter((tranche) => ["open", "agreed"].includes(proposalStanding(world.process, tranche.proposal)))
    .sort((one, other) => one.number - other.number)
    .map((tranche) => {
      const planned = new Map<PartyId, number>()
      for (const party of parties) {
        const count = tranche.releases.filter((each) => each.by === party).reduce((sum, each) => sum + each.count, 0)
        planned.set(party, count)
        plannedSoFar.set(party, (plannedSoFar.get(party) ?? 0) + count)
        releasedSoFar.set(
          party,
          (releasedSoFar.get(party) ?? 0) + countReleased(world, party, "handed-on-list", tranche.id),
        )
      }
      return { tranche, planned, plannedSoFar: new Map(plannedSoFar), releasedSoFar: new Map(releasedSoFar) }
    })
}

/** One step of the burn-up: what had been released by the end of a day, in three shades. */
export type BurnUpStep = {
  readonly on: string
  readonly accepted: number
  readonly contested: number
  readonly offList: number
}

/** The steps of one party's releases, by day. */
export function burnUp(world: ReleaseWorld, party: PartyId): readonly BurnUpStep[] {
  const byDay = new Map<string, { accepted: number; contested: number; offList: number }>()
  const on = (day: string) => {
    const known = byDay.get(day) ?? { accepted: 0, contested: 0, offList: 0 }
    byDay.set(day, known)
    return known
  }
  for (const handover of world.release.handovers.values()) {
    if (handover.party !== party) continue
    const accepted = handover.receipts.reduce((sum, receipt) => sum + (receipt.counts.ACCEPTED ?? 0), 0)
    const step = on(handover.handedAt.slice(0, 10))
    step.accepted += accepted
    step.contested += handover.handed - accepted
  }
  for (const each of world.release.reported.values()) if (each.by === party) on(each.on).offList += each.count
  let sofar = { accepted: 0, contested: 0, offList: 0 }
  return [...byDay]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, step]) => {
      sofar = {
        accepted: sofar.accepted + step.accepted,
        contested: sofar.contested + step.contested,
        offList: sofar.offList + step.offList,
      }
      return { on: day, ...sofar }
    })
}
