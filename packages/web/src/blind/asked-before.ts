import {
  type AskedAs,
  askedBefore,
  type BlindRound,
  blindParties,
  blindStep,
  drawnOf,
  type ProcessState,
  spentIn,
} from "@wasit/domain"

/** An earlier round in short: what it was, what it used, and what it showed. */
export type EarlierRound = {
  readonly round: BlindRound
  readonly step: ReturnType<typeof blindStep>
  readonly isSameList: boolean
  /** Tickets that each bound itself to; they count against the quota whatever became of the round. */
  readonly claimed: number
  readonly held: number
  /** Tickets opened to the facilitator, with the rows behind them. */
  readonly opened: number
  /** How many rows were on both lists; null where no result was released. */
  readonly matches: number | null
}

/** What was asked between the same two before a round, and how many tickets each had used by then: from the record alone. */
export function askedAs(state: ProcessState, asked: AskedAs) {
  const earlier = askedBefore(state.blind, asked).map((round): EarlierRound => {
    const audited = blindParties(round).filter((party) => round.audited.has(party))
    return {
      round,
      step: blindStep(state, round),
      isSameList: round.list === asked.list,
      claimed: spentIn(round, round.claimant),
      held: spentIn(round, round.holder),
      opened: audited.reduce((sum, party) => sum + drawnOf(round, party).length, 0),
      matches: round.released?.matches ?? null,
    }
  })
  const sum = (of: "claimed" | "held"): number => earlier.reduce((total, each) => total + each[of], 0)
  return { earlier, used: { claimed: sum("claimed"), held: sum("held") } }
}
