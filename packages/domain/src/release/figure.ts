import { proposalStanding } from "../process/proposals.ts"
import type { PartyId, ReleaseId, TrancheId } from "../shared/ids.ts"
import { classesOf, outcomeTable, roundOf } from "../verification/outcome-table.ts"
import { finalListInForce } from "../verification/state.ts"
import type { CountingRule, FigureQuery } from "./figures.ts"
import type { Handover, ReleaseWorld } from "./state.ts"

/**
 * The answer of the record to a question. Null where the question names something the record does not hold.
 *
 * @param at the instant at which what follows from time alone is judged
 */
export function countFigure(world: ReleaseWorld, query: FigureQuery, at: string): number | null {
  switch (query.kind) {
    case "released":
      return countReleased(world, query.by, query.rule, query.tranche)
    case "committed": {
      const duty = world.agreement.commitments.get(query.commitment)?.duty
      return duty?.kind === "release" ? duty.count : null
    }
    case "listed":
      return world.lists.lists.get(query.list)?.count ?? null
    case "answered": {
      const round = roundOf(world, query.list)
      const table = round === null ? null : outcomeTable(world, round.id, query.list, at)
      if (table === null) return null
      return query.outcomeClass === null ? table.claimed - table.waiting : classesOf(table)[query.outcomeClass]
    }
    case "on-final-list":
      return finalListInForce(world)?.counts[query.by] ?? null
  }
}

/** Releases of one party under one counting rule. */
export function countReleased(world: ReleaseWorld, by: PartyId, rule: CountingRule, tranche: TrancheId | null): number {
  const handovers = [...world.release.handovers.values()].filter(
    (each) => each.party === by && (tranche === null || each.tranche === tranche),
  )
  const handed = sum(handovers.map((each) => each.handed))
  const accepted = sum(handovers.map((each) => receipted(each, "ACCEPTED")))
  const offList = tranche === null ? offListOf(world, by) : { reported: 0, accepted: 0, substituted: 0 }
  switch (rule) {
    case "debtor":
      return handed + offList.reported
    case "handed-on-list":
      return handed
    case "creditor":
      return accepted + offList.accepted
    case "joint":
      return accepted + offList.substituted
    case "not-ours":
      return sum(handovers.map((each) => receipted(each, "RECEIVED_NOT_OURS")))
    case "refused":
      return sum(handovers.map((each) => receipted(each, "REFUSED")))
    case "contested":
      return handed - accepted
    case "off-list":
      return offList.reported
    case "remains":
      return tranche === null ? remainsOf(world, by) : 0
  }
}

function receipted(handover: Handover, code: "ACCEPTED" | "RECEIVED_NOT_OURS" | "REFUSED"): number {
  return sum(handover.receipts.map((receipt) => receipt.counts[code] ?? 0))
}

/** How many of a release off the list both parties count for the commitment: those of agreed substitutions, never more than were accepted. */
export function substitutedIn({ process, release }: Pick<ReleaseWorld, "process" | "release">, id: ReleaseId): number {
  const agreed = [...release.substitutions.values()].filter(
    (one) => one.release === id && proposalStanding(process, one.proposal) === "agreed",
  )
  return Math.min(sum(agreed.map((one) => one.count)), release.reported.get(id)?.answer?.accepted ?? 0)
}

/** What was reported outside the list, what of it the other party takes as its own, and what was accepted in exchange. */
function offListOf(world: ReleaseWorld, by: PartyId) {
  let [reported, accepted, substituted] = [0, 0, 0]
  for (const each of world.release.reported.values()) {
    if (each.by !== by) continue
    reported += each.count
    accepted += each.answer?.accepted ?? 0
    substituted += substitutedIn(world, each.id)
  }
  return { reported, accepted, substituted }
}

function remainsOf({ release }: ReleaseWorld, by: PartyId): number {
  return sum(
    [...release.remains.values()].filter((each) => each.party === by).map((each) => each.confirmation?.confirmed ?? 0),
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
